import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { composeStep } from '../../../src/worker/view/card.ts';
import { composeNote } from '../../../src/worker/view/note.ts';
import { composePanel } from '../../../src/worker/view/panel.ts';
import { confirmed, followedBy, wentBack, wholeWay } from '../support/progress.ts';

const LOOK = { lang: 'it', textSize: 100 } as const;

/** Every guide, stopped at each of its steps, whose stored step is then one that this version does not have. */
const CASES = GUIDES.flatMap((guide) =>
  wholeWay(guide)
    .slice(0, -1)
    .map(({ progress }) => {
      const run = progress.runs[guide.id];
      if (!run) throw new Error(guide.id);
      const runs = { ...progress.runs, [guide.id]: { ...run, current: 'a-step-of-before' } };
      return { name: `${guide.id}/${run.current}`, guide, at: run.current, progress: { ...progress, runs } };
    }),
);

describe('a stored step that no longer exists', () => {
  it.each(CASES)('is no end: $name', ({ guide, at, progress }) => {
    const card = composeStep(progress, LOOK);
    expect(card).toMatchObject({ mode: 'step', guide: guide.id, step: at });
    const panel = composePanel(progress, LOOK, null, false, []).guides.find(({ id }) => id === guide.id);
    expect(panel).toMatchObject({
      state: 'begun',
      steps: expect.arrayContaining([expect.objectContaining({ id: at, status: 'current' })]),
    });
    expect(composeNote(progress, 'it', { version: '0', browser: 'x', now: 0 })).not.toContain('undefined');
  });

  it.each(CASES)('is gone on from, and back: $name', ({ guide, at, progress }) => {
    const step = guide.steps.find(({ id }) => id === at);
    if (step?.kind !== 'choice' && at) {
      const on = followedBy(progress, confirmed(guide.id, at));
      expect(on.runs[guide.id]?.steps[at]).toMatchObject({ status: 'done', by: 'user' });
    }
    const back = followedBy(progress, wentBack(guide.id, at ?? ''));
    if (guide.steps[0]?.id !== at) expect(back.runs[guide.id]?.current).not.toBe('a-step-of-before');
  });
});
