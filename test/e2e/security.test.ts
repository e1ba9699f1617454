import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { killWorker, openPanel } from '../support/browser.ts';
import { press, readCard, waitForCard, waitForNoCard } from '../support/card.ts';
import { contentRealm, overlays } from '../support/inside.ts';
import { begin, inExtension, PLACES, raiseStage, type Stage, stored, withLink } from '../support/stage.ts';
import { until, untilIn } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

/** A page that is hostile gains nothing. The numbers are those of the lines of the security checklist. */
declare const chrome: ExtensionApi;

let stage: Stage;
let page: Page;
const { inbox } = PLACES['2026'];

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.clear('2026');
  page = await stage.open('about:blank');
});

/** Shows a step on the inbox. */
async function shown(): Promise<void> {
  await begin(page, inbox, 'two-step-off/settings&lang=it');
  await waitForCard(page, 'the step', ({ step, ring }) => step === 'settings' && ring !== null);
}

describe('a page', () => {
  test('cannot reach or read the card [S3]', async () => {
    await shown();
    const title = wordsOf('it', 'two-step-off:steps.settings.title');
    const seen = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.documentElement);
      const host = document.querySelector('pec-passo');
      const text = [Reflect.get(document.documentElement, 'innerText'), String(getSelection())];
      return { root: host?.shadowRoot ?? null, inner: host?.innerHTML ?? 'no host', text: text.join() };
    });
    expect(seen).toMatchObject({ root: null, inner: '' });
    expect(seen.text).not.toContain(title);
    expect((await readCard(page))?.title).toContain(title);
  });

  test('that removes the card gets it back a few times, then it stays off and the panel says so [S6]', async () => {
    await shown();
    const removed = await page.evaluate(async () => {
      let count = 0;
      for (let frame = 0; frame < 200; frame++) {
        const host = document.querySelector('pec-passo');
        if (host) count++;
        host?.remove();
        await new Promise((done) => requestAnimationFrame(done));
      }
      return count;
    });
    expect(removed).toBeGreaterThan(1);
    expect(removed).toBeLessThan(30);
    expect(await overlays(page)).toBe(0);
    const panel = await openPanel(stage.launched);
    const says = () => panel.$$eval('[data-part=notice]', (all) => all.map((one) => one.textContent).join());
    await until('the notice', async () => (await says()).includes(wordsOf('it', 'common:notices.blocked')));
    // The guide itself goes on there.
    await panel.waitForSelector('[data-part=card][data-step=settings]');
  });

  test('with a modal dialog has the card in it, where it can be pressed [S7]', async () => {
    await shown();
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.append('Un avviso');
      dialog.showModal();
    });
    await until('the card in the dialog', () =>
      page.evaluate(() => document.querySelector('pec-passo')?.parentElement?.localName === 'dialog'),
    );
    await press(page, 'close');
    await waitForNoCard(page);
  });

  test('gives the content script no registry of elements, and the card needs none [M8]', async () => {
    await shown();
    const realm = await contentRealm(page, stage.launched);
    expect(await realm.evaluate(() => customElements)).toBeNull();
    expect(await page.evaluate(() => customElements.get('pec-passo') ?? null)).toBeNull();
    expect(await overlays(page)).toBe(1);
  });
});

describe('a page that wants our buttons pressed unseen [S5]', () => {
  beforeEach(() => shown());

  /** Presses "skip" with the real mouse, wherever it is. */
  async function pressSkip(): Promise<void> {
    const { buttons } = await waitForCard(page, 'the card', () => true);
    const none = { x: 0, y: 0, width: 0, height: 0 };
    const { x, y, width, height } = buttons.find(({ part }) => part === 'skip')?.rect ?? none;
    await page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Which step the worker says is shown, after all that was pressed: messages arrive in the order in which they were sent. */
  async function stepNow(): Promise<string> {
    const realm = await contentRealm(page, stage.launched);
    const card = await realm.evaluate(() => chrome.runtime.sendMessage({ type: 'overlay-ready' }));
    return (card as { step: string }).step;
  }

  async function stepAfterPress(): Promise<string> {
    await pressSkip();
    return stepNow();
  }
  const atRest = () => waitForCard(page, 'a card at rest', ({ fresh }) => !fresh);

  /** Lays a picture over everything that lets clicks through; again in every frame, if it does not give in. */
  const cover = (isStubborn: boolean) =>
    page.evaluate((again) => {
      const picture = document.createElement('div');
      picture.id = 'picture';
      picture.textContent = 'Ha vinto!';
      picture.popover = 'manual';
      picture.style.cssText =
        'position:fixed;inset:0;width:auto;height:auto;margin:0;background:gold;pointer-events:none';
      document.body.append(picture);
      picture.showPopover();
      const comeAgain = () => {
        if (!picture.isConnected) return;
        picture.hidePopover();
        picture.showPopover();
        requestAnimationFrame(comeAgain);
      };
      if (again) comeAgain();
      const host = document.querySelector('pec-passo');
      host?.addEventListener('toggle', () => Reflect.set(globalThis, 'hasRisen', true), { once: true });
    }, isStubborn);
  /** It is known by then that something lies over the buttons. */
  const risen = () =>
    until('the card to rise', () => page.evaluate(() => Reflect.get(globalThis, 'hasRisen') === true));

  test('by a picture that lies over them and lets clicks through gets nothing', async () => {
    await atRest();
    await cover(true);
    await risen();
    expect(await stepAfterPress()).toBe('settings');
    expect(await stepAfterPress()).toBe('settings');
    // Nobody is left with buttons that do nothing.
    await waitForCard(page, 'a word about it', ({ text }) => text.includes(wordsOf('it', 'common:buttons.unheard')));
    await page.evaluate(() => document.querySelector('#picture')?.remove());
    await until('a press that counts', async () => (await stepAfterPress()) !== 'settings');
  });

  test('and one that does it by mistake gets the card on top of it, where it can be pressed', async () => {
    await atRest();
    await cover(false);
    await risen();
    await until('a press that counts', async () => (await stepAfterPress()) !== 'settings');
  });

  /** Puts the target elsewhere, so that the card goes there. */
  const shift = (margin: string) =>
    page.evaluate((value) => document.documentElement.style.setProperty('margin-right', value), margin);

  test('by moving the card under the pointer gets nothing', async () => {
    let judged = 0;
    let isAside = false;
    await until(
      'presses on a card that has just moved',
      async () => {
        isAside = !isAside;
        await shift(isAside ? '600px' : '0');
        const isFresh = async () => (await readCard(page))?.fresh === true;
        // It lasts for a moment only, in which a busy machine may not have looked.
        if (!(await until('a move', isFresh, 1500).catch(() => false))) return false;
        await pressSkip();
        // Moved once, and not yet at rest after the press: it was not at rest before. A busy machine may have taken longer.
        const wasFresh = await isFresh();
        const step = await stepNow();
        if (wasFresh) expect(step).toBe('settings');
        else {
          await page.goto('about:blank');
          isAside = false;
          await shown();
        }
        return wasFresh && ++judged === 2;
      },
      45_000,
    );
    await shift('0');
    await atRest();
    await until('a press that counts', async () => (await stepAfterPress()) !== 'settings');
  });

  test.each([
    'html { opacity: 0.05 !important }',
    'html { filter: opacity(0.05) !important; mask: linear-gradient(transparent, transparent) }',
    'pec-passo { opacity: 0 !important; filter: blur(9px) !important; clip-path: inset(50%) !important }',
    'pec-passo { scale: 0.3 !important; translate: 40px !important; zoom: 0.3 !important; transition: all 9s !important }',
  ])('by the style %s does not change what the card looks like', async (style) => {
    // An offer points at nothing: a target that can no longer be seen changes what a card says, and should.
    if (style.startsWith('html')) {
      await page.goto('about:blank');
      await page.goto(withLink(PLACES['2026'].inbox, 'check-status'));
    }
    const { rect } = await atRest();
    if (style.startsWith('html'))
      await untilIn(page, 'the focus in the card', () => document.activeElement?.localName === 'pec-passo');
    // Round corners show what is behind.
    const clip = { x: rect.x + 12, y: rect.y + 12, width: rect.width - 24, height: rect.height - 24 };
    const before = await page.screenshot({ clip });
    const tag = await page.addStyleTag({ content: style });
    // The card may be drawn once more, such as for a focus that has just come.
    await until('the same picture', async () => Buffer.compare(await page.screenshot({ clip }), before) === 0);
    await tag.evaluate((one) => (one as HTMLElement).remove());
  });
});

describe('a compromised content script [S8] [S9]', () => {
  test('may say only what pages may say, and nothing is written for the rest', async () => {
    await shown();
    const before = await stored(stage.launched);
    const realm = await contentRealm(page, stage.launched);
    const forged = [
      { type: 'panel-ready' },
      { type: 'export' },
      { type: 'import', text: '{}' },
      { type: 'forget-everything' },
      { type: 'undo-import', revision: 0 },
      { type: 'text-size', percent: 200 },
      { type: 'start-guide', guide: 'sign-in', step: null, fresh: true },
      { type: 'mailbox-add', after: 1 },
      { type: 'set-reminder', kind: 'password-expiry', day: '2027-01-01' },
      { type: 'next', guide: 'two-step-off', step: 'settings', tabId: 1 },
      { type: 'next', guide: 'two-step-off', step: 'settings', id: 7 },
      { type: 'next', guide: 'two-step-off', step: 'settings', id: 'x'.repeat(41) },
      { type: '__proto__' },
      { type: 'constructor' },
      { type: 'page-opened', link: 'x'.repeat(1000) },
      'next',
      null,
      [],
    ];
    const answers = await realm.evaluate(
      (all) => Promise.all(all.map((one) => chrome.runtime.sendMessage(one).catch(() => null))),
      forged,
    );
    expect(answers.map((answer) => answer ?? null)).toEqual(forged.map(() => null));
    expect(await stored(stage.launched)).toEqual(before);
  });

  test('cannot read or write the storage', async () => {
    await shown();
    const realm = await contentRealm(page, stage.launched);
    const tried = await realm.evaluate(async () => {
      const areas = chrome.storage as unknown as Record<string, { get(k: null): unknown; set(o: object): unknown }>;
      const outcomes: string[] = [];
      for (const area of ['local', 'session'])
        for (const act of [() => areas?.[area]?.get(null), () => areas?.[area]?.set({ progress: 1 })])
          outcomes.push(
            await Promise.resolve()
              .then(act)
              .then(
                (value) => (value === undefined && !areas?.[area] ? 'refused' : 'done'),
                () => 'refused',
              ),
          );
      return outcomes;
    });
    expect(tried).toEqual(['refused', 'refused', 'refused', 'refused']);
  });
});

test('no page of the extension, and not the worker, can send anything anywhere [S11]', async () => {
  const tried = () =>
    inExtension(stage.launched, async () => {
      const beacon = navigator.sendBeacon('https://webmail.pec.it/');
      const image = new Promise<string>((done) => {
        const one = new Image();
        one.onload = () => done('loaded');
        one.onerror = () => done('refused');
        one.src = 'https://webmail.pec.it/favicon.ico';
      });
      const request = fetch('https://webmail.pec.it/').then(
        () => 'fetched',
        () => 'refused',
      );
      return [await request, await image, beacon];
    });
  expect((await tried()).slice(0, 2)).toEqual(['refused', 'refused']);
  await inExtension(stage.launched, () => chrome.runtime.sendMessage({ type: 'panel-ready' }));
  const target = await stage.launched.browser.waitForTarget((one) => one.type() === 'service_worker');
  const session = await target.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', {
    expression: `fetch('https://webmail.pec.it/').then(() => 'fetched', () => 'refused')`,
    awaitPromise: true,
  });
  await session.detach();
  expect(result.value).toBe('refused');
});

describe('who the page is [S16]', () => {
  let panel: Page;

  beforeEach(async () => {
    panel = await openPanel(stage.launched);
    await page.bringToFront();
    await page.setRequestInterception(true);
    // Any other host answers with a page that looks like one of Aruba's, and has one in a frame.
    page.on('request', (request) => {
      const { hostname, port, protocol } = new URL(request.url());
      const isPractice = stage.practice.hosts.includes(hostname) && port === '' && protocol === 'https:';
      const isFramed = request.isNavigationRequest() && request.frame() !== page.mainFrame();
      const body = `<!doctype html><title>Aruba PEC</title><h1>Aruba PEC</h1><iframe src="${withLink(inbox, 'sign-in')}"></iframe>`;
      if (isFramed) void request.respond({ contentType: 'text/html', body: '<!doctype html><p>Aruba PEC</p>' });
      else if (isPractice) void request.continue();
      else void request.respond({ contentType: 'text/html', body });
    });
  });

  const says = async (): Promise<{ genuine: string | null; text: string }> => {
    const here = await panel.$('[data-part=here]');
    return here
      ? here.evaluate((one) => ({ genuine: one.getAttribute('data-genuine'), text: one.textContent }))
      : { genuine: null, text: '' };
  };
  /** What the toolbar shows for each tab: its sign, and its words where they are not the usual ones. */
  const toolbar = () =>
    inExtension(stage.launched, async () => {
      const usual = await chrome.action.getTitle({});
      const tabs = await chrome.tabs.query({});
      const signs = tabs.map(async ({ id, url = '' }) => {
        const [text, title] = await Promise.all([
          chrome.action.getBadgeText({ tabId: id as number }),
          chrome.action.getTitle({ tabId: id as number }),
        ]);
        return { url, text, title: title === usual ? '' : title };
      });
      return (await Promise.all(signs)).filter(({ url }) => !url.startsWith('chrome-extension:'));
    });

  test.each([PLACES['2026'].account, 'https://identification.arubapec.it/', 'HTTPS://WEBMAIL.PEC.IT:443/new/contacts'])(
    'is said with its host on %s',
    async (url) => {
      await page.goto(url);
      const { host } = new URL(url);
      await until('the panel', async () => (await says()).genuine === 'true');
      expect((await says()).text).toContain(host);
      const signs = await until('the sign', async () => {
        const all = await toolbar();
        return all.some(({ text }) => text === '✓') && all;
      });
      expect(signs.filter(({ text }) => text)).toEqual([
        expect.objectContaining({ text: '✓', title: expect.stringContaining(host) }),
      ]);
    },
  );

  test.each([
    'https://webmail.pec.it.example.com/new/messages/INBOX',
    'https://webmail-pec.it/',
    'https://xn--wbmail-3of.pec.it/',
    'https://webmail.pec.it@example.com/',
    'https://webmail.pec.it:8443/new/messages/INBOX',
    'https://webmail.pec.it./new/messages/INBOX',
    'http://webmail.pec.it.example.com/',
    'https://login.aruba.it.example.org/auth/realms/pec/login',
    'https://sub.webmail.pec.it/',
  ])('is not vouched for on %s, and nothing of ours is there or in its frames', async (url) => {
    // From a genuine page: what was said of that one must not stay.
    await page.goto(inbox);
    await until('a genuine page', async () => (await says()).genuine === 'true');
    await page.goto(withLink(url, 'two-step-off'));
    await until('the panel', async () => (await says()).genuine === 'false');
    expect((await says()).text).toContain(wordsOf('de', 'common:panel.here.unknown'));
    // The genuine page in the frame has been loaded and has had its chance.
    await until('the frame', async () =>
      page.frames().some((frame) => frame.url().startsWith('https://webmail.pec.it/new')),
    );
    expect(await readCard(page)).toBeNull();
    for (const frame of page.frames())
      expect(await frame.evaluate(() => document.querySelectorAll('pec-passo').length)).toBe(0);
    const frame = page.frames().find((one) => one.url().startsWith('https://webmail.pec.it/new'));
    // A sentinel would have taken the link out of the frame's address.
    expect(frame?.url()).toContain('pec-passo=sign-in');
    expect((await toolbar()).filter(({ text, title }) => text || title)).toEqual([]);
    expect((await stored(stage.launched)).session).not.toHaveProperty('offer');
    await killWorker(stage.launched);
  });
});
