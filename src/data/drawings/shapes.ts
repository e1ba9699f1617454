/** One shape of a drawing, which surfaces draw in their own colours. */
export interface Shape {
  is: 'path' | 'rect' | 'text';
  /** Class that gives it its colours. */
  look: string;
  /** Its attributes. */
  at: Record<string, string | number>;
  /** Words of a text. */
  say?: string | undefined;
  lang?: string | undefined;
}

/** A line. */
export const path = (look: string, d: string): Shape => ({ is: 'path', look, at: { d } });
/** A box with round corners. */
export const box = (look: string, x: number, y: number, width: number, height: number, rx: number): Shape => ({
  is: 'rect',
  look,
  at: { x, y, width, height, rx },
});
/** How words are written that are not of the usual size: no style sheet need know of it. */
const LETTERS: Record<string, Shape['at']> = {
  small: { 'font-size': 11.5, 'font-weight': 400 },
  tiny: { 'font-size': 9.5, 'font-weight': 400 },
  strong: { 'font-weight': 700 },
  link: { 'text-decoration': 'underline' },
  long: { 'font-size': 10.5 },
};

/** Words, in the language that they are in; a label is Italian. */
export const words = (look: string, x: number, y: number, say: string, lang: '' | 'it' = 'it'): Shape => ({
  is: 'text',
  look,
  at: Object.assign({ x, y }, ...look.split(' ').map((one) => LETTERS[one])),
  say,
  lang,
});
