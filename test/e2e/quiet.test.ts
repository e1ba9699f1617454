import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import { HOSTS } from '../practice/core/hosts.ts';
import { MESSAGES } from '../practice/core/messages.ts';
import { watchErrors } from '../practice/look.ts';
import { openScene, SCENES, type Scene } from '../practice/scenes.ts';
import { settle } from '../practice/settle.ts';
import { EXTENSION, killWorker, openPanel } from '../support/browser.ts';
import { press, pressTab, readCard, waitForCard, waitForNoCard } from '../support/card.ts';
import { LOGGED } from '../support/consoles.ts';
import { wholeDom } from '../support/dom.ts';
import { contentRealm, eavesdrop, type Heard, overlays } from '../support/inside.ts';
import { watchLeaks } from '../support/leaks.ts';
import { beyond, netLogTo, readNetLog } from '../support/net-log.ts';
import { followSignIn } from '../support/sign-in.ts';
import { begin, PLACES, QUIET, raiseStage, type Stage, stored } from '../support/stage.ts';
import { until } from '../support/until.ts';

/** Before a guide is started, and after it is closed, the extension is as good as not there; and nothing ever leaves the browser. */
const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
const netLog = join(folder, 'net.json');
declare const chrome: ExtensionApi;

let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage({ args: [LOGGED, netLogTo(netLog)] });
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One of each kind, and both generations. */
const QUIET_SCENES = [
  '2026 login',
  '2023 login',
  '2026 login-components',
  '2026 inbox',
  '2023 inbox-notice',
  '2026 settings-security-open',
  '2023 settings',
  '2023 classic',
  '2026 account-two-step-on',
  '2023 account-mail-programs',
  '2026 identity-documents',
  '2023 unknown-not-found',
].map((name) => {
  const scene = SCENES.find((one) => `${one.generation} ${one.name}` === name);
  if (!scene) throw new Error(`no scene ${name}`);
  return scene;
});

/** What the page is like when nobody touches it: all that is drawn, and what it complains about. */
async function look(page: Page, scene: Scene): Promise<{ dom: string; errors: string[] }> {
  const errors = watchErrors(page);
  await openScene(page, stage.practice, scene);
  // What was clicked last may still have a mark of its own.
  await page.mouse.move(0, 0);
  const dom = await wholeDom(page);
  page.removeAllListeners('console');
  page.removeAllListeners('pageerror');
  return { dom, errors };
}

const seen = new Map<Scene, string>();

describe('before a guide is started', () => {
  let opened: string[];
  let heard: Heard[];

  beforeAll(async () => {
    await stage.clear('2026');
    const ear = await eavesdrop(stage.launched);
    const page = await stage.open('about:blank');
    opened = [];
    page.on('domcontentloaded', () => supportedAddress(page.url()) && opened.push(page.url()));
    for (const scene of QUIET_SCENES) {
      const { dom, errors } = await look(page, scene);
      expect(errors, scene.name).toEqual([]);
      expect(await overlays(page), scene.name).toBe(0);
      seen.set(scene, dom);
    }
    heard = await ear.read();
  });

  test('the worker hears once from every page that is opened, that it is there, and nothing else', () => {
    expect(opened.length).toBeGreaterThanOrEqual(QUIET_SCENES.length);
    // By its name the worker knows a message that comes twice; it says nothing else.
    const says = { type: 'page-opened', link: null, id: expect.stringMatching(/^[0-9a-f-]{36}$/) };
    expect(heard.map(({ message }) => message)).toEqual(opened.map(() => says));
  });

  test('nothing is stored', async () => {
    expect(await stored(stage.launched)).toEqual({ local: {}, session: {} });
  });
});

describe('after a guide is closed', () => {
  test.each(['2026', '2023'] as const)(
    'the page is as it was, and no code of ours runs in it, %s [S15]',
    async (generation) => {
      await stage.clear(generation);
      const page = await stage.open(PLACES[generation].twoStep);
      await settle(page);
      const before = await wholeDom(page);
      await begin(page, PLACES[generation].twoStep, 'two-step-off/deactivate&lang=it');
      await waitForCard(page, 'the ring', ({ ring }) => ring !== null);
      const count = await countOurCalls(page);
      await stir(page);
      expect(await count()).toBeGreaterThan(0);
      await press(page, 'close');
      await waitForNoCard(page);
      // The tab that would bring the guide back goes when it is sent away.
      await pressTab(page, 'away');
      await until('no host', () => page.evaluate(() => document.querySelector('pec-passo') === null));
      // The answer to the last message may still be on its way, and a wait that cannot be cleared come to its end.
      await until('rest', async () => {
        await stir(page);
        return (await count()) === 0;
      });
      await stir(page);
      expect(await count()).toBe(0);
      expect(await wholeDom(page)).toBe(before);
    },
  );
});

test('what is typed into the page is nowhere [S13]', async () => {
  const canary = { address: 'canarino.giallo@pec.example.it', password: 'Canarino-Segreto-17' };
  await stage.clear('2026', { signedIn: false, notice: false, twoStep: 'off' });
  const ear = await eavesdrop(stage.launched);
  const page = await stage.open('about:blank');
  await begin(page, 'https://webmail.pec.it/', 'two-step-off&reason=other&lang=it');
  const cards: unknown[] = [];
  await followSignIn(page, {
    ...canary,
    phone: false,
    onCard: async () => {
      cards.push(await readCard(page));
    },
  });
  await waitForCard(page, 'the guide goes on', (card) => card.guide === 'two-step-off' && card.step === 'settings');
  cards.push(await readCard(page));
  const heard = await ear.read();
  expect(heard.length).toBeGreaterThan(5);
  expect(cards.length).toBeGreaterThan(3);
  const panel = await openPanel(stage.launched);
  const shown = await panel.evaluate(() => document.documentElement.outerHTML);
  const file = await panel.evaluate(() => chrome.runtime.sendMessage({ type: 'export' }));
  expect(JSON.stringify(file)).toContain('two-step-off');
  const everything = JSON.stringify([heard, cards, shown, file, await stored(stage.launched)]);
  // What was typed, and what the pages showed meanwhile.
  const inbox = await wholeDom(page);
  const seen = MESSAGES.slice(0, 1).flatMap(({ subject, from }) => [subject, from]);
  for (const word of seen) expect(inbox).toContain(word);
  for (const word of ['canarino', 'Canarino', 'giallo', 'Segreto', ...seen]) expect(everything).not.toContain(word);
});

describe('compared with a browser that does not have the extension', () => {
  test('every page is the same, byte for byte', async () => {
    await stage.clear('2026', QUIET);
    await stage.launched.browser.uninstallExtension(stage.launched.extensionId);
    const page = await stage.launched.browser.newPage();
    for (const scene of QUIET_SCENES) {
      expect(seen.get(scene), scene.name).toContain('<html');
      expect((await look(page, scene)).dom, scene.name).toBe(seen.get(scene));
    }
  });
});

describe('a copy of the extension that writes on the console', () => {
  /** What is put at the end of these scripts: one word each, at the beginning of something longer. */
  const WRITING = {
    'extension/sentinel/sentinel.iife.js': 'Canarino-sentinella',
    'extension/overlay/overlay.iife.js': 'Canarino-riquadro',
    'service-worker-loader.js': 'Canarino-servizio',
  };

  test('is heard wherever its scripts run, so that the others are known to be silent [S13]', async () => {
    const place = join(folder, 'writing');
    cpSync(EXTENSION, place, { recursive: true });
    for (const [file, word] of Object.entries(WRITING))
      appendFileSync(join(place, file), `\n;console.debug('${word}\\nat length', { word: '${word}' });`);
    const extensionId = await stage.launched.browser.installExtension(place);
    const copy = { ...stage, launched: { ...stage.launched, extensionId } };
    const panel = await openPanel(copy.launched);
    await killWorker(copy.launched);
    const watch = await watchLeaks(copy);
    const page = await stage.open('about:blank');
    await begin(page, PLACES['2026'].inbox, 'sign-in');
    const { consoles } = await watch.read([], panel);
    for (const word of Object.values(WRITING)) expect(consoles).toContain(`"${word}\nat length`);
  });
});

test('all this time nothing was asked for but the pages themselves', async () => {
  await stage.close();
  const requests = readNetLog(netLog);
  // The record knows who asked.
  expect(requests.map(({ by }) => by)).toContain('https://webmail.pec.it');
  expect(beyond(requests, Object.values(HOSTS))).toEqual([]);
});

/** Things to which a live overlay pays attention: clicks, keys, scrolling, a change of the page and of the window. */
async function stir(page: Page): Promise<void> {
  await page.mouse.click(5, 300);
  await page.keyboard.press('Shift');
  await page.mouse.wheel({ deltaY: 50 });
  await page.setViewport({ width: 1200, height: 700 });
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluate(async () => {
    const mark = document.body.appendChild(document.createElement('i'));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 400)));
    mark.remove();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 400)));
  });
}

/** Counts the calls of functions of our injected scripts in a page, from one reading to the next. */
async function countOurCalls(page: Page): Promise<() => Promise<number>> {
  await contentRealm(page, stage.launched);
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return async () => {
    const { result } = await cdp.send('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => url.startsWith(`chrome-extension://${stage.launched.extensionId}`));
    const counts = ours.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
    return counts.reduce((sum, count) => sum + count, 0);
  };
}
