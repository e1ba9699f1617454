import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { ProgressEvent } from '../../../src/progress/events.ts';
import {
  MAX_STUCK_RECORDS,
  progressSchema,
  STUCK_REASONS,
  type StuckRecord,
  translationSchema,
} from '../../../src/progress/state.ts';
import { confirmed, followedBy, from, started } from '../support/progress.ts';

/** Where a guide got stuck is remembered for the note of a session, and nothing follows from it. */
const BEGUN = from(started('check-status'));
const stuck = (why: StuckRecord['why'], step = 'settings'): ProgressEvent => ({
  ...{ type: 'stuck', guide: 'check-status' },
  ...{ step, page: 'webmail-messages', why },
});
const hitches = (...events: ProgressEvent[]) => followedBy(BEGUN, ...events).runs['check-status']?.hitches ?? [];

it('every reason is kept with step, page and time', () => {
  for (const why of STUCK_REASONS)
    expect(hitches(stuck(why))).toEqual([{ step: 'settings', page: 'webmail-messages', why, at: 1000 }]);
});

it('how a page is not in Italian is kept with it, and only what is in the lists', () => {
  const translation = { is: 'translated', by: 'edge', into: 'de', isWhole: false } as const;
  const told = followedBy(BEGUN, { ...stuck('translated'), translation } as ProgressEvent);
  expect(told.runs['check-status']?.hitches).toEqual([expect.objectContaining({ translation })]);
  expect(v.parse(progressSchema, told)).toEqual(told);
  expect(v.is(translationSchema, { ...translation, into: 'Maria' })).toBe(false);
});

it('the same once more in a row is nothing new; after something else it is', () => {
  expect(hitches(stuck('hidden'), stuck('hidden'))).toHaveLength(1);
  expect(hitches(stuck('hidden'), stuck('veto'), stuck('hidden'))).toHaveLength(3);
});

it('a late word about a step that is left changes nothing', () => {
  const left = followedBy(BEGUN, confirmed('check-status', 'settings'));
  expect(followedBy(left, stuck('hidden'))).toBe(left);
});

it('the step stays, and nothing else of the run changes', () => {
  const { hitches: _, ...rest } = followedBy(BEGUN, stuck('hidden')).runs['check-status'] ?? {};
  expect(rest).toEqual(BEGUN.runs['check-status']);
});

it('the list is bounded: the oldest goes', () => {
  const many = Array.from({ length: MAX_STUCK_RECORDS * 2 }, (_, at) => stuck(at % 2 ? 'hidden' : 'veto'));
  const progress = followedBy(BEGUN, ...many);
  const kept = progress.runs['check-status']?.hitches ?? [];
  expect(kept).toHaveLength(MAX_STUCK_RECORDS);
  expect(kept[0]?.at).toBe((MAX_STUCK_RECORDS + 1) * 1000);
  expect(v.parse(progressSchema, progress)).toEqual(progress);
});

it('starting over begins without them', () => {
  expect(hitches(stuck('hidden'), started('check-status'))).toEqual([]);
});
