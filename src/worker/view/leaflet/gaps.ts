import { stepCode } from '../../../data/guides/catalogue.ts';
import type { Guide, Step } from '../../../data/guides/guide.ts';
import type { LanguageTexts } from '../../i18n/texts.ts';
import { optionLabel } from './variants.ts';

/**
 * Why numbers are missing before a step: whom the steps between are for.
 * @param on the steps on the leaflet
 */
export function gapBefore(guide: Guide, step: Step, on: readonly Step[], texts: LanguageTexts): string {
  const at = guide.steps.indexOf(step);
  const before = guide.steps.slice(0, at).findLastIndex((one) => on.includes(one));
  const missing = guide.steps.slice(before + 1, at);
  const [first] = missing;
  const last = missing.at(-1);
  if (!first || !last) return '';
  const values = {
    from: stepCode(guide.id, first.id),
    to: stepCode(guide.id, last.id),
    options: [...new Set(missing.flatMap((one) => whomFor(guide, one, on, texts)))].join(' / '),
  };
  return texts.text(first === last ? 'handout:gap.one' : 'handout:gap.several', values);
}

/** The answers that lead to a step; of a question that is not on the leaflet, those that lead to the question. */
function whomFor(guide: Guide, { when }: Step, on: readonly Step[], texts: LanguageTexts): string[] {
  const asked = guide.steps.find(({ id }) => id === when?.choice);
  if (!when || !asked) return [];
  if (!on.includes(asked)) return whomFor(guide, asked, on, texts);
  return when.is.map((option) => optionLabel(guide, asked.id, option, texts));
}
