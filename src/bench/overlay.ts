import texts from '../../locales/it/common.json';
import { serialisePageMap } from '../data/pages/serialise-page-map.ts';
import { PageProbe } from '../in-page/detect/page-probe.ts';
import { markedTranslation } from '../in-page/detect/translation.ts';
import type { Assessment } from '../in-page/guidance/finding.ts';
import { composedClosest, find, shownAs, type TargetDescription, walk } from '../in-page/locate/locate.ts';
import { takeOver } from '../in-page/overlay/singleton.ts';
import { createSession } from '../in-page/session/driver.ts';
import type { Session } from '../in-page/session/ports.ts';
import { BLANK_AIM, BLANK_CARD } from '../messages/blank-card.ts';
import type { CardView } from '../messages/views.ts';

interface BenchStep {
  target: string | Element | TargetDescription;
  title: string;
  text: string;
}

interface Tour {
  steps: BenchStep[];
  index: number;
  /** Grows with every card, as the worker's does. */
  revision: number;
  session: Session;
  end: AbortController;
}

const CHART = serialisePageMap();

let tour: Tour | null = null;

/** The product's overlay and session with an open shadow root, driven by a plain list of steps in the worker's place. */
export const overlay = {
  start(steps: BenchStep[]): void {
    overlay.stop();
    const end = new AbortController();
    takeOver(document, end);
    end.signal.addEventListener('abort', () => {
      if (tour?.end === end) tour = null;
    });
    const session = createSession({
      document,
      mode: 'open',
      end,
      isAlive: () => tour?.end === end,
      look: () => (tour ? assessment(tour) : null),
      async ask({ type }) {
        if (type === 'next') move(1);
        else if (type === 'back') move(-1);
        else if (type === 'close') overlay.stop();
        return undefined;
      },
      failed: (error) => reportError(error),
    });
    tour = { steps, index: 0, revision: 0, session, end };
    session.begin();
    session.receive(view(tour));
    session.surface()?.focus();
  },
  stop(): void {
    tour?.end.abort();
    tour = null;
  },
  next: () => move(1),
  back: () => move(-1),
  index: (): number => tour?.index ?? -1,
  active: (): boolean => tour !== null,
  root: (): ShadowRoot | null => tour?.session.surface()?.root ?? null,
};

/** Goes on or back; after the last step the tour is over, before the first there is nothing. */
function move(by: 1 | -1): void {
  if (!tour || tour.index + by < 0) return;
  tour.index += by;
  tour.revision++;
  tour.session.receive(view(tour));
}

/** @returns `null` after the last step, which ends the session */
function view({ steps, index, revision }: Tour): CardView | null {
  const step = steps[index];
  if (!step) return null;
  const say = (text: string) => text.replace('{{labels}}', `[[${step.title}]]`);
  const { buttons, card } = texts;
  return {
    ...BLANK_CARD,
    revision,
    guide: 'bench',
    step: String(index),
    kind: 'page',
    title: step.title,
    body: [step.text],
    position: card.position.replace('{{number}}', String(index + 1)).replace('{{total}}', String(steps.length)),
    buttons: {
      close: buttons.close,
      language: '',
      move: buttons.move,
      listen: buttons.listen,
      silence: buttons.silence,
      next: index + 1 < steps.length ? buttons.next : buttons.finish,
      ...(index > 0 ? { back: buttons.back } : {}),
    },
    // The steps of a measurement are about no page of the map, and only "next" ends them.
    aim: BLANK_AIM,
    says: { ...SILENT, searching: say(card.searching), notFound: say(card.notFound), translation: TRANSLATED },
  };
}

const NO_DRAWING = { alt: '', shapes: [] };
const { is, chromium, edge, firefox, unknown, ring, rightPage } = texts.translation;
const TRANSLATED: NonNullable<CardView['says']>['translation'] = {
  by: {
    chromium: `${is}\n${chromium}`,
    edge: `${is}\n${edge}`,
    firefox: `${is}\n${firefox}`,
    unknown: `${is}\n${unknown}`,
  },
  drawings: { tab: NO_DRAWING, button: NO_DRAWING },
  either: {},
  set: {},
  where: '',
  ring,
  rightPage,
};

const SILENT: Omit<NonNullable<CardView['says']>, 'translation'> = {
  searching: '',
  notFound: '',
  notFoundAsk: '',
  seen: '',
  where: '',
  opener: '',
  address: '',
  disabled: '',
  counted: '',
  also: '',
  confirm: '',
  elsewhere: {},
  way: '',
  noWay: '',
  covers: {},
  facts: {},
  signs: {},
  meanings: {},
  ring: '',
  trouble: '',
  still: '',
  notSeen: '',
  sure: '',
  sureButton: '',
  neither: '',
  loading: '',
  other: '',
  expanded: '',
  further: [],
  lastKnown: null,
};

/** Looks for the target of the present step. */
function assessment({ steps, index }: Tour): Assessment | null {
  const step = steps[index];
  if (!step) return null;
  const seen = { page: 'unknown', facts: [], validUntil: null } as const;
  const element = resolve(step.target);
  if (!element) {
    const translation = markedTranslation(new PageProbe(document, CHART));
    return { ...seen, facts: [], found: 'missing', why: null, ...(translation ? { translation } : {}) };
  }
  const found = {
    ring: element,
    target: element,
    label: '',
    newest: '',
    checked: false,
    isExpanded: false,
    count: null,
    why: null,
  };
  return { ...seen, facts: [], found: 'target', ...found };
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
