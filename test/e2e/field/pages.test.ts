import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { openPanel } from '../../support/browser.ts';
import { type CardSeen, press, waitForCard } from '../../support/card.ts';
import { contentRealm } from '../../support/inside.ts';
import { begin, PLACES, raiseStage, type Stage, stored, withLink } from '../../support/stage.ts';
import { until } from '../../support/until.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** Pages that are built in ways nobody thought of, or built to get in the way. */
let stage: Stage;
let page: Page;

const { inbox, contacts, account } = PLACES['2026'];
const TARGET = 'webmailMessages.settings';
/** How long the product has for what is asked of it, in milliseconds. */
const SOON = 2500;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.clear('2026');
  page = await stage.open('about:blank');
});

const soon = (what: string, fits: (card: CardSeen) => boolean) => waitForCard(page, what, fits, SOON);
const hasRing = ({ ring }: CardSeen) => ring !== null;
const beginAtSettings = async (): Promise<void> => {
  await begin(page, inbox, 'two-step-off/settings&reason=other&lang=de');
  await waitForCard(page, 'the ring', hasRing);
};

describe('a start link is taken', () => {
  const answerWith = async (html: string) => {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.isNavigationRequest()
        ? request.respond({ contentType: 'text/html', body: `<!doctype html><title>PEC</title>${html}` })
        : request.continue(),
    );
  };

  test('on an address whose path begins with two strokes', async () => {
    await answerWith('<h1>Posta</h1>');
    await page.goto('https://webmail.pec.it//new/messages/INBOX#pec-passo=two-step-off');
    await soon('the offer', ({ kind }) => kind === 'start');
    expect(page.url()).not.toContain('pec-passo');
  });

  test('on a page whose base is another host, when it is followed later', async () => {
    await answerWith('<base href="https://static.pec.it/app/"><h1>Posta</h1>');
    await page.goto(inbox);
    await page.evaluate((link) => location.assign(link), withLink(inbox, 'two-step-off'));
    await soon('the offer', ({ kind }) => kind === 'start');
  });

  test('on a page that the browser has prepared before it is shown', async () => {
    await page.goto(inbox);
    await goToPrepared(`${contacts}#pec-passo=check-status&lang=it`);
    await soon('the offer', ({ kind }) => kind === 'start');
    expect(page.url()).not.toContain('pec-passo');
  });
});

/** Hides a marked control, through open shadow roots. */
const hide = (mark: string): Promise<void> =>
  page.evaluate((name) => {
    const seek = (root: Document | ShadowRoot): HTMLElement | null => {
      for (const one of root.querySelectorAll<HTMLElement>('*')) {
        if (one.dataset.practice === name) return one;
        const inner = one.shadowRoot && seek(one.shadowRoot);
        if (inner) return inner;
      }
      return null;
    };
    const found = seek(document);
    if (!found) throw new Error(`no ${name}`);
    found.style.visibility = 'hidden';
  }, mark);

/** Lets the browser prepare a page behind the one on show, and goes there. */
async function goToPrepared(url: string): Promise<void> {
  const session = await page.createCDPSession();
  const ready = new Promise<void>((done) =>
    session.on('Preload.prerenderStatusUpdated', ({ status }) => status === 'Ready' && done()),
  );
  await session.send('Preload.enable');
  await page.evaluate((address) => {
    const rules = Object.assign(document.createElement('script'), { type: 'speculationrules' });
    rules.textContent = JSON.stringify({ prerender: [{ urls: [address], eagerness: 'immediate' }] });
    document.head.append(rules);
  }, url);
  await ready;
  await page.evaluate((address) => location.assign(address), url);
  await until('the prepared page on show', () =>
    page
      .evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return Number(Reflect.get(entry ?? {}, 'activationStart')) > 0;
      })
      .catch(() => false),
  );
}

test('a page that was prepared behind another shows the step that is in progress', async () => {
  await beginAtSettings();
  await goToPrepared(contacts);
  await soon('a card', ({ step }) => step === 'settings');
});

describe('a form with a field that is called like a property of elements', () => {
  test.each(['contains', 'matches', 'parentNode', 'getAttribute', 'shadowRoot', 'children'])('%s', async (name) => {
    await beginAtSettings();
    await page.evaluate((field) => {
      const form = document.createElement('form');
      form.style.cssText = 'position: fixed; left: 0; bottom: 0';
      const label = Object.assign(document.createElement('label'), { textContent: 'Cerca nei filtri' });
      label.append(Object.assign(document.createElement('input'), { name: field }));
      form.append(label);
      document.body.append(form);
    }, name);
    await waitForCard(page, 'the ring', hasRing);
    await hide(TARGET);
    await soon('no ring', ({ ring }) => ring === null);
  });
});

describe('a page that stops events before anybody else hears of them', () => {
  // The listeners of the page on the window come before those of the card.
  test.fails.each([['click'], ['mousedown, touchstart, click, keydown']])('%s: our buttons work', async (types) => {
    await beginAtSettings();
    const { identifier } = await page.evaluateOnNewDocument((all) => {
      for (const type of all.split(', ')) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }, types);
    await page.reload();
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    await waitForCard(page, 'the ring', hasRing);
    await press(page, 'skip');
    await soon('the next step', ({ step }) => step === 'security');
  });
});

test('a page cannot begin a guide that was not in front of the user', async () => {
  await begin(page, inbox, 'two-step-on&lang=it');
  const realm = await contentRealm(page, stage.launched);
  await realm.evaluate(() => chrome.runtime.sendMessage({ type: 'again', guide: 'two-step-off' }).catch(() => null));
  const { local } = await stored(stage.launched);
  expect((local.progress as { active: { guide: string } }).active.guide).toBe('two-step-on');
});

test('the panel calls no page genuine that is a message of the browser', async () => {
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() ? request.abort('namenotresolved') : request.continue(),
  );
  await page.goto(account).catch(() => null);
  const panel = await openPanel(stage.launched);
  await page.bringToFront();
  await panel.waitForSelector('[data-part=here]');
  await until(
    'no word of a genuine page',
    () => panel.$eval('[data-part=here]', (one) => one.getAttribute('data-genuine') !== 'true'),
    SOON,
  );
});
