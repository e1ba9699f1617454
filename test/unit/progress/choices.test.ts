import { expect, it } from 'vitest';
import { asideOf, GUIDES } from '../../../src/data/guides/catalogue.ts';
import { path } from '../../../src/progress/path.ts';
import {
  chosen,
  confirmed,
  currentOf,
  followedBy,
  from,
  linked,
  looked,
  recordsOf,
  skipped,
  started,
  wentBack,
} from '../support/progress.ts';

const CHOICES = GUIDES.flatMap((guide) =>
  guide.steps.filter(({ kind }) => kind === 'choice').map((step) => ({ guide, step, name: `${guide.id}/${step.id}` })),
);

it.each(CHOICES)('$name: every option leads to a branch of its own steps', ({ guide, step }) => {
  for (const option of (step.options ?? []).filter((one) => !asideOf(step, one))) {
    const progress = from(linked(`${guide.id}/${step.id}`), chosen(guide.id, step.id, option));
    expect(recordsOf(progress, guide.id)).toEqual([`${step.id} done user`]);
    const run = progress.runs[guide.id];
    expect(run?.choices[step.id]).toBe(option);
    const others = guide.steps.filter(({ when }) => when?.choice === step.id && !when.is.includes(option));
    const shown = path(guide, run?.choices ?? {});
    for (const other of others) expect(shown, `${option} ${other.id}`).not.toContain(other);
    // Where everything is fine already there is nothing left to do.
    if (run?.current === null) expect(shown.at(-1)).toBe(step);
    else expect(shown.map(({ id }) => id)).toContain(run?.current);
  }
});

it.each(CHOICES)('$name takes no answer but its own', ({ guide, step }) => {
  const there = from(linked(`${guide.id}/${step.id}`));
  for (const option of ['', 'constructor', 'spid ', 'SPID', 'all']) {
    expect(followedBy(there, chosen(guide.id, step.id, option)), option).toBe(there);
  }
});

it('a step that asks nothing takes no answer', () => {
  const there = from(started('check-status'));
  expect(followedBy(there, chosen('check-status', 'settings', 'other'))).toBe(there);
});

it('a question that was skipped leaves both branches out', () => {
  const progress = from(linked('two-step-on/start-choice'), skipped('two-step-on', 'start-choice'));
  expect(currentOf(progress, 'two-step-on')).toBe('associate');
});

it('a question answered by the link is done by the link and not asked', () => {
  const progress = from(started('two-step-off', { choices: { reason: 'migration' } }));
  expect(currentOf(progress, 'two-step-off')).toBe('settings');
  expect(recordsOf(progress, 'two-step-off')).toEqual(['reason done link']);
});

it('a question further on that the link answered is passed when it is reached', () => {
  const progress = from(
    started('confirm-identity', { choices: { 'choose-method': 'webcam' } }),
    looked('identity-method'),
  );
  expect(currentOf(progress, 'confirm-identity')).toBe('method-other');
  expect(recordsOf(progress, 'confirm-identity').at(-1)).toBe('choose-method done link');
});

it('a link answers the question at which the guide had stopped', () => {
  const progress = from(
    started('two-step-off'),
    started('two-step-off', { fresh: false, choices: { reason: 'other' } }),
  );
  expect(currentOf(progress, 'two-step-off')).toBe('settings');
});

it('a link does not change an answer of somebody who goes on where they were', () => {
  const progress = from(
    started('confirm-identity', { choices: { 'choose-method': 'spid' } }),
    looked('identity-recognition'),
    started('confirm-identity', { fresh: false, choices: { 'choose-method': 'webcam' } }),
  );
  expect(progress.runs['confirm-identity']?.choices).toEqual({ 'choose-method': 'spid' });
  expect(currentOf(progress, 'confirm-identity')).toBe('spid-enter');
});

it('a question can be answered differently after going back, and the old branch keeps its records', () => {
  const wrong = from(
    linked('two-step-on/start-choice'),
    chosen('two-step-on', 'start-choice', 'menu'),
    confirmed('two-step-on', 'menu-path'),
    wentBack('two-step-on', 'associate'),
    wentBack('two-step-on', 'menu-path'),
  );
  expect(currentOf(wrong, 'two-step-on')).toBe('start-choice');
  const right = followedBy(wrong, chosen('two-step-on', 'start-choice', 'message'));
  expect(currentOf(right, 'two-step-on')).toBe('activate-message');
  expect(recordsOf(right, 'two-step-on')).toContain('menu-path done user');
});

it('a branch inside a branch is left together with it', () => {
  const progress = from(
    linked('confirm-identity/signature-pin'),
    started('confirm-identity', { fresh: false, step: 'choose-method' }),
    chosen('confirm-identity', 'choose-method', 'spid'),
  );
  const guide = GUIDES.find(({ id }) => id === 'confirm-identity');
  const steps = guide ? path(guide, progress.runs['confirm-identity']?.choices ?? {}) : [];
  expect(steps.map(({ id }) => id).filter((id) => id.startsWith('signature-'))).toEqual([]);
});
