import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import type { Guide } from '../../../src/data/guides/guide.ts';
import { twoStepOff } from '../../../src/data/guides/two-step-off.ts';
import { PAGE_IDS } from '../../../src/data/pages/catalogue.ts';
import type { ProgressEvent } from '../../../src/progress/events.ts';
import { canBeSeen, path } from '../../../src/progress/path.ts';
import { EMPTY_PROGRESS } from '../../../src/progress/state.ts';
import { UNSEEN } from '../../recorded/guides.ts';
import { currentOf, followedBy, from, looked, recordsOf, started, wentBack, wholeWay } from '../support/progress.ts';
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

it.each(GUIDES)('$id leads back to what could have been seen, when all of it was only said', (guide) => {
  const run = finished(guide).runs[guide.id];
  const first = run && path(guide, run.choices).find((step) => canBeSeen(guide, step, run.choices));
  const progress = followedBy(finished(guide), wentBack(guide.id, ''));
  const last = recordsOf(progress, guide.id).at(-1)?.split(' ')[0];
  expect(currentOf(progress, guide.id)).toBe(first?.id ?? last);
});

it('an end that was seen leads back to its last step', () => {
  const seen = followedBy(finished(twoStepOff), looked('account-two-step', 'accountTwoStep.off'));
  expect(seen.runs['two-step-off']?.reached).toBeGreaterThan(0);
  expect(currentOf(followedBy(seen, wentBack('two-step-off', '')), 'two-step-off')).toBe('keep-off');
});

describe('what a guide is for', () => {
  const at = (...events: ProgressEvent[]) => from(started('two-step-off'), ...events).runs['two-step-off']?.reached;

  it('counts as reached only when its page shows it', () => {
    expect(at(looked('account-two-step', 'accountTwoStep.off'))).toBeDefined();
    expect(at(looked('account-home', 'accountTwoStep.off'))).toBeUndefined();
    expect(at(looked('account-two-step'))).toBeUndefined();
    expect(finished(twoStepOff).runs['two-step-off']?.reached).toBeUndefined();
  });

  it('is not reached any more when a page shows the contrary', () => {
    expect(
      at(looked('account-two-step', 'accountTwoStep.off'), looked('account-two-step', 'accountTwoStep.on')),
    ).toBeUndefined();
  });

  it('is told by every guide whose end a page of ours can show', () => {
    for (const { id, goal } of GUIDES) expect(goal === undefined, id).toBe(UNSEEN.includes(id));
  });
});
