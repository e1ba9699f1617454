import { FINDING } from './finding.ts';
import { FLOW } from './flow.ts';
import { KEYBOARD } from './keyboard.ts';
import { LAYERS } from './layers.ts';
import { POSITION } from './position.ts';
import type { Situation } from './situation.ts';

/** Every situation that a fixture page can show, in the order of the list, and ours after them. */
export const SITUATIONS: Situation[] = [...FINDING, ...POSITION, ...LAYERS, ...KEYBOARD, ...FLOW].sort(
  (a, b) => (a.number || 99) - (b.number || 99),
);

/** Those that need the whole extension, or the locator alone, and where they are tested. */
export const ELSEWHERE: Record<number, string> = {
  11: 'test/e2e/locate.test.ts',
  12: 'test/e2e/not-found.test.ts',
  13: 'test/unit/data/guides/guides.test.ts',
  14: 'test/e2e/elsewhere.test.ts',
  56: 'test/e2e/main-story.test.ts',
  57: 'test/e2e/progress.test.ts',
  58: 'test/e2e/quiet.test.ts',
};
