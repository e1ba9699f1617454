import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CardSeen, press, sayDone, waitForCard } from '../support/card.ts';
import { begin, PLACES, QUIET, raiseStage, type Stage } from '../support/stage.ts';

/** Where people get stuck another guide is offered, which leads there and comes back. */
let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage({ lang: 'it' });
});
afterAll(() => stage?.close());

const at = (page: Page, guide: string, step: string): Promise<CardSeen> =>
  waitForCard(page, `${guide}/${step}`, (card) => card.guide === guide && card.step === step && card.kind !== 'start');

/** Goes through these steps with "next"; a pair is a step with its answer. */
async function through(page: Page, guide: string, steps: (string | [step: string, option: string])[]): Promise<void> {
  for (const step of steps) {
    if (typeof step === 'string') {
      await at(page, guide, step);
      await sayDone(page);
    } else {
      await at(page, guide, step[0]);
      await press(page, 'option', step[1]);
    }
  }
}

const NEW_PHONE: (string | [string, string])[] = [
  ['number', 'mine'],
  ...['install', 'open-app', 'sms-code', 'associate', 'phone-protection', 'confirmed'],
];

beforeEach(() => stage.clear('2026', { ...QUIET, twoStep: 'on' }));

test('7-1: a new phone needs no deactivation, and the question is asked again afterwards', async () => {
  const page = await stage.open('about:blank');
  await begin(page, PLACES['2026'].inbox, 'two-step-off');
  await at(page, 'two-step-off', 'reason');
  await press(page, 'option', 'phone');
  const first = await at(page, 'new-phone', 'number');
  expect(first.text).toContain('“Turn off 2\u2011step verification” goes on.');
  await through(page, 'new-phone', NEW_PHONE);
  await at(page, 'two-step-off', 'reason');
});

test('7-6 and, with the old number gone, back to it as well', async () => {
  const page = await stage.open('about:blank');
  await begin(page, PLACES['2026'].twoStep, 'two-step-off/authorise');
  await at(page, 'two-step-off', 'authorise');
  await press(page, 'option', 'phone');
  await through(page, 'new-phone', [['number', 'gone'], 'number-gone', 'confirmed']);
  await at(page, 'two-step-off', 'authorise');
});

test('1-2: the forgotten password, with its link ringed, and back to the field', async () => {
  stage.practice.apply({ signedIn: false, accountOpen: false });
  const page = await stage.open('about:blank');
  await begin(page, 'https://webmail.pec.it/', 'sign-in/password');
  await at(page, 'sign-in', 'password');
  await press(page, 'option', 'forgotten');
  const link = await waitForCard(page, 'the link', ({ step, ring }) => step === 'link' && ring !== null);
  expect(link.state).toBe('located');
  await through(page, 'forgotten-password', ['link', 'form', 'e-mail', 'choose', 'sign-in']);
  await at(page, 'sign-in', 'password');
});

test('5-4: mail programs are shut out; over the settings and back to the same step, signing in on the way', async () => {
  stage.practice.apply({ mailPrograms: { access: false } });
  const page = await stage.open('about:blank');
  await begin(page, PLACES['2026'].account, 'mail-program-password/activate');
  await at(page, 'mail-program-password', 'activate');
  await press(page, 'option', 'access');
  await at(page, 'mail-program-access', 'settings');
  // The session runs out meanwhile: a sign-in comes between.
  stage.practice.apply({ signedIn: false, accountOpen: false });
  await page.goto('https://webmail.pec.it/');
  await at(page, 'sign-in', 'address');
  stage.practice.apply({ signedIn: true, accountOpen: true });
  await page.goto(PLACES['2026'].inbox);
  await at(page, 'mail-program-access', 'settings');
  await through(page, 'mail-program-access', ['settings', 'protocols', 'accesses', 'servers']);
  await at(page, 'mail-program-password', 'activate');
});

test('1-5 and 5-2: at the phone that does not answer', async () => {
  for (const guide of ['sign-in', 'mail-program-password']) {
    await stage.clear('2026', { ...QUIET, twoStep: 'on' });
    const page = await stage.open('about:blank');
    await begin(page, PLACES['2026'].inbox, `${guide}/authorise`);
    await at(page, guide, 'authorise');
    await press(page, 'option', 'phone');
    await at(page, 'new-phone', 'number');
    await through(page, 'new-phone', NEW_PHONE);
    await waitForCard(page, guide, (card) => card.guide === guide);
  }
});
