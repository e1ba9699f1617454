import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE_IDS } from '../../src/data/guides/catalogue.ts';
import { PAGES } from '../../src/data/pages/catalogue.ts';
import { targetByName } from '../../src/data/pages/targets.ts';
import { LANGUAGES } from '../../src/shared/languages.ts';

const USAGE = `usage: npm run new:guide <id> [<target>], for example: npm run new:guide change-password accountHome.passwordEntry
Targets are in docs/page-map.md: the page in camel case, a dot, the target.`;

/** The control that a guide begins with where none is named. */
const USUAL = 'webmailMessages.settings';

/** What a guide begins with. */
interface Beginning {
  id: string;
  /** The same as a name in code. */
  name: string;
  /** The control of its one step, `page.key`. */
  target: string;
  page: string;
  step: string;
}

/**
 * Begins a new guide: `npm run new:guide <id> [<target>]`. Writes the guide with one step at a control of the page map, its
 * texts in all languages, still empty, and its rows in the catalogue and in what is recorded of the guides; then says what is
 * left. The unit tests fail until the texts are there.
 * @param root the project's folder
 */
export function main([id = '', target = USUAL]: string[], root = '.'): number {
  const problem = problemWith(id, target, root);
  if (problem) {
    console.error(`${problem}\n${USAGE}`);
    return 2;
  }
  const [page = '', key = ''] = target.split('.');
  const begun: Beginning = {
    id,
    name: id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    target,
    page: PAGES[page as keyof typeof PAGES].id,
    step: key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  };
  write(begun, root);
  console.log(`The guide ${id} is begun, with the step ${id}/${begun.step}. What is left:
  1. locales/{${LANGUAGES.join(',')}}/${id}.json: its texts
  2. its three titles once more, in test/recorded/guides.ts (TITLES): nobody changes these by accident. Does a page show that
     the end is reached? Say so in the guide (goal), and take the guide out of UNSEEN there
  3. npm run fix && npm run guides-table && npm run check
  4. npm run walk -- ${id} --lang de, or npm start -- --guide ${id} --lang de
More steps, or another name for this one: src/data/guides/${id}.ts, and what belongs to it in the texts and in
test/recorded/guides.ts.`);
  return 0;
}

function problemWith(id: string, target: string, root: string): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `"${id}" is no id: small letters, digits and hyphens.`;
  if ((GUIDE_IDS as readonly string[]).includes(id) || existsSync(join(root, `src/data/guides/${id}.ts`)))
    return `${id} is there already.`;
  return targetByName(target) ? null : `The page map has no target ${target}.`;
}

function write(begun: Beginning, root: string): void {
  const { id, name, step } = begun;
  const number = GUIDE_IDS.length + 1;
  const edit = (file: string, where: RegExp, by: string): void => {
    const before = readFileSync(join(root, file), 'utf8');
    const after = before.replace(where, by);
    if (after === before) throw new Error(`${file} does not look as expected: add the guide there by hand`);
    writeFileSync(join(root, file), after);
  };
  writeFileSync(join(root, `src/data/guides/${id}.ts`), guideFile(begun));
  for (const lang of LANGUAGES) writeFileSync(join(root, `locales/${lang}/${id}.json`), textsFile(begun));
  edit('src/data/guides/catalogue.ts', /(\n\n\/\*\* Every guide that)/, `\nimport { ${name} } from './${id}.ts';$1`);
  edit('src/data/guides/catalogue.ts', /(ALL_GUIDES = \[[^\]]*)\]/, `$1  ${name},\n]`);
  const recorded = 'test/recorded/guides.ts';
  edit(recorded, /(const TITLES: [^}]*)\}/, `$1  '${id}': ['', '', ''],\n}`);
  edit(recorded, /(UNSEEN: string\[\] = \[[^\]]*)\]/, `$1, '${id}']`);
  edit(recorded, /(const CATALOGUE: [^}]*)\}/, `$1  '${id}': '${step} page',\n}`);
  edit(recorded, /\};\n$/, `  '${id}/${step}': '${number}-1',\n};\n`);
}

const guideFile = ({
  id,
  name,
  target,
  page,
  step,
}: Beginning): string => `import type { Translated } from '../../shared/text-keys.ts';
import { defineGuide } from './guide.ts';

type Texts = Translated<
  typeof import('../../../locales/it/${id}.json'),
  typeof import('../../../locales/de/${id}.json'),
  typeof import('../../../locales/en/${id}.json')
>;

/** What the user has in the end. */
export const ${name} = defineGuide<Texts>()({
  id: '${id}',
  icon: 'checklist',
  minutes: [1, 2],
  steps: [
    {
      id: '${step}',
      kind: 'page',
      pages: ['${page}'],
      target: '${target}',
      done: [{ by: 'click' }],
    },
  ],
});
`;

/** A control in a menu has a text more: for when the menu is closed. */
const textsFile = ({ step, target }: Beginning): string =>
  `${JSON.stringify(
    {
      title: '',
      brief: '',
      purpose: '',
      words: '',
      need: [''],
      steps: {
        [step]: { title: '', text: '', where: '', ...(targetByName(target)?.openers?.length ? { opener: '' } : {}) },
      },
      done: { title: '', text: '', check: '' },
    },
    null,
    2,
  )}\n`;
