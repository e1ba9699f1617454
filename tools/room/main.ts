import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import { LANGUAGES } from '../../src/shared/languages.ts';
import { branchesOf, wayOf } from '../../test/support/branches.ts';
import { measureRoom, type Room } from '../../test/support/room.ts';
import { raiseStage } from '../../test/support/stage.ts';
import { walk } from '../../test/support/walker.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Windows that people have, in CSS pixels. From `ROOMY` on nothing that must be read may be hidden. */
const WINDOWS = [
  [1920, 945],
  [1366, 860],
  [1280, 800],
  [1093, 512],
  [805, 512],
  [683, 330],
  [341, 165],
  [320, 640],
] as const;
const ROOMY = 1093;
/** In smaller windows at most so much of what must be read. */
const TIGHT_SHARE = 0.1;
const PERCENT = [100, 200] as const;

interface Line {
  window: string;
  text: number;
  cards: number;
  inside: number;
  sentence: number;
  target: number;
  read: number;
  worst: string;
}

/**
 * Walks every step of every guide, in all languages, windows and text sizes, and prints how the card lies: `npm run room -- [--guide two-step-off] [--lang de]
 * [--pictures folder]`. Exit code 1 when a bar is missed.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { guide: { type: 'string' }, lang: { type: 'string' }, pictures: { type: 'string' } },
  });
  const guides = GUIDES.filter(({ id }) => !values.guide || id === values.guide);
  const languages = LANGUAGES.filter((lang) => !values.lang || lang === values.lang);
  const lines = new Map<string, Line>();
  const stage = await raiseStage({ lang: 'it' });
  try {
    for (const guide of guides) {
      const met = new Set<string>();
      for (const branch of branchesOf(guide)) {
        await stage.clear('2026', { ...branch.state, notice: false });
        await walk({
          launched: stage.launched,
          practice: stage.practice,
          ...wayOf(branch, '2026'),
          lang: 'it',
          size: { width: 1280, height: 800 },
          onCard: async (card, page, panel) => {
            const name = `${card.guide}/${card.step || card.kind} ${card.state}`;
            if (page === panel || met.has(name)) return;
            met.add(name);
            for (const lang of languages)
              await measureAll(page, panel, lang, `${name} ${lang}`, lines, values.pictures);
            await say(panel, { type: 'language', lang: 'it' });
            await page.setViewport({ width: 1280, height: 800 });
            // Whoever clicks next sees where things are now.
            await atRest(page);
          },
        });
      }
    }
  } finally {
    await stage.close();
  }
  return print([...lines.values()]);
}

const say = (panel: Page, message: object): Promise<unknown> =>
  panel.evaluate((one) => chrome.runtime.sendMessage(one), message);

async function measureAll(
  page: Page,
  panel: Page,
  lang: string,
  name: string,
  lines: Map<string, Line>,
  pictures: string | undefined,
): Promise<void> {
  await say(panel, { type: 'language', lang });
  for (const percent of PERCENT) {
    await say(panel, { type: 'text-size', percent });
    for (const [width, height] of WINDOWS) {
      await page.setViewport({ width, height });
      const room = await atRest(page);
      if (room) count(lines, `${width} x ${height}`, percent, room, name);
      if (pictures && room && isBad(room))
        await page.screenshot({
          path: join(pictures, `${name} ${width} ${percent}.png`.replace(/[ /]/g, '-')) as `${string}.png`,
        });
    }
  }
  await say(panel, { type: 'text-size', percent: 100 });
}

/** Measures until two looks agree: the card follows the window within a few frames. */
async function atRest(page: Page): Promise<Room | null> {
  let before = '';
  for (let looks = 0; looks < 40; looks++) {
    const room = await measureRoom(page);
    const now = JSON.stringify(room);
    if (now === before) return room;
    before = now;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  throw new Error(`the card does not come to rest: ${before}`);
}

const isBad = (room: Room): boolean =>
  !room.isInside || !room.isFirstSentenceSeen || room.targetCovered > 0.005 || room.mustReadCovered > 0.005;

function count(lines: Map<string, Line>, window: string, text: number, room: Room, name: string): void {
  const key = `${window} ${text}`;
  const line = lines.get(key) ?? { window, text, cards: 0, inside: 0, sentence: 0, target: 0, read: 0, worst: '' };
  line.cards++;
  if (room.isInside) line.inside++;
  if (room.isFirstSentenceSeen) line.sentence++;
  if (isBad(room) && room.targetCovered + room.mustReadCovered >= line.target + line.read)
    line.worst = `${name} (${room.form})`;
  line.target = Math.max(line.target, room.targetCovered);
  line.read = Math.max(line.read, room.mustReadCovered);
  lines.set(key, line);
}

function print(lines: Line[]): number {
  const percent = (share: number) => `${(share * 100).toFixed(share > 0 && share < 0.01 ? 1 : 0)} %`.padStart(7);
  console.log('window        text  cards  inside  first sentence  target covered  must-read covered  worst');
  let isMissed = lines.length === 0;
  for (const line of lines) {
    const isRoomy = Number(line.window.split(' ')[0]) >= ROOMY;
    const good =
      line.inside === line.cards &&
      line.sentence === line.cards &&
      line.target < 0.005 &&
      line.read <= (isRoomy ? 0.005 : TIGHT_SHARE);
    if (!good) isMissed = true;
    console.log(
      `${line.window.padEnd(12)} ${String(line.text).padStart(3)} %  ${String(line.cards).padStart(4)} ${percent(line.inside / line.cards)}         ${percent(line.sentence / line.cards)}         ${percent(line.target)}            ${percent(line.read)}  ${good ? '' : line.worst || 'sentence out of sight'}`,
    );
  }
  return isMissed ? 1 : 0;
}
