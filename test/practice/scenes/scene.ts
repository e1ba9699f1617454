import type { Page } from 'puppeteer';
import type { PageId } from '../../../src/data/pages/page.ts';
import type { StatePatch } from '../core/state.ts';
import type { Generation } from '../core/world.ts';

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
