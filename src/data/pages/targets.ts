import type { TargetDescription } from '../../shared/target-description.ts';
import { PAGES } from './catalogue.ts';
import type { Evidence, PageDefinition, PageId } from './page.ts';

/** Every page of the map, whatever its key. */
export const ALL_PAGES: readonly PageDefinition[] = Object.values(PAGES);

/** The pages from which no guide leads on, each with what is said there. */
export const DEAD_ENDS: readonly Required<Pick<PageDefinition, 'id' | 'deadEnd'>>[] = ALL_PAGES.flatMap(
  ({ id, deadEnd }) => (deadEnd ? [{ id, deadEnd }] : []),
);

const pageOf = (name: string): PageDefinition | undefined => {
  const key = name.split('.')[0] ?? '';
  return Object.hasOwn(PAGES, key) ? PAGES[key as keyof typeof PAGES] : undefined;
};

/** @returns the description of a target by its full name (`accountHome.twoStepEntry`), or `null` for anything else */
export function targetByName(name: string): TargetDescription | null {
  const key = name.split('.')[1] ?? '';
  const targets = pageOf(name)?.targets ?? {};
  return Object.hasOwn(targets, key) ? (targets[key] ?? null) : null;
}

/** @returns the evidence of a fact by its full name (`accountTwoStep.off`); every piece must be seen */
export function factByName(name: string): readonly Evidence[] | null {
  const key = name.split('.')[1] ?? '';
  const facts = pageOf(name)?.facts ?? {};
  return Object.hasOwn(facts, key) ? (facts[key] ?? null) : null;
}

/**
 * The next control to press on the way from one page to another, over as few pages as possible.
 *
 * @returns the full name of a target that is on `from`, or `null` when no way is known
 */
export function nextWay(from: PageId, to: readonly PageId[]): string | null {
  const queue: { page: PageId; first: string | null }[] = [{ page: from, first: null }];
  const met = new Set<PageId>([from]);
  for (const { page, first } of queue) {
    if (first && to.includes(page)) return first;
    for (const way of ALL_PAGES.find((candidate) => candidate.id === page)?.ways ?? []) {
      for (const next of way.to.filter((candidate) => !met.has(candidate))) {
        met.add(next);
        queue.push({ page: next, first: first ?? way.target });
      }
    }
  }
  return null;
}
