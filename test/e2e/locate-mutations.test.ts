import { beforeAll, describe, expect, test } from 'vitest';
import { BARS, figuresOf, percent } from '../mutations/figures.ts';
import { runMutations, type SceneAnswer } from '../mutations/run.ts';
import { SCENES } from '../practice/scenes.ts';

/** A scene of every page that guides point at, and those with look-alikes. All scenes: `npm run bench:mutations`. */
const OF_2026 = [
  'login',
  'inbox',
  'inbox-user-menu',
  'message-phishing',
  'settings',
  'settings-all-open',
  'account-home',
  'account-two-step-on',
  'account-two-step-question',
  'account-mail-programs-password',
  'identity-holder',
  'identity-method-others',
  'identity-documents-form',
  'identity-signature-not-recognised',
  'unknown-customer-area',
];
const OF_2023 = [
  'login',
  'inbox-confirm-identity',
  'settings',
  'account-two-step-off',
  'account-mail-programs-active',
  'identity-personal-data',
  'identity-documents',
  'identity-spid-providers',
];
/** Right answers to other labels that have to be there with this seed; the aim is in `BARS`. In per cent. */
const CHANGED_LEAST = 60;

let answers: SceneAnswer[];

beforeAll(async () => {
  const scenes = SCENES.filter(({ generation, name }) => (generation === '2026' ? OF_2026 : OF_2023).includes(name));
  answers = await runMutations({ scenes, seed: 7, rounds: 2 });
}, 180_000);

const bad = (letters: string) =>
  answers
    .filter(({ letter }) => letters.includes(letter))
    .map(({ scene, target, letter, changes, said }) => ({
      letter,
      scene,
      target,
      changes: changes.join(', '),
      said,
    }));

describe.each(['kept', 'changed'] as const)('with labels %s', (set) => {
  test('the right control is found', () => {
    const { correct, there } = figuresOf(answers, set);
    expect(there).toBeGreaterThan(100);
    expect(percent(correct, there)).toBeGreaterThanOrEqual(set === 'kept' ? BARS.kept.correct : CHANGED_LEAST);
  });

  test('and hardly ever another one, present or taken away', () => {
    const { wrong, there, lookalike, takenAway, gone, notHere } = figuresOf(answers, set);
    expect(takenAway).toBeGreaterThan(100);
    expect(notHere).toBeGreaterThan(25);
    expect(percent(wrong, there), JSON.stringify(bad('W'))).toBeLessThanOrEqual(BARS[set].wrong);
    expect(percent(lookalike, takenAway), JSON.stringify(bad('L'))).toBeLessThanOrEqual(BARS[set].lookalike);
    expect(gone, JSON.stringify(bad('G'))).toBe(0);
  });

  test('nothing on another page, once the page is known', () => {
    const { otherPage, wrongPageTaken } = figuresOf(answers, set);
    expect(otherPage).toBeGreaterThan(100);
    expect(wrongPageTaken, JSON.stringify(bad('P'))).toBe(0);
  });
});
