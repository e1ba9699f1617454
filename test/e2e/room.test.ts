import { afterAll, beforeAll, expect, test } from 'vitest';
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import type { GuideId } from '../../src/data/guides/guide.ts';
import { branchesOf, wayOf } from '../support/branches.ts';
import { fits, fitsPresented, measureRoom, present } from '../support/room.ts';
import { raiseStage, type Stage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { walk } from '../support/walker.ts';

/**
 * On a laptop of 1366 x 768 with everything drawn at 125 %, in the language with the longest words: every card of a guide shows
 * its first sentence and hides neither its target nor what has to be read with it. All guides, windows and languages:
 * `npm run room`.
 */
const LAPTOP = { width: 1093, height: 512 };

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
});
afterAll(() => stage?.close());

test.each<[GuideId, branch: number, shared: boolean]>([
  ['two-step-off', 0, false],
  ['confirm-identity', 0, false],
  ['mail-program-password', 0, false],
  // In two languages, and no wider than a third of the window or docked at its edge.
  ['two-step-off', 0, true],
])('%s, branch %i, on a screen that is shared: %s', async (id, branch, isShared) => {
  const guide = GUIDES.find((one) => one.id === id);
  const way = guide && branchesOf(guide)[branch];
  if (!way) throw new Error(`no way ${branch} of ${id}`);
  await stage.clear('2026', { ...way.state, notice: false });
  let isPresenting = false;
  const measured: string[] = [];
  await walk({
    launched: stage.launched,
    practice: stage.practice,
    ...wayOf(way, '2026'),
    lang: 'de',
    size: LAPTOP,
    triesAgain: isShared,
    onCard: async (card, page, panel) => {
      if (page === panel) return;
      if (isShared && !isPresenting) {
        if (!card.ring) return;
        await present(page, panel);
        isPresenting = true;
      }
      let last = '';
      await until(`room for ${card.step}`, async () => {
        const room = await measureRoom(page);
        last = JSON.stringify(room);
        // The page may lead on under the eye: then there is another card to look at.
        return room === null || (fits(room) && !(isShared && !(fitsPresented(room) && room.isInTwo)));
      }).catch(() => expect.fail(`${card.step || card.kind}: ${last}`));
      measured.push(card.step);
    },
  });
  expect(new Set(measured).size).toBeGreaterThan(4);
});
