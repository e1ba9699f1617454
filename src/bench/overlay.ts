import texts from '../../locales/it/common.json';
import { occluderOf } from '../in-page/guidance/occlusion.ts';
import { composedClosest, find, shownAs, type TargetDescription, walk, watch } from '../in-page/locate/locate.ts';
import { type CardModel, PLAIN_CARD } from '../in-page/overlay/model.ts';
import { takeOver } from '../in-page/overlay/singleton.ts';
import { createSurface, type Surface } from '../in-page/overlay/surface.ts';
import { safeTimeout } from '../shared/safe-timeout.ts';
import * as TIMINGS from '../shared/timings.ts';

interface BenchStep {
  target: string | Element | TargetDescription;
  title: string;
  text: string;
}

interface Tour {
  steps: BenchStep[];
  index: number;
  surface: Surface;
  end: AbortController;
  missingSince: number | null;
  revealed: Element | null;
}

let tour: Tour | null = null;

/** The product's overlay with an open shadow root, driven by a plain list of steps. */
export const overlay = {
  start(steps: BenchStep[]): void {
    overlay.stop();
    const end = new AbortController();
    takeOver(document, end);
    end.signal.addEventListener('abort', () => {
      if (tour?.end === end) tour = null;
    });
    const surface = createSurface({
      document,
      mode: 'open',
      signal: end.signal,
      isCurrent: () => tour?.end === end,
      onAction: ({ part }) => {
        if (part === 'next') overlay.next();
        else if (part === 'back') overlay.back();
        else if (part === 'close') overlay.stop();
      },
      onMoved: () => undefined,
      onReturn: () => undefined,
      onBlocked: () => overlay.stop(),
    });
    tour = { steps, index: 0, surface, end, missingSince: null, revealed: null };
    watch(document, end.signal, look);
    look();
    surface.focus();
  },
  stop(): void {
    tour?.end.abort();
    tour = null;
  },
  next(): void {
    if (!tour) return;
    if (tour.index + 1 < tour.steps.length) go(tour.index + 1);
    else overlay.stop();
  },
  back(): void {
    if (tour && tour.index > 0) go(tour.index - 1);
  },
  index: (): number => tour?.index ?? -1,
  active: (): boolean => tour !== null,
  root: (): ShadowRoot | null => tour?.surface.root ?? null,
};

function go(index: number): void {
  if (!tour) return;
  Object.assign(tour, { index, missingSince: null, revealed: null });
  look();
}

/** Looks for the target of the present step and draws what there is. */
function look(): void {
  const now = tour;
  const step = now?.steps[now.index];
  if (!now || !step) return;
  const element = resolve(step.target);
  if (element && element !== now.revealed) {
    now.surface.reveal(element, 'near');
    if (occluderOf(element)) now.surface.reveal(element, 'middle');
  }
  now.revealed = element ?? now.revealed;
  now.missingSince = element ? null : (now.missingSince ?? performance.now());
  const waited = now.missingSince === null ? 0 : performance.now() - now.missingSince;
  now.surface.draw(model(now, step, element, waited));
  now.surface.point(element);
  now.surface.settle();
  if (!element && waited < 2 * TIMINGS.notFound)
    safeTimeout(TIMINGS.retry, now.end.signal, () => tour === now && look());
}

function model({ steps, index }: Tour, step: BenchStep, element: Element | null, waited: number): CardModel {
  const say = (text: string) => text.replace('{{labels}}', `[[${step.title}]]`);
  const missing =
    waited >= TIMINGS.notFound
      ? say(texts.card.notFound)
      : waited >= TIMINGS.searching
        ? say(texts.card.searching)
        : '';
  return {
    ...PLAIN_CARD,
    guide: 'bench',
    step: String(index),
    kind: 'page',
    state: element ? 'located' : waited >= TIMINGS.notFound ? 'not-found' : 'searching',
    page: 'unknown',
    lang: 'it',
    textSize: 100,
    position: texts.card.position.replace('{{number}}', String(index + 1)).replace('{{total}}', String(steps.length)),
    title: step.title,
    text: [step.text],
    notes: missing ? [missing] : [],
    buttons: [
      ...(index > 0 ? [{ part: 'back' as const, label: texts.buttons.back, look: 'plain' as const }] : []),
      { part: 'next', label: index + 1 < steps.length ? texts.buttons.next : texts.buttons.finish, look: 'main' },
    ],
    language: { label: '', next: '', nextLang: 'it' },
    closeLabel: texts.buttons.close,
    moveLabel: texts.buttons.move,
    listenLabel: texts.buttons.listen,
    silenceLabel: texts.buttons.silence,
  };
}

function resolve(target: BenchStep['target']): Element | null {
  if (target instanceof Element) return target.isConnected ? shown(target) : null;
  if (typeof target !== 'string') {
    const result = find(document, target);
    return result.status === 'found' ? result.element : null;
  }
  let found: Element | null = null;
  walk(document, (element) => {
    if (!found && element.matches(target)) found = shown(element);
  });
  return found;
}

/** A word or picture in a button stands for the button. */
const BUTTON = 'button,a[href],summary,[role=button],[role=link],[role=menuitem],[role=tab]';

/** What a ring goes round for an element, or `null` when nothing of it can be seen. */
const shown = (element: Element): Element | null => shownAs(composedClosest(element, BUTTON) ?? element);
