import type { Guide } from '../data/guides/guide.ts';
import { applies } from './path.ts';

/** Every combination of answers that leads to another path, from the guide data. */
export function choicesOf(guide: Guide): Record<string, string>[] {
  let ways: Record<string, string>[] = [{}];
  for (const step of guide.steps) {
    if (step.kind !== 'choice') continue;
    ways = ways.flatMap((way) =>
      applies(guide, step, way)
        ? (step.options ?? [])
            .filter((option) => !step.leadsTo?.[option])
            .map((option) => ({ ...way, [step.id]: option }))
        : [way],
    );
  }
  return ways;
}
