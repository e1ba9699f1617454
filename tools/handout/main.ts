import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import type { Guide } from '../../src/data/guides/guide.ts';
import { OTHER_SHEETS } from '../../src/messages/leaflet.ts';
import { LANGUAGES } from '../../src/shared/languages.ts';
import { readPolicyFile } from '../../src/worker/policy/file.ts';
import { type Launched, launch } from '../../test/support/browser.ts';
import { type LeafletFile, leafletsOf, printLeaflet, useSettings } from './print.ts';

const USAGE =
  'usage: npm run handout -- [--all] [<guide> …] [answers] [desk] [--lang it|de|en] [--only <option> …] [--policy file.json] [--out folder]';

/**
 * `npm run handout`: the leaflets of the extension's own page as PDF files, `out/handout/<guide>.<lang>.pdf`, printed by the browser
 * as a user prints them, with the contact of an organisation's policy. `--only spid` leaves out the steps of those who choose
 * another option.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      lang: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      policy: { type: 'string' },
      out: { type: 'string', default: 'out/handout' },
    },
  });
  const ids = [...GUIDES.map(({ id }) => id), ...OTHER_SHEETS];
  const wanted = values.all || positionals.length === 0 ? ids : positionals;
  const langs = LANGUAGES.filter((lang) => !values.lang || lang === values.lang);
  const guides = GUIDES.filter(({ id }) => wanted.includes(id));
  if (wanted.some((id) => !ids.some((known) => known === id)) || langs.length === 0) {
    console.error(`${USAGE}\nguides: ${ids.join(', ')}`);
    return 2;
  }
  const unknown = values.only.filter((option) => !guides.some((guide) => choiceWith(guide, option)));
  if (unknown.length > 0) {
    console.error(`${USAGE}\nno choice of these guides has: ${unknown.join(', ')}`);
    return 2;
  }
  if (values.policy && !canBeUsed(values.policy)) return 2;
  mkdirSync(values.out, { recursive: true });
  const launched = await launch({ resolverRules: 'MAP * ~NOTFOUND' });
  try {
    if (values.policy) await useSettings(launched, values.policy);
    const files = [
      ...guides.flatMap((guide) => filesOf(guide, values.only)),
      ...OTHER_SHEETS.filter((id) => wanted.includes(id)).map((id) => ({ what: id, answers: {}, name: id })),
    ].flatMap((file) => langs.map((lang) => ({ ...file, lang })));
    for (const file of files) await write(launched, file, values.out);
  } finally {
    await launched.browser.close();
  }
  return 0;
}

async function write(launched: Launched, file: LeafletFile, out: string): Promise<void> {
  const { pdf, sheets } = await printLeaflet(launched, file);
  const path = join(out, `${file.name}.${file.lang}.pdf`);
  writeFileSync(path, pdf);
  console.log(`${path} (${sheets} pages, ${Math.round(pdf.length / 1024)} kB)`);
}

/**
 * The leaflets of a guide: those with the options that were asked for or, where none was, all that there are. The first of
 * these is called like the guide.
 */
export function filesOf(guide: Guide, only: readonly string[]): Omit<LeafletFile, 'lang'>[] {
  const own = only.filter((option) => choiceWith(guide, option));
  const answers = own.length > 0 ? [answersWith(guide, own)] : leafletsOf(guide);
  return answers.map((one) => ({ what: guide.id, answers: one, name: [guide.id, ...Object.values(one)].join('-') }));
}

const answersWith = (guide: Guide, options: readonly string[]): Record<string, string> =>
  Object.fromEntries(options.map((option) => [choiceWith(guide, option) ?? '', option]));

/** The step in which an option is chosen. */
const choiceWith = (guide: Guide, option: string): string | undefined =>
  guide.steps.find(({ options }) => options?.includes(option))?.id;

/** Whether a file holds settings. Prints what of them cannot be used. */
function canBeUsed(path: string): boolean {
  const read = readPolicyFile(readFileSync(path, 'utf8'));
  if (!read) console.error(`${path} holds no settings of PEC Passo`);
  for (const { setting, found, why } of read?.ignored ?? [])
    console.error(`${path}: ${setting} is left out (${why}): ${found}`);
  return read !== null && read !== undefined;
}
