import { GUIDES, guideById, stepById, stepCode } from '../../data/guides/catalogue.ts';
import { type CodePlace, placesOf } from '../../data/guides/codes.ts';
import type { Guide, Step } from '../../data/guides/guide.ts';
import type { CodeAnswer, CodeList, CodePlaceView } from '../../messages/helpdesk.ts';
import { applies, stepAfter, stepBefore } from '../../progress/path.ts';
import { reduce } from '../../progress/reduce.ts';
import { EMPTY_PROGRESS } from '../../progress/state.ts';
import type { Language } from '../../shared/languages.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import { answersAt } from './answer-signs.ts';
import { composeStep } from './card.ts';
import type { DisplaySettings } from './settings.ts';
import { composeAtSigns, composeSignList } from './sign-texts.ts';
import { splitSigns } from './signs.ts';
import { optionText, stepText } from './step-texts.ts';

/**
 * What a typed code means, complete in one language. Of one step: its card as the person at the other end sees it. Nothing
 * is changed by asking.
 */
export function composeCode(text: string, look: DisplaySettings): CodeAnswer {
  const typed = splitSigns(text);
  // "7 x 4" is a number too: what is no sign of a step belongs to the number.
  const bySigns = placesOf(typed.code);
  const signs = bySigns?.length ? typed.signs : [];
  const places = bySigns?.length ? bySigns : placesOf(text);
  const texts = textsFor(look.lang);
  if (!places) return { outcome: 'unreadable' };
  const [place, ...more] = places;
  if (!place) return { outcome: 'unknown' };
  if (more.length > 0)
    return { outcome: 'several', places: places.map((one) => inWords(one, texts)), signs: signs.join(' ') };
  return showPlace(place, signs, look) ?? { outcome: 'unknown' };
}

/** The card of a step as the person at the other end sees it, and what signs say of it; `null` for a step that there is not. */
export function showPlace(
  place: CodePlace,
  signs: readonly string[],
  look: DisplaySettings,
): Extract<CodeAnswer, { outcome: 'preview' }> | null {
  const texts = textsFor(look.lang);
  const { guide: id, step: stepId } = place;
  const guide = guideById(id);
  const step = guide && stepById(guide, stepId);
  if (!guide || !step) return null;
  // As if a link to this step had just been followed, with the answers that signs name and with which the step is met.
  const answers = answersAt(guide, signs);
  const event = { type: 'started', guide: id, step: stepId, fresh: true } as const;
  const progress = reduce(EMPTY_PROGRESS, { ...event, choices: applies(guide, step, answers) ? answers : {} }, 0);
  const card = composeStep(progress, look);
  if (!card) return null;
  const choices = progress.runs[id]?.choices ?? {};
  const codeOf = (one: Step | null) => one && stepCode(id, one.id);
  return {
    outcome: 'preview',
    place: inWords(place, texts),
    card,
    at: signs.length > 0 ? composeAtSigns(card, signs, texts) : null,
    page: (step.pages ?? [])
      .slice(0, 1)
      .map((page) => texts.text(`common:pages.${page}`))
      .join(''),
    before: codeOf(stepBefore(guide, stepId, choices)),
    after: codeOf(stepAfter(guide, stepId, choices)),
  };
}

function inWords({ code, guide, step }: CodePlace, texts: LanguageTexts): CodePlaceView {
  const found = guideById(guide);
  const known = found && stepById(found, step);
  return {
    ...{ code, guide, step },
    guideTitle: texts.text(`${guide}:title`),
    title: known ? stepText(texts, guide, known, 'title') : '',
  };
}

/** All codes of all guides, complete in one language. */
export function composeCodeList(lang: Language): CodeList {
  const texts = textsFor(lang);
  return {
    texts: {
      ...texts.below('helpdesk:list'),
      intro: texts.text('helpdesk:list.intro', { helpers: texts.text('helpdesk:panel.title') }),
    },
    ...composeSignList(texts),
    guides: GUIDES.map((guide, index) => ({
      number: index + 1,
      title: texts.text(`${guide.id}:title`),
      steps: guide.steps.map((step) => ({
        code: stepCode(guide.id, step.id),
        title: stepText(texts, guide.id, step, 'title'),
        only: onlyWith(guide, step, texts),
      })),
    })),
  };
}

/** The answers with which a step is met. */
function onlyWith(guide: Guide, { when }: Step, texts: LanguageTexts): string {
  if (!when) return '';
  const answers = when.is.map((option) => optionText(texts, guide.id, when.choice, option));
  return texts.text('helpdesk:list.only', { answers: answers.join(' / ') });
}
