import type { Runtime, Scripting } from 'webextension-polyfill';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import type { RequestId } from '../../src/messages/requests.ts';
import type { Broadcast, MaskState } from '../../src/messages/views.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { languagesOf } from '../../src/worker/view/presenting.ts';
import { browser } from '../browser.ts';
import barsCss from '../mask/bars.css?inline';
import maskCss from '../mask/mask.css?inline';
import maskScript from '../mask/mask.iife.ts?script&iife';
import openCss from '../mask/open.css?inline';
import stillCss from '../mask/still.css?inline';
import cardCss from '../pointer/card.css?inline';
import pointerScript from '../pointer/pointer.iife.ts?script&iife';
import { register } from './mask-registration.ts';
import { changeSettings, displaySettings } from './store.ts';
import { showEverywhere } from './surfaces.ts';
import { inEveryTab, tabsWithoutAddress } from './tabs-at-once.ts';

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
  // What is open is covered without waiting for the registration, and each tab without waiting for any other.
  const opened = tabsWithoutAddress().then((others) =>
    inEveryTab(async (tabId) => void (await Promise.all([maskTab(tabId), showPointer(tabId)])), others),
  );
  await Promise.all([register(), opened]);
}

/**
 * Covers a tab that is open, or uncovers it, as the settings say when its turn comes: switched on and off quickly, one does not
 * undo what the other does.
 */
const maskTab = (tabId: number): Promise<unknown> =>
  navigator.locks.request(`pec-passo.mask.${tabId}`, async () => {
    const { mask = false } = await displaySettings();
    void tellPresenting(tabId);
    // A tab that is gone has nothing to uncover.
    await (mask ? cover(tabId) : uncover(tabId).catch(() => undefined));
  });

/** A document has begun with the mask: it gets its style sheets, and is told what to say. */
export async function openFrame(sender: Runtime.MessageSender): Promise<MaskState> {
  const look = await displaySettings();
  const { presenter = false } = look;
  const mask = look.mask === true && isOurs(sender.url ?? '');
  const { documentId } = sender;
  const target = {
    tabId: sender.tab?.id ?? -1,
    ...(documentId !== undefined ? { documentIds: [documentId] } : { frameIds: [sender.frameId ?? 0] }),
  };
  if (mask) await putSheets(target);
  // Last: this takes away the cover that hides the whole document.
  await browser.scripting.insertCSS({ target, css: openCss, origin: USER });
  // It may have been switched off meanwhile; what took the sheets away then came too early for these.
  if (mask && !(await displaySettings()).mask) await takeAway(target);
  const languages = languagesOf(look).map(textsFor);
  return {
    mask,
    lift: languages[0]?.text('presenter:mask.lift') ?? '',
    warning: presenter ? languages.map(({ text }) => text('presenter:mask.liftWarning')) : [],
    sign: languages.map(({ text }) => text('presenter:mask.sign')),
  };
}

/** A document without an address of its own belongs to the page that has written it. */
const isOurs = (url: string): boolean => !/^https?:/.test(url) || supportedAddress(url) !== null;

/** Scripts that are not wanted any more hear it and end. */
async function tellPresenting(tabId: number): Promise<void> {
  const { mask = false, presenter = false } = await displaySettings();
  const news = { type: 'presenting', mask, presenter } satisfies Broadcast;
  // Nobody hears it where no script of ours is.
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

/**
 * Covers all frames of a tab that is open: the sheets first, then the script that looks for labels.
 * @returns whether that was possible
 */
async function cover(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await putSheets(target);
    await browser.scripting.executeScript({ target, files: [maskScript], injectImmediately: true });
    return true;
  } catch {
    // The tab has meanwhile gone elsewhere, where the registration covers it, or it is none of ours.
    return false;
  }
}

/**
 * Puts the mask's sheets into frames. The bars come first: a text in a highlight that has no style yet is seen in its own
 * colour, although the main sheet is there. And nothing changes slowly until all that stands there has its new style, whenever
 * a page that is busy, or lies behind others, comes to that: what was there before is gone at once then, and does not fade.
 */
async function putSheets(target: Scripting.InjectionTarget): Promise<void> {
  const still = { target, css: stillCss, origin: USER };
  await Promise.all([
    browser.scripting.insertCSS({ target, css: barsCss }),
    browser.scripting.insertCSS(still),
    browser.scripting.insertCSS({ target, css: maskCss, origin: USER }),
  ]);
  await browser.scripting.executeScript({ target, func: takeStyle, injectImmediately: true });
  await browser.scripting.removeCSS(still);
}

/** Runs in a page: asking for a style makes the browser work out all of them. */
const takeStyle = (): string => getComputedStyle(document.documentElement).opacity;

const uncover = (tabId: number): Promise<unknown> => takeAway({ tabId, allFrames: true });

/**
 * Takes the sheets out of frames. The browser keeps a copy for every time that they were put in, and one call takes away one:
 * it goes on until the page itself says that there is none.
 */
async function takeAway(target: Scripting.InjectionTarget): Promise<void> {
  for (let copies = 0; copies < MAX_COPIES; copies++) {
    await Promise.all([
      browser.scripting.removeCSS({ target, css: maskCss, origin: USER }),
      browser.scripting.removeCSS({ target, css: barsCss }),
    ]);
    const frames = await browser.scripting.executeScript({ target, func: hasSheets, injectImmediately: true });
    if (!frames.some(({ result }) => result === true)) return;
  }
}

/** Runs in a page. */
const hasSheets = (): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue('--pec-passo-drawing') === '0';

/** Often enough for every change that somebody makes in a session. */
const MAX_COPIES = 50;

/**
 * A page comes out of the back/forward cache as it was; its sentinel keeps it out of sight until this is done.
 * @returns whether it may be seen
 */
export async function restore(sender: Runtime.MessageSender): Promise<boolean> {
  return (await maskTab(sender.tab?.id ?? -1)) !== false;
}
