import * as v from 'valibot';
import { GUIDE_IDS } from '../../src/data/guides/catalogue.ts';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';
import { type LinkError, parseLink, type StartLink } from '../../src/worker/links/parse.ts';
import { browser } from '../browser.ts';
import { noted } from './failures.ts';

/** What a start link brought to a tab: an offer that waits for a real click, or a link that was not understood. */
export type Offer = StartLink | (LinkError & { lang: Language | null });

const offerSchema = v.union([
  v.strictObject({
    guide: v.picklist(GUIDE_IDS),
    step: v.nullable(v.string()),
    lang: v.nullable(v.picklist(LANGUAGES)),
    choices: v.record(v.string(), v.string()),
  }),
  v.strictObject({
    unknown: v.picklist(['guide', 'step', 'language', 'option']),
    lang: v.nullable(v.picklist(LANGUAGES)),
  }),
]);

/** Offers live as long as the browser session: a tab that closes takes its offer along. */
const key = (tabId: number): string => `offer:${tabId}`;

/** @returns the offer that stands in this tab, or `null` */
export async function offerOf(tabId: number): Promise<Offer | null> {
  const stored = await browser.storage.session.get(key(tabId)).catch(noted('session', {}));
  const parsed = v.safeParse(offerSchema, Reflect.get(stored, key(tabId)));
  return parsed.success ? parsed.output : null;
}

/** Remembers what a link says for the tab it was opened in. */
export async function rememberOffer(tabId: number, link: string): Promise<void> {
  const parsed = parseLink(link);
  const offer: Offer = 'unknown' in parsed ? { ...parsed, lang: null } : parsed;
  await browser.storage.session.set({ [key(tabId)]: offer }).catch(noted('session'));
}

/** The offer was answered, closed, or its tab is gone. */
export async function forgetOffer(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId)).catch(noted('session'));
}

/** Shows the offer in another language; the user's setting takes over from the link's. */
export async function setOfferLanguage(tabId: number, lang: Language): Promise<void> {
  const offer = await offerOf(tabId);
  if (offer) await browser.storage.session.set({ [key(tabId)]: { ...offer, lang } }).catch(noted('session'));
}
