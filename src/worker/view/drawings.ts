import { box, path, type Shape, words } from '../../data/drawings/shapes.ts';
import type { DrawingKind } from '../../data/guides/guide.ts';

type Scene = (label: string) => Shape[];

const PHONE = [
  path('line', 'M50 124V16a12 12 0 0 1 12-12h156a12 12 0 0 1 12 12v108'), path('line thin', 'M124 12h32'),
]; // biome-ignore format: lists of shapes

/** A window of a browser or a program. */
export const WINDOW = [box('line', 24, 6, 232, 108, 8), path('line thin', 'M24 24h232M34 15h.1M44 15h.1M54 15h.1')];

/** The middle of the picture. */
const MIDDLE = 140;
/** About the width of a letter in a button. */
const LETTER = 8;

/** A button to press, with a pointing ring round it. Words that are too long for one line stand in two. */
const button = (y: number, label: string, width: number): Shape[] => [
  box('ringed', MIDDLE - width / 2 - 4, y - 4, width + 8, 34, 11),
  box('filled', MIDDLE - width / 2, y, width, 26, 8),
  ...(label.length * LETTER <= width - LETTER
    ? [words('on', MIDDLE, y + 18, label)]
    : inTwo(label).map((half, row) => words('on long', MIDDLE, y + 11 + 11 * row, half))),
];

/** Two halves of about the same length, between words. */
function inTwo(label: string): string[] {
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((a, b) => Math.abs(a - label.length / 2) - Math.abs(b - label.length / 2));
  return at === undefined ? [label] : [label.slice(0, at), label.slice(at + 1)];
}

/** Text that need not be read. */
export const lines = (y: number, ...widths: number[]): Shape[] =>
  widths.map((width, index) => box('soft', 70, y + index * 12, width, 6, 3));

const SCENES: Record<DrawingKind, Scene> = {
  'phone-notice': (label) => [
    ...PHONE, box('tint', 60, 26, 160, 82, 10), ...lines(38, 60, 120), ...button(70, label, 130),
  ],
  'phone-button': (label) => [...PHONE, ...lines(36, 110, 84), ...button(74, label, 160)],
  'phone-menu': (label) => [
    ...PHONE, ...lines(30, 90, 70), ...button(60, label, 152), box('soft', 70, 100, 80, 6, 3),
  ],
  'phone-code': (label) => [
    ...PHONE, ...[0, 1, 2, 3, 4, 5].map((place) => box('line thin', 71 + place * 24, 34, 18, 24, 4)),
    ...button(76, label, 120),
  ],
  'phone-lock': () => [...PHONE, box('filled', 116, 60, 48, 38, 7), path('line', 'M125 60V48a15 15 0 0 1 30 0v12')],
  'phone-app': (label) => [
    ...PHONE, box('filled', 70, 38, 52, 52, 13), path('onLine', 'M82 54h28v20H82zm0 0 14 12 14-12'),
    words('name', 134, 62, label), box('soft', 134, 74, 70, 6, 3),
  ],
  'phone-done': () => [...PHONE, path('accent', 'M116 62l17 17 32-34')],
  'window-sign-in': () => [
    ...WINDOW, box('line thin', 80, 38, 120, 18, 4), box('line thin', 80, 64, 120, 18, 4),
    path('dots', 'M90 73h.1M100 73h.1M110 73h.1M120 73h.1'), box('filled', 110, 91, 60, 15, 5),
  ],
  'window-question': (label) => [
    ...WINDOW, box('tint', 44, 34, 192, 72, 8), ...lines(44, 130), ...button(66, label, 120),
  ],
  'window-paste': () => [
    ...WINDOW, ...lines(40, 60), box('ringed', 64, 56, 152, 34, 9), box('line thin', 70, 62, 140, 22, 5),
    path('dots', 'M84 73h.1M96 73h.1M108 73h.1M120 73h.1M132 73h.1M144 73h.1M156 73h.1'),
  ],
  'card-reader': () => [
    box('tint', 96, 8, 88, 58, 7), box('filled', 108, 22, 20, 16, 3), path('line', 'M72 56h136l10 52H62z'),
    path('dots', 'M118 88h.1M133 88h.1M148 88h.1M163 88h.1'),
  ],
  'signed-document': (label) => [
    path('line', 'M92 8h72l26 24v80H92z'), path('line thin', 'M164 8v24h26'),
    box('soft', 106, 42, 60, 6, 3), box('soft', 106, 56, 68, 6, 3), words('name', 106, 84, label, ''),
    path('accent', 'M106 98c14-12 20 10 34-2s14 6 34-4'),
  ],
}; // biome-ignore format: lists of shapes

/**
 * What a step that happens elsewhere looks like there: our own drawing, 280 by 120 units, as shapes that a surface draws in
 * its own colours.
 *
 * @param label the wording to press there
 */
export const shapesOf = (kind: DrawingKind, label: string): Shape[] => SCENES[kind](label);
