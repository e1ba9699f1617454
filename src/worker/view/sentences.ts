import type { Step } from '../../data/guides/guide.ts';
import { COVERS } from '../../data/pages/obstructions.ts';
import { PAGE_IDS } from '../../data/pages/page.ts';
import type { CardView } from '../../messages/views.ts';
import type { Run } from '../../progress/state.ts';
import { type LanguageTexts, mark } from '../i18n/texts.ts';
import { labelsOf, type SayField } from './step-texts.ts';

/** The sentences that the overlay picks from, depending on what it sees. `{label}` is filled in there. */
export function sentences(
  texts: LanguageTexts,
  step: Step,
  choices: Run['choices'],
  say: SayField,
): Omit<NonNullable<CardView['says']>, 'trouble'> {
  const labels = labelsOf(step, choices).map(mark).join(' / ') || mark(say('title'));
  const later = { labels, label: '{label}' };
  const there = (step.pages ?? [])
    .slice(0, 1)
    .map((page) => texts.text(`common:pages.${page}`))
    .join('');
  const elsewhere = PAGE_IDS.map((page) => [
    page,
    texts.text('common:card.elsewhere', { here: texts.text(`common:pages.${page}`), there }),
  ]);
  return {
    searching: texts.text('common:card.searching', later),
    notFound: texts.text('common:card.notFound', later),
    notFoundAsk: texts.text('common:card.notFoundAsk'),
    seen: texts.text('common:buttons.seen'),
    where: say('where') ?? '',
    address: texts.text('common:card.address'),
    opener: say('opener') ?? texts.text('common:card.opener', later),
    disabled: say('disabled') ?? texts.text('common:card.disabled', later),
    counted: texts.text('common:card.counted', { done: '{done}', all: '{all}' }),
    also: say('also') ?? '',
    confirm: [texts.text('common:card.confirm', later), say('confirm')].filter(Boolean).join('\n'),
    elsewhere: {
      ...Object.fromEntries(elsewhere),
      unknown: texts.text('common:card.elsewhereUnknown', { there }),
      'webmail-classic': texts.text('common:card.elsewhereClassic'),
    },
    way: texts.text('common:card.way', later),
    noWay: texts.text('common:card.noWay'),
    covers: Object.fromEntries(
      [...COVERS.map((cover) => cover.id), 'unknown' as const].map((id) => [
        id,
        texts.text(`common:covers.${id}`, later),
      ]),
    ),
    facts: Object.fromEntries((step.reports ?? []).map((fact) => [fact, texts.text(`common:facts.${fact}`)])),
  };
}
