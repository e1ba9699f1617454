import { expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import type { Guide } from '../../../src/data/guides/guide.ts';
import { PAGE_IDS } from '../../../src/data/pages/catalogue.ts';
import { EMPTY_PROGRESS } from '../../../src/progress/state.ts';
import { currentOf, followedBy, looked, recordsOf, wentBack, wholeWay } from '../support/progress.ts';
import { ALL_FACTS } from '../support/random-events.ts';

const finished = (guide: Guide) => wholeWay(guide).at(-1)?.progress ?? EMPTY_PROGRESS;

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
