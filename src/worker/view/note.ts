import { guideById, stepById, stepCode } from '../../data/guides/catalogue.ts';
import type { Guide, GuideId } from '../../data/guides/guide.ts';
import type { Failure } from '../../messages/failure.ts';
import { currentStep, stepsOf } from '../../progress/path.ts';
import type { Progress, Run, TranslationRecord } from '../../progress/state.ts';
import { dateLocale, LANGUAGE_NAMES, type Language } from '../../shared/languages.ts';
import { betweenSessions } from '../../shared/timings.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import { optionText, stepText } from './step-texts.ts';

/** What a note says of the programs, and when it was written. */
export interface NoteFrame {
  /** Version of the extension. */
  version: string;
  /** Name and version of the browser, as `browserName` gives it. */
  browser: string;
  /** Milliseconds since 1970. */
  now: number;
  /** What failed in the worker, the oldest first. */
  failures?: Failure[];
}

/**
 * What was done in the mailbox in front, as text for a ticket: guides, steps with code and time, where it got stuck and why.
 * It holds nothing that the user wrote: a mailbox is called by its number.
 */
export function composeNote(
  progress: Progress,
  lang: Language,
  { version, browser, now, failures = [] }: NoteFrame,
): string {
  const texts = textsFor(lang);
  const { text } = texts;
  const guides = sessionOf(progress).flatMap(([id, run]) => {
    const guide = guideById(id);
    return guide ? [guidePart(guide, run, lang, texts)] : [];
  });
  const { number } = progress.mailbox;
  const isOnlyOne = progress.others.length === 0;
  const head = [
    text('helpdesk:note.title', { when: dayAndTime(now, lang) }),
    text('helpdesk:note.programs', { version, browser, lang: LANGUAGE_NAMES[lang] }),
    isOnlyOne ? '' : text('helpdesk:note.mailbox', { number }),
  ];
  const parts = guides.length > 0 ? guides : [text('helpdesk:note.nothing')];
  const failed = failures.map(
    ({ place, kind, at }) => `- ${text('helpdesk:note.failure', { place, kind, time: dayAndTime(at, lang) })}`,
  );
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

function guidePart(guide: Guide, run: Run, lang: Language, texts: LanguageTexts): string {
  const { text } = texts;
  const time = timesFrom(run.started, lang);
  const title = (id: string) => {
    const step = stepById(guide, id);
    return step ? `${stepCode(guide.id, id)} ${stepText(texts, guide.id, step, 'title', run.choices)}` : '';
  };
  const done = stepsOf(guide, run).flatMap(({ id, options }) => {
    const record = run.steps[id];
    if (!record) return [];
    const choice = options?.includes(run.choices[id] ?? '')
      ? ` ${optionText(texts, guide.id, id, run.choices[id] ?? '')}`
      : '';
    const proof = text(`helpdesk:note.by.${record.by}`);
    const how = text(`helpdesk:note.${record.status}`, { by: proof, time: time(record.at) });
    return [`${title(id)}${choice && `:${choice}`}. ${how}`];
  });
  const hitches = (run.hitches ?? []).map(({ step, page, why, at, translation }) =>
    text('helpdesk:note.stuck', {
      step: title(step),
      time: time(at),
      page: text(`common:pages.${page}`),
      why: [text(`helpdesk:why.${why}`), translation && inWhatWay(translation, lang, texts)].filter(Boolean).join('; '),
    }),
  );
  const open = currentStep(guide.id, run);
  const ending = open
    ? text('helpdesk:note.open', { step: title(open.id), time: time(run.updated) })
    : text('helpdesk:note.finished', { time: time(run.updated) });
  const heading = text('helpdesk:note.guide', {
    title: text(`${guide.id}:title`),
    when: dayAndTime(run.started, lang),
  });
  return [heading, ...done, ...hitches, ending].map((line, at) => (at === 0 ? line : `- ${line}`)).join('\n');
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

const BROWSERS: [name: string, pattern: RegExp][] = [
  ['Edge', /Edg\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  ['Chrome', /Chrome\/(\d+)/],
];
const SYSTEMS: [name: string, pattern: RegExp][] = [
  ['Windows', /Windows/],
  ['macOS', /Mac OS/],
  ['Linux', /Linux|X11/],
];

/** Whether a text can have come out of `browserName`. */
export function isBrowserName(text: string): boolean {
  const [browser = '', system = ''] = text.split(', ');
  const [, name, version] = /^(.+?)(?: (\d{1,4}))?$/.exec(browser) ?? [];
  const isKnown = BROWSERS.some(([one]) => one === name) && version !== undefined;
  return isKnown && ['', ...SYSTEMS.map(([one]) => one)].includes(system) && text.split(', ').length <= 2;
}

/**
 * Name and main version of the browser and its system; nothing else of what the browser says of itself.
 * @example browserName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0') // 'Firefox 140, Linux'
 */
export function browserName(userAgent: string): string {
  const [name, version] = BROWSERS.map(([one, pattern]) => [one, pattern.exec(userAgent)?.[1]]).find(
    ([, at]) => at,
  ) ?? ['?'];
  const system = SYSTEMS.find(([, pattern]) => pattern.test(userAgent))?.[0];
  return [[name, version].filter(Boolean).join(' '), system].filter(Boolean).join(', ');
}
