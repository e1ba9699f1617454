import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleFiles } from './refusals.ts';

/** Where texts are: the guides' and surfaces' own, and those that the browser itself shows. */
const FOLDERS = ['locales', 'extension/public/_locales'];

/** Every locale file of the product. */
export function readLocales(): LocaleFiles {
  return Object.fromEntries(
    FOLDERS.flatMap((folder) =>
      readdirSync(folder).flatMap((lang) =>
        readdirSync(join(folder, lang)).map((file) => [
          `${lang}/${file.replace('.json', '')}`,
          JSON.parse(readFileSync(join(folder, lang, file), 'utf8')),
        ]),
      ),
    ),
  );
}
