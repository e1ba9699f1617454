import { stepCode, targetOf } from '../../src/data/guides/catalogue.ts';
import type { Guide, Step } from '../../src/data/guides/guide.ts';
import { isOverdue } from '../../src/data/pages/overdue.ts';
import { APP_LABELS } from '../../src/data/pages/quoted-labels.ts';
import type { SourceId } from '../../src/data/pages/sources.ts';
import { targetByName } from '../../src/data/pages/targets.ts';
import type { Language } from '../../src/shared/languages.ts';
import type { Label } from '../../src/shared/target-description.ts';
import type { LanguageTexts } from '../../src/worker/i18n/texts.ts';
import { monthOf } from './dates.ts';
import type { Choices } from './leaflet.ts';

/** Where a wording is known from. */
export interface KnownLabel {
  code: string;
  label: string;
  seen: string;
  source: string;
}

/** The wording that stands in the text of a step. */
export const bestLabel = (step: Step, choices: Choices): Label | undefined => labelOf(targetOf(step, choices));

/** The wording of a control that leaflets name. */
export const labelOf = (target: string | null | undefined): Label | undefined =>
  targetByName(target ?? '')?.names.find(({ weak }) => !weak);

/** Where the wordings are known from, once each, with the codes of the steps that name them. */
export function knownLabels(
  steps: readonly Step[],
  guide: Guide,
  ways: readonly Choices[],
  today: string,
  lang: Language,
  texts: LanguageTexts,
): KnownLabel[] {
  const found = new Map<string, KnownLabel>();
  const note = (step: Step, label: Label | undefined) => {
    if (!label) return;
    const code = stepCode(guide.id, step.id);
    const month = monthOf(label.seen, lang);
    const seen = isOverdue(label, today) ? texts.text('handout:sources.overdue', { month }) : month;
    const row = {
      code,
      label: label.text,
      seen,
      source: texts.text(`handout:sources.from.${label.source as SourceId}`),
    };
    const key = JSON.stringify({ ...row, code: '' });
    const before = found.get(key);
    if (!before) found.set(key, row);
    else if (!before.code.split(', ').includes(code)) before.code = `${before.code}, ${code}`;
  };
  for (const step of steps) {
    for (const choices of ways) note(step, bestLabel(step, choices));
    for (const target of [step.also, step.confirm]) note(step, labelOf(target));
    note(
      step,
      APP_LABELS.find(({ text }) => text === step.drawing?.label),
    );
  }
  return [...found.values()];
}
