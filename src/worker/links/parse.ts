import { guideById, stepById } from '../../data/guides/catalogue.ts';
import type { Guide, GuideId } from '../../data/guides/guide.ts';
import { withImplied } from '../../progress/path.ts';
import { isLanguage, type Language } from '../../shared/languages.ts';

/** What a start link offers. */
export interface StartLink {
  guide: GuideId;
  step: string | null;
  lang: Language | null;
  choices: Record<string, string>;
}

/** Which part of a link was not understood. Nothing of the link's own words: whoever wrote it must not speak on our card. */
export interface LinkError {
  unknown: 'guide' | 'step' | 'language' | 'option';
}

/**
 * Reads our part of a fragment, as `extractLink` gives it.
 *
 * @param link for instance `confirm-identity/webcam-check&lang=de&choose-method=webcam`
 * @returns the offer, or what was not understood; never throws
 */
export function parseLink(link: string): StartLink | LinkError {
  const [head = '', ...pairs] = asMeant(link).split('&');
  const [guideId = '', stepId, ...more] = head.split('/');
  const guide = guideById(guideId);
  if (!guide) return { unknown: 'guide' };
  if (stepId !== undefined && (more.length > 0 || !stepById(guide, stepId))) return { unknown: 'step' };
  const said = parsePairs(guide, pairs);
  if ('unknown' in said) return said;
  const step = stepId === undefined ? undefined : stepById(guide, stepId);
  const choices = step ? withImplied(guide, step, said.choices) : said.choices;
  return { guide: guide.id, step: step?.id ?? null, lang: said.lang, choices };
}

/** What follows the step: the language, and answers to choices. */
function parsePairs(guide: Guide, pairs: string[]): Pick<StartLink, 'lang' | 'choices'> | LinkError {
  let lang: Language | null = null;
  const choices: Record<string, string> = {};
  for (const pair of pairs) {
    const [key = '', ...values] = pair.split('=');
    const value = values.join('=');
    if (key === 'lang') {
      if (!isLanguage(value)) return { unknown: 'language' };
      lang = value;
    } else {
      const choice = stepById(guide, key);
      if (choice?.options?.includes(value)) choices[choice.id] = value;
      // What is no option any more is asked again.
      else if (!choice?.retired?.includes(value)) return { unknown: 'option' };
    }
  }
  return { lang, choices };
}

/** What a sentence round a link leaves at its end: a full stop, a bracket, a quotation mark. */
const TRAILING = /[\s.,;:!?)\]}>"'»”’]+$/u;

/** A link as it was before mail programs and people wrote it down: all of its words are small letters, and none is encoded. */
function asMeant(link: string): string {
  const parts = link.split('&').map((part) => decode(part.replace(/^amp;/i, '')));
  return parts.join('&').toLowerCase().replace(TRAILING, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not encoded: as it stands.
    return text;
  }
}
