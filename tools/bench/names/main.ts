import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { openScene, SCENES, type Scene } from '../../../test/practice/scenes.ts';
import { startPractice } from '../../../test/practice/server.ts';
import { launch } from '../../../test/support/browser.ts';
import { bundle } from '../../../test/support/bundle.ts';
import { BESIDE, isThere } from '../beside.ts';
import type { Compared, Why } from './inside.ts';

const PAGES = `${BESIDE}/data/pages`;

/** Prints where our names of controls differ from the standard ones, and why. */
export async function main(): Promise<number> {
  const compared = await compareNames(SCENES, realPages());
  const rows = new Map<Why, number>();
  for (const { why } of compared) rows.set(why, (rows.get(why) ?? 0) + 1);
  console.table([...rows].sort((a, b) => b[1] - a[1]).map(([why, controls]) => ({ why, controls })));
  for (const why of rows.keys()) {
    if (why === 'same') continue;
    console.log(`\n${why}`);
    const pairs = compared
      .filter((one) => one.why === why)
      .map(({ ours, standard }) => `  "${ours}" instead of "${standard}"`);
    for (const pair of [...new Set(pairs)].slice(0, 15)) console.log(pair);
  }
  return rows.has('unexplained') ? 1 : 0;
}

/** The files of the real pages; none where they are not there. */
const realPages = (): string[] =>
  isThere(PAGES)
    ? readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .map((name) => resolve(PAGES, name))
    : [];

/** Compares our names with those of the reference implementation on all controls of scenes and files. */
async function compareNames(scenes: readonly Scene[], files: readonly string[]): Promise<Compared[]> {
  const code = await bundle('tools/bench/names/inside.ts');
  const practice = await startPractice({ generation: '2026' });
  const { browser } = await launch({ resolverRules: practice.resolverRules, extension: null });
  try {
    const page = await browser.newPage();
    const compared: Compared[] = [];
    for (const scene of scenes) {
      await openScene(page, practice, scene);
      compared.push(...(await compare(page, code)));
    }
    for (const file of files) {
      await page.goto(pathToFileURL(file).href, { waitUntil: 'domcontentloaded' });
      compared.push(...(await compare(page, code)));
    }
    return compared;
  } finally {
    await browser.close();
    await practice.close();
  }
}

async function compare(page: Page, code: string): Promise<Compared[]> {
  await page.evaluate(code);
  return page.evaluate(() => (Reflect.get(globalThis, 'compareNames') as () => Compared[])());
}
