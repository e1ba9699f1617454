import type { GuideId, Step } from '../../src/data/guides/guide.ts';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { stepText } from '../../src/worker/view/step-texts.ts';

/** What a step's title says in a language, as it is seen: without the marks round a label. */
const titleOf = (lang: Language, guide: GuideId, step: Step, choices: Record<string, string>): string =>
  stepText(textsFor(lang), guide, step, 'title', choices).replaceAll('[[', '').replaceAll(']]', '');

/** The languages in which a step has this title. */
export const languagesOfTitle = (
  title: string,
  guide: GuideId,
  step: Step,
  choices: Record<string, string>,
): Language[] => LANGUAGES.filter((lang) => titleOf(lang, guide, step, choices) === title);
