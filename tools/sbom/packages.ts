import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of somebody else that is in what we ship. */
export interface Bundled {
  name: string;
  version: string;
  /** SPDX id. */
  licence: string;
  /** The text that has to go along. */
  text: string;
  homepage: string;
}

/** Licences under which something may be bundled with ours; others need a decision first. */
export const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'EUPL-1.2'];

/** What the bundler adds to a bundle by itself, and whose it is. */
const OWN_PARTS: [RegExp, string][] = [
  [/^\0?rolldown\//, 'rolldown'],
  [/^\0?vite\//, 'vite'],
];

/** The packages to which these modules belong, sorted by name. */
export function packagesOf(moduleIds: Iterable<string>): Bundled[] {
  const folders = new Set([...moduleIds].flatMap((id) => folderOf(id) ?? []));
  return [...folders].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the package that a module is in, or `null` for our own. */
function folderOf(id: string): string | null {
  const own = OWN_PARTS.find(([pattern]) => pattern.test(id));
  if (own) return join('node_modules', own[1]);
  const [path = ''] = id.replaceAll('\\', '/').split('?');
  return /^.*\/node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

/** Reads what a package says of itself. */
export function describe(folder: string): Bundled {
  const { name, version, license, homepage = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  return {
    name,
    version,
    licence: String(license ?? ''),
    text: file ? readFileSync(join(folder, file), 'utf8').trim() : '',
    homepage,
  };
}

/** The packages that a package needs to run, itself included, from the folder `node_modules`. */
export function withDependencies(names: string[], found = new Map<string, Bundled>()): Map<string, Bundled> {
  for (const name of names) {
    const folder = join('node_modules', name);
    if (found.has(name) || !existsSync(folder)) continue;
    found.set(name, describe(folder));
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    withDependencies(Object.keys(dependencies), found);
  }
  return found;
}

/** @returns one sentence for each package that must not be bundled as it is */
export const refuseLicences = (bundled: Bundled[]): string[] =>
  bundled.flatMap(({ name, licence, text }) =>
    !ALLOWED.includes(licence)
      ? [`${name} is under "${licence}", which is not among ${ALLOWED.join(', ')}.`]
      : text === ''
        ? [`${name} comes without the text of its licence.`]
        : [],
  );
