import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import {
  chosen,
  currentOf,
  followedBy,
  from,
  looked,
  opened,
  recordsOf,
  started,
  wentBack,
  wholeWay,
} from '../support/progress.ts';

const AHEAD = from(started('two-step-off'), chosen('two-step-off', 'reason', 'other'), looked('account-two-step'));

it('back holds the step against all pages that are open', () => {
  const back = followedBy(AHEAD, wentBack('two-step-off', 'deactivate'));
  expect(currentOf(back, 'two-step-off')).toBe('two-step');
  const other = followedBy(back, looked('account-two-step'), looked('webmail-settings'), looked('account-two-step'));
  expect(currentOf(other, 'two-step-off')).toBe('two-step');
});

it('a page that the user comes to lets the guide go on', () => {
  const back = followedBy(AHEAD, wentBack('two-step-off', 'deactivate'), wentBack('two-step-off', 'two-step'));
  expect(currentOf(back, 'two-step-off')).toBe('security');
  expect(currentOf(followedBy(back, opened('account-home')), 'two-step-off')).toBe('two-step');
  expect(currentOf(followedBy(back, opened('account-two-step')), 'two-step-off')).toBe('deactivate');
});

it('what was done stays done', () => {
  const back = followedBy(AHEAD, wentBack('two-step-off', 'deactivate'));
  expect(recordsOf(back, 'two-step-off')).toEqual(recordsOf(AHEAD, 'two-step-off'));
});

it('there is nothing before the first step', () => {
  for (const guide of GUIDES) {
    const begun = from(started(guide.id));
    expect(followedBy(begun, wentBack(guide.id, guide.steps[0]?.id ?? ''))).toBe(begun);
  }
});

it.each(GUIDES)('$id: back undoes every step, from the last to the first, on the same path', (guide) => {
  const way = wholeWay(guide);
  expect(way).not.toEqual([]);
  // The end leads elsewhere: see finished.test.ts.
  let progress = way.at(-2)?.progress ?? AHEAD;
  for (const { step } of way.slice(0, -1).toReversed()) {
    progress = followedBy(progress, wentBack(guide.id, currentOf(progress, guide.id) ?? ''));
    expect(currentOf(progress, guide.id)).toBe(step);
  }
});
