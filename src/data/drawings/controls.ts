import { box, path, type Shape, words } from './shapes.ts';

/** About the width of letters in a menu, in units of a drawing: of most, what narrow ones lack, and what wide ones have more. */
const LETTER = { width: 6.6, narrow: 3.2, wide: 1.7, bold: 1.12 };

/** The ring round what is meant. */
export const ring = (x: number, y: number, width: number, height: number): Shape =>
  box('ringed', x - 4, y - 4, width + 8, height + 8, 9);

/** How wide a text is drawn, about. */
function widthOf(label: string, isBold = false): number {
  const narrow = label.match(/[\sIfijlrt.,:'’/]/g)?.length ?? 0;
  const wide = label.match(/[A-HJ-Zmw]/g)?.length ?? 0;
  const width = label.length * LETTER.width - narrow * LETTER.narrow + wide * LETTER.wide;
  return Math.round(isBold ? width * LETTER.bold : width);
}

/** The ring round words. @param y of the line that they stand on */
const ringOfWords = (x: number, y: number, label: string, isBold: boolean): Shape =>
  box('ringed', x - 4, y - 11, widthOf(label, isBold) + 8, 16, 7);

/** Lines of text that need not be read. */
export const rows = (x: number, y: number, ...widths: number[]): Shape[] =>
  widths.map((width, index) => box('soft', x, y + index * 12, width, 5, 2.5));

/** A button to press, with the ring round it. */
export function button(x: number, y: number, label: string): Shape[] {
  const width = Math.max(64, widthOf(label, true) + 22);
  return [ring(x, y, width, 20), box('filled', x, y, width, 20, 6), words('on small', x + width / 2, y + 14, label)];
}

/** A link to press, with the ring round it. @param y of the line that the words stand on */
export const link = (x: number, y: number, label: string): Shape[] => [
  ringOfWords(x, y, label, false),
  words('small link', x, y, label),
];

/** Entries of a menu, of which one is meant. */
export const entries = (x: number, y: number, labels: string[], chosen: string, apart = 18): Shape[] =>
  labels.flatMap((label, index) =>
    label === chosen
      ? [ringOfWords(x, y + index * apart, label, true), words('small strong', x, y + index * apart, label)]
      : [words('small', x, y + index * apart, label)],
  );

/** A field to type into, with its name above. */
export const field = (x: number, y: number, label: string, isMeant: boolean): Shape[] => [
  words('small', x, y, label),
  box('line thin', x, y + 5, 150, 12, 4),
  ...(isMeant ? [box('ringed', x - 3, y + 2, 156, 18, 6)] : []),
];

/** Round boxes of which one is chosen; one of them is meant. */
export const radios = (x: number, y: number, labels: string[], chosen: string): Shape[] =>
  labels.flatMap((label, index) => [
    box('line thin', x, y + index * 17 - 9, 10, 10, 5),
    words('small', x + 16, y + index * 17, label),
    ...(label === chosen
      ? [ring(x, y + index * 17 - 9, widthOf(label) + 16, 10), box('filled', x + 2.5, y + index * 17 - 6.5, 5, 5, 2.5)]
      : []),
  ]);

/** Square boxes to tick, with texts that are too long to be drawn. */
export const boxes = (x: number, y: number, widths: number[]): Shape[] =>
  widths.flatMap((width, index) => [
    box('line thin', x, y + index * 14, 9, 9, 2),
    box('soft', x + 15, y + index * 14 + 2, width, 5, 2.5),
  ]);

/** A window that lies over the page, with a bar to scroll. */
export const dialog = (title: string): Shape[] => [
  box('plain', 34, 30, 212, 82, 8),
  words('small strong', 44, 45, title),
  box('soft', 236, 50, 4, 34, 2),
];

/** An arrow that shows a way down. */
export const down = (x: number, y: number, length: number): Shape =>
  path('accent', `M${x} ${y}v${length}m-6-7 6 7 6-7`);
