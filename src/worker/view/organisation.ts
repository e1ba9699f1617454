import { WHITE_LABELS } from '../../data/pages/hosts.ts';
import { CONTACT_LINES } from '../../messages/organisation.ts';
import type { PanelView } from '../../messages/views.ts';
import type { Language } from '../../shared/languages.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import { contactLines, type Organisation } from '../policy/policy.ts';

/** What the panel shows of an organisation's settings. */
export function composeOrganisation(
  { policy, ignored, from }: Organisation,
  lang: Language,
): PanelView['organisation'] {
  const texts = textsFor(lang);
  return {
    texts: texts.below('policy:panel'),
    contact: CONTACT_LINES.flatMap((line) => {
      const text = policy.contact?.[line];
      return text ? [{ line, label: texts.text(`policy:panel.${line}`), text }] : [];
    }),
    from: from[0] ?? null,
    hasFile: from.includes('file'),
    ignored: ignored.map(({ setting, found, why }) => texts.text(`policy:why.${why}`, { setting, found })),
    whiteLabels: Object.keys(WHITE_LABELS).map((host) => ({
      host,
      isOffered: policy.whiteLabels?.includes(host) ?? false,
      allow: texts.text('policy:host.allow', { host }),
      withdraw: texts.text('policy:host.withdraw', { host }),
    })),
  };
}

/** Whom to ask, as a sentence of a card; empty where the organisation names nobody. */
export function contactSentence({ policy }: Organisation, texts: LanguageTexts): string {
  const lines = contactLines(policy.contact);
  return lines.length > 0 ? texts.text('policy:help', { contact: lines.join(', ') }) : '';
}
