import { guideById, stepById, stepCode } from '../../data/guides/catalogue.ts';
import type { GuideId } from '../../data/guides/guide.ts';
import type { StartLinkAnswer } from '../../messages/helpdesk.ts';
import type { Language } from '../../shared/languages.ts';
import { textsFor } from '../i18n/texts.ts';
import { startLink } from '../links/write.ts';
import { stepText } from './step-texts.ts';

/**
 * A link that brings somebody else to a guide, and the text of a mail with it, in that person's language.
 *
 * @param stepId where the guide begins; one that the guide does not have is left out
 */
export function composeStartLink(guide: GuideId, stepId: string | null, lang: Language): StartLinkAnswer {
  const { text } = textsFor(lang);
  const found = guideById(guide);
  const step = found && stepId !== null ? stepById(found, stepId) : undefined;
  const url = startLink(guide, step?.id ?? null, lang);
  const mail = [
    text('helpdesk:mail.greeting'),
    text('helpdesk:mail.about', { title: text(`${guide}:title`) }),
    text('helpdesk:mail.open'),
    url,
    text('helpdesk:mail.start', { start: text('common:buttons.start') }),
    step
      ? text('helpdesk:mail.step', {
          code: stepCode(guide, step.id),
          title: stepText(textsFor(lang), guide, step, 'title'),
        })
      : '',
    text('helpdesk:mail.code'),
    text('helpdesk:mail.safe'),
  ];
  return { url, lang, mail: mail.filter(Boolean).join('\n\n') };
}
