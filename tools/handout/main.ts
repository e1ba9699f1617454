import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../../manifest.json' with { type: 'json' };
import { GUIDE_IDS, GUIDES } from '../../src/data/guides/catalogue.ts';
import type { Guide } from '../../src/data/guides/guide.ts';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';
import { readPolicyFile } from '../../src/worker/policy/file.ts';
import type { Contact } from '../../src/worker/policy/policy.ts';
import type { Stage } from '../../test/support/stage.ts';
import { FAKE_CAMERA, stagePool } from '../../test/support/stage-pool.ts';
import { answersSheet } from './answers-sheet.tsx';
import { type Choices, leafletOf } from './leaflet.ts';
import { takePictures } from './pictures.ts';
import { print, printSheet } from './print.ts';

/** What the sheet with the short answers is called among the guides. */
const ANSWERS_SHEET = 'answers';

const USAGE =
  'usage: npm run handout -- [<guide> …] [answers] [--lang it|de|en] [--only <option> …] [--policy file.json] [--out folder]';

/**
 * `npm run handout`: every guide as a leaflet in every language, `out/handout/<guide>.<lang>.pdf`, and the short answers, with pictures of the
 * practice site taken in the same run and the contact of an organisation's policy. `--only spid` leaves out the steps of
 * those who choose another option.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      policy: { type: 'string' },
      out: { type: 'string', default: 'out/handout' },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const wanted = positionals.length === 0 ? [...GUIDE_IDS, ANSWERS_SHEET] : positionals;
  const guides = GUIDES.filter(({ id }) => wanted.includes(id));
  const withAnswers = wanted.includes(ANSWERS_SHEET);
  const langs = LANGUAGES.filter((lang) => !values.lang || lang === values.lang);
  if (guides.length + Number(withAnswers) < wanted.length || langs.length === 0) {
    console.error(`${USAGE}\nguides: ${GUIDES.map(({ id }) => id).join(', ')}`);
    return 2;
  }
  const unknown = values.only.filter((option) => !guides.some((guide) => choiceWith(guide, option)));
  if (unknown.length > 0) {
    console.error(`${USAGE}\nno choice of these guides has: ${unknown.join(', ')}`);
    return 2;
  }
  const contact = values.policy ? contactOf(values.policy) : undefined;
  if (contact === null) return 2;
  mkdirSync(values.out, { recursive: true });
  const stages = stagePool(2, { args: FAKE_CAMERA });
  try {
    await Promise.all([
      ...(withAnswers ? [stages.use((stage) => writeAnswers(stage, langs, values))] : []),
      ...guides.map((guide) =>
        stages.use(async (stage) => {
          const own = values.only.filter((option) => choiceWith(guide, option));
          const answers: Choices = Object.fromEntries(own.map((option) => [choiceWith(guide, option) ?? '', option]));
          const pictures = await takePictures(stage, guide, answers);
          for (const lang of langs) {
            const leaflet = leafletOf(guide, {
              lang,
              contact,
              today: values.today,
              version: manifest.version,
              answers,
            });
            const pdf = await print(stage.launched.browser, leaflet, pictures);
            const file = join(values.out, `${[guide.id, ...own].join('-')}.${lang}.pdf`);
            writeFileSync(file, pdf);
            console.log(`${file} (${Math.round(pdf.length / 1024)} kB)`);
          }
        }),
      ),
    ]);
  } finally {
    await stages.close();
  }
  return 0;
}

/** The short answers, one file for each language. */
async function writeAnswers(stage: Stage, langs: readonly Language[], { today, out }: { today: string; out: string }) {
  for (const lang of langs) {
    const sheet = answersSheet(lang, today, manifest.version);
    const file = join(out, `${ANSWERS_SHEET}.${lang}.pdf`);
    writeFileSync(file, await printSheet(stage.launched.browser, sheet.html, sheet));
    console.log(file);
  }
}

/** The step in which an option is chosen. */
const choiceWith = (guide: Guide, option: string): string | undefined =>
  guide.steps.find(({ options }) => options?.includes(option))?.id;

/** The contact in a policy file. Prints what the file holds that cannot be used; `null` when it is no policy. */
function contactOf(path: string): Contact | undefined | null {
  const read = readPolicyFile(readFileSync(path, 'utf8'));
  if (!read) {
    console.error(`${path} holds no settings of PEC Passo`);
    return null;
  }
  for (const { setting, found, why } of read.ignored)
    console.error(`${path}: ${setting} is left out (${why}): ${found}`);
  return read.policy.contact;
}
