import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANSWERS, answerNumber } from '../../src/data/answers/catalogue.ts';
import { GUIDES, stepCode } from '../../src/data/guides/catalogue.ts';
import { path } from '../../src/progress/path.ts';
import { choicesOf } from '../../src/progress/ways.ts';
import { LANGUAGES } from '../../src/shared/languages.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { composeCodeList } from '../../src/worker/view/codes.ts';
import { stepText } from '../../src/worker/view/step-texts.ts';
import { main } from '../../tools/handout/main.ts';
import { leafletsOf, openLeaflet, printLeaflet, useSettings } from '../../tools/handout/print.ts';
import { type Launched, launch } from '../support/browser.ts';

/** The page on which leaflets are made, printed by the browser and read as PDF. All of them: HANDOUT=all. */
const ALL = GUIDES.flatMap((guide) =>
  leafletsOf(guide).flatMap((answers) => LANGUAGES.map((lang) => ({ guide, what: guide.id, answers, lang }))),
);
/** A few for a run, other ones every day. */
const SEED = Math.floor(Date.now() / 86_400_000);
const FILES = process.env.HANDOUT === 'all' ? ALL : ALL.filter((_, at) => (at + SEED) % 13 === 0);

/** Points of a sheet, and the share of the last one that is used at least. */
const SHEET = { width: 595, height: 842 };
const LEAST_USED = 0.25;

const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
const CONTACT = { name: 'Gemeinde Beispiel / Comune di Esempio', telephone: '0471 000 000' };
let launched: Launched;

beforeAll(async () => {
  launched = await launch({ resolverRules: 'MAP * ~NOTFOUND' });
  const policy = join(folder, 'policy.json');
  writeFileSync(policy, JSON.stringify({ contact: CONTACT }));
  await useSettings(launched, policy);
}, 60_000);
afterAll(async () => {
  await launched.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Without spaces: lines are broken between words and at hyphens. */
const bare = (text: string): string => text.replaceAll(/\s/g, '');

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

/** What a reader and a screen reader have of a PDF. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const texts: string[] = [];
  const roles = new Set<string>();
  const outside: string[] = [];
  let used = 0;
  const visit = (node: Node): void => {
    if (node.role) roles.add(node.role);
    for (const child of node.children ?? []) visit(child);
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    let lowest = SHEET.height;
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      texts.push(item.str);
      const [x = 0, y = 0] = item.transform.slice(4);
      if (x < 20 || x + item.width > SHEET.width - 20 || y < 10 || y > SHEET.height - 20) outside.push(item.str);
      // The foot stands below.
      if (y > 40) lowest = Math.min(lowest, y);
    }
    used = (SHEET.height - lowest) / SHEET.height;
    visit((await page.getStructTree()) as Node);
  }
  const { info } = await pdf.getMetadata();
  const found = {
    pages: pdf.numPages,
    title: Reflect.get(info, 'Title'),
    lang: Reflect.get(info, 'Language'),
    marked: (await pdf.getMarkInfo())?.Marked,
    outline: ((await pdf.getOutline()) ?? []).length,
    text: bare(texts.join('')),
    outside,
    used,
    roles,
  };
  await pdf.destroy();
  return found;
}

describe.each(FILES)('$what in $lang, $answers', ({ guide, what, answers, lang }) => {
  test('says every step in its order, tagged, on few sheets, of which none is almost empty', async () => {
    const printed = await printLeaflet(launched, { what, answers, lang });
    const pdf = await read(printed.pdf);
    const texts = textsFor(lang);
    expect(pdf).toMatchObject({ title: texts.text(`${what}:title`), lang, marked: true, pages: printed.sheets });
    const [choice] = Object.entries(answers);
    expect(pdf.pages).toBeLessThanOrEqual(choice ? 3 : 4);
    expect(pdf.used).toBeGreaterThanOrEqual(LEAST_USED);
    expect(pdf.outside).toEqual([]);
    const ways = choicesOf(guide).filter((way) => !choice || way[choice[0]] === choice[1]);
    let at = 0;
    for (const step of guide.steps.filter((one) => ways.some((way) => path(guide, way).includes(one)))) {
      const heading = bare(stepCode(what, step.id) + stepText(texts, what, step, 'title'));
      const place = pdf.text.indexOf(heading, at);
      expect(place, heading).toBeGreaterThan(at);
      at = place;
    }
    for (const line of Object.values(CONTACT)) expect(pdf.text).toContain(bare(line));
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Figure']) expect(pdf.roles).toContain(role);
    expect(pdf.outline).toBeGreaterThan(0);
  });
});

test('the sheet for helpers is one sheet of paper', async () => {
  for (const lang of LANGUAGES) {
    const pdf = await read((await printLeaflet(launched, { what: 'desk', answers: {}, lang })).pdf);
    expect(pdf.pages).toBe(2);
    expect(pdf.outside).toEqual([]);
    const { signs, guides, texts } = composeCodeList(lang);
    const inWords = [...signs.flatMap(({ sign, say }) => [sign, say]), ...ANSWERS.map(answerNumber), texts.pagesIntro];
    const inCodes = guides.flatMap(({ steps }) => steps.map(({ code, title }) => code + title));
    for (const one of [...inWords, ...inCodes]) expect(pdf.text).toContain(bare(one));
    // The browser has the keys of this test too.
    expect(pdf.text).toContain('Alt+Shift+M');
  }
});

test('what is to be read is at least 12 points large', async () => {
  const page = await openLeaflet(launched, {
    what: 'confirm-identity',
    answers: { 'choose-method': 'cns' },
    lang: 'de',
  });
  const small = await page.$$eval('.sheet :is(h1, h2, h3, h4, p, li, dt, dd)', (all) =>
    all.flatMap((one) => {
      const isAside = one.closest('.sources, .foot');
      return !isAside && Number.parseFloat(getComputedStyle(one).fontSize) < 16 ? [one.textContent] : [];
    }),
  );
  expect(small).toEqual([]);
  await page.close();
});

test('a file that holds no settings, and a guide that does not exist, are refused', async () => {
  const empty = join(folder, 'empty.json');
  writeFileSync(empty, '{}');
  expect(await main(['two-step-off', '--policy', empty, '--out', folder])).toBe(2);
  expect(await main(['nonsense', '--out', folder])).toBe(2);
});
