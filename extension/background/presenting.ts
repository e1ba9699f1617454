import type { Runtime, Scripting } from 'webextension-polyfill';
import type { RequestId } from '../../src/messages/requests.ts';
import type { Broadcast, MaskState } from '../../src/messages/views.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { languagesOf } from '../../src/worker/view/presenting.ts';
import { browser } from '../browser.ts';
import barsCss from '../mask/bars.css?inline';
import coverCss from '../mask/cover.css?url';
import maskCss from '../mask/mask.css?inline';
import maskScript from '../mask/mask.iife.ts?script&iife';
import openCss from '../mask/open.css?inline';
import stillCss from '../mask/still.css?inline';
import cardCss from '../pointer/card.css?inline';
import pointerScript from '../pointer/pointer.iife.ts?script&iife';
import { changeSettings, displaySettings } from './store.ts';
import { showEverywhere, supportedTabs } from './surfaces.ts';
import { allowedHosts } from './white-labels.ts';

/** Names of the mask among the scripts that the browser starts by itself. */
const IDS = ['mask-whole-hosts', 'mask-parts-of-hosts'];

/** So long an open page keeps still while it is being covered, in milliseconds. */
const STILL = 1000;

const USER = 'USER' as const;

/** Covers what is personal on all supported pages, or shows it again. */
export async function setMask(on: boolean, id?: RequestId): Promise<void> {
  await changeSettings({ mask: on }, id);
  await applyMask();
}

/** Whoever presents has the mask on; afterwards it stays on until it is taken away by itself. */
export async function setPresenter(on: boolean, id?: RequestId): Promise<void> {
  await changeSettings({ presenter: on, ...(on ? { mask: true } : {}) }, id);
  await applyMask();
}

/** The shortcut. */
export async function toggleMask(): Promise<void> {
  await setMask(!(await displaySettings()).mask);
  await showEverywhere();
}

/**
 * Makes the browser start the mask in every document from its first moment on, or no longer, as the settings say; and
 * brings the pages that are open up to date. The registration outlives the session as the setting does: pages that the
 * browser opens by itself when it starts are covered before the worker is awake.
 */
export async function applyMask(): Promise<void> {
  const isOn = await register();
  const tabs = await supportedTabs();
  await Promise.all(tabs.map(tellPresenting));
  await Promise.all(tabs.map((tabId) => (isOn ? cover(tabId) : uncover(tabId))));
  await Promise.all(tabs.map(showPointer));
}

/** Brings the registration in line with the settings. @returns whether the mask is on */
export function register(): Promise<boolean> {
  return navigator.locks.request('pec-passo.mask', async () => {
    const { mask = false } = await displaySettings();
    const known = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
    const wanted = mask ? registrations(await allowedHosts()) : [];
    if (places(known) === places(wanted)) return mask;
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
    if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
    return mask;
  }) as Promise<boolean>;
}

/** What is started where; the browser may give the places back in another order. */
const places = (scripts: Scripting.RegisteredContentScript[]): string =>
  JSON.stringify(scripts.map(({ id, matches = [] }) => [id, matches.toSorted()]).toSorted());

/**
 * Where a host is ours as a whole, the mask also starts in documents that a page writes into a frame; elsewhere the browser
 * does not allow that, and such frames stay hidden.
 */
function registrations(all: string[]): Scripting.RegisteredContentScript[] {
  const isWhole = (pattern: string) => /^https:\/\/[^/]+\/\*$/.test(pattern);
  return IDS.map((id, at) => ({
    id,
    matches: all.filter((pattern) => isWhole(pattern) === (at === 0)),
    js: [maskScript],
    css: [coverCss],
    runAt: 'document_start',
    allFrames: true,
    persistAcrossSessions: true,
    ...{ matchOriginAsFallback: at === 0 },
  }));
}

/** A document has begun with the mask: it gets its style sheets, and is told what to say. */
export async function openFrame(sender: Runtime.MessageSender): Promise<MaskState> {
  const look = await displaySettings();
  const { mask = false } = look;
  const documentId: unknown = Reflect.get(sender, 'documentId');
  const target = {
    tabId: sender.tab?.id ?? -1,
    ...(typeof documentId === 'string' ? { documentIds: [documentId] } : { frameIds: [sender.frameId ?? 0] }),
  };
  if (mask) {
    await Promise.all([
      browser.scripting.insertCSS({ target, css: barsCss }),
      browser.scripting.insertCSS({ target, css: maskCss, origin: USER }),
    ]);
  }
  // Last: this takes away the cover that hides the whole document.
  await browser.scripting.insertCSS({ target, css: openCss, origin: USER });
  const languages = languagesOf(look).map(textsFor);
  const lift = languages[0]?.text('presenter:mask.lift') ?? '';
  return { mask, lift, sign: languages.map(({ text }) => text('presenter:mask.sign')) };
}

/** Scripts that are not wanted any more hear it and end. */
async function tellPresenting(tabId: number): Promise<void> {
  const { mask = false, presenter = false } = await displaySettings();
  const news = { type: 'presenting', mask, presenter } satisfies Broadcast;
  await browser.tabs.sendMessage(tabId, news).catch(() => undefined);
}

/** Makes the card, the pointer and clicks easy to see in a tab, if the screen is shared. */
export async function showPointer(tabId: number): Promise<void> {
  const card = { target: { tabId }, css: cardCss, origin: USER };
  try {
    await browser.scripting.removeCSS(card);
    if (!(await displaySettings()).presenter) return;
    await browser.scripting.insertCSS(card);
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [pointerScript] });
  } catch {
    // The tab has meanwhile gone elsewhere.
  }
}

async function cover(tabId: number): Promise<void> {
  const still = { target: { tabId, allFrames: true }, css: stillCss, origin: USER };
  try {
    await browser.scripting.insertCSS(still);
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: [maskScript], injectImmediately: true });
  } catch {
    // The tab has meanwhile gone elsewhere, where the registration covers it.
  } finally {
    setTimeout(() => void browser.scripting.removeCSS(still).catch(() => undefined), STILL);
  }
}

async function uncover(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await Promise.all([
    browser.scripting.removeCSS({ target, css: maskCss, origin: USER }),
    browser.scripting.removeCSS({ target, css: barsCss }),
  ]).catch(() => undefined);
}
