import { attribute, matches, queryAll, queryIn, titleOf, topOf, viewOf } from '../geometry/dom.ts';
import { normalise } from '../locate/locate.ts';
import { offeredOn, ownWordings, type Spoken, spokenIn } from './interface-language.ts';
import { type Changed, changedLabels } from './label-memory.ts';
import type { PageProbe } from './page-probe.ts';

/** Who has translated a page. */
export type Translator = 'chromium' | 'edge' | 'firefox' | 'unknown';

/**
 * The page is not in Italian. `translated`: the browser has changed its words. `set`: the site itself is in this language.
 * `either`: one of the two, and nothing tells which.
 */
export interface Translation {
  is: 'translated' | 'set' | 'either';
  by: Translator;
  /** Two letters; empty where it is not known. */
  into: string;
  /** Nothing of it is Italian any more. */
  isWhole: boolean;
}

/** What Edge leaves on elements whose text it has changed. */
const EDGE = '[_msttexthash],[_msthash],[_mstmutation],[_mstaria-label],[_msttitle],[_mstplaceholder]';
/** Chrome puts every text into two of these. Pages and letters of old have `font` too, but none like that. */
const CHROME = 'font[style*="vertical-align"] > font[style*="vertical-align"]';
/** Of so many marked elements it is asked whether they are the site's own: letters may bring some along. */
const SAMPLE = 60;

/**
 * A page is in another language from so many wordings on, and from this share of those that tell anything; for the site itself to
 * be in it, it takes most of them.
 */
const FOREIGN = { least: 2, share: 0.15, ownShare: 0.5 };
/** Known labels that have changed to something that tells no language: so many, and this share of those that are still there. */
const CHANGED = { least: 3, share: 0.6 };

/** Marks that Chrome or Edge has left on a page. */
export function markedTranslation(probe: PageProbe): Translation | null {
  const by = translatorOf(probe);
  if (!by) return null;
  const spoken = spokenIn(probe, ownWordings(probe));
  const lang = langOf(probe.document);
  const into = lang && lang !== 'it' ? lang : spoken.most || lang;
  return { is: 'translated', by, into, isWhole: spoken.italian === 0 };
}

function translatorOf(probe: PageProbe): 'chromium' | 'edge' | null {
  const { document } = probe;
  const top = topOf(document);
  const marked = (marks: string) => [...queryAll(document, marks)].slice(0, SAMPLE);
  // Whose words they are is asked only where there are marks: most pages have none.
  const isOwn = (elements: Element[]) => elements.length > 0 && elements.some(offeredOn(probe));
  const byEdge = marked(EDGE);
  if ((top && matches(top, EDGE)) || isOwn(byEdge)) return 'edge';
  // A letter that brings marks along does not change what the page says of its language, nor its title.
  const lang = langOf(document);
  if (byEdge.length > 0 && lang && lang !== 'it') {
    const isSet = probe.pageMap.interface.own.includes(lang) && !isTitledOnly(probe, lang);
    if (!isSet) return 'edge';
  }
  return (top && matches(top, '.translated-ltr,.translated-rtl')) || isOwn(marked(CHROME)) ? 'chromium' : null;
}

/** The title is in a language, and most of the rest is still Italian. */
function isTitledOnly(probe: PageProbe, lang: string): boolean {
  const { italian, other } = spokenIn(probe, ownWordings(probe));
  return italian > other && spokenIn(probe, [normalise(titleOf(probe.document))]).most === lang;
}

/** Whether an element carries the marks of a translation, on itself or on what it says. */
export const isMarked = (element: Element): boolean =>
  matches(element, EDGE) || queryIn(element, `${EDGE},${CHROME}`) !== null;

/**
 * A translation that leaves no marks, as Firefox does it: labels that were known say something else, or the site's own
 * wordings are in a language that it does not have.
 *
 * @param url the page's address
 */
export function unmarkedTranslation(probe: PageProbe, url: string): Translation | null {
  const spoken = spokenIn(probe, ownWordings(probe));
  const changed = changedLabels(probe, url);
  const inChanged = spokenIn(probe, changed.wordings);
  const hasChanged = isOtherLanguage(inChanged, changed);
  const isFirefox = isIn(probe, 'Firefox/');
  const into = inChanged.language || spoken.language;
  const is = kindOf(probe, into, isFirefox || hasChanged);
  const isOnlyThat = spoken.isAlone && is === 'translated' && into !== '';
  if (!hasChanged && !isOnlyThat && !isForeign(spoken, is)) return null;
  return { is, by: isFirefox ? 'firefox' : 'unknown', into, isWhole: spoken.italian === 0 };
}

const isIn = ({ document }: PageProbe, browser: string): boolean =>
  viewOf(document)?.navigator.userAgent.includes(browser) ?? false;

/** A translation leaves the page's own word for its language as it was. */
function kindOf({ pageMap, document }: PageProbe, into: string, mayBeChanged: boolean): Translation['is'] {
  if (!pageMap.interface.own.includes(into)) return 'translated';
  return langOf(document) === into || !mayBeChanged ? 'set' : 'either';
}

const isForeign = ({ italian, other }: Spoken, is: Translation['is']): boolean =>
  other >= FOREIGN.least && other >= (is === 'set' ? FOREIGN.ownShare : FOREIGN.share) * (italian + other);

/** Whether labels that were known have been put into another language, or most of them into something that tells none. */
const isOtherLanguage = ({ italian, other }: Spoken, { labels, of }: Changed): boolean =>
  other > italian || (labels >= CHANGED.least && labels >= CHANGED.share * of && italian === 0);

function langOf(document: Document): string {
  const top = topOf(document);
  return /^[a-z]{2}\b/i.exec((top && attribute(top, 'lang')) ?? '')?.[0].toLowerCase() ?? '';
}
