import { expect, it } from 'vitest';
import type { Progress, SeenPage } from '../../../src/progress/state.ts';
import { chosen, followedBy, from, looked, started, wentBack } from '../support/progress.ts';

/** Every change is told to all overlays, and each of them tells its page once for a step that is new to it. Until all are quiet. */
function settled(progress: Progress, ...pages: SeenPage[]): Progress {
  const shown = ({ active, runs }: Progress) => active && `${active.guide}/${runs[active.guide]?.current}`;
  const tabs = pages.map((page) => ({ page, step: null as string | null }));
  const reports: SeenPage[] = [];
  let now = progress;
  for (let turn = 0; turn < 100; turn++) {
    for (const tab of tabs) {
      if (tab.step !== shown(now)) reports.push(tab.page);
      tab.step = shown(now);
    }
    const page = reports.shift();
    if (!page) return now;
    now = followedBy(now, looked(page));
  }
  throw new Error('the tabs push each other about without end');
}

const OFF = from(started('two-step-off'), chosen('two-step-off', 'reason', 'other'));

it('two pages of the same guide: the one further on counts', () => {
  const progress = settled(OFF, 'webmail-settings', 'account-two-step');
  expect(progress.runs['two-step-off']?.current).toBe('deactivate');
});

it('going back in one tab is not undone by the other', () => {
  const ahead = settled(OFF, 'webmail-settings', 'account-home');
  const back = followedBy(ahead, wentBack('two-step-off', 'two-step'));
  expect(settled(back, 'webmail-settings', 'account-home').runs['two-step-off']?.current).toBe('security');
});

it('one tab that is signed in and one that is not come to rest', () => {
  expect(() => settled(OFF, 'webmail-settings', 'login')).not.toThrow();
});
