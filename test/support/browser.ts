import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from '../../tools/lib/browsers.mjs';
import { until } from './until.ts';

/** Where the built extension is. */
export const EXTENSION = resolve('dist/chrome');

/**
 * Without two things of the browser's: it draws the list of its address field as a page of its own in every window, where
 * nobody types and which costs a fifth of all time; and scroll bars that lie over a page take no room.
 */
const WITHOUT = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,OverlayScrollbar';

/** What the driver would add by itself. Scroll bars take room, as they do on Windows. */
export const NOT_BY_ITSELF = ['--hide-scrollbars'];

export interface LaunchOptions {
  /** For `--host-resolver-rules`; everything else is not found. */
  resolverRules: string;
  headless?: boolean;
  lang?: string;
  args?: string[];
  /** `null`: without our extension. */
  extension?: string | null;
  userDataDir?: string;
  /** Leaves the page open that the extension opens after installation. */
  keepWelcome?: boolean;
}

export interface Launched {
  browser: Browser;
  extensionId: string;
  /** How the panel gets a window of its own in a browser that does not let tests open pages of extensions. */
  openPanelWindow?: () => Promise<Page>;
}

/** A real Chromium on the practice site's hosts, with the built extension in it. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const {
    resolverRules,
    headless = true,
    lang = 'it',
    args = [],
    extension = EXTENSION,
    userDataDir,
    keepWelcome = false,
  } = options;
  if (extension && !existsSync(extension)) throw new Error(`${extension} is missing: run "npm run build" first`);
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found: run "npm test" or set CHROMIUM to its path');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: NOT_BY_ITSELF,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...(userDataDir ? { userDataDir } : {}),
    args: [
      '--no-sandbox',
      `--host-resolver-rules=${resolverRules}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--hide-crash-restore-bubble',
      WITHOUT,
      `--lang=${lang}`,
      ...args,
    ],
  });
  const extensionId = extension ? await browser.installExtension(extension) : '';
  if (extensionId) await installed(browser, extensionId, keepWelcome);
  return { browser, extensionId };
}

/**
 * Waits until the extension's worker answers for the first time. Installing is over before the worker is registered, and
 * one that is ended in between is never registered: the browser would be without it until it is started anew. Then waits
 * for the end of what it does once, after installation: it opens the welcome page, which would stand in front.
 */
async function installed(browser: Browser, extensionId: string, keepWelcome: boolean): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await until('the worker to be registered', () =>
    page.evaluate(async () => {
      const { runtime } = Reflect.get(globalThis, 'chrome') as {
        runtime: { sendMessage(o: object): Promise<unknown> };
      };
      const answer = await runtime.sendMessage({ type: 'panel-ready' }).catch(() => undefined);
      return answer !== undefined;
    }),
  );
  await until('the end of the installation', () =>
    page.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome') as typeof import('webextension-polyfill');
      return 'seen' in (await storage.local.get('seen'));
    }),
  );
  if (!keepWelcome) await closeWelcome(page);
  await page.close();
}

/** @param own any page of the extension */
async function closeWelcome(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const { runtime, tabs } = Reflect.get(globalThis, 'chrome') as typeof import('webextension-polyfill');
    const welcome = runtime.getURL('extension/welcome/index.html');
    const open = await tabs.query({});
    // A tab that is still loading has its address elsewhere.
    const ours = open.filter((tab) => [tab.url, Reflect.get(tab, 'pendingUrl')].includes(welcome));
    await tabs.remove(ours.flatMap(({ id }) => (id === undefined ? [] : [id])));
  });
  await until('the end of the welcome page', async () =>
    own
      .browser()
      .targets()
      .every((target) => !target.url().includes('/welcome/')),
  );
}

/** Opens the panel's page in a tab: the same page that the browser shows at the side. */
export async function openPanel({ browser, extensionId }: Launched): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/extension/panel/index.html`);
  await page.waitForSelector('[data-part=guide]');
  return page;
}

/**
 * Ends the extension's worker as the browser does it when it is idle, and waits until it is gone. Puppeteer's own
 * `worker.close()` is lost on a worker that is starting, and cannot be called twice; but it lets go of the worker, which
 * else would come back under the same name and be taken for the one that ended.
 */
export async function killWorker({ browser, extensionId }: Launched): Promise<void> {
  const session = await browser.target().createCDPSession();
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))?.targetId;
  };
  try {
    const targetId = await find();
    if (!targetId) return;
    const known = browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(extensionId));
    await (await known?.worker())?.close().catch(() => undefined);
    await until('the end of the worker', async () => {
      if ((await find()) !== targetId) return true;
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
      return false;
    });
  } finally {
    await session.detach();
  }
}
