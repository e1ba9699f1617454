import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Progress } from '../../src/progress/state.ts';
import { EXTENSION, killWorker, openPanel } from '../support/browser.ts';
import { press, readCard, waitForCard } from '../support/card.ts';
import { apart } from '../support/covering.ts';
import { contentRealm, overlays } from '../support/inside.ts';
import { begin, closeDesk, inExtension, PLACES, raiseStage, type Stage, stored } from '../support/stage.ts';
import { clickRing, placeOf } from '../support/stories.ts';
import { until } from '../support/until.ts';

/** What Manifest V3 does to an extension. The numbers are those of the lines of the checklist. */
declare const chrome: ExtensionApi;

let stage: Stage;
let page: Page;
const { inbox } = PLACES['2026'];
const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));

beforeAll(async () => {
  stage = await raiseStage({ lang: 'de' });
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await stage.clear('2026');
  page = await stage.open('about:blank');
});

const onStep = (step: string) =>
  waitForCard(page, step, (card) => card.step === step && card.kind !== 'start' && card.state !== 'searching');
async function shown(): Promise<void> {
  await begin(page, inbox, 'two-step-off&reason=other&lang=it');
  await onStep('settings');
}
const progressNow = async () => (await stored(stage.launched)).local.progress as Progress;

describe('the worker', () => {
  test('answers every message that reaches it asleep', async () => {
    await shown();
    const realm = await contentRealm(page, stage.launched);
    for (let round = 0; round < 10; round++) {
      await killWorker(stage.launched);
      expect(await realm.evaluate(() => chrome.runtime.sendMessage({ type: 'overlay-ready' }))).toMatchObject({
        guide: 'two-step-off',
      });
    }
  });

  test('dies by itself when nobody needs it, and the guide goes on [M1]', { timeout: 120_000 }, async () => {
    await shown();
    const isAlive = () => stage.launched.browser.targets().some((one) => one.type() === 'service_worker');
    await until('the end of the worker', async () => !isAlive(), 90_000);
    await press(page, 'skip');
    await onStep('security');
    expect((await progressNow()).runs['two-step-off']?.current).toBe('security');
  });

  test('opens the panel when its icon is pressed [M11]', async () => {
    const opens = await inExtension(stage.launched, () =>
      (Reflect.get(chrome, 'sidePanel') as { getPanelBehavior(): Promise<object> }).getPanelBehavior(),
    );
    expect(opens).toEqual({ openPanelOnActionClick: true });
  });

  test('needs no alarm: none is allowed, and none is set [M9]', async () => {
    await shown();
    expect(await inExtension(stage.launched, () => chrome.alarms === undefined)).toBe(true);
  });
});

describe('a page', () => {
  describe('that clears all timers every 10 ms, and all frames', () => {
    beforeEach(async () => {
      await page.evaluateOnNewDocument(() => {
        let [timer, frame] = [0, 0];
        const own: unknown = setInterval(() => {
          for (const last = Number(setTimeout(() => undefined)); timer <= last; timer++)
            if (timer !== own) clearTimeout(timer);
        }, 10);
        // The page asked for its frame before anybody who is cancelled here did.
        const first = () => {
          const next = requestAnimationFrame(first);
          for (; frame < next; frame++) cancelAnimationFrame(frame);
        };
        first();
      });
      await shown();
    });

    test('clears ours with them', async () => {
      const realm = await contentRealm(page, stage.launched);
      const runs = await realm.evaluate(
        () =>
          new Promise((done) => {
            setTimeout(done, 100, 'timer');
            setInterval(done, 100, 'interval');
            requestAnimationFrame(() => done('frame'));
            AbortSignal.timeout(400).addEventListener('abort', () => done('neither'));
          }),
      );
      expect(runs).toBe('neither');
    });

    test('does not stop the guide, not even when messages are lost [M3]', async () => {
      const realm = await contentRealm(page, stage.launched);
      const lost = await realm.evaluateHandle(() => {
        const { runtime } = chrome;
        const real = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
        const lost = { count: 0 };
        const sendMessage = async (message: unknown) => {
          if (lost.count++ % 3 < 2) throw new Error('lost');
          return real(message);
        };
        Reflect.set(runtime, 'sendMessage', sendMessage);
        return lost;
      });
      await press(page, 'skip');
      await onStep('security');
      await press(page, 'back');
      await onStep('settings');
      expect(await lost.evaluate(({ count }) => count)).toBeGreaterThan(5);
      // A document that comes has the same to bear.
      await page.reload();
      await waitForCard(page, 'the ring', (card) => card.step === 'settings' && card.ring !== null);
      const before = await placeOf(page, 'webmailMessages.settings');
      // Neither a change of the page nor an event tells of this.
      await page.evaluate(() => void document.body.animate({ translate: ['0', '-30px 25px'] }, { fill: 'forwards' }));
      await until('the ring where its target is now', async () => {
        const [card, target] = [await readCard(page), await placeOf(page, 'webmailMessages.settings')];
        return card?.ring && target && target.x < (before?.x ?? 0) - 20 && apart(card.ring, target) < 4;
      });
      await clickRing(page);
      await onStep('security');
    });
  });

  test('has our script once, and its blank and inner frames have none [M12]', async () => {
    await shown();
    await page.evaluate(async () => {
      for (const change of [{ src: 'about:blank' }, { srcdoc: '<p>inside</p>' }, { src: location.href }]) {
        const frame = document.createElement('iframe');
        Object.assign(frame, change);
        const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
        document.body.append(frame);
        await loaded;
      }
    });
    // The same control stands there twice now, so the card has more to say before it lies still.
    await waitForCard(page, 'an honest no', ({ state }) => state === 'not-found');
    await press(page, 'skip');
    await onStep('security');
    const counts = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll('pec-passo').length)),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await overlays(page)).toBe(1);
  });

  test('shows buttons that assistive technology finds, closed root or not [M13]', async () => {
    await shown();
    const { buttons } = (await readCard(page)) ?? { buttons: [] };
    const skip = buttons.find(({ part }) => part === 'skip')?.label ?? 'no label';
    expect(await page.$(`aria/${skip}[role="button"]`)).not.toBeNull();
    expect(await page.$('>>> [data-part=skip]')).toBeNull();
  });
});

describe('an update', () => {
  test('from the same place keeps what is stored and clears the session [M6]', async () => {
    const place = join(folder, 'chrome');
    cpSync(EXTENSION, place, { recursive: true });
    const { browser } = stage.launched;
    const id = await browser.installExtension(place);
    const copy = { ...stage.launched, extensionId: id };
    const said = (await openPanel(copy)).evaluate(() =>
      chrome.runtime.sendMessage({ type: 'start-guide', guide: 'sign-in', step: null, fresh: true }),
    );
    await said;
    await inExtension(copy, () => chrome.storage.session.set({ 'page:1': 'login' }));
    const before = await stored(copy);
    const file = join(place, 'manifest.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"version": "0.1.0"', '"version": "0.2.0"'));
    await closeDesk(copy);
    expect(await browser.installExtension(place)).toBe(id);
    expect(await inExtension(copy, () => chrome.runtime.getManifest().version)).toBe('0.2.0');
    const after = await stored(copy);
    expect(after.local).toEqual(before.local);
    expect(after.session).toEqual({});
    await browser.uninstallExtension(id);
  });

  test('finds tabs that were open before the extension was there [M4]', async () => {
    const { browser } = stage.launched;
    await browser.uninstallExtension(stage.launched.extensionId);
    await page.goto(inbox);
    expect(await browser.installExtension(EXTENSION)).toBe(stage.launched.extensionId);
    const panel = await openPanel(stage.launched);
    await panel.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'start-guide', guide: 'check-status', step: null, fresh: true }),
    );
    await onStep('settings');
    expect(await overlays(page)).toBe(1);
  });
});

test('a script whose extension is gone removes itself at the next news of the page [M5]', async () => {
  await shown();
  await stage.launched.browser.uninstallExtension(stage.launched.extensionId);
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await until('no overlay', async () => (await overlays(page)) === 0);
});
