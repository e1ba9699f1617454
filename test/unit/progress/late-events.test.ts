import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
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
  wholeWay,
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
  const way = wholeWay(guide);
  expect(way).not.toEqual([]);
  way.forEach(({ progress }, index) => {
    for (const { event } of way.slice(0, index + 1)) expect(followedBy(progress, event)).toBe(progress);
  });
});
