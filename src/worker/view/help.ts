import { ANSWERS, type Answer, answerById, answerNumber } from '../../data/answers/catalogue.ts';
import { type Help, NEEDS } from '../../data/answers/needs.ts';
import { GUIDE_IDS } from '../../data/guides/catalogue.ts';
import { isOverdue } from '../../data/pages/overdue.ts';
import type { HelpView } from '../../messages/help.ts';
import type { Language } from '../../shared/languages.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import { type OwnAnswer, ownNumber, saidIn } from '../policy/answers.ts';
import { isHidden, NOTHING_SET, type Organisation } from '../policy/policy.ts';
import { findHelp, searchOwn } from './find.ts';
import { paragraphs } from './frame.ts';
import { monthOf } from './month.ts';
import { dayIn } from './organisation.ts';
import type { DisplaySettings } from './settings.ts';

/** What the panel asks and answers without a guide, complete in one language. */
export function composeHelp(look: DisplaySettings): HelpView {
  const texts = textsFor(look.lang);
  const policy = look.organisation ?? NOTHING_SET;
  return {
    texts: texts.below('answers:page'),
    needs: (Object.entries(NEEDS) as [keyof typeof NEEDS, Help][])
      .filter(([, help]) => isOffered(help, policy))
      .map(([id, help]) => ({ id, label: texts.text(`answers:needs.${id}`), help: keyOf(help) })),
    answers: [
      ...ANSWERS.map((answer) => {
        const { text, note } = answerTexts(answer, look.lang, look.today);
        return {
          id: answer.id,
          number: answerNumber(answer),
          title: texts.text(`answers:answers.${answer.id}.title`),
          text,
          note,
          lang: look.lang,
          guide: answer.leadsTo && !isHidden(policy, answer.leadsTo) ? answer.leadsTo : null,
        };
      }),
      ...(policy.policy.answers ?? []).map((answer, at) => ownAnswer(answer, at, policy, texts)),
    ],
  };
}

/** An answer of the organisation's own, in the language that it has. */
function ownAnswer(
  answer: OwnAnswer,
  at: number,
  policy: Organisation,
  texts: LanguageTexts,
): HelpView['answers'][number] {
  const { title, text, lang } = saidIn(answer, texts.lang);
  return {
    id: ownId(at),
    number: ownNumber(at),
    title,
    text: paragraphs(text),
    note: texts.text('policy:answer.note', { date: dayIn(answer.date, texts.lang) }),
    lang,
    guide: answer.guide && !isHidden(policy, answer.guide) ? answer.guide : null,
  };
}

const ownId = (at: number): string => `own-${at + 1}`;

/** What an answer says, and the sentence on when it was last known to be true. */
export function answerTexts(
  { id, seen }: Answer,
  lang: Language,
  today: string | undefined,
): { text: string[]; note: string } {
  const texts = textsFor(lang);
  const key = today && isOverdue({ seen }, today) ? 'overdue' : 'asOf';
  return {
    text: paragraphs(texts.text(`answers:answers.${id}.text`)),
    note: `${texts.text(`answers:note.${key}`, { month: monthOf(seen, lang) })} ${texts.text('answers:note.source')}`,
  };
}

/** What fits some words, as keys of the view; a guide that is not offered is not found. The organisation's own answers go first. */
export function searchHelp(text: string, look: DisplaySettings): string[] {
  const set = look.organisation ?? NOTHING_SET;
  const ours = findHelp(text)
    .filter((help) => isOffered(help, set))
    .map(keyOf);
  return [...searchOwn(text, set.policy.answers ?? []).map((at) => `answer/${ownId(at)}`), ...ours];
}

const isOffered = (help: Help, policy: Organisation): boolean => !('guide' in help) || !isHidden(policy, help.guide);

/** A help in one word: `guide/new-phone`, `answer/phishing`. */
const keyOf = (help: Help): string => ('guide' in help ? `guide/${help.guide}` : `answer/${help.answer}`);

/** A help in words, for a list: its number and its title. */
export function nameOf(help: Help, lang: Language): { number: string; title: string } {
  const texts = textsFor(lang);
  if ('guide' in help)
    return { number: String(GUIDE_IDS.indexOf(help.guide) + 1), title: texts.text(`${help.guide}:title`) };
  const answer = answerById(help.answer);
  return { number: answer ? answerNumber(answer) : '', title: texts.text(`answers:answers.${help.answer}.title`) };
}
