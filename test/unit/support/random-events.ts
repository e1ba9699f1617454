import fc from 'fast-check';
import { GUIDES, guideById, offersOf } from '../../../src/data/guides/catalogue.ts';
import type { Guide } from '../../../src/data/guides/guide.ts';
import { PAGE_IDS, PAGES } from '../../../src/data/pages/catalogue.ts';
import type { ProgressEvent } from '../../../src/progress/events.ts';
import { reduce } from '../../../src/progress/reduce.ts';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/state.ts';
import { CLOSED, linked, started } from './progress.ts';

/** Full names of all facts of the page map. */
export const ALL_FACTS = Object.entries(PAGES).flatMap(([page, definition]) =>
  Object.keys('facts' in definition ? definition.facts : {}).map((fact) => `${page}.${fact}`),
);

const stepIds = (guide: Guide): string[] => guide.steps.map(({ id }) => id);
const guide = fc.constantFrom(...GUIDES);
const page = fc.constantFrom(...PAGE_IDS, 'unknown' as const);
const facts = fc.subarray(ALL_FACTS, { maxLength: 4 });
const validUntil = fc.constantFrom(undefined, null, '2027-05-21', '2027-11-21');
const by = fc.constantFrom('click' as const, 'change' as const, 'checked' as const);

/** Answers to some of a guide's questions, as a link can bring them. */
const answers = (one: Guide): fc.Arbitrary<Record<string, string>> =>
  fc
    .subarray(one.steps.filter(({ options }) => options))
    .chain((asked) =>
      fc.tuple(...asked.map(({ id, options = [] }) => fc.constantFrom(...options).map((option) => [id, option]))),
    )
    .map((pairs) => Object.fromEntries(pairs));

/** What the user or a page does about the step that is shown, whatever it is. */
const fitting = fc.oneof(
  fc.record({ do: fc.constantFrom('confirmed' as const, 'skipped' as const, 'absent' as const, 'went-back' as const) }),
  fc.record({ do: fc.constant('proved' as const), by }),
  fc.record({ do: fc.constant('chosen' as const), option: fc.nat(6) }),
);

/** Whole events: real ones, late ones, and ones that make no sense. */
const whole: fc.Arbitrary<ProgressEvent> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constant('looked' as const), page, facts, news: fc.boolean(), validUntil }),
  },
  { weight: 1, arbitrary: fc.constant(CLOSED) },
  {
    weight: 2,
    arbitrary: fc.record({ guide, fresh: fc.boolean() }).map((one) => started(one.guide.id, { fresh: one.fresh })),
  },
  {
    weight: 2,
    arbitrary: guide.chain((one) => fc.constantFrom(...stepIds(one)).map((step) => linked(`${one.id}/${step}`))),
  },
  {
    weight: 2,
    arbitrary: guide.chain((one) =>
      fc
        .record({ fresh: fc.boolean(), choices: answers(one) })
        .map(({ fresh, choices }) => started(one.id, { fresh, choices })),
    ),
  },
  { weight: 1, arbitrary: fc.string().map((step) => started('two-step-off', { step, choices: { reason: step } })) },
  {
    weight: 3,
    arbitrary: guide.chain((one) =>
      fc.record({
        type: fc.constantFrom('confirmed' as const, 'skipped' as const, 'absent' as const, 'went-back' as const),
        guide: fc.constant(one.id),
        step: fc.oneof(fc.constantFrom(...stepIds(one)), fc.string({ maxLength: 8 })),
      }),
    ),
  },
);

type Move = { do: string; by?: 'click' | 'change' | 'checked'; option?: number } | ProgressEvent;

/** Some moves, one after the other. */
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fitting as fc.Arbitrary<Move> },
    { weight: 4, arbitrary: whole as fc.Arbitrary<Move> },
  ),
  { maxLength: 40 },
);

function eventOf(move: Move, progress: Progress): ProgressEvent {
  if ('type' in move) return move;
  const id = progress.active?.guide ?? 'sign-in';
  const step = progress.runs[id]?.current ?? '';
  const shown = guideById(id)?.steps.find((one) => one.id === step);
  const offered = shown ? offersOf(shown) : [];
  const options = offered.length > 0 ? offered : ['other'];
  const { do: type, by: proof = 'click', option = 0 } = move;
  return { type, guide: id, step, by: proof, option: options[option % options.length] ?? '' } as ProgressEvent;
}

/** What one event did. */
export interface Turn {
  before: Progress;
  event: ProgressEvent;
  after: Progress;
  at: number;
}

/** Plays the moves from nothing. No state may be changed afterwards: all of them are frozen. */
export function play(given: Move[]): Turn[] {
  let before = freeze(EMPTY_PROGRESS);
  return given.map((move, index) => {
    const event = freeze(eventOf(move, before));
    const at = 1_700_000_000_000 + index;
    const after = freeze(reduce(before, event, at));
    const turn = { before, event, after, at };
    before = after;
    return turn;
  });
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
