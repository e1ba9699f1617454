import type { Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { type Practice, startPractice } from '../practice/server.ts';
import { killWorker, type Launched, launch, openPanel } from '../support/browser.ts';
import { press, readCard, waitForCard, waitForNoCard } from '../support/card.ts';
import { authoriseOnPhone, clickRing, expectRingOn } from '../support/stories.ts';
import { until } from '../support/until.ts';

/**
 * The main job in one go: from a link in a mail to 2-step verification turned off, over four hosts, with the sign-in on the
 * way, a notice over the inbox, a second tab, a worker that dies and a page that is reloaded.
 */
let practice: Practice | undefined;
let launched: Launched | undefined;

afterEach(async () => {
  await launched?.browser.close();
  await practice?.close();
});

/** What the panel says of a guide: step → status. */
const checklist = (panel: Page, guide: string): Promise<Record<string, string>> =>
  panel.$$eval(`[data-part=guide][data-guide=${guide}] [data-part=step]`, (steps) =>
    Object.fromEntries(steps.map((step) => [step.getAttribute('data-step'), step.getAttribute('data-status')])),
  );

const CASES = [
  { generation: '2026', lang: 'de' },
  { generation: '2023', lang: 'it' },
  { generation: '2026', lang: 'it' },
  { generation: '2023', lang: 'de' },
] as const;

/** A word that only the card of this language has. */
const WORDS = { de: 'Klicken Sie', it: 'prema' };

describe.each(CASES)('two-step-off from a link, $generation in $lang', ({ generation, lang }) => {
  test('leads through sign-in and back, over four hosts', async () => {
    practice = await startPractice({ generation, state: { signedIn: false, twoStep: 'on', notice: true } });
    launched = await launch({ resolverRules: practice.resolverRules, lang: 'en' });
    const errors: string[] = [];
    const panel = await openPanel(launched);
    panel.on('pageerror', (error) => errors.push(String(error)));
    let page = await launched.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    const same = async (guide: string, step: string) =>
      until(`the panel on ${guide}/${step}`, async () => (await checklist(panel, guide))[step] === 'current');

    // A link only offers, in its language; our part of the address is gone before the page sees it.
    await page.goto(`https://webmail.pec.it/#pec-passo=two-step-off&lang=${lang}`);
    const offer = await waitForCard(page, 'the start card', (card) => card.kind === 'start');
    expect(offer).toMatchObject({ guide: 'two-step-off', lang, ring: null });
    expect(page.url()).not.toContain('pec-passo');
    await press(page, 'start');

    await waitForCard(page, 'the question for the reason', (card) => card.step === 'reason');
    await same('two-step-off', 'reason');
    await press(page, 'option', 'migration');

    // Not signed in: the guide leads through sign-in first.
    const address = await waitForCard(page, 'sign-in', (card) => card.guide === 'sign-in' && card.state === 'located');
    expect(address).toMatchObject({ step: 'address', code: '1-1', page: 'login', lang });
    expect(address.text).toContain('Casella PEC');
    await expectRingOn(page, address, 'login.address');
    await same('sign-in', 'address');
    await clickRing(page);
    await page.keyboard.type('maria.esempio@pec.example.it');
    await page.keyboard.press('Tab');
    const password = await waitForCard(
      page,
      'password',
      (card) => card.step === 'password' && card.state === 'located',
    );
    await expectRingOn(page, password, 'login.password');
    await clickRing(page);
    await page.keyboard.type('una-password-qualunque');
    await page.keyboard.press('Tab');
    const submit = await waitForCard(page, 'submit', (card) => card.step === 'submit' && card.state === 'located');
    await expectRingOn(page, submit, 'login.submit');
    await clickRing(page);

    await waitForCard(
      page,
      'the confirmation in the app',
      (card) => card.step === 'authorise' && card.page === 'login-authorise',
    );
    await killWorker(launched);
    await authoriseOnPhone(page);

    // Back to the guide by itself; a notice lies over the inbox.
    const notice = await waitForCard(
      page,
      'the notice',
      (card) => card.step === 'settings' && card.state === 'covered',
    );
    expect(notice).toMatchObject({ guide: 'two-step-off', page: 'webmail-messages', lang });
    expect(notice.text).toContain('Non ora');
    await expectRingOn(page, notice, 'notice.notNow');
    await same('two-step-off', 'settings');
    await clickRing(page);
    const settings = await waitForCard(
      page,
      'settings',
      (card) => card.step === 'settings' && card.state === 'located',
    );
    expect(settings.code).toBe('7-2');
    expect(settings.text.toLowerCase()).toContain(WORDS[lang].toLowerCase());
    await expectRingOn(page, settings, 'webmailMessages.settings');

    // Reloaded, it is the same step.
    await page.reload();
    const again = await waitForCard(
      page,
      'settings after the reload',
      (card) => card.step === 'settings' && card.ring !== null,
    );
    if (again.state === 'covered') await clickRing(page);
    await waitForCard(page, 'settings', (card) => card.step === 'settings' && card.state === 'located');
    await clickRing(page);

    const security = await waitForCard(
      page,
      'security',
      (card) => card.step === 'security' && card.state === 'located',
    );
    expect(security.page).toBe('webmail-settings');
    const pages = launched.browser.targets().length;
    if (generation === '2026') {
      await expectRingOn(page, security, 'webmailSettings.securityGroup');
      await clickRing(page);
      const entry = await waitForCard(page, 'the entry in the group', (card) =>
        card.text.includes('Sicurezza e password'),
      );
      await expectRingOn(page, entry, 'webmailSettings.security');
      const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => resolve(popup as Page)));
      await clickRing(page);
      page = await opened;
      expect(launched.browser.targets().length).toBeGreaterThan(pages);
    } else {
      await expectRingOn(page, security, 'webmailSettings.security');
      await clickRing(page);
    }

    const entry = await waitForCard(page, 'two-step', (card) => card.step === 'two-step' && card.state === 'located');
    expect(entry.page).toBe('account-home');
    await same('two-step-off', 'two-step');
    await expectRingOn(page, entry, 'accountHome.twoStepEntry');
    await clickRing(page);

    const deactivate = await waitForCard(
      page,
      'deactivate',
      (card) => card.step === 'deactivate' && card.state === 'located',
    );
    expect(deactivate).toMatchObject({ code: '7-5', page: 'account-two-step', lang });
    await expectRingOn(page, deactivate, 'accountTwoStep.deactivate');
    await killWorker(launched);
    await clickRing(page);
    if (generation === '2026') {
      const confirm = await waitForCard(
        page,
        'the confirmation',
        (card) => card.step === 'deactivate' && card.text.includes(lang === 'de' ? 'fragt' : 'chiede'),
      );
      await expectRingOn(page, confirm, 'accountTwoStep.confirmDeactivate');
      await clickRing(page);
    }

    await waitForCard(page, 'waiting for the phone', (card) => card.step === 'authorise');
    await same('two-step-off', 'authorise');
    await authoriseOnPhone(page);
    const confirmed = await waitForCard(page, 'confirmed', (card) => card.step === 'confirmed');
    expect(confirmed.page).toBe('account-two-step');
    expect(practice.state.twoStep).toBe('off');
    await press(page, 'next');
    const keepOff = await waitForCard(page, 'keep-off', (card) => card.step === 'keep-off');
    expect(keepOff.text).toContain(lang === 'de' ? 'Anbieter' : 'gestore');
    await press(page, 'next');
    const done = await waitForCard(page, 'the end', (card) => card.state === 'done');
    expect(done.lang).toBe(lang);
    expect(await checklist(panel, 'two-step-off')).toEqual({
      reason: 'done',
      settings: 'done',
      security: 'done',
      'two-step': 'done',
      deactivate: 'done',
      authorise: 'done',
      confirmed: 'done',
      'keep-off': 'done',
    });
    await press(page, 'close');
    await waitForNoCard(page);
    expect(await readCard(page)).toBeNull();
    expect(errors).toEqual([]);
  });
});
