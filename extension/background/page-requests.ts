import type { PageMap } from '../../src/data/pages/page-map.ts';
import type { PageRequest, RequestId } from '../../src/messages/requests.ts';
import type { CardView } from '../../src/messages/views.ts';
import { takenUp } from '../../src/progress/events.ts';
import { isHidden } from '../../src/worker/policy/policy.ts';
import { recordFailure } from './failures.ts';
import { foldOnNewDay, rememberFold, unfoldEverywhere } from './folds.ts';
import { forgetNumbers, keepNumbers } from './numbering.ts';
import { forgetOffer, offerOf, rememberOffer, setOfferLanguage } from './offers.ts';
import { organisation } from './organisation.ts';
import { pageMap } from './page-map.ts';
import { showPointer } from './presenting.ts';
import { recordSign } from './shown-signs.ts';
import { changeSettings, closeGuide, current, dispatch, setNotice } from './store.ts';
import { cardFor, inject, showEverywhere, showIn } from './surfaces.ts';
import { inTurnOf, pageOf, rememberOpened, rememberPage } from './tab-pages.ts';

type Handlers = {
  [T in Exclude<PageRequest['type'], 'page-map'>]: (
    request: Extract<PageRequest, { type: T }>,
    asked: Asked,
  ) => Promise<void>;
};

/** From which tab a request comes, and what the tab calls it. */
interface Asked {
  tabId: number;
  id: RequestId | undefined;
}

/**
 * What content scripts may ask for. Steps are named in the request, so a late one changes nothing; one that is sent again,
 * because the worker died over it, is known by its id.
 */
const handlers: Handlers = {
  'page-opened': async ({ link }, { tabId }) => {
    void showPointer(tabId);
    void keepNumbers(tabId);
    if (link !== null) {
      await rememberOffer(tabId, link);
      return showIn(tabId);
    }
    await foldOnNewDay(tabId, (await current()).progress);
    if (await cardFor(tabId)) {
      // A page that is left before the overlay can tell of it, such as by a reload that ends at the sign-in form, still counts.
      await rememberOpened(tabId);
      await inject(tabId);
    }
  },
  'overlay-ready': async () => undefined,
  looked: async (look, { tabId, id }) => {
    const isNew = await inTurnOf(tabId, async () => {
      const before = await pageOf(tabId);
      // Also a reload can lead elsewhere: an expired session ends at the sign-in form.
      const isElsewhere = before !== undefined && before !== look.page;
      const isChanged = await dispatch({ ...look, news: look.news || isElsewhere }, id);
      // Afterwards: a worker that dies over it must find the same news again.
      if (before !== look.page) {
        await rememberPage(tabId, look.page);
        // An address that changes without a new document takes the numbers away.
        void keepNumbers(tabId);
      }
      return isChanged;
    });
    await show(isNew);
  },
  proved: async ({ guide, step, by }, { id }) => show(await dispatch({ type: 'proved', guide, step, by }, id)),
  absent: async ({ guide, step }, { id }) => show(await dispatch({ type: 'absent', guide, step }, id)),
  stuck: async (request, { id }) => show(await dispatch(request, id)),
  signed: (request) => recordSign(request),
  next: async ({ guide, step }, { id }) => show(await dispatch({ type: 'confirmed', guide, step }, id)),
  skip: async ({ guide, step }, { id }) => show(await dispatch({ type: 'skipped', guide, step }, id)),
  back: async ({ guide, step }, { id }) => show(await dispatch({ type: 'went-back', guide, step }, id)),
  choose: async ({ guide, step, option }, { id }) => show(await dispatch({ type: 'chosen', guide, step, option }, id)),
  again: async ({ guide }, { id }) => {
    // The card has this button only at the end of the guide in front; nothing else may be thrown away from a page.
    const { progress } = await current();
    const isAtItsEnd = progress.active?.guide === guide && progress.runs[guide]?.current === null;
    if (isHidden(await organisation(), guide)) return;
    if (isAtItsEnd) await dispatch({ type: 'started', guide, step: null, choices: {}, fresh: true }, id);
    await show(true);
  },
  'take-up': async ({ guide }, { id }) => {
    await unfoldEverywhere();
    await show(!isHidden(await organisation(), guide) && (await dispatch(takenUp(guide), id)));
  },
  'send-away': async ({ guide }, { id }) => show(await dispatch({ type: 'sent-away', guide }, id)),
  close: async ({ what, guide }, { tabId, id }) => {
    if (what === 'guide') return show(guide !== null && (await closeGuide(guide, id)));
    const offer = await offerOf(tabId);
    if (!offer || ('unknown' in offer ? null : offer.guide) !== guide) return;
    await forgetOffer(tabId);
    await show(true);
  },
  language: async ({ lang }, { tabId, id }) => {
    await setOfferLanguage(tabId, lang);
    await changeSettings({ lang }, id);
    await show(true);
  },
  fold: async ({ isFolded }, { tabId }) => rememberFold(tabId, (await current()).progress, isFolded),
  'card-moved': async ({ place }, { id }) => {
    await changeSettings({ place }, id);
    await show(true);
  },
  'answer-offer': async ({ answer, guide }, { tabId, id }) => {
    const offer = await offerOf(tabId);
    // It may have been answered by a worker that died before it could tell anybody.
    if (!offer || 'unknown' in offer || offer.guide !== guide) return show(true);
    if (isHidden(await organisation(), offer.guide)) return;
    await unfoldEverywhere();
    // Without the id, which stands for the start: both have to be done before the request is.
    if (offer.lang) await changeSettings({ lang: offer.lang });
    const fresh = answer === 'restart' || (answer === 'start' && offer.step === null);
    await dispatch({ type: 'started', guide, step: offer.step, choices: offer.choices, fresh }, id);
    // Last, so that a worker that dies before this point is asked once more.
    await forgetOffer(tabId);
    await show(true);
  },
  'numbers-gone': (_, { tabId }) => forgetNumbers(tabId),
  failed: async ({ kind }) => void recordFailure('page', kind),
  'overlay-blocked': async () => {
    await setNotice('blocked');
    await show(true);
  },
};

const show = async (changed: boolean): Promise<void> => {
  if (changed) await showEverywhere();
};

/**
 * Handles a parsed request of a content script.
 * @returns the map for an overlay that asks for it; else the card that its tab shows from now on, and `null` for the
 *   sentinel, which draws nothing
 */
export async function answerPage(request: PageRequest, asked: Asked): Promise<CardView | PageMap | null> {
  if (request.type === 'page-map') return pageMap();
  await current();
  await (handlers[request.type] as (request: PageRequest, asked: Asked) => Promise<void>)(request, asked);
  return request.type === 'page-opened' ? null : cardFor(asked.tabId);
}
