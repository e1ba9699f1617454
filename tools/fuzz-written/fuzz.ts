import puppeteer from 'puppeteer';
import { ALL_PAGES } from '../../src/data/pages/targets.ts';
import { bundle } from '../../test/support/bundle.ts';
import type { Case, Miss } from './inside.ts';
import { MARKUPS, SKELETONS } from './markups.ts';
import { Random } from './random.ts';

/** So many cases are put into the page in one go. */
const BATCH = 50;
/** So many targets are asked for in a case besides those that may be there. */
const ASKED = 8;

interface Known {
  name: string;
  labels: string[];
}

/** Every label that a target or a piece of evidence of the page map knows, by the target it is one of. */
const TARGETS: Known[] = ALL_PAGES.flatMap((page) =>
  Object.entries(page.targets).map(([key, { names }]) => ({
    name: `${keyOf(page.id)}.${key}`,
    labels: names.map(({ text }) => text),
  })),
).filter(({ labels }) => labels.length > 0);

const THERE = ['webmailMessages.messages', 'webmailMessages.settings', 'webmailMessages.accountManagement'];

const EVIDENCE: string[] = ALL_PAGES.flatMap(({ recognition, facts = {} }) => [
  ...JSON.stringify([recognition, facts]).matchAll(/"(?:names|texts|phrases)":\[(.*?)\]/g),
]).flatMap(([, list]) => JSON.parse(`[${list}]`) as string[]);

function keyOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function makeCase(random: Random): Case {
  const markup = random.one(Object.keys(MARKUPS));
  const skeleton = random.one(Object.keys(SKELETONS));
  const own = { settings: random.chance(0.5), account: random.chance(0.5) };
  const asked = Array.from({ length: ASKED }, () => random.one(TARGETS));
  const say = () => random.one(random.chance(0.6) ? random.one(asked).labels : EVIDENCE);
  const middle = (MARKUPS[markup] as (typeof MARKUPS)[string])(say, random);
  const html = (SKELETONS[skeleton] as (typeof SKELETONS)[string])(own, middle);
  const there = THERE.filter((name) => html.includes(`data-true="${name}"`));
  return { markup, skeleton, html, there, targets: [...new Set([...asked.map(({ name }) => name), ...THERE])] };
}

/**
 * Random lists and messages whose words are those that the page map knows, in a real Chromium.
 *
 * @returns what is wrong: a ring, page or fact out of what others wrote, or a control of the site that is not found
 */
export async function fuzz(seed: number, count: number): Promise<Miss[]> {
  const random = new Random(seed);
  const code = await bundle('tools/fuzz-written/inside.ts', { name: 'fuzzWritten' });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.setContent(
      '<!doctype html><html lang="it"><title>Messaggi</title><body style="margin:0"></body></html>',
    );
    await page.evaluate(`${code}; globalThis.fuzzWritten = fuzzWritten;`);
    const misses: Miss[] = [];
    for (let done = 0; done < count; done += BATCH) {
      const cases = Array.from({ length: Math.min(BATCH, count - done) }, () => makeCase(random));
      misses.push(...(await page.evaluate((all) => Reflect.get(globalThis, 'fuzzWritten').run(all), cases)));
    }
    return misses;
  } finally {
    await browser.close();
  }
}
