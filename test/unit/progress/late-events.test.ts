import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/guides/catalogue.ts';
import type { ProgressEvent } from '../../../src/progress/events.ts';
import { EMPTY_PROGRESS } from '../../../src/progress/state.ts';
import {
  absent,
  CLOSED,
  chosen,
  confirmed,
  followedBy,
  from,
  looked,
  proved,
  skipped,
  started,
  wentBack,
} from '../support/progress.ts';

const about = (guide: 'check-status' | 'two-step-off', step: string): ProgressEvent[] => [
  confirmed(guide, step),
  skipped(guide, step),
  absent(guide, step),
  proved(guide, step, 'click'),
  proved(guide, step, 'change'),
  proved(guide, step, 'checked'),
  chosen(guide, step, 'other'),
  wentBack(guide, step),
];

it('an event about a step that is not shown changes nothing', () => {
  const progress = from(started('check-status'), confirmed('check-status', 'settings'));
  for (const step of ['settings', 'status', 'two-step-state', 'reason', '', 'constructor', '__proto__'])
    for (const event of about('check-status', step))
      expect(followedBy(progress, event), JSON.stringify(event)).toBe(progress);
});

it('an event about a guide that is not in front changes nothing', () => {
  const progress = from(started('two-step-off'), started('check-status'));
  for (const event of about('two-step-off', 'reason'))
    expect(followedBy(progress, event), JSON.stringify(event)).toBe(progress);
});

it('nothing but a start counts while no guide is in front', () => {
  const closed = from(started('check-status'), CLOSED);
  for (const before of [EMPTY_PROGRESS, closed])
    for (const event of [CLOSED, looked('webmail-settings'), ...about('check-status', 'settings')])
      expect(followedBy(before, event), JSON.stringify(event)).toBe(before);
});

it('the same page seen again changes nothing', () => {
  const progress = from(started('check-status'), looked('webmail-messages'));
  expect(followedBy(progress, looked('webmail-messages'))).toBe(progress);
  expect(followedBy(progress, looked('webmail-messages', 'accountTwoStep.off', 'nothing.known'))).toBe(progress);
});

it.each(GUIDES)('$id: everything that was said on the way changes nothing when it is said again', (guide) => {
  let progress = from(started(guide.id));
  const said: ProgressEvent[] = [];
  for (let step = progress.runs[guide.id]?.current; step; step = progress.runs[guide.id]?.current) {
    const option = guide.steps.find(({ id }) => id === step)?.options?.[0];
    const event = option ? chosen(guide.id, step, option) : confirmed(guide.id, step);
    progress = followedBy(progress, event);
    said.push(event);
    for (const earlier of said) expect(followedBy(progress, earlier)).toBe(progress);
  }
  expect(said.length).toBeGreaterThan(3);
});
