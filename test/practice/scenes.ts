import type { Page } from 'puppeteer';
import type { PageId } from '../../src/pages/page.ts';
import type { StatePatch } from './core/state.ts';
import type { Generation } from './core/world.ts';
import { ACCOUNT_SCENES } from './scenes/account.ts';
import { LOGIN_SCENES } from './scenes/login.ts';
import { UNKNOWN_SCENES } from './scenes/unknown.ts';
import { WEBMAIL_SCENES } from './scenes/webmail.ts';
import type { Practice } from './server.ts';
import { settle } from './settle.ts';

/** One page in one state, for looking at it, taking its picture, and testing how it is recognised. */
export interface Scene {
  name: string;
  generation: Generation;
  /** What a detector of pages should answer. */
  page: PageId | 'unknown';
  url: string;
  /** Differences from the state at the start. */
  state: StatePatch;
  /** Size of the window; absent: 1280 x 800. */
  viewport?: { width: number; height: number };
  /** Names of `data-practice` marks that a person can see here, each exactly once. */
  marks?: string[];
  /** What a person does after opening the address. */
  prepare?: (page: Page) => Promise<void>;
}

export const SCENES: Scene[] = [...LOGIN_SCENES, ...WEBMAIL_SCENES, ...ACCOUNT_SCENES, ...UNKNOWN_SCENES];

const USUAL = { width: 1280, height: 800 };

/** Opens a scene in a page of a browser that was started with the practice site's resolver rules. */
export async function openScene(page: Page, practice: Practice, scene: Scene): Promise<void> {
  practice.generation = scene.generation;
  practice.reset();
  practice.apply(scene.state);
  await page.setViewport(scene.viewport ?? USUAL);
  // A change of the fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(scene.url);
  await settle(page);
  await scene.prepare?.(page);
}
