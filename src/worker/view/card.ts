import { asideOf, guideById, offersOf, SIGN_IN, stepCode, targetOf } from '../../data/guides/catalogue.ts';
import type { Guide, Step } from '../../data/guides/guide.ts';
import { CONFIRMING_PAGES, SIGN_IN_FORMS } from '../../data/pages/groups.ts';
import type { CardView } from '../../messages/views.ts';
import { canBeSeen, currentStep, path, stepAfter, stepBefore } from '../../progress/path.ts';
import type { Progress, Run } from '../../progress/state.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import type { LinkError, StartLink } from '../links/parse.ts';
import { isHidden, NOTHING_SET } from '../policy/policy.ts';
import { PASSWORD_VALIDITY } from '../reminders/known.ts';
import { suggest } from '../reminders/suggest.ts';
import { aimOf } from './aim.ts';
import { answerSigns } from './answer-signs.ts';
import { shapesOf } from './drawings.ts';
import { finishedCard } from './finished-card.ts';
import { always, frame, paragraphs } from './frame.ts';
import { keysText } from './keys.ts';
import { needBefore, needOfWay } from './need.ts';
import { contactSentence } from './organisation.ts';
import { placeOf, positionOf } from './position.ts';
import { furtherHelp, sentences } from './sentences.ts';
import type { DisplaySettings } from './settings.ts';
import { optionText, type SayField, stepText } from './step-texts.ts';

/**
 * The card of the step that is shown now.
 *
 * @returns `null` when no guide is in front
 */
export function composeStep(progress: Progress, look: DisplaySettings): CardView | null {
  const guide = progress.active && guideById(progress.active.guide);
  const run = guide && progress.runs[guide.id];
  if (!guide || !run) return null;
  const step = currentStep(guide.id, run);
  return step ? stepCard(progress, guide, run, step, look) : finishedCard(progress, guide, run, look);
}

/** The card that a start link brings: it only offers. */
export function composeOffer(link: StartLink, progress: Progress, look: DisplaySettings): CardView | null {
  const guide = guideById(link.guide);
  if (!guide) return null;
  const texts = textsFor(look.lang);
  if (isHidden(look.organisation ?? NOTHING_SET, guide.id))
    return refusal(guide, texts.text('policy:hidden', { title: texts.text(`${guide.id}:title`) }), progress, look);
  const saved = progress.runs[guide.id];
  const step = saved && currentStep(guide.id, saved);
  const begun = saved !== undefined && Object.keys(saved.steps).length > 0 && step !== undefined;
  const place = begun ? placeOf(guide, saved, step) : null;
  return {
    ...frame(progress, guide, look, texts),
    mode: 'offer',
    step: link.step ?? '',
    kind: 'start',
    title: texts.text(`${guide.id}:title`),
    body: [
      texts.text(`${guide.id}:purpose`),
      texts.text('common:card.time', { from: guide.minutes[0], to: guide.minutes[1] }),
      ...(place ? [texts.text('common:card.savedNote', place)] : []),
    ],
    need: needBefore(guide, { ...saved?.choices, ...link.choices }, texts),
    // Warnings are of no use behind a list.
    warning: [texts.warning(guide.id) ?? '', guide.lowersProtection ? texts.text('common:card.sentByLink') : '']
      .filter(Boolean)
      .join('\n'),
    position: texts.text('common:card.offerPosition'),
    buttons: {
      ...always(texts, look.lang),
      ...(begun && !link.step
        ? { continue: texts.text('common:buttons.continue'), restart: texts.text('common:buttons.restart') }
        : { start: texts.text('common:buttons.start') }),
    },
  };
}

/** The card that says what was not understood in a link. */
export function composeRefusal(error: LinkError, progress: Progress, look: DisplaySettings): CardView {
  const why = textsFor(look.lang).text(`common:refused.${error.unknown}`);
  return refusal(null, why, progress, look);
}

/** A card that starts nothing, with the reason and whom to ask. */
function refusal(guide: Guide | null, why: string, progress: Progress, look: DisplaySettings): CardView {
  const texts = textsFor(look.lang);
  return {
    ...frame(progress, guide, look, texts),
    mode: 'refused',
    kind: 'read',
    title: texts.text('common:card.refusedTitle'),
    body: [why, contactSentence(look.organisation ?? NOTHING_SET, texts)].filter(Boolean),
    buttons: always(texts, look.lang),
  };
}

function stepCard(progress: Progress, guide: Guide, run: Run, step: Step, look: DisplaySettings): CardView {
  const texts = textsFor(look.lang);
  const say: SayField = (field) => stepText(texts, guide.id, step, field, run.choices);
  const trouble = troubleText(say('trouble'), texts, look);
  const isChoice = step.kind === 'choice';
  const isLast = path(guide, run.choices).at(-1) === step;
  const aim = aimOf(guide, step, run);
  const keys = keysText(look, texts);
  return {
    ...frame(progress, guide, look, texts),
    mode: 'step',
    step: step.id,
    code: stepCode(guide.id, step.id),
    kind: step.kind,
    title: say('title'),
    // What only makes sense beside a card is kept apart: a leaflet has no buttons and sees no page.
    body: [
      ...whyHere(progress, guide, step, run, texts),
      ...paragraphs(say('text')),
      ...paragraphs(say('screen')),
      ...(leavesOurPages(guide, step, run) ? [texts.text('common:card.leaves')] : []),
    ],
    help: withKeys(paragraphs(say('help')), keys),
    need: needOfWay(guide, step, run, texts),
    warning: guide.lowersProtection && step === guide.steps[0] ? (texts.warning(guide.id) ?? '') : '',
    position: positionOf(guide, run, step, texts),
    options: offered(step, look).map((id) => ({
      id,
      label: optionText(texts, guide.id, step.id, id),
    })),
    reminder: reminderOf(step, run, look, texts),
    drawing: drawingOf(step, texts),
    buttons: {
      ...always(texts, look.lang),
      ...(isChoice ? {} : goOn(guide, step, run, isLast, texts)),
      ...(stepBefore(guide, step.id, run.choices) ? { back: texts.text('common:buttons.back') } : {}),
      ...(isChoice || isLast ? {} : { skip: texts.text('common:buttons.skip') }),
      ...helpButton(texts, targetOf(step, run.choices) !== null),
    },
    aim,
    says: {
      ...sentences(texts, step, run.choices, aim, say, answerSigns(guide, step, run.choices, texts)),
      trouble,
      further: furtherHelp(step, trouble, keys, texts),
    },
  };
}

/** A card does not get longer for the keys alone. */
const withKeys = (help: string[], keys: string): string[] => (help.length > 0 ? [...help, keys] : []);

/** The options of a step. One that leads to a guide that the organisation does not offer is not offered either. */
const offered = (step: Step, look: DisplaySettings): string[] =>
  offersOf(step).filter((option) => {
    const aside = asideOf(step, option);
    return !aside || !isHidden(look.organisation ?? NOTHING_SET, aside);
  });

/** What to do when something does not go as written, and whom to ask. */
const troubleText = (own: string | null, texts: LanguageTexts, look: DisplaySettings): string =>
  [own, contactSentence(look.organisation ?? NOTHING_SET, texts)].filter(Boolean).join('\n');

/** The reminder that the step offers, with a day proposed and what that rests on. */
function reminderOf(
  { reminder, reminderFor }: Step,
  run: Run,
  { today }: DisplaySettings,
  texts: LanguageTexts,
): CardView['reminder'] {
  const chosen = reminderFor && run.choices[reminderFor.choice];
  const kind = reminder ?? (chosen ? reminderFor.is[chosen] : reminderFor?.unsaid);
  if (!kind || !today) return null;
  const { day, from } = suggest(kind, today, run.validUntil ?? null);
  return {
    kind,
    day,
    why: texts.text(`common:reminder.${from}`, { months: PASSWORD_VALIDITY.months }),
    texts: texts.below('common:reminder'),
    title: texts.text(`common:reminder.${kind}.title`),
    text: texts.text(`common:reminder.${kind}.text`),
  };
}

/** What the step looks like where it is done, with its words for those who do not see it. */
function drawingOf({ drawing }: Step, texts: LanguageTexts): CardView['drawing'] {
  if (!drawing) return null;
  const { kind, label = '' } = drawing;
  return { shapes: shapesOf(kind, label), alt: texts.text(`common:drawings.${kind}`, { label }) };
}

/** What is asked for when something does not go as written: the place of a control, else what to do. */
const helpButton = (texts: LanguageTexts, hasTarget: boolean): { 'cannot-find': string } => ({
  'cannot-find': texts.text(hasTarget ? 'common:buttons.cannotFind' : 'common:buttons.trouble'),
});

/** Where the page can show that the step is done, its own control is the main thing to press; else the user's word counts. */
const goOn = (
  guide: Guide,
  step: Step,
  run: Run,
  isLast: boolean,
  texts: LanguageTexts,
): Partial<CardView['buttons']> =>
  canBeSeen(guide, step, run.choices)
    ? { 'already-done': texts.text('common:buttons.alreadyDone') }
    : { next: texts.text(isLast ? 'common:buttons.finish' : 'common:buttons.next') };

/** Why the sign-in stands in the way, and that the guide behind it goes on by itself. */
function whyHere({ active }: Progress, guide: Guide, step: Step, run: Run, texts: LanguageTexts): string[] {
  const behind = guide.id !== SIGN_IN && step === path(guide, run.choices)[0] ? run.backTo : undefined;
  const isForm = step.pages?.some((page) => SIGN_IN_FORMS.includes(page)) ?? false;
  const isAgain = guide.id === SIGN_IN && isForm && CONFIRMING_PAGES.some((page) => run.seen.includes(page));
  return [
    ...(isAgain ? [texts.text('common:card.notAuthorised')] : []),
    ...(behind ? [texts.text('common:card.aside', { title: texts.text(`${behind}:title`) })] : []),
    ...(active?.waiting && isForm && guide.id === SIGN_IN
      ? [texts.text('common:card.detour', { title: texts.text(`${active.waiting}:title`) })]
      : []),
  ];
}

/** The step after this one is done where this card cannot be seen. */
function leavesOurPages(guide: Guide, step: Step, run: Run): boolean {
  const next = stepAfter(guide, step.id, run.choices);
  return (
    step.kind === 'page' &&
    next?.kind === 'outside' &&
    next.pages === undefined &&
    next.drawing?.kind !== 'window-paste'
  );
}
