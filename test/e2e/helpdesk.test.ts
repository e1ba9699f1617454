import jsQR from 'jsqr';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import type { Progress } from '../../src/progress/state.ts';
import { openPanel } from '../support/browser.ts';
import { inRoot, press, waitForCard } from '../support/card.ts';
import { takeAway } from '../support/dom.ts';
import { readChecklist, showHelping } from '../support/panel.ts';
import { begin, inExtension, PLACES, raiseStage, type Stage, stored } from '../support/stage.ts';
import { until, untilIn } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

declare const chrome: ExtensionApi;

/** What a helpdesk has: codes that lead to steps, links to send, and a note for the ticket. */
let stage: Stage;
let panel: Page;

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
});
afterAll(() => stage?.close());

/** Opens the panel and, in it, the part for helpers. */
async function openHelpdesk(): Promise<void> {
  panel = await openPanel(stage.launched);
  await showHelping(panel);
  await panel.waitForSelector('[data-part=code-text]');
}
const words = (selector: string) =>
  panel.$$eval(selector, (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()).join(' | '));
const part = (name: string) => words(`[data-part=${name}]`);
const progress = async () => (await stored(stage.launched)).local.progress as Progress | undefined;

async function typeCode(text: string): Promise<void> {
  await panel.bringToFront();
  await panel.locator('[data-part=code-text]').click({ count: 3 });
  await panel.keyboard.press('Backspace');
  await panel.locator('[data-part=code-text]').fill(text);
  await panel.keyboard.press('Enter');
}
const previewOf = (code: string) =>
  panel.waitForSelector(`::-p-xpath(//*[@data-part="preview"][.//*[@data-part="code"]="${code}"])`);

describe('a step code', () => {
  test('stands small in the card, and large while presenting, in the page and in the panel', async () => {
    await stage.clear('2026');
    const page = await stage.open('about:blank');
    await begin(page, PLACES['2026'].inbox, 'two-step-off/settings&lang=de');
    await waitForCard(page, 'the code', ({ code }) => code === '7-2');
    const sizeInPage = () =>
      inRoot<number>(
        page,
        "function () { return parseFloat(getComputedStyle(this.querySelector('[data-part=code]')).fontSize); }",
      );
    expect(await sizeInPage()).toBeLessThan(20);
    panel = await openPanel(stage.launched);
    const sizeInPanel = () =>
      panel.$eval('[data-part=card] [data-part=code]', (one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(await sizeInPanel()).toBeLessThan(20);
    await inExtension(stage.launched, () => chrome.runtime.sendMessage({ type: 'presenter', on: true }));
    await untilIn(panel, 'the large code in the panel', () => {
      const code = document.querySelector('[data-part=card] [data-part=code]');
      return code !== null && Number.parseFloat(getComputedStyle(code).fontSize) >= 20;
    });
    await page.bringToFront();
    await until('the large code in the page', async () => ((await sizeInPage()) ?? 0) >= 20);
  });

  describe('without a page of Aruba', () => {
    beforeEach(async () => {
      await stage.clear('2026');
      await openHelpdesk();
    });

    test('shows what the other person sees, and changes nothing', async () => {
      await typeCode('7–6');
      await previewOf('7-6');
      expect(await part('title')).toContain(wordsOf('de', 'two-step-off:steps.authorise.title'));
      expect(await part('preview')).toContain(wordsOf('de', 'two-step-off:steps.authorise.text'));
      expect(await part('page')).toContain(wordsOf('de', 'common:pages.account-two-step'));
      expect(await panel.$('[data-part=preview] svg.drawing, [data-part=preview] .drawing')).not.toBeNull();
      await panel.click('[data-part=code-before]');
      await previewOf('7-5');
      // The labels of the page stay Italian, and are marked as such.
      expect(await words('[data-part=preview] .label [lang=it]')).toContain('Disattiva');
      await panel.click('[data-part=code-after]');
      await previewOf('7-6');
      expect(await progress()).toBeUndefined();

      // The settings are on the other face; what was begun on this one is there after a look at it.
      await panel.click('[data-part=face][data-face=forMe]');
      await panel.click('input[name=language][value=en]');
      await until('English', async () =>
        (await part('title')).includes(wordsOf('en', 'two-step-off:steps.authorise.title')),
      );
    });

    test('is understood however it is typed, and a wrong one is told', async () => {
      for (const text of ['74', '7 4', '7.4', '７－４', 'Schritt 7-4']) {
        await typeCode('9-9');
        await until('unknown', async () => (await part('code-said')) === wordsOf('de', 'helpdesk:panel.code.unknown'));
        expect(await panel.$('[data-part=preview]')).toBeNull();
        await typeCode(text);
        await previewOf('7-4');
        expect(await part('code-said')).toBe('');
      }
      await typeCode('Hallo');
      await until('no code', async () => (await part('code-said')) === wordsOf('de', 'helpdesk:panel.code.unreadable'));
    });

    test('can be opened here all the same, and marks nothing as done', async () => {
      await typeCode('2-3');
      await previewOf('2-3');
      await panel.click('[data-part=code-here]');
      await panel.waitForSelector('[data-part=card][data-guide=check-status][data-step=status]');
      expect(await readChecklist(panel, 'check-status')).toEqual({
        ...{ settings: 'todo', mailbox: 'todo', status: 'current', 'two-step-state': 'todo' },
      });
    });

    test('is in a list to print, in three languages', async () => {
      const [list] = await Promise.all([
        stage.launched.browser
          .waitForTarget((target) => target.url().endsWith('leaflet/index.html#what=desk'))
          .then((one) => one.page()),
        panel.click('[data-part=code-list]'),
      ]);
      if (!list) throw new Error('no page');
      for (const lang of ['de', 'it', 'en'] as const) {
        await list.waitForSelector('[data-part=lang]');
        await list.select('[data-part=lang]', lang);
        await untilIn(list, lang, (to) => document.documentElement.lang === to, lang);
        await list.waitForSelector('[data-part=leaflet]:not([data-sheets="0"])');
        const rows = await list.$$eval('[data-part=sheet] [data-part=code-rows] li', (all) =>
          all.map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
        );
        expect(rows).toHaveLength(GUIDES.flatMap(({ steps }) => steps).length);
        expect(rows.find((row) => row.startsWith('7-5'))).toContain(
          wordsOf(lang, 'two-step-off:steps.deactivate.title'),
        );
        const signs = await list.$eval('[data-part=sheets]', (one) => one.textContent);
        for (const key of ['helpdesk:signs.missing.name', 'helpdesk:letters.N', 'common:pages.account-two-step'])
          expect(signs).toContain(wordsOf(lang, key));
      }
      await list.emulateMediaType('print');
      expect(await list.$eval('[data-part=print]', (one) => one.checkVisibility())).toBe(false);
      await list.close();
    });
  });

  test('leads the open page to its step, and marks nothing as done', async () => {
    await stage.clear('2026');
    const page = await stage.open(PLACES['2026'].twoStep);
    await openHelpdesk();
    await typeCode('75');
    await waitForCard(page, 'the step', (card) => card.step === 'deactivate' && card.code === '7-5');
    await until('the panel says so', async () => (await part('code-said')).includes('7-5'));
    expect(await panel.$('[data-part=preview]')).toBeNull();
    const statuses = await readChecklist(panel, 'two-step-off');
    expect(statuses).toMatchObject({ reason: 'todo', settings: 'todo', deactivate: 'current' });
    // Another code while a guide runs; the progress of the first one stays.
    await typeCode('2 2');
    await waitForCard(page, 'the other guide', (card) => card.guide === 'check-status' && card.step === 'mailbox');
    expect((await progress())?.runs['two-step-off']?.current).toBe('deactivate');
  });
});

test('a sign beside the code brings up the very card in the helper’s language, with what to say', async () => {
  await stage.clear('2026');
  const page = await stage.open('about:blank');
  await begin(page, PLACES['2026'].inbox, 'two-step-off/settings&reason=migration&lang=it');
  await waitForCard(page, 'the ring', ({ ring, step }) => ring !== null && step === 'settings');
  const sign = () =>
    inRoot<string>(page, `function () { return this.querySelector('[data-part=sign]')?.textContent ?? ''; }`);
  expect(await sign()).toBe('');
  await takeAway(page, 'webmailMessages.settings');
  const { state } = await waitForCard(page, 'no hope', (card) => card.state === 'not-found');
  expect(await sign()).toBe('N');

  panel = await openPanel(stage.launched);
  await panel.locator('input[name=language][value=en]').click();
  await untilIn(panel, 'English', () => document.documentElement.lang === 'en');
  await showHelping(panel);
  // A page of Aruba is open beside the panel: it is not led anywhere.
  await typeCode(`7-2 ${(await sign())?.toLowerCase()}`);
  await previewOf('7-2');
  await until('English', async () => (await part('sign-said')).includes(wordsOf('en', 'helpdesk:signs.missing.say')));
  expect(await panel.$eval('[data-part=preview]', (one) => one.getAttribute('data-state'))).toBe(state);
  expect(await part('preview')).toContain(wordsOf('en', 'common:card.notFoundAsk'));
  expect(await part('sign-said')).toContain(wordsOf('en', 'helpdesk:signs.missing.helps'));
  await typeCode('7-2 K3');
  await until('no such sign', async () => (await part('sign-unknown')).includes('K3'));
});

describe('a link for the user', () => {
  test('is a link that works, in a mail in the language of who gets it, and as a code that a camera reads', async () => {
    await stage.clear('2026');
    await openHelpdesk();
    await panel.click('[data-part=link] > summary');
    await panel.select('[data-part=link-guide]', 'two-step-off');
    await panel.select('[data-part=link-step]', 'settings');
    await panel.select('[data-part=link-lang]', 'it');
    const url = 'https://webmail.pec.it/#pec-passo=two-step-off/settings&lang=it';
    await until('the link', async () => (await part('link-url')) === url);
    const mail = await part('link-mail');
    expect(mail).toContain(url);
    for (const key of ['mail.code', 'mail.safe']) expect(mail).toContain(wordsOf('it', `helpdesk:${key}`));
    expect(mail).toContain(wordsOf('it', 'two-step-off:steps.settings.title'));

    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await readQr(), scheme).toBe(url);
    }

    const context = stage.launched.browser.defaultBrowserContext();
    await context.overridePermissions(`chrome-extension://${stage.launched.extensionId}`, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
    await panel.bringToFront();
    for (const [copy, text] of [
      ['link-url', url],
      ['link-mail', await panel.$eval('[data-part=link-mail]', (one) => (one as HTMLTextAreaElement).value)],
    ] as const) {
      await panel.locator(`[data-part=${copy}-copy]`).click();
      await until('copied', async () => (await part(`${copy}-said`)) === wordsOf('de', 'helpdesk:panel.copied'));
      expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
    await context.clearPermissionOverrides();

    // The user follows it.
    const page = await stage.open(url);
    const offer = await waitForCard(page, 'the offer', (card) => card.kind === 'start');
    expect(offer).toMatchObject({ guide: 'two-step-off', lang: 'it' });
    await press(page, 'start');
    await waitForCard(page, 'the step', (card) => card.step === 'settings' && card.ring !== null);
  });

  test('that cannot be copied is selected to be copied by hand', async () => {
    await stage.clear('2026');
    await openHelpdesk();
    await panel.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await panel.click('[data-part=link] > summary');
    await panel.locator('[data-part=link-url-copy]').click();
    await until('the advice', async () => (await part('link-url-said')) === wordsOf('de', 'helpdesk:panel.copyByHand'));
    const selected = await panel.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toMatch(/^https:\/\/webmail\.pec\.it\/#pec-passo=/);
  });
});

/** What a camera reads from the drawn code. */
async function readQr(): Promise<string | undefined> {
  const code = await panel.waitForSelector('[data-part=qr]');
  const picture = await code?.screenshot({ encoding: 'base64' });
  // The panel's policy loads no pictures from outside; another page reads the pixels.
  const reader = await stage.open('about:blank');
  const { pixels, width, height } = await reader.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { pixels: [...data], width: image.width, height: image.height };
  }, picture);
  await reader.close();
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}

describe.each(['2023', '2026'] as const)('the note of a session, %s', (generation) => {
  test('says where it got stuck and why, and nothing that is on the page or was typed', async () => {
    await stage.clear(generation);
    const page = await stage.open('about:blank');
    await begin(page, PLACES[generation].inbox, 'two-step-off/settings&reason=migration&lang=de');
    await waitForCard(page, 'the ring', ({ ring, step }) => ring !== null && step === 'settings');
    await takeAway(page, 'webmailMessages.settings');
    await waitForCard(page, 'no hope', ({ state }) => state === 'not-found');
    await until('the hitch', async () => ((await progress())?.runs['two-step-off']?.hitches ?? []).length > 0);
    await press(page, 'skip');
    await waitForCard(page, 'the next step', ({ step }) => step === 'security');

    await openHelpdesk();
    await panel.click('[data-part=note] > summary');
    await panel.locator('[data-part=note-ticket]').fill('maria@esempio.it');
    await panel.locator('[data-part=note-make]').click();
    await until(
      'the refusal',
      async () => (await part('note-said')) === wordsOf('de', 'helpdesk:panel.note.ticketWrong'),
    );
    expect(await part('note-text')).toBe('');
    await panel.locator('[data-part=note-ticket]').fill('INC-4711');
    await panel.locator('[data-part=note-make]').click();
    const note = await until('the note', async () => (await part('note-text')) || null);
    expect(note).toMatch(/PEC Passo 0\.\d+\.\d+, Chrome \d+/);
    for (const key of ['two-step-off:title', 'two-step-off:steps.settings.title', 'common:pages.webmail-messages'])
      expect(note).toContain(wordsOf('de', key));
    expect(note).toMatch(/Ticket INC-4711/);
    expect(JSON.stringify(await stored(stage.launched))).not.toMatch(/4711/);
    expect(note).toMatch(/7-2 .*Übersprungen \(\d\d:\d\d\)\. Wunsch der Person\./);
    expect(note).toMatch(/Zeichen 7-2 N \(\d\d:\d\d\): nicht gefunden/);
    expect(note).toMatch(/Hängen geblieben \(\d\d:\d\d\): 7-2 .*Grund: \S+/);
    expect(note).toMatch(/Nicht beendet, bei Schritt 7-3/);
    const onPage = await page.evaluate(() => document.documentElement.textContent);
    for (const word of onPage.match(/[\w.]+@[\w.]+/g) ?? []) expect(note).not.toContain(word);
    expect(note).not.toMatch(/@|maria|esempio/i);
  });
});
