import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import { press as pressMarked } from '../practice/scenes/acts.ts';
import { inRoot, press, pressTab, readCard, sayDone, waitForCard, waitForNoCard } from '../support/card.ts';
import { begin, PLACES, raiseStage, type Stage, stored } from '../support/stage.ts';
import { clickRing } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());
afterEach(() => page?.close().catch(() => undefined));

const onTwoStep = async (lang = 'de') => {
  await stage.clear('2023', { signedIn: true, accountOpen: true, notice: false, twoStep: 'on' });
  page = await stage.open('about:blank');
  await begin(page, PLACES['2023'].twoStep, `two-step-off/deactivate&lang=${lang}`);
  return waitForCard(page, 'the ring', ({ state, ring }) => state === 'located' && ring !== null);
};

describe('proof', () => {
  test('a step that the page can show has no filled button, and a press is asked about once', async () => {
    const card = await onTwoStep();
    const parts = card.buttons.map(({ part }) => part);
    expect(parts).toContain('already-done');
    expect(parts).not.toContain('next');
    await press(page, 'already-done');
    const asked = await waitForCard(page, 'the question', ({ text }) =>
      text.includes(wordsOf('de', 'common:card.sure')),
    );
    expect(asked).toMatchObject({ step: 'deactivate', ring: expect.anything() });
    expect(asked.text).toContain('Die Seite zeigt noch');
    expect(asked.text).toContain('Disattiva');
    await press(page, 'already-done');
    await waitForCard(page, 'the next step', ({ step }) => step === 'authorise');
  });

  test.each(GUIDES)('$id, ended by presses in the card alone, claims nothing', async ({ id }) => {
    await stage.clear('2026', { signedIn: false, notice: false });
    page = await stage.open('about:blank');
    await begin(page, 'https://webmail.pec.it/', `${id}&lang=de`);
    for (let presses = 0; presses < 60; presses++) {
      const card = await waitForCard(page, 'a card', ({ buttons, state }) => state === 'done' || buttons.length > 0);
      if (card.state === 'done') break;
      if (card.kind === 'choice') await press(page, 'option');
      else await sayDone(page);
      await until('another card', async () => {
        const now = await readCard(page);
        return now && (now.step !== card.step || now.guide !== card.guide || now.state === 'done');
      });
    }
    const end = await waitForCard(page, 'the end', ({ state }) => state === 'done');
    expect(end).toMatchObject({ guide: id, title: wordsOf('de', 'common:card.unseenTitle') });
    expect(end.text).toContain(wordsOf('de', 'common:card.unseen'));
  });

  test('an end that was only said turns into one that was seen, when a page shows it', async () => {
    await onTwoStep();
    for (const step of ['deactivate', 'authorise', 'confirmed', 'keep-off']) {
      await waitForCard(page, step, (card) => card.step === step);
      await sayDone(page);
    }
    await waitForCard(page, 'no claim', ({ title }) => title === wordsOf('de', 'common:card.unseenTitle'));
    stage.practice.apply({ twoStep: 'off' });
    await page.reload();
    await waitForCard(page, 'the claim', ({ title }) => title === wordsOf('de', 'two-step-off:done.title'));
  });
});

describe('help', () => {
  test('in front of a ring lets it blink, says where it is, and then what is left to do', async () => {
    await onTwoStep();
    await press(page, 'cannot-find');
    const first = await waitForCard(page, 'the help', ({ text }) => text.includes(wordsOf('de', 'common:card.ring')));
    expect(first.ring).not.toBeNull();
    expect(await inRoot(page, "function () { return this.querySelector('.ring').classList.contains('blink'); }")).toBe(
      true,
    );
    await press(page, 'cannot-find');
    const last = await waitForCard(page, 'the last help', ({ text }) => text.includes('account.aruba.it'));
    expect(last.text).toContain(wordsOf('de', 'common:card.report'));
    expect(last.buttons.map(({ part }) => part)).not.toContain('cannot-find');
  });
});

describe('a guide that was closed', () => {
  const tab = () =>
    inRoot<string>(page, "function () { return this.querySelector('[data-part=tab]')?.dataset.guide; }");
  test('comes back by the tab at the edge of a page, also after a reload', async () => {
    await onTwoStep();
    await press(page, 'close');
    await waitForNoCard(page);
    await until('the tab', async () => (await tab()) === 'two-step-off');
    await page.reload();
    await until('the tab again', async () => (await tab()) === 'two-step-off');
    await pressTab(page, 'continue');
    await waitForCard(page, 'the step where it was', ({ step }) => step === 'deactivate');
  });

  test('stays away when its tab is sent away', async () => {
    await onTwoStep();
    await press(page, 'close');
    await pressTab(page, 'away');
    await until('no host', () => page.evaluate(() => document.querySelector('pec-passo') === null));
    await page.reload();
    const { local } = await stored(stage.launched);
    expect(local.progress).toMatchObject({ runs: { 'two-step-off': { tab: 'away' } } });
    expect(await tab()).toBeNull();
  });
});

describe('what happens beside the way', () => {
  test('another control of the same name is spoken of', async () => {
    await onTwoStep();
    await page.evaluate(() => {
      const other = document.createElement('button');
      other.type = 'button';
      other.id = 'other';
      other.textContent = 'Disattiva';
      other.style.cssText = 'position:fixed;left:10px;top:10px;width:120px;height:40px';
      const rows = document.createElement('section');
      rows.innerHTML = '<h3>Notifiche via SMS</h3>';
      rows.append(other);
      document.body.append(rows);
    });
    await waitForCard(page, 'the ring', ({ ring }) => ring !== null);
    await page.click('#other');
    const card = await waitForCard(page, 'a word about it', ({ text }) => text.includes('nicht das markierte'));
    expect(card).toMatchObject({ step: 'deactivate', ring: expect.anything() });
  });

  test('a page that has nothing on it yet is loading, and not unknown', async () => {
    await stage.clear('2023', { signedIn: true, accountOpen: true, notice: false });
    page = await stage.open('about:blank');
    await begin(page, PLACES['2023'].account, 'two-step-off/two-step&lang=de');
    await waitForCard(page, 'the ring', ({ ring }) => ring !== null);
    await page.evaluate(() => document.body.replaceChildren());
    const card = await waitForCard(page, 'loading', ({ state }) => state === 'loading');
    expect(card.ring).toBeNull();
  });

  test('a refusal on the phone is answered with what to do', async () => {
    await onTwoStep();
    await clickRing(page);
    await waitForCard(page, 'the phone', ({ step }) => step === 'authorise');
    const phone = await page.browser().newPage();
    await phone.goto('https://phone.practice.test/');
    await (await phone.waitForSelector('::-p-text(Rifiuta)'))?.click();
    await until('the refusal', async () => stage.practice.state.pendingAuthorisation === null);
    await phone.close();
    await page.bringToFront();
    await page.reload();
    await waitForCard(page, 'what to do', ({ text }) => text.includes('am Handy abgelehnt'));
  });

  test('wrong data is answered with what to try, and the sign-in in between with why', async () => {
    await stage.clear('2026', { signedIn: false, notice: false, twoStep: 'off' });
    page = await stage.open('about:blank');
    await begin(page, 'https://webmail.pec.it/', 'two-step-off/settings&lang=de');
    const why = await waitForCard(page, 'the sign-in', ({ guide }) => guide === 'sign-in');
    expect(why.text).toContain(wordsOf('de', 'two-step-off:title'));
    await pressMarked(page, 'login.submit');
    await waitForCard(page, 'the failure', ({ text }) => text.includes('von Hand'));
  });
});
