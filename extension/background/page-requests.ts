import type { PageRequest } from '../../src/messages/requests.ts';
import type { CardView } from '../../src/messages/views.ts';
import type { Chart } from '../../src/pages/chart.ts';
import { wholeChart } from '../../src/pages/whole-chart.ts';
import { forgetOffer, offerOf, rememberOffer, setOfferLanguage } from './offers.ts';
import { changeSettings, closeGuide, current, dispatch, setNotice } from './store.ts';
import { cardFor, inject, showEverywhere, showIn } from './surfaces.ts';
import { hasChanged } from './tab-pages.ts';

type Handlers = {
  [T in Exclude<PageRequest['type'], 'chart'>]: (
    request: Extract<PageRequest, { type: T }>,
    tabId: number,
  ) => Promise<void>;
};

/** What content scripts may ask for. Steps are named in the request, so a late one changes nothing. */
const handlers: Handlers = {
  'page-opened': async ({ link }, tabId) => {
    if (link !== null) {
      await rememberOffer(tabId, link);
      await showIn(tabId);
    } else if (await cardFor(tabId)) {
      await inject(tabId);
    }
  },
  'overlay-ready': async () => undefined,
  looked: async (look, tabId) => {
    const news = (await hasChanged(tabId, look.page)) || look.news;
    show(await dispatch({ ...look, news }));
  },
  proved: async ({ guide, step, by }) => show(await dispatch({ type: 'proved', guide, step, by })),
  absent: async ({ guide, step }) => show(await dispatch({ type: 'absent', guide, step })),
  stuck: async (hitch) => show(await dispatch(hitch)),
  next: async ({ guide, step }) => show(await dispatch({ type: 'confirmed', guide, step })),
  skip: async ({ guide, step }) => show(await dispatch({ type: 'skipped', guide, step })),
  back: async ({ guide, step }) => show(await dispatch({ type: 'went-back', guide, step })),
  choose: async ({ guide, step, option }) => show(await dispatch({ type: 'chosen', guide, step, option })),
  again: async ({ guide }) => show(await dispatch({ type: 'started', guide, step: null, choices: {}, fresh: true })),
  close: async ({ what, guide }, tabId) => {
    if (what === 'guide') return show(guide !== null && (await closeGuide(guide)));
    const offer = await offerOf(tabId);
    if (!offer || ('unknown' in offer ? null : offer.guide) !== guide) return;
    await forgetOffer(tabId);
    show(true);
  },
  language: async ({ lang }, tabId) => {
    await setOfferLanguage(tabId, lang);
    await changeSettings({ lang });
    show(true);
  },
  'card-moved': async ({ place }) => {
    await changeSettings({ place });
    show(true);
  },
  'answer-offer': async ({ answer }, tabId) => {
    const offer = await offerOf(tabId);
    if (!offer || 'unknown' in offer) return;
    if (offer.lang) await changeSettings({ lang: offer.lang });
    const fresh = answer === 'restart' || (answer === 'start' && offer.step === null);
    await dispatch({ type: 'started', guide: offer.guide, step: offer.step, choices: offer.choices, fresh });
    // Last, so that a worker that dies before this point is asked once more.
    await forgetOffer(tabId);
    show(true);
  },
  'overlay-blocked': async () => {
    await setNotice('blocked');
    show(true);
  },
};

/** Other surfaces are told without keeping the asking one waiting. */
const show = (changed: boolean): void => {
  if (changed) void showEverywhere();
};

/**
 * Handles a parsed request of a content script.
 * @returns the map for an overlay that asks for it; else the card that its tab shows from now on, and `null` for the
 *   sentinel, which draws nothing
 */
export async function answerPage(request: PageRequest, tabId: number): Promise<CardView | Chart | null> {
  if (request.type === 'chart') return wholeChart();
  await current();
  await (handlers[request.type] as (request: PageRequest, tabId: number) => Promise<void>)(request, tabId);
  return request.type === 'page-opened' ? null : cardFor(tabId);
}
