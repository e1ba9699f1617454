import { guideById, stepCode, targetOf } from '../../data/guides/catalogue.ts';
import type { Guide, Step } from '../../data/guides/guide.ts';
import { PAGE_IDS } from '../../data/pages/catalogue.ts';
import type { PageId } from '../../data/pages/page.ts';
import { DEAD_ENDS, nextWay } from '../../data/pages/targets.ts';
import { BLANK_CARD } from '../../messages/blank-card.ts';
import type { CardView } from '../../messages/views.ts';
import { currentStep, path, stepBefore, stepsOf } from '../../progress/path.ts';
import type { Progress, Run } from '../../progress/state.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language, languageAfter } from '../../shared/languages.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import type { LinkError, StartLink } from '../links/parse.ts';
import { isHidden, NOTHING_SET, type Organisation } from '../policy/policy.ts';
import { PASSWORD_VALIDITY } from '../reminders/known.ts';
import { suggest } from '../reminders/suggest.ts';
import { shapesOf } from './drawings.ts';
import { contactSentence } from './organisation.ts';
import { sentences } from './sentences.ts';
import { optionText, type SayField, stepText } from './step-texts.ts';

/** What every card needs to know of the user's settings. */
export interface DisplaySettings {
  lang: Language;
  /** Per cent. */
  textSize: number;
  /** Where the user has put the card. */
  place?: CardView['place'];
  /** Personal texts are covered on the pages. */
  mask?: boolean;
  /** The screen is shared. */
  presenter?: boolean;
  /** `YYYY-MM-DD`; needed where a step offers a reminder. */
  today?: string;
  /** What the user's organisation has set; absent: nothing. */
  organisation?: Organisation;
}

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
  return step ? stepCard(progress, guide, run, step, look) : finishedCard(progress, guide, look);
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
    need: texts.need(guide.id),
    warning: texts.warning(guide.id) ?? '',
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
  const aim = aimOf(step, run);
  return {
    ...frame(progress, guide, look, texts),
    mode: 'step',
    step: step.id,
    code: stepCode(guide.id, step.id),
    kind: step.kind,
    title: say('title'),
    // What only makes sense beside a card is kept apart: a leaflet has no buttons and sees no page.
    body: [...paragraphs(say('text')), ...paragraphs(say('screen'))],
    help: paragraphs(say('help')),
    warning: guide.lowersProtection && step === guide.steps[0] ? (texts.warning(guide.id) ?? '') : '',
    position: texts.text('common:card.position', placeOf(guide, run, step)),
    options: (step.options ?? []).map((id) => ({
      id,
      label: optionText(texts, guide.id, step.id, id),
    })),
    reminder: reminderOf(step, run, look, texts),
    drawing: drawingOf(step, texts),
    buttons: {
      ...always(texts, look.lang),
      ...(isChoice ? {} : { next: texts.text(isLast ? 'common:buttons.finish' : 'common:buttons.next') }),
      ...(stepBefore(guide, step.id, run.choices) ? { back: texts.text('common:buttons.back') } : {}),
      ...(isChoice || isLast ? {} : { skip: texts.text('common:buttons.skip') }),
      ...helpButton(texts, targetOf(step, run.choices) !== null, trouble !== ''),
    },
    aim,
    says: { ...sentences(texts, step, run.choices, aim, say), trouble },
  };
}

/** What the overlay has to find and to see. */
function aimOf(step: Step, run: Run): NonNullable<CardView['aim']> {
  return {
    pages: step.pages ?? [],
    target: targetOf(step, run.choices),
    also: step.also ?? null,
    confirm: step.confirm ?? null,
    proofs: (step.done ?? []).map((proof) => proof.by),
    facts: [
      ...new Set([
        ...(step.done ?? []).flatMap((proof) => (proof.by === 'fact' ? [proof.fact] : [])),
        ...(step.reports ?? []),
        ...(step.redo?.proof.by === 'fact' ? [step.redo.proof.fact] : []),
      ]),
    ],
    onlyWhereShown: step.onlyWhereShown ?? false,
    ways: waysTo(step.pages ?? []),
    deadEnds: DEAD_ENDS.map(({ id }) => id),
    reports: step.reports ?? [],
  };
}

/** What to do when something does not go as written, and whom to ask. */
const troubleText = (own: string | null, texts: LanguageTexts, look: DisplaySettings): string =>
  [own, contactSentence(look.organisation ?? NOTHING_SET, texts)].filter(Boolean).join('\n');

/** What to press on every other page to get to one of these. */
const waysTo = (pages: PageId[]): Record<string, string> =>
  Object.fromEntries(PAGE_IDS.map((from) => [from, nextWay(from, pages) ?? '']).filter(([, target]) => target));

/** The reminder that the step offers, with a day proposed and what that rests on. */
function reminderOf(
  { reminder: kind }: Step,
  run: Run,
  { today }: DisplaySettings,
  texts: LanguageTexts,
): CardView['reminder'] {
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
function helpButton(texts: LanguageTexts, hasTarget: boolean, hasTrouble: boolean): { 'cannot-find'?: string } {
  if (hasTarget) return { 'cannot-find': texts.text('common:buttons.cannotFind') };
  return hasTrouble ? { 'cannot-find': texts.text('common:buttons.trouble') } : {};
}

function finishedCard(progress: Progress, guide: Guide, look: DisplaySettings): CardView {
  const texts = textsFor(look.lang);
  const title = texts.text(`${guide.id}:done.title`);
  return {
    ...frame(progress, guide, look, texts),
    mode: 'finished',
    kind: 'read',
    title,
    body: paragraphs(texts.text(`${guide.id}:done.text`)),
    position: texts.text('common:card.donePosition'),
    buttons: {
      ...always(texts, look.lang),
      back: texts.text('common:buttons.back'),
      restart: texts.text('common:buttons.restart'),
    },
  };
}

/** What all cards share. */
function frame(progress: Progress, guide: Guide | null, look: DisplaySettings, texts: LanguageTexts): CardView {
  return {
    ...BLANK_CARD,
    revision: progress.revision,
    lang: look.lang,
    languages: LANGUAGES.map((id) => ({ id, name: LANGUAGE_NAMES[id] })),
    textSize: look.textSize,
    place: look.place ?? null,
    guide: guide?.id ?? '',
    guideTitle: guide ? texts.text(`${guide.id}:title`) : '',
    moreLabel: texts.text('common:card.more'),
    needTitle: texts.text('common:card.need'),
    buttons: always(texts, look.lang),
  };
}

/** Labels of the buttons that every card has. */
export function always(texts: LanguageTexts, lang: Language) {
  return {
    close: texts.text('common:buttons.close'),
    language: texts.text('common:buttons.language', { next: LANGUAGE_NAMES[languageAfter(lang)] }),
    move: texts.text('common:buttons.move'),
    listen: texts.text('common:buttons.listen'),
    silence: texts.text('common:buttons.silence'),
  };
}

/** Which step of how many, on the path that was chosen. */
function placeOf(guide: Guide, run: Run, step: Step): { number: number; total: number } {
  const steps = stepsOf(guide, run);
  return { number: steps.findIndex((candidate) => candidate.id === step.id) + 1, total: steps.length };
}

const paragraphs = (text: string | null): string[] => (text ?? '').split('\n').filter(Boolean);
