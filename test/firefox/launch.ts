import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { findBrowser } from '../../tools/lib/browsers.mjs';
import { firefoxId } from '../../tools/package/publisher.ts';
import type { Practice } from '../practice/server.ts';
import type { Launched } from '../support/browser.ts';
import { readRootsWith } from '../support/card.ts';
import { until } from '../support/until.ts';
import { inBrowserWindow, inClosedRoot, openAddresses, pageAt } from './bidi.ts';
import { startProxy } from './proxy.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** The id in the manifest, and the host name that this browser gives our pages; else it would be a new one each time. */
const ID = firefoxId();
const HOST = '9c3f6a52-7d1e-4b8a-a0c4-2f5e8b1d6a37';

/** Firefox with the built extension, on the practice site's hosts only. */
export interface Fox extends Launched {
  /** Opens the panel's page in a tab of its own. */
  openPanel(): Promise<Page>;
  /** Ends the event page as Firefox does it when it is idle. */
  endEventPage(): Promise<void>;
  /** As after installation: nothing stored, an event page that remembers nothing. */
  forgetAll(): Promise<void>;
  /** Does what the browser does at this key of the extension, written as in the manifest. @returns whether it knows the key */
  fireKey(key: string): Promise<boolean>;
  /** Our panel where users see it. */
  sidebar: { open(): Promise<void>; isOpen(): Promise<boolean>; address(): Promise<string> };
  close(): Promise<void>;
}

/** So long the driver may need to know a tab, in milliseconds, and so often it is opened anew. */
const KNOWN_SOON = 10_000;
const MAX_TRIES = 3;

/** Closes all tabs at an address, said to the browser's own window. */
const CLOSE_TABS = (url: string): string =>
  `for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
    for (const tab of [...gBrowser.tabs])
      if (tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)}) gBrowser.removeTab(tab);
  0`;

/** The key that the browser has registered for an extension; no driver presses keys that the browser keeps for itself. */
const FIRE_KEY = (written: string): string => {
  const parts = written.toLowerCase().split('+');
  const key = parts.pop()?.toUpperCase();
  return `{
    const key = document.querySelector('keyset[id^=ext-keyset] key[key="${key}"][modifiers="${parts.join(',')}"]');
    key?.doCommand();
    key !== null;
  }`;
};

/** The extension as the browser's own window knows it. */
const OURS = `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension`;
const SIDEBAR = `[...SidebarController.sidebars.keys()].find((key) => key.startsWith('pec-passo'))`;

/** @param extension the folder of the unpacked package */
export async function launchFirefox(practice: Practice, extension = resolve('dist/firefox')): Promise<Fox> {
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run "npm run build" first`);
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox found: run "npm test" or set FIREFOX to its path');
  const proxy = await startProxy(practice);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      // The question for a permission is the browser's own window, which nobody can press in a test.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  readRootsWith(browser, inClosedRoot);
  const extensionId = await browser.installExtension(extension);
  const welcome = `moz-extension://${HOST}/extension/welcome/index.html`;
  await (await until('the welcome page', () => pageAt(browser, welcome), 20_000)).close();
  const panelUrl = `moz-extension://${HOST}/extension/panel/index.html`;
  // Pages of extensions cannot be navigated to from outside; the browser itself may open them.
  const panelBy = async (statement: string): Promise<Page> => {
    for (let old = await pageAt(browser, panelUrl); old; old = await pageAt(browser, panelUrl)) await old.close();
    let panel: Page | null = null;
    for (let tries = 0; !panel; tries++) {
      await inBrowserWindow(browser, statement);
      panel = await until('the panel', () => pageAt(browser, panelUrl), KNOWN_SOON).catch(async (error: Error) => {
        if (tries >= MAX_TRIES) throw new Error(`${error.message}; open are ${await openAddresses(browser)}`);
        // The driver misses a tab that comes in the very moment in which another one goes: it is opened once more.
        await inBrowserWindow(browser, CLOSE_TABS(panelUrl));
        return null;
      });
    }
    await panel.waitForSelector('[data-part=guide]');
    return panel;
  };
  const fox: Fox = {
    browser,
    extensionId,
    openPanel: () => panelBy(`gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(panelUrl)}); 0`),
    async openPanelWindow() {
      const page = (await browser.pages()).at(-1);
      // In its window from the start: a tab that is moved before it has begun to load stays empty.
      const panel = await panelBy(`openTrustedLinkIn(${JSON.stringify(panelUrl)}, 'window'); 0`);
      // Keys go to the window in front.
      await page?.bringToFront();
      return panel;
    },
    async endEventPage() {
      await inBrowserWindow(browser, `${OURS}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 0)`);
    },
    async forgetAll() {
      const panel = await fox.openPanel();
      await panel.evaluate(async () => {
        await chrome.storage.local.clear();
        await chrome.storage.session.clear();
      });
      await panel.close();
      await fox.endEventPage();
    },
    fireKey: async (key) => (await inBrowserWindow(browser, FIRE_KEY(key))) === true,
    sidebar: {
      open: async () => void (await inBrowserWindow(browser, `SidebarController.show(${SIDEBAR})`)),
      isOpen: async () =>
        (await inBrowserWindow(browser, `SidebarController.isOpen && SidebarController.currentID === ${SIDEBAR}`)) ===
        true,
      address: async () =>
        String(
          await until('the page in the sidebar', () =>
            inBrowserWindow(
              browser,
              `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')?.currentURI.spec`,
            ).then((address) => String(address).startsWith('moz') && address),
          ),
        ),
    },
    async close() {
      await browser.close();
      proxy.close();
    },
  };
  return fox;
}
