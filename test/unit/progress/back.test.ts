import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/guides/catalogue.ts';
import { after, chosen, confirmed, currentOf, from, looked, recordsOf, started, wentBack } from '../support/progress.ts';

const AHEAD = from(started('two-step-off'), chosen('two-step-off', 'reason', 'other'), looked('account-two-step'));

it('back holds the step against the page that is open', () => {
  const back = after(AHEAD, wentBack('two-step-off', 'deactivate'));
  expect(currentOf(back, 'two-step-off')).toBe('two-step');
  expect(currentOf(after(back, looked('account-two-step')), 'two-step-off')).toBe('two-step');
});

it('another page lets the guide go on', () => {
  const back = after(AHEAD, wentBack('two-step-off', 'deactivate'), wentBack('two-step-off', 'two-step'));
  expect(currentOf(back, 'two-step-off')).toBe('security');
  expect(currentOf(after(back, looked('account-home')), 'two-step-off')).toBe('two-step');
  expect(currentOf(after(back, looked('account-home'), looked('account-two-step')), 'two-step-off')).toBe('deactivate');
});

it('what was done stays done', () => {
  const back = after(AHEAD, wentBack('two-step-off', 'deactivate'));
  expect(recordsOf(back, 'two-step-off')).toEqual(recordsOf(AHEAD, 'two-step-off'));
});

it('there is nothing before the first step', () => {
  for (const guide of GUIDES) {
    const begun = from(started(guide.id));
    expect(after(begun, wentBack(guide.id, guide.steps[0]?.id ?? ''))).toBe(begun);
  }
});

it.each(GUIDES)('$id: back undoes every step, to the first and from the end, on the same path', (guide) => {
  let progress = from(started(guide.id));
  const path: string[] = [];
  const current = () => currentOf(progress, guide.id) ?? '';
  for (; current(); ) {
    path.push(current());
    const option = guide.steps.find(({ id }) => id === current())?.options?.at(-1);
    progress = after(progress, option ? chosen(guide.id, current(), option) : confirmed(guide.id, current()));
  }
  for (const step of path.toReversed()) {
    progress = after(progress, wentBack(guide.id, current()));
    expect(current()).toBe(step);
  }
});
