import { existsSync } from 'node:fs';

/** Real pages and their runner, which are not part of the project: beside the clone, or where `LOCATE_BENCH` says. */
export const BESIDE = process.env.LOCATE_BENCH ?? '../shared/bench/locate';

/** Whether something is there; where it is not, one line says what is missing. */
export function isThere(path: string): boolean {
  if (!existsSync(path))
    console.log(`Not here: ${path}, the shared benchmark of real pages (LOCATE_BENCH names its folder).`);
  return existsSync(path);
}
