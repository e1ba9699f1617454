import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Practice, startPractice } from '../practice/server.ts';
import { waitForCard } from '../support/card.ts';
import { readChecklist } from '../support/panel.ts';
import { GONE_ON, ringFault } from '../support/stories.ts';
import { walk } from '../support/walker.ts';
import { type Fox, launchFirefox } from './launch.ts';

/** The main job in Firefox: from a link to 2-step verification turned off, over four hosts, with an event page that ends. */
let practice: Practice;
let fox: Fox;

beforeAll(async () => {
  practice = await startPractice({ generation: '2026' });
  fox = await launchFirefox(practice);
});
afterAll(async () => {
  await fox?.close();
  await practice?.close();
});

/** What the ring has to go round: step → mark of the practice site. */
const MARKS: Record<string, string> = {
  address: 'login.address',
  password: 'login.password',
  submit: 'login.submit',
  'two-step': 'accountHome.twoStepEntry',
};

describe.each(['2026', '2023'] as const)('two-step-off from a link, %s', (generation) => {
  test('leads through sign-in and back, and nothing is lost when the event page ends or a page is reloaded', async () => {
    practice.generation = generation;
    practice.reset();
    practice.apply({ signedIn: false, twoStep: 'on', notice: true });
    for (const page of (await fox.browser.pages()).slice(1)) await page.close();
    await fox.forgetAll();
    const errors: string[] = [];
    let isReloaded = false;
    const ringed = new Set<string>();
    const cards = await walk({
      launched: fox,
      practice,
      guide: 'two-step-off',
      lang: 'it',
      choices: { reason: 'migration' },
      onCard: async (card, page) => {
        if (card.kind === 'start') page.on('pageerror', (error) => errors.push(String(error)));
        const mark = MARKS[card.step];
        if (mark && card.state === 'located') {
          const fault = await ringFault(page, card, mark);
          // The page that was clicked a moment ago may still be there, and lead on at any time.
          if (fault !== GONE_ON) expect(fault, `ring round ${mark}`).toBe('');
          if (fault === '') ringed.add(card.step);
        }
        if (card.step === 'authorise' || card.step === 'deactivate') await fox.endEventPage();
        if (card.step === 'two-step' && card.state === 'located' && !isReloaded) {
          isReloaded = true;
          await page.reload();
          await waitForCard(page, 'the same step', ({ step, state }) => step === 'two-step' && state === 'located');
        }
      },
    });
    expect(cards.at(-1)).toMatchObject({ guide: 'two-step-off', state: 'done', lang: 'it' });
    expect(practice.state.twoStep).toBe('off');
    expect(isReloaded).toBe(true);
    expect([...ringed]).toEqual(expect.arrayContaining(Object.keys(MARKS)));
    expect(cards.map(({ step }) => step)).toContain('deactivate');
    expect(errors).toEqual([]);
    const statuses = await readChecklist(await fox.openPanel(), 'two-step-off');
    expect(statuses).toMatchObject({ settings: 'done', 'two-step': 'done', deactivate: 'done' });
  });
});
