import type { Browser } from 'puppeteer';
import type { Library } from './libraries.ts';
import { Scene } from './scene.ts';
import type { Situation } from './situation.ts';

/** A situation as a test names it. */
export const titleOf = ({ number, title }: Situation): string => `${number || 'more:'} ${title}`;

/**
 * Tries a library in a situation, in a page of its own.
 * @throws when the library does not behave, or the page threw
 */
export async function attempt(browser: Browser, origin: string, library: Library, one: Situation): Promise<void> {
  const scene = await Scene.open(browser, origin, one.fixture, library);
  try {
    await one.run(scene);
    if (scene.errors.length) throw new Error(scene.errors.join());
  } finally {
    await scene.close();
  }
}
