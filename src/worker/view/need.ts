import type { Guide, Step } from '../../data/guides/guide.ts';
import { stepBefore } from '../../progress/path.ts';
import type { Run } from '../../progress/state.ts';
import type { LanguageTexts } from '../i18n/texts.ts';

/** What must be at hand before a guide is begun: for the way that is chosen, or that more follows with the choice. */
export function needBefore(guide: Guide, choices: Run['choices'], texts: LanguageTexts): string[] {
  const options = guide.steps.flatMap((step) => step.options ?? []);
  const own = Object.values(choices).flatMap((option) => texts.needOf(guide.id, option) ?? []);
  const isMore = own.length === 0 && options.some((option) => texts.needOf(guide.id, option));
  return [...texts.need(guide.id, null), ...own, ...(isMore ? [texts.text('common:card.needLater')] : [])];
}

/** Right after a way was chosen: what only this way needs. */
export function needOfWay(guide: Guide, step: Step, { choices }: Run, texts: LanguageTexts): string[] {
  const before = stepBefore(guide, step.id, choices);
  const option = before?.kind === 'choice' ? choices[before.id] : undefined;
  const need = option && texts.needOf(guide.id, option);
  return need ? [need] : [];
}
