import { guideById, stepById, stepCode } from '../../data/guides/catalogue.ts';
import type { Guide, GuideId, Step } from '../../data/guides/guide.ts';
import type { Failure } from '../../messages/failure.ts';
import type { ShownSign } from '../../messages/shown-signs.ts';
import { currentStep, stepsOf } from '../../progress/path.ts';
import type { Progress, Run, StepRecord, TranslationRecord } from '../../progress/state.ts';
import { dateLocale, LANGUAGE_NAMES, type Language } from '../../shared/languages.ts';
import { betweenSessions } from '../../shared/timings.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import { showPlace } from './codes.ts';
import { optionText, stepText } from './step-texts.ts';

/** What a note says of the programs, and when it was written. */
export interface NoteFrame {
  /** Version of the extension. */
  version: string;
  /** Name and version of the browser, as `browserName` gives it. */
  browser: string;
  /** Milliseconds since 1970. */
  now: number;
  /** What failed, the oldest first; the last few are told. */
  failures?: Failure[];
  /** Signs that cards have shown beside their numbers, the oldest first. */
  signs?: ShownSign[];
  /** The number of the ticket that the note is for. */
  ticket?: string;
}

/** More failures say nothing more to whoever reads a ticket. */
const MAX_FAILURES = 5;

/**
 * What was done in the mailbox in front, as text for a ticket: guides, steps with code and time, what was seen of each and what was
 * only said, the signs that were shown, where it got stuck and why. It holds nothing that the user wrote but the ticket's number: a
 * mailbox is called by its own.
 */
export function composeNote(progress: Progress, lang: Language, frame: NoteFrame): string {
  const { version, browser, now, failures = [], signs = [], ticket = '' } = frame;
  const texts = textsFor(lang);
  const { text } = texts;
  const { number } = progress.mailbox;
  const own = signs.filter(({ mailbox }) => mailbox === number);
  const guides = sessionOf(progress).flatMap(([id, run]) => {
    const guide = guideById(id);
    return guide ? [guidePart(guide, run, own, lang, texts)] : [];
  });
  const isOnlyOne = progress.others.length === 0;
  const head = [
    text('helpdesk:note.title', { when: dayAndTime(now, lang) }),
    ticket && text('helpdesk:note.ticket', { ticket }),
    text('helpdesk:note.programs', { version, browser, lang: LANGUAGE_NAMES[lang] }),
    isOnlyOne ? '' : text('helpdesk:note.mailbox', { number }),
  ];
  const parts = guides.length > 0 ? guides : [text('helpdesk:note.nothing')];
  const failed = failures.slice(-MAX_FAILURES).map(({ place, kind, at }) => {
    const where = text(`helpdesk:note.places.${place}`);
    return `- ${text('helpdesk:note.failure', { place: where, kind, time: dayAndTime(at, lang) })}`;
  });
  return [head.filter(Boolean).join('\n'), ...parts, failed.join('\n')].filter(Boolean).join('\n\n');
}

/** The runs that were worked on without a long pause, back from the last one; the first one begun comes first. */
function sessionOf({ runs }: Progress): [GuideId, Run][] {
  const all = (Object.entries(runs) as [GuideId, Run | undefined][])
    .flatMap(([id, run]): [GuideId, Run][] => (run ? [[id, run]] : []))
    .sort(([, a], [, b]) => b.updated - a.updated);
  const end = all.findIndex(([, run], at) => at > 0 && (all[at - 1]?.[1].started ?? 0) - run.updated > betweenSessions);
  return (end < 0 ? all : all.slice(0, end)).sort(([, a], [, b]) => a.started - b.started);
}

function guidePart(guide: Guide, run: Run, signs: ShownSign[], lang: Language, texts: LanguageTexts): string {
  const { text } = texts;
  const time = timesFrom(run.started, lang);
  const title = (id: string) => {
    const step = stepById(guide, id);
    return step ? `${stepCode(guide.id, id)} ${stepText(texts, guide.id, step, 'title', run.choices)}` : '';
  };
  const done = stepsOf(guide, run).flatMap((step) => {
    const record = run.steps[step.id];
    if (!record) return [];
    const option = run.choices[step.id] ?? '';
    const choice = step.options?.includes(option) ? ` ${optionText(texts, guide.id, step.id, option)}` : '';
    const how = text(`helpdesk:note.${record.status}`, { time: time(record.at) });
    return [`${title(step.id)}${choice && `:${choice}`}. ${how} ${text(`helpdesk:note.by.${proofOf(step, record)}`)}`];
  });
  const shown = signs
    .filter((one) => one.guide === guide.id && one.at >= run.started)
    .flatMap(({ step, sign, at }) => {
      const place = { code: stepCode(guide.id, step), guide: guide.id, step };
      const names = showPlace(place, sign.split(' '), { lang, textSize: 100 })?.at?.signs.map(({ name }) => name) ?? [];
      if (names.length === 0) return [];
      return [text('helpdesk:note.sign', { sign: `${place.code} ${sign}`, names: names.join('; '), time: time(at) })];
    });
  const hitches = (run.hitches ?? []).map(({ step, page, why, at, translation }) =>
    text('helpdesk:note.stuck', {
      step: title(step),
      time: time(at),
      page: text(`common:pages.${page}`),
      why: [text(`helpdesk:why.${why}`), translation && inWhatWay(translation, lang, texts)].filter(Boolean).join('; '),
    }),
  );
  const heading = text('helpdesk:note.guide', {
    title: text(`${guide.id}:title`),
    when: dayAndTime(run.started, lang),
  });
  return [heading, ...done, ...shown, ...hitches, ending(guide, run, time, title, texts)]
    .map((line, at) => (at === 0 ? line : `- ${line}`))
    .join('\n');
}

/** What was seen or said of a step. An answer, and the wish to pass a step over, claim nothing about a page. */
function proofOf({ kind }: Step, { status, by }: StepRecord) {
  if (by === 'user' && kind === 'choice') return 'answer';
  if (status === 'done' || by === 'absent' || by === 'link') return by;
  return by === 'user' ? 'wish' : 'further';
}

/** How far the guide has come, and whether a page has shown what it is for. */
function ending(
  guide: Guide,
  run: Run,
  time: (at: number) => string,
  title: (id: string) => string,
  { text }: LanguageTexts,
): string {
  const open = currentStep(guide.id, run);
  if (open) return text('helpdesk:note.open', { step: title(open.id), time: time(run.updated) });
  const reached = run.reached !== undefined && text('helpdesk:note.reached', { time: time(run.reached) });
  return `${text('helpdesk:note.finished', { time: time(run.updated) })} ${reached || text('helpdesk:note.notReached')}`;
}

/** Who translates the page, into what, and whether all of it; of a page that the site itself shows like that, only the language. */
export function inWhatWay(
  { is, by, into, isWhole }: TranslationRecord,
  lang: Language,
  { text }: LanguageTexts,
): string {
  const language = into && new Intl.DisplayNames(dateLocale(lang), { type: 'language' }).of(into);
  const inside = language ? text('helpdesk:translation.language', { language }) : '';
  if (is === 'set') return inside;
  const share = text(isWhole ? 'helpdesk:translation.whole' : 'helpdesk:translation.part');
  return [text(`helpdesk:translation.${by}`), inside, share].filter(Boolean).join(', ');
}

const dayAndTime = (at: number, lang: Language): string =>
  new Intl.DateTimeFormat(dateLocale(lang), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** Times of day, with the day where it is another one than that of `first`. */
const timesFrom =
  (first: number, lang: Language) =>
  (at: number): string => {
    const isSameDay = new Date(at).toDateString() === new Date(first).toDateString();
    return isSameDay
      ? new Intl.DateTimeFormat(dateLocale(lang), { timeStyle: 'short' }).format(at)
      : dayAndTime(at, lang);
  };
