import type { Files } from '../lib/zip.ts';

/** No package may be larger, in bytes: a user on a slow line waits for it. */
export const MAX_BYTES = 450 * 1000;

const text = (files: Files, path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8');

/** Signs of a build that is not meant for users: development server, source maps, places in the sources, parts of the tests. */
const DEVELOPMENT =
  /localhost|127\.0\.0\.1|import\.meta\.hot|\/@vite\/|sourceMappingURL|\.tsx\b|data-practice|practice\.test/;

/** @returns why this folder is no package for users, one sentence each */
export function refuseBuild(files: Files, version: string): string[] {
  if (!files.has('manifest.json')) return ['There is no manifest.json: the build did not work. Run "npm run build".'];
  const reasons: string[] = [];
  const manifest = JSON.parse(text(files, 'manifest.json')) as { version: string };
  if (manifest.version !== version)
    reasons.push(`manifest.json says version ${manifest.version}, package.json says ${version}: make them the same.`);
  for (const path of files.keys()) {
    if (path.endsWith('.map')) reasons.push(`${path} is a source map: this is a development build.`);
    else if (/\.(js|html|css|json)$/.test(path) && DEVELOPMENT.test(text(files, path)))
      reasons.push(`${path} holds parts of a development build (${DEVELOPMENT.exec(text(files, path))?.[0]}).`);
  }
  return reasons;
}

/** @returns why the working tree is not what would be reviewed */
export const refuseTree = (uncommitted: string): string[] =>
  uncommitted === ''
    ? []
    : [`There are changes that are not committed, so nobody could build this package again:\n${uncommitted}`];

/** @returns one sentence for each package that is too large */
export const refuseSize = (name: string, bytes: number): string[] =>
  bytes <= MAX_BYTES ? [] : [`${name} has ${bytes} bytes; at most ${MAX_BYTES} are allowed.`];

/** A locale file with everything in it: its path → its content. */
export type LocaleFiles = Record<string, unknown>;

/**
 * @param locales `locales/<language>/<name>.json` and `_locales/<language>/messages.json`: `<language>/<name>` → content
 * @returns one sentence for each text that a language does not have, or has only as an empty one
 */
export function refuseTranslations(locales: LocaleFiles, languages: readonly string[]): string[] {
  const names = [...new Set(Object.keys(locales).map((path) => path.slice(path.indexOf('/') + 1)))].sort();
  return names.flatMap((name) => {
    const texts = Object.fromEntries(languages.map((lang) => [lang, leaves(locales[`${lang}/${name}`])]));
    const keys = new Set(Object.values(texts).flatMap((all) => Object.keys(all)));
    return languages.flatMap((lang) => {
      const missing = [...keys].filter((key) => !texts[lang]?.[key]?.trim());
      return missing.map((key) => `The text "${key}" of ${name} is missing in ${lang}.`);
    });
  });
}

/** Every text below a value, by its path. */
function leaves(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`)),
  );
}
