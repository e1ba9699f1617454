import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './zip.ts';

/** Every file below a folder. */
export function filesIn(folder: string): Files {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
      }),
  );
}

/** Every file that Git knows: what a reviewer needs to build the package anew. */
export function trackedFiles(): Files {
  const paths = git('ls-files', '-z').split('\0').filter(Boolean);
  return new Map(paths.map((path) => [path, readFileSync(path)]));
}

/** What differs from the last commit, one file a line; empty: nothing. */
export const uncommitted = (): string => git('status', '--porcelain').trim();

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
