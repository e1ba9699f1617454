import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { sendWithRetry } from '../../src/shared/send-with-retry.ts';
import { EXTENSION, killWorker, openPanel } from '../support/browser.ts';
import { type CardSeen, readCard } from '../support/card.ts';
import { type Consoles, LOGGED, recordConsoles } from '../support/consoles.ts';
import { overlays } from '../support/inside.ts';
import { beyond, netLogTo, type Request, readNetLog } from '../support/net-log.ts';
import { PLACES, QUIET, raiseStage, type Stage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { type Checklist, type Model, STEPS, WALKED } from './model.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

export const { inbox, contacts } = PLACES['2026'];

const NET_LOG = 'net.json';

/** The real browser in which the walks take place: made once, cleared before each of them. */
export class World {
  tabs: Page[] = [];
  private readonly consoles: Consoles;

  private constructor(
    readonly stage: Stage,
    private readonly folder: string,
    public panel: Page,
    /** A page of the extension without any script of the product, to look into its stores. */
    public spy: Page,
  ) {
    this.consoles = recordConsoles(stage.launched.browser);
  }

  static async raise(): Promise<World> {
    // The browser's own log has what is thrown anywhere in it, workers included.
    const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
    const args = [LOGGED, netLogTo(join(folder, NET_LOG))];
    const stage = await raiseStage({ lang: 'de', args });
    const world = new World(stage, folder, await openPanel(stage.launched), await openSpy(stage));
    return world;
  }

  /** @returns what the browser has asked for, all the time, that is none of the practice pages */
  async close(): Promise<Request[]> {
    await this.stage.close();
    const requests = readNetLog(join(this.folder, NET_LOG));
    rmSync(this.folder, { recursive: true, force: true });
    return beyond(requests, this.stage.practice.hosts);
  }

  /** As after installation, with one tab on the inbox. */
  async clear(): Promise<void> {
    const { practice } = this.stage;
    practice.reset();
    practice.apply(QUIET);
    await Promise.all(this.tabs.map((tab) => tab.close()));
    this.tabs = [];
    await this.spy.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
    });
    await this.kill();
    await this.refreshPanel();
    await this.openTab();
    this.consoles.clear();
  }

  async openTab(): Promise<void> {
    const tab = await this.stage.open(inbox);
    this.tabs.push(tab);
  }
  tab(index: number): Page {
    const tab = this.tabs[index % this.tabs.length];
    if (!tab) throw new Error('no tab');
    return tab;
  }
  kill(): Promise<void> {
    return killWorker(this.stage.launched);
  }
  async refreshPanel(): Promise<void> {
    await this.panel.reload();
    await this.panel.waitForSelector('[data-part=guide]');
  }

  /** The extension is replaced by a new copy of itself: its pages are closed, its scripts in tabs are orphans. */
  async update(): Promise<void> {
    const { launched } = this.stage;
    await Promise.all([this.panel.close(), this.spy.close()]);
    await launched.browser.installExtension(EXTENSION);
    this.panel = await openPanel(launched);
    this.spy = await openSpy(this.stage);
    // The user's tab stays in front: one that lies behind another tells nothing.
    await this.tabs.at(-1)?.bringToFront();
  }

  /** Says something to the worker with the rights of the panel, again if it dies before it answers, as every surface does. */
  ask(request: object): Promise<unknown> {
    const once = (id: string) =>
      this.spy.evaluate((message) => chrome.runtime.sendMessage(message), { ...request, id });
    return sendWithRetry(once, () => true);
  }
  /** Presses a button of the panel. */
  async pressInPanel(guide: string, part: string): Promise<void> {
    const selector = `[data-part=guide][data-guide=${guide}] [data-part=${part}]`;
    await this.panel.waitForSelector(selector);
    await this.panel.$eval(selector, (button) => (button as HTMLElement).click());
  }
  /** The card of a tab once it has stopped moving. */
  async steadyCard(tab: Page): Promise<CardSeen> {
    let before = '';
    return until('a card at rest', async () => {
      const card = await readCard(tab);
      const now = JSON.stringify(card?.buttons);
      const isSame = card && now === before;
      before = now;
      if (!isSame) await new Promise((done) => setTimeout(done, 80));
      return isSame && card.state !== 'searching' && card;
    });
  }

  /** Runs a function in the worker. Whoever stays attached to it could not end it any more. */
  async inWorker<Args extends unknown[]>(work: (...args: Args) => unknown, ...args: Args): Promise<void> {
    const { browser, extensionId } = this.stage.launched;
    await this.ask({ type: 'panel-ready' });
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(extensionId),
    );
    const session = await target.createCDPSession();
    const expression = `(${work})(...${JSON.stringify(args)})`;
    await session.send('Runtime.evaluate', { expression, awaitPromise: true });
    await session.detach();
  }

  /** Everything that went wrong by itself, in any page or worker. */
  private errors(): string[] {
    return (
      this.consoles
        .entries()
        .filter(({ text }) => /Uncaught|chrome-extension:/.test(text))
        // A page that is left in the middle of its own request complains of it in its own script.
        .filter(({ text, source }) => !(source.startsWith('https:') && text.includes('"Uncaught ')))
        .map(({ text }) => text)
        // What Chromium says of a worker that is ended while it is still loading.
        .filter((text) => !text.includes('Failed to load the script unexpectedly'))
    );
  }

  /** Waits until every surface shows what the model says; the error says what it shows instead. */
  async agrees(model: Model): Promise<void> {
    let seen: unknown;
    const expected = JSON.stringify({
      lists: Object.fromEntries(WALKED.map((guide) => [guide, model.checklist(guide)])),
      active: model.box.active,
    });
    await until('the panel as it should be', async () => {
      seen = await this.readPanel();
      return JSON.stringify(seen) === expected;
    }).catch(() => {
      throw new Error(`the panel shows ${JSON.stringify(seen)} in place of ${expected}`);
    });
    for (const [index, tab] of this.tabs.entries()) await this.tabAgrees(index, tab, model);
    const errors = this.errors();
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }

  private async tabAgrees(index: number, tab: Page, model: Model): Promise<void> {
    const { active } = model.box;
    const expected = active ? `${active}/${model.now ?? 'done'}` : 'none';
    let seen = '';
    await until('the card as it should be', async () => {
      const card = await readCard(tab);
      seen = card ? `${card.guide}/${card.kind === 'start' ? 'offer' : card.step || card.state}` : 'none';
      return seen === expected;
    }).catch(() => {
      throw new Error(`tab ${index} on ${tab.url()} shows ${seen} in place of ${expected}`);
    });
    const count = await overlays(tab);
    if (count > 1) throw new Error(`tab ${index} has ${count} overlays`);
  }

  private readPanel(): Promise<{ lists: Record<string, Checklist>; active: string | null }> {
    return this.panel.evaluate((guides) => {
      const list = (guide: string) =>
        [...document.querySelectorAll(`[data-part=guide][data-guide=${guide}] [data-part=step]`)].map((step) => [
          step.getAttribute('data-step'),
          step.getAttribute('data-status'),
        ]);
      return {
        lists: Object.fromEntries(guides.map((guide) => [guide, Object.fromEntries(list(guide))])),
        active: document.querySelector('[data-part=card]')?.getAttribute('data-guide') ?? null,
      };
    }, Object.keys(STEPS));
  }
}

async function openSpy({ launched }: Stage): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.goto(`chrome-extension://${launched.extensionId}/manifest.json`);
  return page;
}
