import * as v from 'valibot';
import { GUIDE_IDS } from '../../src/data/guides/catalogue.ts';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';
import { type LinkError, parseLink, type StartLink } from '../../src/worker/links/parse.ts';
import { tabMemory } from './tab-memory.ts';

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
const memory = tabMemory('offer');

/** @returns the offer that stands in this tab, or `null` */
export async function offerOf(tabId: number): Promise<Offer | null> {
  const parsed = v.safeParse(offerSchema, await memory.read(tabId));
  return parsed.success ? parsed.output : null;
}

/** Remembers what a link says for the tab it was opened in. */
export async function rememberOffer(tabId: number, link: string): Promise<void> {
  const parsed = parseLink(link);
  const offer: Offer = 'unknown' in parsed ? { ...parsed, lang: null } : parsed;
  await memory.keep(tabId, offer);
}

/** The offer was answered, closed, or its tab is gone. */
export const forgetOffer = memory.forget;

/** Shows the offer in another language; the user's setting takes over from the link's. */
export async function setOfferLanguage(tabId: number, lang: Language): Promise<void> {
  const offer = await offerOf(tabId);
  if (offer) await memory.keep(tabId, { ...offer, lang });
}
