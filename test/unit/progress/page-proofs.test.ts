import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { PAGE_IDS } from '../../../src/data/pages/catalogue.ts';
import { chosen, confirmed, currentOf, from, linked, looked, opened, recordsOf, started } from '../support/progress.ts';

const OFF = [started('two-step-off'), chosen('two-step-off', 'reason', 'other')];

it('a page far ahead carries the guide over all steps in between', () => {
  const progress = from(...OFF, looked('account-two-step'));
  expect(currentOf(progress, 'two-step-off')).toBe('deactivate');
  expect(recordsOf(progress, 'two-step-off')).toEqual([
    'reason done user',
    'settings done page',
    'security done page',
    'two-step done page',
  ]);
});

it('a page that proves nothing leaves the step and is remembered', () => {
  const progress = from(...OFF, looked('webmail-messages'), looked('unknown'));
  expect(currentOf(progress, 'two-step-off')).toBe('settings');
  expect(progress.runs['two-step-off']?.seen).toEqual(['webmail-messages', 'unknown']);
});

it('a page that was seen too early does not prove a later step', () => {
  const progress = from(started('two-step-off'), looked('account-two-step'));
  expect(currentOf(progress, 'two-step-off')).toBe('reason');
});

it('a state of the page proves a step only where the step asks for it', () => {
  const off = (...facts: string[]) => from(...OFF, looked('account-two-step', ...facts));
  expect(currentOf(off('accountTwoStep.on'), 'two-step-off')).toBe('deactivate');
  expect(currentOf(off('accountTwoStep.waiting'), 'two-step-off')).toBe('authorise');
  expect(currentOf(off('accountTwoStep.off'), 'two-step-off')).toBe('confirmed');
  expect(recordsOf(off('accountTwoStep.off'), 'two-step-off').slice(-2)).toEqual([
    'deactivate done fact',
    'authorise done fact',
  ]);
});

it('the last step can be proved by a page too', () => {
  const progress = from(started('sign-in'), looked('webmail-messages'));
  expect(currentOf(progress, 'sign-in')).toBeNull();
});

it('steps that people said were done are not asked again by a page before them', () => {
  const progress = from(started('check-status'), confirmed('check-status', 'settings'), looked('webmail-messages'));
  expect(currentOf(progress, 'check-status')).toBe('mailbox');
});

const STEPS = GUIDES.flatMap((guide) => guide.steps.map((step) => ({ guide, step, name: `${guide.id}/${step.id}` })));

it.each(STEPS)('$name is left on exactly the pages that its guide file names', ({ guide, step }) => {
  const proofs = [...(step.done ?? []), ...(step.redo ? [step.redo.proof] : [])];
  const proving = new Set(proofs.flatMap((proof) => (proof.by === 'page' ? proof.pages : [])));
  for (const page of PAGE_IDS) {
    const progress = from(linked(`${guide.id}/${step.id}`), opened(page));
    expect(currentOf(progress, guide.id) !== step.id, page).toBe(proving.has(page));
  }
});
