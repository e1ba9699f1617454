import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/guides/catalogue.ts';
import { PAGE_IDS } from '../../../src/pages/page.ts';
import {
  chosen,
  confirmed,
  currentOf,
  followedBy,
  from,
  looked,
  recordsOf,
  started,
  wentBack,
} from '../support/progress.ts';
import { ALL_FACTS } from '../support/random-events.ts';

const finished = (guide: (typeof GUIDES)[number]) => {
  let progress = from(started(guide.id));
  for (let id = currentOf(progress, guide.id); id; id = currentOf(progress, guide.id)) {
    const option = guide.steps.find((step) => step.id === id)?.options?.[0];
    progress = followedBy(progress, option ? chosen(guide.id, id, option) : confirmed(guide.id, id));
  }
  return progress;
};

it.each(GUIDES)('$id stays in front at its end, with every step of its path recorded', (guide) => {
  const progress = finished(guide);
  expect(progress.active).toEqual({ guide: guide.id, waiting: null });
  expect(currentOf(progress, guide.id)).toBeNull();
  expect(recordsOf(progress, guide.id).every((record) => record.endsWith(' done user'))).toBe(true);
});

it.each(GUIDES)('$id is not begun again by any page', (guide) => {
  const progress = followedBy(finished(guide), ...PAGE_IDS.map((page) => looked(page, ...ALL_FACTS)));
  expect(progress.active?.guide).toBe(guide.id);
  expect(currentOf(progress, guide.id)).toBeNull();
});

it.each(GUIDES)('$id can be gone back into', (guide) => {
  const progress = followedBy(finished(guide), wentBack(guide.id, ''));
  expect(currentOf(progress, guide.id)).toBe(recordsOf(progress, guide.id).at(-1)?.split(' ')[0]);
});
