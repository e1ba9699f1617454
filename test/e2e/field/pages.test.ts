import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { openPanel } from '../../support/browser.ts';
import { type CardSeen, inRoot, press, type Rect, readCard, waitForCard } from '../../support/card.ts';
import { contentRealm } from '../../support/inside.ts';
import { begin, PLACES, raiseStage, type Stage, stored, withLink } from '../../support/stage.ts';
import { until } from '../../support/until.ts';
import { wordsOf } from '../../support/words.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** Pages that are built in ways nobody thought of, or built to get in the way. */
let stage: Stage;
let page: Page;

const { inbox, account } = PLACES['2026'];
const TARGET = 'webmailMessages.settings';

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.clear('2026');
  page = await stage.open('about:blank');
});

const soon = (what: string, fits: (card: CardSeen) => boolean) => waitForCard(page, what, fits);
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
});

/** Hides a marked control, through open shadow roots however deep. */
const hide = (mark: string): Promise<void> =>
  page.evaluate((name) => {
    const trees: (Document | ShadowRoot)[] = [document];
    for (let tree = trees.pop(); tree; tree = trees.pop()) {
      for (const one of tree.querySelectorAll<HTMLElement>('*')) {
        if (one.dataset.practice === name) return void (one.style.visibility = 'hidden');
        if (one.shadowRoot) trees.push(one.shadowRoot);
      }
    }
    throw new Error(`no ${name}`);
  }, mark);

describe('a document that is far deeper than any page', () => {
  test.each([
    ['elements', 4000, false],
    ['shadow trees', 5000, true],
  ])('of %s: the ring is found, and goes with its target', async (_, levels, isShadow) => {
    await beginAtSettings();
    await page.evaluate(
      (times, isTree) => {
        const deep = document.createElement('div');
        // Drawn, it would be too much for the browser itself.
        deep.hidden = true;
        document.body.prepend(deep);
        let at: Element | ShadowRoot = deep;
        for (let level = 0; level < times; level++) {
          const inner: Element = at.appendChild(document.createElement('div'));
          at = isTree ? inner.attachShadow({ mode: 'open' }) : inner;
        }
        at.append('Impostazioni');
      },
      levels,
      isShadow,
    );
    await waitForCard(page, 'the ring', hasRing);
    await hide(TARGET);
    await soon('no ring', ({ ring }) => ring === null);
  });
});

describe('a form with a field that is called like a property of elements', () => {
  const FIELDS = ['contains', 'matches', 'parentNode', 'shadowRoot', 'children', 'getAttribute'];

  test.each(FIELDS)('%s', (name) => losesTheRing(name));

  /** With such a form on the page, the ring goes when its target does. */
  async function losesTheRing(name: string): Promise<void> {
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
  }
});

describe('a page that stops events before anybody else hears of them', () => {
  const ALL = 'pointerdown, pointerup, mousedown, mouseup, touchstart, click, keydown, keyup';
  // The listeners of the page on the window come before those of the card.
  const stopped = async (types: string, isPrevented = false) => {
    await beginAtSettings();
    const { identifier } = await page.evaluateOnNewDocument(
      (all, isAll) => {
        for (const type of all.split(', '))
          addEventListener(
            type,
            (event) => {
              event.stopImmediatePropagation();
              if (isAll) event.preventDefault();
            },
            { capture: true, passive: false },
          );
      },
      types,
      isPrevented,
    );
    await page.reload();
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    await waitForCard(page, 'the ring, at rest', ({ ring, fresh }) => ring !== null && !fresh);
  };
  test.each([['click'], ['mousedown, touchstart, click, keydown'], [ALL]])('%s: our buttons work', async (types) => {
    await stopped(types);
    await press(page, 'skip');
    await soon('the next step', ({ step }) => step === 'security');
  });

  test('all of them, keys included: a button that has the focus works', async () => {
    await stopped(ALL);
    await inRoot(page, 'function () { this.querySelector("[data-part=skip]").focus(); }');
    await page.keyboard.press('Enter');
    await soon('the next step', ({ step }) => step === 'security');
  });

  test('and takes their effect away: the card says where one goes on', async () => {
    await stopped(ALL, true);
    // Held as long as a person holds it.
    const box = await inRoot<Rect>(
      page,
      'function () { return this.querySelector("[data-part=skip]").getBoundingClientRect().toJSON(); }',
    );
    if (!box) throw new Error('no button');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.mouse.up();
    const said = wordsOf('de', 'common:buttons.unheard');
    const all = 'function () { return this.querySelector("[data-part=card]").textContent; }';
    await until('the sentence', async () => (await inRoot<string>(page, all))?.includes(said));
    expect((await readCard(page))?.step).toBe('settings');
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
  await until('no word of a genuine page', () =>
    panel.$eval('[data-part=here]', (one) => one.getAttribute('data-genuine') !== 'true'),
  );
});
