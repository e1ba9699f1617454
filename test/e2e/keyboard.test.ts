import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { settle } from '../practice/settle.ts';
import { type CardSeen, inRoot, press, readCard, waitForCard, waitForNoCard } from '../support/card.ts';
import { checklist } from '../support/panel.ts';
import { inExtension, PLACES, raiseStage, type Stage, stored, withLink } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** Everything works by keyboard, nothing takes the keyboard away, and the page hears nothing of it. */
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());

const SEARCH = 'input[type=search]';
const { inbox } = PLACES['2023'];
const OFFER = withLink(inbox, 'two-step-off&lang=it');

const stepIs = (step: string) => waitForCard(page, step, (card) => card.step === step && card.kind !== 'start');
const offer = () => waitForCard(page, 'the offer', (card) => card.kind === 'start');

/** Which part of the card has the focus, `card` for the card itself, empty when the focus is in the page. */
const focusedPart = () =>
  inRoot<string>(
    page,
    "function () { return this.activeElement?.dataset.part ?? this.activeElement?.localName ?? ''; }",
  );
const focusOnPage = () => page.evaluate(() => document.activeElement?.localName ?? '');

/** Presses Tab, forwards or backwards, until the focus is on this part. */
async function tabTo(part: string, option = ''): Promise<void> {
  const on = `function () { const { part, option } = this.activeElement?.dataset ?? {}; return part === '${part}' && (option ?? '') === '${option}'; }`;
  for (let count = 0; count < 40; count++) {
    if (await inRoot<boolean>(page, on)) return;
    if (count >= 12) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  }
  throw new Error(`Tab does not lead to ${part}`);
}

/** Records in the page what its listeners hear of keys and clicks. */
const listenInPage = () =>
  page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heard', heard);
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'focusin'])
      for (const target of [document, document.documentElement])
        for (const capture of [true, false]) target.addEventListener(type, () => heard.push(type), { capture });
  });
const forgetHeard = () => page.evaluate(() => void (Reflect.get(globalThis, 'heard') as string[]).splice(0));
const heardInPage = () => page.evaluate(() => [...new Set(Reflect.get(globalThis, 'heard') as string[])]);

describe('an offer', () => {
  beforeEach(async () => {
    await stage.clear('2023');
    page = await stage.open(inbox);
    // A page that is still being drawn may take the focus for itself afterwards.
    await settle(page);
  });

  test('takes the focus, has a name, and everything in it is reached and pressed by keyboard', async () => {
    await page.goto(OFFER);
    const card = await offer();
    await until('the focus in the card', async () => (await focusedPart()) === 'card');
    const reached = new Set<string | null>();
    for (let count = 0; count < card.buttons.length + 1; count++) {
      await page.keyboard.press('Tab');
      reached.add(await focusedPart());
    }
    expect([...reached]).toEqual(expect.arrayContaining(card.buttons.map(({ part }) => part)));

    await tabTo('start');
    await page.keyboard.press('Enter');
    await stepIs('reason');
    await tabTo('option', 'other');
    await page.keyboard.press('Space');
    await stepIs('settings');
    await tabTo('skip');
    await page.keyboard.press('Enter');
    await stepIs('security');
    await tabTo('back');
    await page.keyboard.press('Space');
    await stepIs('settings');
    // One press was one step each time.
    expect(await checklist(stage.launched, 'two-step-off')).toMatchObject({ settings: 'current', security: 'todo' });
  });

  test('leaves the focus with somebody who is typing', async () => {
    await stage.clear('2023', { signedIn: false });
    page = await stage.open('https://webmail.pec.it/');
    await page.click('#fld_u');
    await page.keyboard.type('maria');
    await page.evaluate((link) => location.assign(link), withLink('https://webmail.pec.it/', 'sign-in&lang=de'));
    await offer();
    await page.keyboard.type('.esempio');
    expect(await page.$eval('#fld_u', (field) => (field as HTMLInputElement).value)).toBe('maria.esempio');
    expect(await focusedPart()).toBe('');
  });

  test.each([
    { generation: '2023', control: '#topright a.help' },
    { generation: '2026', control: '>>> webmail-header >>> button[title="Aiuto"]' },
  ] as const)('gives the focus back to where it was, $generation', async ({ generation, control }) => {
    await stage.clear(generation);
    page = await stage.open(PLACES[generation].inbox);
    const before = await page.waitForSelector(control);
    await before?.focus();
    // As when a link is followed, which moves the focus by itself.
    await page.evaluate(
      (link) => {
        history.pushState(null, '', link);
        dispatchEvent(new HashChangeEvent('hashchange'));
      },
      withLink(PLACES[generation].inbox, 'two-step-off&lang=it'),
    );
    await offer();
    await until('the focus in the card', async () => (await focusedPart()) === 'card');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await before?.evaluate((one) => (one.getRootNode() as Document).activeElement === one)).toBe(true);
  });
});

describe('a step', () => {
  beforeEach(async () => {
    await stage.clear('2023');
    page = await stage.open(inbox);
    await listenInPage();
    await page.evaluate((link) => location.assign(link), withLink(inbox, 'two-step-off/settings&reason=other&lang=de'));
    await offer();
    await press(page, 'start');
    await waitForCard(page, 'settings', ({ ring }) => ring !== null);
    await forgetHeard();
  });

  test('leaves Escape on the page to the page, and is closed by it in the card', async () => {
    await page.click(SEARCH);
    await page.keyboard.type('x');
    for (const key of ['Escape', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'Enter', 'Space', 'PageDown'] as const)
      await page.keyboard.press(key);
    // The answer to a real press comes after whatever those keys could have done.
    await press(page, 'language');
    const card = await waitForCard(page, 'the answer', ({ lang }) => lang !== 'de');
    expect(card).toMatchObject({ step: 'settings' });
    expect(await focusOnPage()).toBe('input');

    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await forgetHeard();
    await page.keyboard.press('Escape');
    expect(await heardInPage()).toContain('keydown');
    await press(page, 'language');
    expect(await waitForCard(page, 'the next answer', ({ lang }) => lang === 'it')).toMatchObject({ step: 'settings' });
    await tabTo('skip');
    await forgetHeard();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await heardInPage()).not.toContain('keydown');
  });

  test('keeps its keys and clicks from the page', async () => {
    await tabTo('language');
    await forgetHeard();
    for (const key of ['c', 'ArrowDown', 'Delete', '/'] as const) await page.keyboard.press(key);
    await press(page, 'skip');
    await stepIs('security');
    expect(await heardInPage()).toEqual([]);
    // The same listeners do hear what happens beside the card.
    await page.mouse.click(300, 400);
    await page.keyboard.press('c');
    expect(await heardInPage()).toEqual(expect.arrayContaining(['keydown', 'click', 'pointerdown']));
  });

  test('keeps presses by keyboard from the page', async () => {
    await tabTo('skip');
    await forgetHeard();
    await page.keyboard.press('Enter');
    await stepIs('security');
    expect(await heardInPage()).toEqual([]);
  });

  test('a double click on a button is one press', async () => {
    const middleOfSkip = async () => {
      const hasSkip = ({ fresh, buttons }: CardSeen) => !fresh && buttons.some(({ part }) => part === 'skip');
      const { buttons } = await waitForCard(page, 'skip', hasSkip);
      const rect = buttons.find(({ part }) => part === 'skip')?.rect;
      if (!rect) throw new Error('no button');
      return [rect.x + rect.width / 2, rect.y + rect.height / 2] as const;
    };
    await page.mouse.click(...(await middleOfSkip()), { count: 2 });
    await stepIs('security');
    // Its second half may also come when the card has moved on already.
    await page.mouse.move(...(await middleOfSkip()));
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await press(page, 'language');
    const card = await waitForCard(page, 'the answer to a later press', ({ lang }) => lang !== 'de');
    expect(card.step).toBe('security');
    expect(await checklist(stage.launched, 'two-step-off')).toMatchObject({ settings: 'skipped', security: 'current' });
  });

  test('the shortcut leads from the card to the place it points at, and back', async () => {
    // As the worker does when the browser hears the shortcut; the browser's own keys cannot be pressed from here.
    const press = () =>
      inExtension(stage.launched, async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://webmail.pec.it/*' });
        if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'swap-focus' });
      });
    const inCard = () => page.evaluate(() => document.activeElement?.localName === 'pec-passo');
    // The button that began the guide may still have left the focus in the card.
    await page.mouse.click(5, 300);
    await until('the focus on the page', async () => !(await inCard()));
    await press();
    await page.bringToFront();
    await until('the focus in the card', inCard);
    await press();
    await page.bringToFront();
    await until('the focus on the target', async () => !(await inCard()) && (await focusOnPage()) !== 'body');
    const { ring } = await waitForCard(page, 'a ring', (card) => card.ring !== null);
    const focused = await page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON() as DOMRect);
    expect(Math.abs(focused.x + focused.width / 2 - ((ring?.x ?? 0) + (ring?.width ?? 0) / 2))).toBeLessThan(2);
    const { commands } = await inExtension(stage.launched, async () => ({ commands: await chrome.commands.getAll() }));
    expect(commands.find(({ name }) => name === 'swap-focus')?.shortcut).not.toBe('');
  });

  test('a card that was moved by keyboard lies there in the next document too', async () => {
    await tabTo('move');
    const before = await waitForCard(page, 'the card', () => true);
    const place = async () => JSON.stringify((await stored(stage.launched)).local.settings ?? null);
    // To the side that has room for four steps.
    const below = (await page.evaluate(() => innerHeight)) - before.rect.y - before.rect.height;
    const key = below > before.rect.y ? 'ArrowDown' : 'ArrowUp';
    for (let count = 0; count < 4; count++) {
      const last = await place();
      await page.bringToFront();
      await page.keyboard.press(key);
      await until('the place stored', async () => (await place()) !== last);
    }
    const after = await waitForCard(page, 'the card farther on', (card) => Math.abs(card.rect.y - before.rect.y) > 40);
    await page.reload();
    await waitForCard(
      page,
      'the card where it was',
      ({ ring, rect }) => ring !== null && Math.abs(rect.y - after.rect.y) < 3,
    );
  });

  test('is a dialog with a name and a description for assistive technology', async () => {
    const card = await readCard(page);
    const cdp = await page.createCDPSession();
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const dialog = nodes.find(({ role, name }) => role?.value === 'dialog' && name?.value === card?.title);
    expect(dialog?.description?.value).toContain(wordsOf('de', 'two-step-off:steps.settings.text'));
    const names = nodes.filter(({ role }) => role?.value === 'button').map(({ name }) => name?.value);
    for (const { label } of card?.buttons.filter(({ part }) => part !== 'language') ?? [])
      expect(names).toContain(label);
    expect(nodes.some(({ role, ignored }) => role?.value === 'status' && !ignored)).toBe(true);
  });
});
