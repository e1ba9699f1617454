import type { NewsId } from '../../shared/text-files.ts';

/** Something that users have to know after an update. Its text is `news:entries.<id>` in every language. */
export interface News<Id extends string = NewsId> {
  /** The version that brought it. */
  version: string;
  id: Id;
}

/**
 * Only what changes something for users stands here: a guide that goes another way, a setting that means something else.
 * Most versions bring nothing of the kind.
 */
export const NEWS: readonly News[] = [];

/**
 * What came after a version.
 *
 * @param seen the version whose news the user has seen, as in the manifest; `null`: nobody knows, so nothing is new
 * @param current the version that runs; an entry of a later one does not apply yet
 * @returns ids of entries, in the order of the list
 */
export function newsSince<Id extends string>(seen: string | null, current: string, list: readonly News<Id>[]): Id[] {
  if (seen === null) return [];
  return list.flatMap(({ version, id }) => (isAfter(version, seen) && !isAfter(version, current) ? [id] : []));
}

/** Whether a version is later than another. Parts that are missing count as 0. */
function isAfter(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (let at = 0; at < Math.max(a?.length ?? 0, b?.length ?? 0); at++) {
    const step = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (step !== 0) return step > 0;
  }
  return false;
}
