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
/** Words, in the language that they are in; a label is Italian. */
export const words = (look: string, x: number, y: number, say: string, lang: '' | 'it' = 'it'): Shape => ({
  is: 'text',
  look,
  at: { x, y },
  say,
  lang,
});
