import { targetOf } from '../../data/guides/catalogue.ts';
import type { Guide, Step } from '../../data/guides/guide.ts';
import { PAGE_IDS } from '../../data/pages/catalogue.ts';
import type { PageId } from '../../data/pages/page.ts';
import { DEAD_ENDS, nextWay } from '../../data/pages/targets.ts';
import { BLANK_AIM } from '../../messages/blank-card.ts';
import type { CardAim } from '../../messages/views.ts';
import type { Run } from '../../progress/state.ts';

/** What the overlay needs to find the target of a step and to see that it is done. */
export function aimOf(guide: Guide, step: Step, run: Run): CardAim {
  return {
    pages: step.pages ?? [],
    target: targetOf(step, run.choices),
    also: step.also ?? null,
    confirm: step.confirm ?? null,
    proofs: (step.done ?? []).map((proof) => proof.by),
    facts: [
      ...new Set([
        ...(step.done ?? []).flatMap((proof) => (proof.by === 'fact' ? [proof.fact] : [])),
        ...(step.reports ?? []),
        ...Object.values(step.answers ?? {}),
        ...(step.redo?.proof.by === 'fact' ? [step.redo.proof.fact] : []),
        ...goalFacts(guide),
      ]),
    ],
    onlyWhereShown: step.onlyWhereShown ?? false,
    ways: waysTo(step.pages ?? []),
    deadEnds: DEAD_ENDS.map(({ id }) => id),
    reports: step.reports ?? [],
  };
}

/** At an end that nobody has seen yet: what would show that it was reached, on whatever page is opened. */
export const aimOfEnd = (guide: Guide): CardAim => ({ ...BLANK_AIM, facts: goalFacts(guide) });

const goalFacts = ({ goal = [], goalMissed = [] }: Guide): string[] =>
  [...goal, ...goalMissed].flatMap((sight) => ('fact' in sight ? [sight.fact] : []));

/** What to press on every other page to get to one of these. */
const waysTo = (pages: PageId[]): Record<string, string> =>
  Object.fromEntries(PAGE_IDS.map((from) => [from, nextWay(from, pages) ?? '']).filter(([, target]) => target));
