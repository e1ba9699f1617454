import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { bare, readPdf } from '../support/pdf.ts';

/** The page on which leaflets are made, printed by the browser and read as PDF. All of them: HANDOUT=all. */
const ALL = GUIDES.flatMap((guide) =>
  leafletsOf(guide).flatMap((answers) => LANGUAGES.map((lang) => ({ guide, what: guide.id, answers, lang }))),
);
/** A few for a run, other ones every day. */
const SEED = Math.floor(Date.now() / 86_400_000);
const FILES = process.env.HANDOUT === 'all' ? ALL : ALL.filter((_, at) => (at + SEED) % 13 === 0);

/** The share of the last sheet that is used at least. */
const LEAST_USED = 0.25;

const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
const CONTACT = { name: 'Gemeinde Beispiel / Comune di Esempio', telephone: '0471 000 000' };
let launched: Launched;

beforeAll(async () => {
  launched = await launch({ resolverRules: 'MAP * ~NOTFOUND' });
  const policy = join(folder, 'policy.json');
  writeFileSync(policy, JSON.stringify({ contact: CONTACT }));
  await useSettings(launched, policy);
});
afterAll(async () => {
  await launched.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(FILES)('$what in $lang, $answers', ({ guide, what, answers, lang }) => {
  test('says every step in its order, tagged, on few sheets, of which none is almost empty', async () => {
    const printed = await printLeaflet(launched, { what, answers, lang });
    const pdf = await readPdf(printed.pdf);
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
    const pdf = await readPdf((await printLeaflet(launched, { what: 'desk', answers: {}, lang })).pdf);
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
