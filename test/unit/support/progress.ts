import type { Guide, GuideId } from '../../../src/data/guides/guide.ts';
import type { ProgressEvent } from '../../../src/progress/events.ts';
import { reduce } from '../../../src/progress/reduce.ts';
import { EMPTY_PROGRESS, type Progress, type SeenPage } from '../../../src/progress/state.ts';
import { parseLink } from '../../../src/worker/links/parse.ts';

type Started = Extract<ProgressEvent, { type: 'started' }>;

/** The events, short to write. */
export const started = (guide: GuideId, more: Partial<Started> = {}): Started => ({
  type: 'started',
  guide,
  step: null,
  choices: {},
  fresh: true,
  ...more,
});
/** A look at a page that was open already. */
export const looked = (page: SeenPage, ...facts: string[]): ProgressEvent => ({
  type: 'looked',
  page,
  facts,
  news: false,
});
/** A look at a page that the user has just come to. */
export const opened = (page: SeenPage, ...facts: string[]): ProgressEvent => ({
  type: 'looked',
  page,
  facts,
  news: true,
});
export const proved = (guide: GuideId, step: string, by: 'click' | 'change' | 'checked'): ProgressEvent => ({
  type: 'proved',
  guide,
  step,
  by,
});
export const chosen = (guide: GuideId, step: string, option: string): ProgressEvent => ({
  type: 'chosen',
  guide,
  step,
  option,
});
export const confirmed = (guide: GuideId, step: string): ProgressEvent => ({ type: 'confirmed', guide, step });
export const skipped = (guide: GuideId, step: string): ProgressEvent => ({ type: 'skipped', guide, step });
export const absent = (guide: GuideId, step: string): ProgressEvent => ({ type: 'absent', guide, step });
export const wentBack = (guide: GuideId, step: string): ProgressEvent => ({ type: 'went-back', guide, step });
export const CLOSED: ProgressEvent = { type: 'closed' };

/** What a deep link leads to after the real click on its start button. */
export function linked(link: string): Started {
  const offer = parseLink(link);
  if ('unknown' in offer) throw new Error(`not a link: ${link}`);
  return started(offer.guide, { step: offer.step, choices: offer.choices, fresh: false });
}

/** The progress after these events, one second after the other. */
export const followedBy = (before: Progress, ...events: ProgressEvent[]): Progress =>
  events.reduce((progress, event, index) => reduce(progress, event, (index + 1) * 1000), before);

/** The progress after these events, from nothing. */
export const from = (...events: ProgressEvent[]): Progress => followedBy(EMPTY_PROGRESS, ...events);

/** The step that a guide shows; `null` when it is finished, `undefined` when it was never begun. */
export const currentOf = (progress: Progress, guide: GuideId): string | null | undefined =>
  progress.runs[guide]?.current;

/** What is known of the steps: `settings done page`, one entry each, in the order in which they were left. */
export const recordsOf = (progress: Progress, guide: GuideId): string[] =>
  Object.entries(progress.runs[guide]?.steps ?? {}).map(([id, { status, by }]) => `${id} ${status} ${by}`);

/** A guide from its start to its end, with "next" and the first option of every question: what was said, and what came of it. */
export function wholeWay(guide: Guide): { event: ProgressEvent; step: string; progress: Progress }[] {
  const way: ReturnType<typeof wholeWay> = [];
  let progress = from(started(guide.id));
  for (let step = currentOf(progress, guide.id); step; step = currentOf(progress, guide.id)) {
    if (way.length > guide.steps.length) throw new Error(`${guide.id} goes round in circles at ${step}`);
    const option = guide.steps.find(({ id }) => id === step)?.options?.[0];
    const event = option ? chosen(guide.id, step, option) : confirmed(guide.id, step);
    progress = followedBy(progress, event);
    way.push({ event, step, progress });
  }
  return way;
}
