import { PAGES } from '../../data/pages/catalogue.ts';
import { WHITE_LABELS } from '../../data/pages/hosts.ts';
import { isOverdue } from '../../data/pages/overdue.ts';
import type { PageDefinition } from '../../data/pages/page.ts';
import { newestLabel } from '../../data/pages/page-map.ts';
import { CONTACT_LINES } from '../../messages/organisation.ts';
import type { PanelView } from '../../messages/views.ts';
import { dateLocale, type Language } from '../../shared/languages.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import type { OwnLabel } from '../policy/labels.ts';
import { contactLines, type Ignored, type Organisation } from '../policy/policy.ts';

/** What the panel shows of an organisation's settings. */
export function composeOrganisation(
  { policy, ignored, from }: Organisation,
  lang: Language,
  today?: string,
): PanelView['organisation'] {
  const texts = textsFor(lang);
  const targets = targetsIn(texts);
  return {
    texts: texts.below('policy:panel'),
    contact: CONTACT_LINES.flatMap((line) => {
      const text = policy.contact?.[line];
      return text ? [{ line, label: texts.text(`policy:panel.${line}`), text }] : [];
    }),
    from: from[0] ?? null,
    hasFile: from.includes('file'),
    ignored: ignored.map((one) => ignoredSentence(one, texts)),
    whiteLabels: Object.keys(WHITE_LABELS).map((host) => ({
      host,
      isOffered: policy.whiteLabels?.includes(host) ?? false,
      allow: texts.text('policy:host.allow', { host }),
      withdraw: texts.text('policy:host.withdraw', { host }),
    })),
    labels: (policy.labels ?? []).map((label) => labelLine(label, targets, texts, today)),
    targets,
    showsHelpers: policy.helperSections ?? true,
  };
}

/** Why something was left out, in a sentence. */
export const ignoredSentence = (
  { setting, found, why, against = '' }: Ignored,
  texts: Pick<LanguageTexts, 'text'>,
): string => texts.text(`policy:why.${why}`, { setting, found, against });

/** Every control that has a wording, by page. */
const targetsIn = (texts: LanguageTexts): PanelView['organisation']['targets'] =>
  Object.entries<PageDefinition>(PAGES).flatMap(([key, { id, targets }]) =>
    Object.entries(targets).flatMap(([own, target]) => {
      const label = newestLabel(target);
      return label ? [{ target: `${key}.${own}`, label, page: texts.text(`common:pages.${id}`) }] : [];
    }),
  );

function labelLine(
  { target, wording, date, who }: OwnLabel,
  targets: PanelView['organisation']['targets'],
  texts: LanguageTexts,
  today: string | undefined,
): PanelView['organisation']['labels'][number] {
  const { label = '', page = '' } = targets.find((one) => one.target === target) ?? {};
  const isOld = today !== undefined && isOverdue({ seen: date.slice(0, 7) }, today);
  return {
    line: texts.text('policy:label.line', { wording, label, page }),
    note: texts.text(`policy:label.${isOld ? 'overdue' : 'note'}`, { date: dayIn(date, texts.lang), who }),
    isOverdue: isOld,
  };
}

/** A day as a language writes it. */
export const dayIn = (day: string, lang: Language): string =>
  new Intl.DateTimeFormat(dateLocale(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** Whom to ask, as a sentence of a card; empty where the organisation names nobody. */
export function contactSentence({ policy }: Organisation, texts: LanguageTexts): string {
  const lines = contactLines(policy.contact);
  return lines.length > 0 ? texts.text('policy:help', { contact: lines.join(', ') }) : '';
}
