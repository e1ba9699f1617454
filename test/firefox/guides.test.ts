import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GUIDES } from '../../src/guides/catalogue.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { readChecklist } from '../support/panel.ts';
import { walk } from '../support/walker.ts';
import { type Fox, launchFirefox } from './launch.ts';

/** One walk of each guide in a real Firefox, by real presses, from a start link to the end. */
let practice: Practice;
let fox: Fox;

/** What is true of the mailbox when a guide makes sense. */
const BEFORE = { 'two-step-on': 'off', 'check-status': 'off', 'confirm-identity': 'off' } as Record<string, 'off'>;

/** Recognition by webcam stays in the browser; the others lead to places where no card can be shown. */
const CHOICES = { 'choose-method': 'webcam' };

beforeAll(async () => {
  practice = await startPractice({ generation: '2026' });
  fox = await launchFirefox(practice);
});
afterAll(async () => {
  await fox?.close();
  await practice?.close();
});

describe.each(GUIDES.map(({ id }) => id))('%s', (guide) => {
  test('walks to its end in Firefox, and the panel says so', async () => {
    practice.reset();
    practice.apply({ signedIn: false, twoStep: BEFORE[guide] ?? 'on' });
    for (const page of (await fox.browser.pages()).slice(1)) await page.close();
    const cards = await walk({ launched: fox, practice, guide, lang: 'de', choices: CHOICES });
    expect(cards.at(-1)).toMatchObject({ guide, state: 'done', lang: 'de' });
    expect(cards.filter(({ ring }) => ring).length).toBeGreaterThan(1);
    expect(cards.filter(({ state }) => state === 'not-found').map(({ step }) => step)).toEqual([]);
    const panel = await fox.openPanel();
    const statuses = Object.values(await readChecklist(panel, guide));
    expect(statuses.filter((status) => status === 'todo' || status === 'current')).toEqual([]);
    expect(statuses).toContain('done');
  });
});
