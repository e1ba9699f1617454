import type { Guide, Step } from '../../data/guides/guide.ts';
import { path, stepsOf } from '../../progress/path.ts';
import type { Run } from '../../progress/state.ts';
import type { LanguageTexts } from '../i18n/texts.ts';

/**
 * Which step of how many, on the path that was chosen. A question that is not answered yet counts with its first answer, so
 * that the number does not jump when it is.
 */
export function placeOf(guide: Guide, run: Run, step: Step): { number: number; total: number } {
  const steps = wholeWay(guide, run);
  return { number: steps.indexOf(step) + 1, total: steps.length };
}

/** Where a step stands, in words: in its phase where the guide has phases, else in the guide. */
export function positionOf(guide: Guide, run: Run, step: Step, texts: LanguageTexts): string {
  const { phases } = guide;
  if (!phases) return texts.text('common:card.position', placeOf(guide, run, step));
  const phaseOf = (one: Step) => {
    const at = guide.steps.indexOf(one);
    return phases.findLast(({ from }) => guide.steps.findIndex(({ id }) => id === from) <= at);
  };
  const phase = phaseOf(step);
  const steps = wholeWay(guide, run).filter((one) => phaseOf(one) === phase);
  return texts.text('common:card.inPhase', {
    phase: phase ? texts.text(`common:phases.${phase.id}`) : '',
    number: steps.indexOf(step) + 1,
    total: steps.length,
  });
}

function wholeWay(guide: Guide, run: Run): Step[] {
  let { choices } = run;
  for (const { id, kind, options } of guide.steps)
    if (kind === 'choice' && options?.[0] && choices[id] === undefined) choices = { ...choices, [id]: options[0] };
  const way = path(guide, choices);
  const shown = stepsOf(guide, run).filter(({ id }) => id === run.current);
  return guide.steps.filter((step) => way.includes(step) || shown.includes(step));
}
