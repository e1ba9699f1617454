import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import {
  absent,
  confirmed,
  currentOf,
  followedBy,
  from,
  linked,
  proved,
  recordsOf,
  skipped,
} from '../support/progress.ts';

const STEPS = GUIDES.flatMap((guide) => guide.steps.map((step) => ({ guide, step, name: `${guide.id}/${step.id}` })));

it.each(STEPS)(
  '$name is done by a click, a change or a checked box only where it has that proof',
  ({ guide, step }) => {
    const there = from(linked(`${guide.id}/${step.id}`));
    for (const by of ['click', 'change', 'checked'] as const) {
      const progress = followedBy(there, proved(guide.id, step.id, by));
      if (step.done?.some((proof) => proof.by === by)) {
        expect(recordsOf(progress, guide.id)).toEqual([`${step.id} done ${by}`]);
        expect(currentOf(progress, guide.id)).not.toBe(step.id);
      } else expect(progress).toBe(there);
    }
  },
);

it.each(STEPS)('$name is done when the user says so, unless it is a question', ({ guide, step }) => {
  const there = from(linked(`${guide.id}/${step.id}`));
  const progress = followedBy(there, confirmed(guide.id, step.id));
  if (step.kind === 'choice') expect(progress).toBe(there);
  else expect(recordsOf(progress, guide.id)).toEqual([`${step.id} done user`]);
});

it.each(STEPS)('$name is skipped when the user says so', ({ guide, step }) => {
  const progress = followedBy(from(linked(`${guide.id}/${step.id}`)), skipped(guide.id, step.id));
  expect(recordsOf(progress, guide.id)).toEqual([`${step.id} skipped user`]);
});

it.each(STEPS)('$name is skipped by itself only where not everybody meets it', ({ guide, step }) => {
  const there = from(linked(`${guide.id}/${step.id}`));
  const progress = followedBy(there, absent(guide.id, step.id));
  if (step.onlyWhereShown) expect(recordsOf(progress, guide.id)).toEqual([`${step.id} skipped absent`]);
  else expect(progress).toBe(there);
});
