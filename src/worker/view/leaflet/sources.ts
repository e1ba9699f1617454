import { stepCode, targetOf } from '../../../data/guides/catalogue.ts';
import type { Guide, Step } from '../../../data/guides/guide.ts';
import { labelOf } from '../../../data/pages/label-of.ts';
import { isOverdue } from '../../../data/pages/overdue.ts';
import { APP_LABELS } from '../../../data/pages/quoted-labels.ts';
import type { SourceId } from '../../../data/pages/sources.ts';
import type { Leaflet } from '../../../messages/leaflet.ts';
import type { Label } from '../../../shared/target-description.ts';
import type { LanguageTexts } from '../../i18n/texts.ts';
import { monthOf } from '../month.ts';
import type { Choices } from './leaflet.ts';

/** The wording that stands in the text of a step. */
const bestLabel = (step: Step, choices: Choices): Label | undefined => labelOf(targetOf(step, choices));

/** Where the wordings are known from: one row for each month and source, with the numbers of the steps that name them. */
export function sourcesOf(
  steps: readonly Step[],
  guide: Guide,
  ways: readonly Choices[],
  today: string,
  { lang, text }: LanguageTexts,
): Leaflet['sources'] {
  const codes = new Map<string, Set<string>>();
  for (const step of steps) {
    const labels = [
      ...ways.map((choices) => bestLabel(step, choices)),
      ...[step.also, step.confirm].map(labelOf),
      APP_LABELS.find((label) => label.text === step.drawing?.label),
    ];
    for (const label of labels) {
      if (!label) continue;
      const origin = JSON.stringify([label.seen, label.source]);
      codes.set(origin, (codes.get(origin) ?? new Set()).add(stepCode(guide.id, step.id)));
    }
  }
  return [...codes].map(([origin, own]) => {
    const [seen, source] = JSON.parse(origin) as [string, SourceId];
    const month = monthOf(seen, lang);
    return {
      seen: isOverdue({ seen }, today) ? text('handout:sources.overdue', { month }) : month,
      source: text(`handout:sources.from.${source}`),
      codes: [...own].join(', '),
    };
  });
}
