import { afterAll, beforeAll, expect, test } from 'vitest';
import * as TIMINGS from '../../src/shared/timings.ts';
import { readCard, waitForCard } from '../support/card.ts';
import { takeAway } from '../support/dom.ts';
import { begin, PLACES, raiseStage, type Stage } from '../support/stage.ts';
import { wordsOf } from '../support/words.ts';

/** How soon the card says that it looks for a control that has gone, and that it does not find it. */
let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());

test('not at once, and not late', async () => {
  await stage.clear('2026');
  const page = await stage.open('about:blank');
  await begin(page, PLACES['2026'].inbox, 'two-step-off/settings&reason=migration&lang=it');
  await waitForCard(page, 'the ring', (card) => card.state === 'located' && card.ring !== null);
  await takeAway(page, 'webmailMessages.accountMenu');
  await takeAway(page, 'webmailMessages.settings');
  const begun = performance.now();
  const says = wordsOf('it', 'common:card.searching');
  let said = Number.POSITIVE_INFINITY;
  for (let isOver = false; !isOver; ) {
    const card = await readCard(page);
    if (card?.text.includes(says)) said = Math.min(said, performance.now() - begun);
    isOver = card?.state === 'not-found' || performance.now() - begun > 15_000;
  }
  const over = performance.now() - begun;
  expect(said).toBeGreaterThan(TIMINGS.searching / 2);
  expect(over).toBeGreaterThan(TIMINGS.notFound * 0.8);
  expect(over).toBeLessThan(TIMINGS.notFound * 2);
});
