import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { PAGE_IDS } from '../../../src/data/pages/catalogue.ts';
import {
  chosen,
  confirmed,
  currentOf,
  followedBy,
  from,
  linked,
  looked,
  opened,
  proved,
  recordsOf,
  started,
} from '../support/progress.ts';

const STEPS = GUIDES.flatMap((guide) => guide.steps.map((step) => ({ guide, step, name: `${guide.id}/${step.id}` })));

it.each(STEPS)('a link to $name shows it and marks nothing as done', ({ guide, step }) => {
  const progress = from(linked(`${guide.id}/${step.id}`));
  expect(currentOf(progress, guide.id)).toBe(step.id);
  expect(recordsOf(progress, guide.id)).toEqual([]);
});

it.each(STEPS)('a link to $name stays there on whatever page it was opened', ({ guide, step }) => {
  for (const page of PAGE_IDS) {
    const progress = from(linked(`${guide.id}/${step.id}`), looked(page), looked(page, 'accountTwoStep.off'));
    expect(currentOf(progress, guide.id), page).toBe(step.id);
    expect(recordsOf(progress, guide.id), page).toEqual([]);
  }
});

it('the step is held until the user comes to another page', () => {
  const there = from(linked('two-step-off/settings'), looked('account-two-step'), looked('account-home'));
  expect(currentOf(there, 'two-step-off')).toBe('settings');
  expect(currentOf(followedBy(there, opened('account-home')), 'two-step-off')).toBe('two-step');
  expect(currentOf(followedBy(there, opened('unknown'), looked('account-home')), 'two-step-off')).toBe('two-step');
});

it('a real click ends the hold', () => {
  const there = from(linked('two-step-off/settings'), looked('webmail-settings'));
  const progress = followedBy(there, proved('two-step-off', 'settings', 'click'));
  expect(currentOf(progress, 'two-step-off')).toBe('security');
  expect(progress.runs['two-step-off']?.held).toBe(false);
});

it('what was done before the link is still known', () => {
  const begun = [
    started('two-step-off'),
    chosen('two-step-off', 'reason', 'other'),
    confirmed('two-step-off', 'settings'),
  ];
  const progress = from(...begun, linked('two-step-off/confirmed'));
  expect(currentOf(progress, 'two-step-off')).toBe('confirmed');
  expect(recordsOf(progress, 'two-step-off')).toEqual(['reason done user', 'settings done user']);
});

it('a link to a step of another branch changes the answer that this step hangs on', () => {
  const progress = from(
    started('confirm-identity', { choices: { 'choose-method': 'spid' } }),
    linked('confirm-identity/webcam-check'),
  );
  expect(progress.runs['confirm-identity']?.choices).toEqual({ 'choose-method': 'webcam' });
});
