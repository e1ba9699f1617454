import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GUIDES, guideById, stepCode } from '../../src/data/guides/catalogue.ts';
import { LANGUAGES } from '../../src/shared/languages.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { stepText } from '../../src/worker/view/step-texts.ts';
import { main } from '../../tools/handout/main.ts';

/** `npm run handout` from the walk on the practice site to the finished files, which are then read as PDFs. */
const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
const policy = join(folder, 'policy.json');
const GUIDE_IDS = ['check-status', 'two-step-off'] as const;
const CONTACT = {
  name: 'Gemeinde Beispiel / Comune di Esempio',
  telephone: '0471 000 000',
  hours: 'Mo-Fr / lun-ven 8-12',
  address: 'Musterplatz 1, 39100 Bozen',
};

beforeAll(async () => {
  writeFileSync(policy, JSON.stringify({ contact: CONTACT, language: 'de' }));
  expect(await main([...GUIDE_IDS, '--policy', policy, '--out', folder, '--today', '2026-11-22'])).toBe(0);
  // It walks the guides and prints them, which is work and no wait.
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without spaces: lines are broken between words and at hyphens. */
const bare = (text: string): string => text.replaceAll(/\s/g, '');

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

/** What a reader and a screen reader have of a PDF. */
async function read(file: string) {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const texts: string[] = [];
  const tags: Node[] = [];
  const outside: string[] = [];
  const visit = (node: Node): void => {
    tags.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      texts.push(item.str);
      const [x = 0, y = 0] = item.transform.slice(4);
      if (x < 20 || x + item.width > width - 20 || y < 10 || y > height - 20) outside.push(item.str);
    }
    visit((await page.getStructTree()) as Node);
  }
  const { info } = await pdf.getMetadata();
  const found = {
    size: bytes.length,
    pages: pdf.numPages,
    title: Reflect.get(info, 'Title'),
    lang: Reflect.get(info, 'Language'),
    marked: (await pdf.getMarkInfo())?.Marked,
    outline: ((await pdf.getOutline()) ?? []).length,
    text: bare(texts.join('')),
    outside: outside.filter((text) => text.trim() !== ''),
    tags,
  };
  await pdf.destroy();
  return found;
}

const FILES = GUIDE_IDS.flatMap((id) => LANGUAGES.map((lang) => ({ id, lang })));

describe.each(FILES)('$id in $lang', ({ id, lang }) => {
  test('says everything in its language, on the paper, with tags, and pictures of its controls', async () => {
    const pdf = await read(`${id}.${lang}.pdf`);
    const guide = guideById(id) ?? GUIDES[0];
    const texts = textsFor(lang);
    if (!guide) throw new Error(id);
    expect(pdf).toMatchObject({ title: texts.text(`${id}:title`), lang, marked: true });
    const isThere = (words: string) => expect(pdf.text).toContain(bare(words));
    isThere(texts.text(`${id}:title`));
    let at = 0;
    for (const step of guide.steps) {
      const heading = bare(stepCode(id, step.id) + stepText(texts, id, step, 'title'));
      const place = pdf.text.indexOf(heading, at);
      expect(place, heading).toBeGreaterThan(at);
      at = place;
    }
    for (const line of Object.values(CONTACT)) isThere(line);
    for (const need of texts.need(id)) isThere(need);
    isThere(texts.text('handout:sheet.practice'));
    isThere(texts.text('handout:sheet.page', { page: 1, total: pdf.pages }));
    expect(pdf.outside).toEqual([]);

    const roles = new Set(pdf.tags.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'Figure']) expect(roles).toContain(role);
    const pictured = guide.steps.filter(({ target }) => target).length;
    const alts = pdf.tags.flatMap(({ role, alt }) => (role === 'Figure' && alt ? [alt] : []));
    const beginning = texts.text('handout:picture', { label: '' }).trim();
    expect(alts.filter((alt) => alt.startsWith(beginning))).toHaveLength(pictured);
    expect(pdf.outline).toBeGreaterThan(0);
    expect(pdf.size).toBeLessThan(pictured * 80_000 + 100_000);
  });
});

test('a file that holds no settings, and a guide that does not exist, are refused', async () => {
  writeFileSync(policy, '{}');
  expect(await main(['two-step-off', '--policy', policy, '--out', folder])).toBe(2);
  expect(await main(['nonsense', '--out', folder])).toBe(2);
});
