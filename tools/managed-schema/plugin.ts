import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { GUIDE_IDS } from '../../src/data/guides/catalogue.ts';
import { WHITE_LABELS } from '../../src/data/pages/hosts.ts';
import { TEXT_SIZES } from '../../src/messages/answers.ts';
import { LANGUAGES } from '../../src/shared/languages.ts';

/** What the descriptions of the schema leave open, so that a new guide or host is said there by itself. */
const LISTS = { guides: GUIDE_IDS, hosts: Object.keys(WHITE_LABELS), languages: LANGUAGES, sizes: TEXT_SIZES };

/** The schema of the policies as browsers read it: `{guides}` stands for the ids of all guides. */
export const filledSchema = (schema: string): string =>
  Object.entries(LISTS).reduce((text, [name, all]) => text.replaceAll(`{${name}}`, all.join(', ')), schema);

/** Fills the schema in the folder that was built. */
export function managedSchema(): Plugin {
  return {
    name: 'pec-passo:managed-schema',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const file = join(dir, 'managed-schema.json');
      if (existsSync(file)) writeFileSync(file, filledSchema(readFileSync(file, 'utf8')));
    },
  };
}
