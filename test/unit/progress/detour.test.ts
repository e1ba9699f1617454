import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { chosen, confirmed, from, linked, opened, started } from '../support/progress.ts';

const steps = (guide: string) => GUIDES.find(({ id }) => id === guide)?.steps.map(({ id }) => id) ?? [];

it.each([
  ['sign-in', 'authorise', 'phone', 'new-phone'],
  ['sign-in', 'password', 'forgotten', 'forgotten-password'],
  ['mail-program-password', 'authorise', 'phone', 'new-phone'],
  ['mail-program-password', 'activate', 'access', 'mail-program-access'],
  ['two-step-off', 'reason', 'phone', 'new-phone'],
  ['two-step-off', 'authorise', 'phone', 'new-phone'],
  ['before-moving', 'two-step', 'turn-off', 'two-step-off'],
] as const)('%s/%s leads by "%s" to %s, and comes back to the same step', (guide, step, option, aside) => {
  const away = from(linked(`${guide}/${step}`), chosen(guide, step, option));
  expect(away.active).toEqual({ guide: aside, waiting: guide });
  expect(away.runs[guide]?.current).toBe(step);
  // Answers to the choices on the way, then the person's word at every step.
  const answers = [chosen('new-phone', 'number', 'mine'), chosen('two-step-off', 'reason', 'other')];
  const back = from(
    linked(`${guide}/${step}`),
    chosen(guide, step, option),
    ...answers.filter((event) => 'guide' in event && event.guide === aside),
    ...steps(aside).map((one) => confirmed(aside, one)),
  );
  expect(back.active).toEqual({ guide, waiting: null });
  expect(back.runs[guide]?.current).toBe(step);
});

it('a guide that waits for the sign-in comes back after a detour from there', () => {
  const led = from(
    started('contacts'),
    opened('login'),
    confirmed('sign-in', 'address'),
    chosen('sign-in', 'password', 'forgotten'),
  );
  expect(led.active).toEqual({ guide: 'forgotten-password', waiting: 'contacts' });
});
