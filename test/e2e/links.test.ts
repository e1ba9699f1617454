import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inRoot, press, readCard, waitForCard, waitForNoCard } from '../support/card.ts';
import { checklist } from '../support/panel.ts';
import { begin, PLACES, raiseStage, type Stage, stored, withLink } from '../support/stage.ts';
import { clickRing } from '../support/stories.ts';
import { wordsOf } from '../support/words.ts';

/** Start links: what they do to the address, what they offer, and all that they must never do. */
let stage: Stage;
let page: Page;

beforeAll(async () => {
  // The browser speaks German; a link may say otherwise.
  stage = await raiseStage({ lang: 'de' });
});
afterAll(() => stage?.close());

const offer = () => waitForCard(page, 'the offer', (card) => card.kind === 'start');
const stepIs = (step: string) => waitForCard(page, step, (card) => card.step === step && card.kind !== 'start');
const parts = (card: { buttons: { part: string }[] }) => card.buttons.map(({ part }) => part);

describe('the address', () => {
  beforeEach(async () => {
    await stage.clear('2023');
    page = await stage.open('about:blank');
  });

  test.each([
    ['webmail/main/Inbox&', ''],
    ['', ''],
    ['/view?folder=%2Fa%20b&sort=-date&&lang=it&', ''],
    ['webmail/main/Inbox&reason=spam&', '&keep=this'],
    ['perché&', '&x=%E0'],
  ])('keeps %o and %o round our part, byte for byte, before the first script of the page', async (before, after) => {
    // In place of the page: a document whose first script writes down what it sees.
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.isNavigationRequest()
        ? request.respond({ contentType: 'text/html', body: '<!doctype html><script>first = location.href</script>' })
        : request.continue(),
    );
    const bare = `${before}${after}`.replace(/&$|(?<=&)&(?=keep|x=)/, '');
    const plain = new URL(`https://webmail.pec.it/smart/?a=b${bare && `#${bare}`}`).href;
    await page.goto(`https://webmail.pec.it/smart/?a=b#${before}pec-passo=two-step-off&lang=de${after}`);
    expect(await page.evaluate('first')).toBe(plain);
    expect(await offer()).toMatchObject({ guide: 'two-step-off', lang: 'de' });
    expect(await page.evaluate(() => [location.href, history.length])).toEqual([plain, 2]);
  });

  test('goes along on a redirect to the sign-in host, and leaves nothing in the address there', async () => {
    await stage.clear('2026', { signedIn: false });
    page = await stage.open(withLink('https://webmail.pec.it/', 'two-step-off&lang=it'));
    expect(await offer()).toMatchObject({ guide: 'two-step-off', lang: 'it', page: 'login', ring: null });
    const url = new URL(page.url());
    expect([url.host, url.hash]).toEqual(['login.aruba.it', '']);
  });

  test.each(['2023', '2026'] as const)('is cleaned when a link is followed in an open tab, %s', async (generation) => {
    await stage.clear(generation);
    const { inbox } = PLACES[generation];
    page = await stage.open(inbox);
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seen', seen);
      addEventListener('hashchange', () => seen.push(location.hash));
    });
    await page.evaluate((link) => location.assign(link), withLink(inbox, 'sign-in&lang=de'));
    expect(await offer()).toMatchObject({ guide: 'sign-in', lang: 'de' });
    expect(page.url()).toBe(inbox);
    expect(await page.evaluate('seen')).toEqual([new URL(inbox).hash]);
  });

  test('stays as it is where the extension has nothing to say, and nothing is offered there', async () => {
    const links = [
      'https://login.aruba.it/auth/realms/aruba/protocol/openid-connect/auth',
      'https://account.aruba.it/altro',
      'https://account.aruba.it/pecora',
      'https://areaclienti.pec.it/',
    ].map((url) => withLink(url, 'two-step-off'));
    const pages = [page, ...(await Promise.all(links.slice(1).map(() => stage.open('about:blank'))))];
    for (const [index, link] of links.entries()) await pages[index]?.goto(link);
    // A page of ours that is opened after them, and has had its answer, shows that they have had their chance.
    const ours = await stage.open(withLink(PLACES['2023'].inbox, 'sign-in'));
    await waitForCard(ours, 'the offer', (card) => card.guide === 'sign-in');
    expect(pages.map((one) => one.url())).toEqual(links);
    expect(await Promise.all(pages.map(readCard))).toEqual(links.map(() => null));
    expect(Object.keys((await stored(stage.launched)).session)).toHaveLength(1);
  });
});

describe('a link that is not understood', () => {
  test.each([
    ['guide', 'disattiva-tutto', 'disattiva-tutto'],
    ['step', 'two-step-off/settings-xy', 'settings-xy'],
    ['language', 'two-step-off&lang=fr', 'fr&'],
    ['option', 'two-step-off&reason=perche', 'perche'],
    ['guide', '__proto__', '__proto__'],
  ])('says which %s it means, and nothing of its words: %s', async (what, link, word) => {
    await stage.clear('2026');
    page = await stage.open(withLink(PLACES['2026'].inbox, link));
    const card = await waitForCard(page, 'the refusal', () => true);
    expect(card).toMatchObject({ guide: '', step: '', kind: 'read', ring: null });
    expect(card.text).toContain(wordsOf('de', `common:refused.${what}`));
    expect(card.text).not.toContain(word);
    expect(parts(card).sort()).toEqual(['close', 'language', 'move']);
    expect((await stored(stage.launched)).local).toEqual({});
    await press(page, 'close');
    await waitForNoCard(page);
    expect(await stored(stage.launched)).toEqual({ local: {}, session: {} });
  });
});

describe('what a link offers', () => {
  const { inbox } = PLACES['2026'];

  beforeEach(async () => {
    await stage.clear('2026');
    page = await stage.open('about:blank');
  });

  test('never loses progress: one can go on, start over, or close the offer', async () => {
    await begin(page, inbox, 'two-step-off&lang=de');
    await press(page, 'option', 'other');
    await stepIs('settings');
    const saved = await runs();

    const again = withLink(inbox, 'two-step-off&reason=migration');
    await follow(again);
    const offered = await offer();
    expect(offered.text).toContain(wordsOf('de', 'common:card.savedNote'));
    expect(parts(offered)).toEqual(expect.arrayContaining(['continue', 'restart', 'close']));
    expect(parts(offered)).not.toContain('start');
    expect(await runs()).toEqual(saved);

    await press(page, 'close');
    await stepIs('settings');
    expect(await runs()).toEqual(saved);

    await follow(again);
    await offer();
    await press(page, 'continue');
    await stepIs('settings');
    expect(await choiceOf('reason')).toBe('other');

    await follow(withLink(inbox, 'two-step-off'));
    await offer();
    // Starting over asks first.
    const kept = await runs();
    await press(page, 'restart');
    await waitForCard(page, 'the question', (card) => card.text.includes(wordsOf('de', 'common:card.restartAsk')));
    expect(await runs()).toEqual(kept);
    await press(page, 'restart');
    await stepIs('reason');
    expect(await checklist(stage.launched, 'two-step-off')).toMatchObject({ reason: 'current', settings: 'todo' });
  });

  test('shows the step that it names and marks no other', async () => {
    await begin(page, inbox, 'two-step-off/deactivate&lang=it');
    const card = await stepIs('deactivate');
    expect(card).toMatchObject({ code: '7-5', lang: 'it' });
    const { deactivate, ...others } = await checklist(stage.launched, 'two-step-off');
    expect(deactivate).toBe('current');
    expect(new Set(Object.values(others))).toEqual(new Set(['todo']));
  });

  test.each(['2023', '2026'] as const)(
    'goes on from the step that it names, once that is done, %s',
    async (generation) => {
      await stage.clear(generation);
      page = await stage.open('about:blank');
      await begin(page, PLACES[generation].account, 'two-step-off/two-step&lang=it');
      await waitForCard(page, 'two-step', (card) => card.step === 'two-step' && card.ring !== null);
      await clickRing(page);
      await waitForCard(page, 'deactivate', (card) => card.step === 'deactivate' && card.ring !== null);
    },
  );

  test('answers the choice beforehand', async () => {
    await begin(page, inbox, 'two-step-off&reason=migration&lang=de');
    await stepIs('settings');
    expect(await choiceOf('reason')).toBe('migration');
    expect(await checklist(stage.launched, 'two-step-off')).toMatchObject({ reason: 'done', settings: 'current' });
  });

  test('begins only with a real click [S4]', async () => {
    await page.goto(withLink(inbox, 'two-step-off&lang=it'));
    await offer();
    // The page cannot reach the button; even a script that can does not start the guide.
    expect(await page.evaluate(() => document.querySelector('pec-passo')?.shadowRoot ?? null)).toBeNull();
    const pressed = await inRoot<number>(
      page,
      `function () {
        const button = this.querySelector('[data-part=start]');
        const { left, top, width, height } = button.getBoundingClientRect();
        const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true, cancelable: true };
        button.click();
        button.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
        button.focus();
        for (const key of ['Enter', ' ']) for (const type of ['keydown', 'keyup'])
          button.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
        this.host.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        return 1;
      }`,
    );
    expect(pressed).toBe(1);
    // What the card is asked for next comes after all that in the worker's queue.
    await press(page, 'language');
    const card = await waitForCard(page, 'the answer to a real click', ({ lang }) => lang !== 'it');
    expect(card.kind).toBe('start');
    expect((await stored(stage.launched)).local).not.toHaveProperty('progress');
    await press(page, 'start');
    await stepIs('reason');
  });

  const follow = (url: string) => page.evaluate((link) => location.assign(link), url);

  const runs = async () => {
    const { progress } = (await stored(stage.launched)).local;
    return (progress as { runs: Record<string, { choices: Record<string, string> }> }).runs;
  };
  const choiceOf = async (step: string) => (await runs())['two-step-off']?.choices[step];
});
