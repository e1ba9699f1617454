/** Less than this share of the last sheet looks forgotten. */
const LEAST = 0.4;

/**
 * Spreads blocks over sheets in their order: as few sheets as possible, and none that is almost empty.
 *
 * @param heights of the blocks
 * @param room on a sheet, in the same unit
 * @returns how many blocks stand on each sheet
 */
export function paginate(heights: readonly number[], room: number): number[] {
  const plain = spread(heights, room);
  // Lower sheets put more on the last one; it is not let get another one after it.
  for (let lower = room; lower > 0; lower -= room / 100) {
    const sheets = spread(heights, lower);
    if (sheets.length > plain.length) break;
    const last = heights.slice(-(sheets.at(-1) ?? 0)).reduce((sum, height) => sum + height, 0);
    if (sheets.length < 2 || last >= room * LEAST) return sheets;
  }
  return plain;
}

function spread(heights: readonly number[], room: number): number[] {
  const sheets: number[] = [];
  let used = room;
  for (const height of heights) {
    if (used + height > room) {
      sheets.push(0);
      used = 0;
    }
    sheets[sheets.length - 1] = (sheets.at(-1) ?? 0) + 1;
    used += height;
  }
  return sheets;
}
