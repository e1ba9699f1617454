import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paginate } from '../../../../../extension/leaflet/paginate.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

it('puts every block on a sheet, in order, within the room, on as few sheets as possible', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }), (heights) => {
      const sheets = paginate(heights, 100);
      expect(sum(sheets)).toBe(heights.length);
      let at = 0;
      for (const count of sheets) {
        expect(sum(heights.slice(at, at + count))).toBeLessThanOrEqual(100);
        at += count;
      }
      let fewest = 0;
      let used = 100;
      for (const height of heights) {
        if (used + height > 100) [fewest, used] = [fewest + 1, 0];
        used += height;
      }
      expect(sheets).toHaveLength(fewest);
    }),
  );
});

it('leaves no last sheet almost empty where the others can spare something', () => {
  expect(paginate([30, 30, 30, 10, 5], 100)).toEqual([3, 2].map(() => expect.any(Number)));
  const heights = [30, 30, 30, 10, 5];
  const [first = 0] = paginate(heights, 100);
  expect(sum(heights.slice(first))).toBeGreaterThanOrEqual(40);
});
