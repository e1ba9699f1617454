import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { asideOf, GUIDES, guideById } from '../../../src/data/guides/catalogue.ts';
import { applies } from '../../../src/progress/path.ts';
import { reduce } from '../../../src/progress/reduce.ts';
import { type Progress, progressSchema } from '../../../src/progress/state.ts';
import { assertProperty } from '../../support/property.ts';
import { moves, play, type Turn } from '../support/random-events.ts';

/** Thousands of random lives of the progress; in each of them the rule holds after every event. */
function always(name: string, rule: (turn: Turn, earlier: Turn[]) => void, numRuns = 1500) {
  it(name, () => {
    const holds = (given: Parameters<typeof play>[0]) => {
      const turns = play(given);
      turns.forEach((turn, index) => {
        rule(turn, turns.slice(0, index));
      });
    };
    assertProperty(fc.property(moves, holds), { numRuns });
  });
}

/** The guides that steps of others lead to. */
const ASIDES = GUIDES.flatMap(({ steps }) => steps.flatMap(({ leadsTo }) => Object.values(leadsTo ?? {})));

/** The guide that an answer led to. */
function ledAside({ guide, step, option }: Extract<Turn['event'], { type: 'chosen' }>) {
  const known = guideById(guide)?.steps.find(({ id }) => id === step);
  return known && asideOf(known, option);
}

const entries = ({ runs }: Progress) => Object.entries(runs).flatMap(([id, run]) => (run ? [{ id, run }] : []));

always('every state that can be reached can be stored and read back', ({ before, after }) => {
  if (after !== before) expect(v.parse(progressSchema, after)).toEqual(after);
});

always('the revision grows by one with every change and never without one', ({ before, after }) => {
  if (after === before) return;
  expect(after.revision).toBe(before.revision + 1);
  expect({ ...after, revision: 0 }).not.toEqual({ ...before, revision: 0 });
});

always('the same event again changes nothing', ({ event, after, at }) => {
  const again = reduce(after, event, at);
  // A start is the user's own doing and counts each time, but leads to the same place.
  if (event.type === 'started') expect({ ...again, revision: 0 }).toEqual({ ...after, revision: 0 });
  else expect(again).toBe(after);
});

always(
  'what is known of a step is lost by a fresh start or a form that came back, and what is done stays done',
  (turn) => {
    const { before, event, after } = turn;
    const signInBegins =
      after.active?.waiting && (after.active.waiting !== before.active?.waiting || event.type === 'started');
    for (const { id, run } of entries(before)) {
      if (event.type === 'started' && event.fresh && event.guide === id) continue;
      if (id === 'sign-in' && signInBegins) continue;
      if (event.type === 'chosen' && ledAside(event) === id) continue;
      const now = after.runs[id as keyof Progress['runs']];
      const redone = stepsBegunAgain(id, event, now?.current);
      for (const [step, { status }] of Object.entries(run.steps)) {
        if (redone.includes(step)) continue;
        expect(now?.steps[step], `${id}/${step}`).toBeDefined();
        if (status === 'done') expect(now?.steps[step]?.status, `${id}/${step}`).toBe('done');
      }
    }
  },
);

/** A page that has come up again with an error leads back to a step; that one and those after it are done anew. */
function stepsBegunAgain(id: string, event: Turn['event'], current: string | null | undefined): string[] {
  if (event.type !== 'looked' || !event.news) return [];
  const steps = guideById(id)?.steps ?? [];
  const leadsBack = steps.some(
    ({ redo }) =>
      redo?.from === current &&
      ((redo?.proof.by === 'page' && redo.proof.pages.some((page) => page === event.page)) ||
        (redo?.proof.by === 'fact' && event.facts.includes(redo.proof.fact))),
  );
  return leadsBack ? steps.slice(steps.findIndex((step) => step.id === current)).map((step) => step.id) : [];
}

always('the step that is shown is on the chosen path, or the one that a link led to', ({ event, after }, earlier) => {
  const starts = [...earlier.map((turn) => turn.event), event].filter((one) => one.type === 'started');
  for (const { id, run } of entries(after)) {
    const guide = guideById(id);
    const step = guide?.steps.find((one) => one.id === run.current);
    if (run.current === null) continue;
    expect(step, `${id}/${run.current}`).toBeDefined();
    // Who goes on after a link is still where the link led.
    const own = starts.filter((one) => one.guide === id);
    const since = own.slice(
      Math.max(
        0,
        own.findLastIndex(({ fresh }) => fresh),
      ),
    );
    const isLedTo = since.some((one) => one.step === step?.id);
    if (guide && step && !isLedTo) expect(applies(guide, step, run.choices), `${id}/${step.id}`).toBe(true);
  }
});

always('answers are those that the guide offers', ({ after }) => {
  for (const { id, run } of entries(after))
    for (const [choice, option] of Object.entries(run.choices))
      expect(guideById(id)?.steps.find((step) => step.id === choice)?.options).toContain(option);
});

always('a guide waits only behind the sign-in or one that a step leads to, and never behind itself', ({ after }) => {
  const { active } = after;
  if (active?.waiting) expect(['sign-in', ...ASIDES]).toContain(active.guide);
  if (active?.waiting) expect(active.guide).not.toBe(active.waiting);
});

always('the record stays small', ({ after }) => {
  expect(JSON.stringify(after).length).toBeLessThan(16_000);
});
