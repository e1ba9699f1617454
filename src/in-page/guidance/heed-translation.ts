import { italianLabels, offeredOn, spokenIn } from '../detect/interface-language.ts';
import { changedLabels, rememberLabels } from '../detect/label-memory.ts';
import type { PageProbe } from '../detect/page-probe.ts';
import { isMarked, markedTranslation, type Translation, unmarkedTranslation } from '../detect/translation.ts';
import { isMailAddress, normalise } from '../locate/locate.ts';
import { type Assessment, ownTargetOf, ringOf } from './finding.ts';

/**
 * What holds of a look at a page that somebody has translated: only what is still as the site wrote it is shown, and nothing is
 * read off the page. On a page that the site itself shows in another language, all holds.
 *
 * @param url the page's address
 */
export function heedTranslation(seen: Assessment, probe: PageProbe, url: string): Assessment {
  const isItalian = saysItalian(seen, probe);
  // Whose control says the very words of the Italian page, and who reads nothing off it, need not know more.
  const isDoubted = isItalian && isOneOfTwo(seen, probe, url);
  const isEnough = ((isItalian && !isDoubted) || seen.found === 'nothing-to-find') && seen.facts.length === 0;
  const translation = markedTranslation(probe) ?? (isEnough ? null : unmarkedTranslation(probe, url));
  if (!translation) {
    if (seen.page !== 'unknown') rememberLabels(probe, url);
    return seen;
  }
  if (translation.is === 'set') return { ...seen, translation };
  const heeded = { ...seen, facts: [], validUntil: null, translation };
  return isItalian && !isDoubted && isUntouched(seen, probe, translation) ? heeded : withoutRing(heeded, translation);
}

/** Only which page it is, where nothing on it is sure. */
function withoutRing(heeded: Assessment, translation: Translation): Assessment {
  const { page, isLoading = false } = heeded;
  const rest = { page, isLoading, facts: [], validUntil: null, translation };
  switch (heeded.found) {
    case 'nothing-to-find':
    case 'elsewhere':
      return heeded;
    case 'way':
      return { ...rest, found: 'elsewhere' };
    default:
      return { ...rest, found: 'missing', why: null };
  }
}

/** Whether what is ringed says something that is known from the Italian pages, word for word. */
function saysItalian(seen: Assessment, probe: PageProbe): boolean {
  if (!('label' in seen) || !ringOf(seen)) return false;
  return isMailAddress(seen.label) || italianLabels(probe).has(normalise(seen.label));
}

/**
 * Whether another control said the same before it was translated, so that this one may not be the one that is meant: it is
 * remembered, or one of the two still says the same and, in another language, something else.
 */
function isOneOfTwo(seen: Assessment, probe: PageProbe, url: string): boolean {
  const label = 'label' in seen ? normalise(seen.label) : '';
  if (changedLabels(probe, url).before.includes(label)) return true;
  const { snapshot } = probe;
  return snapshot.items.some((item) => {
    if (item.kind !== 'control') return false;
    const { primary, others } = snapshot.names(item);
    // With one name it says one thing only.
    if (others.length === 0) return false;
    const names = [primary, ...others].map((name) => normalise(name));
    return names.includes(label) && spokenIn(probe, names).other > 0;
  });
}

/** Whether no translator had its hands on what would be shown, and no correspondent either. */
function isUntouched(seen: Assessment, probe: PageProbe, { into, by }: Translation): boolean {
  const shown = [ringOf(seen), ownTargetOf(seen)].filter((one) => one !== null);
  const isOffered = offeredOn(probe);
  const hasMarks = by === 'chromium' || by === 'edge';
  return shown.every((element) => isOffered(element) && (into !== 'it' || (hasMarks && !isMarked(element))));
}
