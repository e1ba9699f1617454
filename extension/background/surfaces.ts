import { supportedAddress } from '../../src/data/pages/hosts.ts';
import type { Broadcast, CardView, PanelView } from '../../src/messages/views.ts';
import { surfacesTold } from '../../src/shared/timings.ts';
import { composeOffer, composeRefusal, composeStep } from '../../src/worker/view/card.ts';
import { composeTab } from '../../src/worker/view/edge-tab.ts';
import { foldable } from '../../src/worker/view/fold.ts';
import { composePanel } from '../../src/worker/view/panel.ts';
import { shownTo } from '../../src/worker/view/presenting.ts';
import { browser } from '../browser.ts';
import overlayScript from '../overlay/overlay.iife.tsx?script&iife';
import { isFoldedIn } from './folds.ts';
import { newsNow } from './installed.ts';
import { offerOf } from './offers.ts';
import { current, displaySettings } from './store.ts';
import { GUIDED } from './white-labels.ts';

/** The card that belongs into this tab: its offer, else the step that is shown everywhere, else nothing. */
export async function cardFor(tabId: number): Promise<CardView | null> {
  const [{ progress }, look, offer] = await Promise.all([current(), displaySettings(), offerOf(tabId)]);
  const inItsLanguage = { ...look, lang: offer?.lang ?? look.lang };
  const view = shownTo(inItsLanguage, (one) =>
    !offer
      ? (composeStep(progress, one) ?? composeTab(progress, one))
      : 'unknown' in offer
        ? composeRefusal(offer, progress, one)
        : composeOffer(offer, progress, one),
  );
  return foldable(view, await isFoldedIn(tabId, progress));
}

/** What the panel shows now. */
export async function panelView(): Promise<PanelView> {
  const [{ progress, notice, replaced }, look, news] = await Promise.all([current(), displaySettings(), newsNow()]);
  return composePanel(progress, look, notice, replaced !== null, news);
}

/** Brings one tab up to date: its overlay is told, or put in when there is something to show and none is there. */
export async function showIn(tabId: number): Promise<void> {
  const view = await cardFor(tabId);
  const message = { type: 'card', view } as const;
  // A card that should go and did not hear it would stay: it is told twice. One that should come is put in anew.
  const told = (await tell(tabId, message)) || (view === null && (await tell(tabId, message)));
  if (!told && view) await inject(tabId);
}

/**
 * Brings every surface up to date, and waits for that a little: whoever asked for the change is answered afterwards, and so
 * asks again when the worker dies before all others were told.
 */
export async function showEverywhere(): Promise<void> {
  const told = supportedTabs().then((tabs) => Promise.all([tellPanel(), ...tabs.map((id) => showIn(id))]));
  await Promise.race([told, new Promise((done) => setTimeout(done, surfacesTold))]);
}

/**
 * Puts the overlay anew into every tab that shows something: the map that it asks for when it begins is another one, since an
 * organisation has added wordings or taken some away.
 */
export async function renewEverywhere(): Promise<void> {
  const tabs = await supportedTabs();
  await Promise.all([tellPanel(), ...tabs.map(async (id) => ((await cardFor(id)) ? inject(id) : showIn(id)))]);
}

/** Brings every surface that is there up to date; pages that show nothing are left alone. */
export async function tellEverywhere(): Promise<void> {
  const tabs = await supportedTabs();
  await Promise.all([tellPanel(), ...tabs.map(async (id) => tell(id, { type: 'card', view: await cardFor(id) }))]);
}

async function tellPanel(): Promise<void> {
  // No panel is open: nobody hears it.
  await browser.runtime
    .sendMessage({ type: 'panel', view: await panelView() } satisfies Broadcast)
    .catch(() => undefined);
}

/** Puts the overlay into a tab. A tab that has meanwhile gone elsewhere refuses, and that is fine. */
export async function inject(tabId: number): Promise<void> {
  // The tab has gone elsewhere, or has never been one of ours.
  await browser.scripting
    .executeScript({ target: { tabId }, files: [overlayScript], injectImmediately: true })
    .catch(() => undefined);
}

/** The tabs that show a supported page now. */
export async function supportedTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: GUIDED });
  return tabs.flatMap((tab) => (tab.id !== undefined && tab.url && supportedAddress(tab.url) ? [tab.id] : []));
}

/** @returns whether an overlay was there to hear it: other scripts of ours that are in the page hear it too, and say nothing */
async function tell(tabId: number, message: Broadcast): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    (heard) => heard === true,
    () => false,
  );
}

/** Tells the overlay in front that the user wants to go from the card to the place it points at, or back. */
export async function swapFocus(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await tell(tab.id, { type: 'swap-focus' });
}
