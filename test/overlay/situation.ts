import type { Scene } from './scene.ts';

/** A case on a foreign page, and how an overlay has to behave in it. */
export interface Situation {
  /** Its number in the list of the sixty; 0 for cases that the list does not have. */
  number: number;
  title: string;
  fixture: 'page.html' | 'scrollers.html' | 'frames.html' | 'layers.html';
  /** Throws when the overlay does not behave. */
  run(scene: Scene): Promise<void>;
}

/** Collects situations of one chapter. */
export const chapter = (fixture: Situation['fixture'], all: [number, string, Situation['run']][]): Situation[] =>
  all.map(([number, title, run]) => ({ number, title, fixture, run }));
