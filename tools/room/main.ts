import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { GUIDES, guideById } from '../../src/data/guides/catalogue.ts';
import type { GuideId } from '../../src/data/guides/guide.ts';
import { LANGUAGES, type Language } from '../../src/shared/languages.ts';
import { type Branch, branchesOf, wayOf } from '../../test/support/branches.ts';
import type { CardSeen } from '../../test/support/card.ts';
import { measureRoom, present, type Room } from '../../test/support/room.ts';
import { raiseStage, type Stage } from '../../test/support/stage.ts';
import { FAKE_CAMERA } from '../../test/support/stage-pool.ts';
import { walk } from '../../test/support/walker.ts';
import { Tally } from './tally.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Windows that people have, in CSS pixels. */
const WINDOWS = ['1920x945', '1366x860', '1280x800', '1093x512', '805x512', '683x330', '341x165', '320x640'];
/** A laptop of 1366 x 768: its screen, what a browser leaves of it, and the same at 125 %. */
const LAPTOP = ['1366x768', '1366x641', '1093x512'];
const PERCENT = ['100', '200'];

/** What is measured of every card. */
interface Plan {
  languages: Language[];
  windows: { width: number; height: number }[];
  percent: number[];
  /** Where pictures of what falls short are laid. */
  pictures: string | undefined;
  /** The screen is shared: a card in two languages, with the mask. */
  isPresented: boolean;
}

/**
 * Walks every step of every guide, in all languages, windows and text sizes, and prints how the card lies: `npm run room -- [--guides
 * two-step-off,sign-in] [--languages de] [--windows 1093x512,341x165] [--text 100] [--pictures folder] [--presenter]`. What fails on
 * the way is told at the end and stops nothing. Exit code 1 when a bar is missed, or something failed. With `--presenter` as on a
 * screen that is shared: the card also takes a third of the width at most, or lies docked, and what the mask covers of what has
 * to be read is listed.
 */
export async function main(args: string[]): Promise<number> {
  const list = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      guides: list,
      languages: list,
      windows: list,
      text: list,
      pictures: list,
      presenter: { type: 'boolean' },
    },
  });
  const ids = chosen(
    values.guides,
    GUIDES.map(({ id }) => id),
  );
  const plan: Plan = {
    languages: chosen(values.languages, LANGUAGES),
    windows: chosen(values.windows, values.presenter ? LAPTOP : WINDOWS).map((window) => {
      const [width = 0, height = 0] = window.split('x').map(Number);
      return { width, height };
    }),
    percent: chosen(values.text, PERCENT).map(Number),
    pictures: values.pictures,
    isPresented: values.presenter === true,
  };
  const tally = new Tally(plan.isPresented);
  const stage = await raiseStage({ lang: 'it', args: FAKE_CAMERA });
  try {
    for (const guide of GUIDES.filter(({ id }) => ids.includes(id))) {
      const met = new Set<string>();
      for (const branch of branchesOf(guide))
        await walkBranch(stage, branch, plan, met, tally).catch((error: Error) =>
          tally.failed(`${branch.guide} (${branch.name})`, error),
        );
      console.log(`${guide.id}: ${met.size} cards`);
    }
  } finally {
    await stage.close();
  }
  return tally.print();
}

/** The entries of a list that were asked for, or all of them. */
function chosen<T extends string>(asked: string | undefined, all: readonly T[]): T[] {
  if (asked === undefined) return [...all];
  const unknown = asked.split(',').filter((one) => !all.some((known) => known === one));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  return all.filter((one) => asked.split(',').includes(one));
}

/** The window in which the guide is walked. */
const USUAL = { width: 1280, height: 800 };

/** Walks one way through a guide and measures every card that no other way has shown. */
async function walkBranch(stage: Stage, branch: Branch, plan: Plan, met: Set<string>, tally: Tally): Promise<void> {
  await stage.clear('2026', { ...branch.state, notice: false });
  let isPresenting = false;
  await walk({
    launched: stage.launched,
    practice: stage.practice,
    ...wayOf(branch, '2026'),
    lang: 'it',
    size: USUAL,
    triesAgain: true,
    onCard: async (card, page, panel) => {
      const name = nameOf(card);
      if (page === panel || met.has(name)) return;
      if (plan.isPresented && !isPresenting) {
        // From the first card on that points at the page: what the person presses next does not move. Some guides never point.
        if (!card.ring && pointsAtPages(branch.guide)) return;
        await present(page, panel);
        isPresenting = true;
      }
      met.add(name);
      for (const lang of plan.languages)
        if (!(await measureAll(page, panel, lang, name, plan, tally))) met.delete(name);
      await say(panel, { type: 'language', lang: 'it' });
      await page.setViewport(USUAL);
      // Whoever clicks next sees where things are now.
      await atRest(page).catch(() => null);
    },
  });
}

const pointsAtPages = (guide: GuideId): boolean =>
  guideById(guide)?.steps.some(({ target, targetFor }) => target !== undefined || targetFor !== undefined) ?? false;

const nameOf = ({ guide, step, kind, state }: CardSeen): string => `${guide}/${step || kind} ${state}`;

const say = (panel: Page, message: object): Promise<unknown> =>
  panel.evaluate((one) => chrome.runtime.sendMessage(one), message);

/** @returns whether the page was in front all the time */
async function measureAll(
  page: Page,
  panel: Page,
  lang: Language,
  name: string,
  plan: Plan,
  tally: Tally,
): Promise<boolean> {
  await say(panel, { type: 'language', lang });
  for (const percent of plan.percent) {
    await say(panel, { type: 'text-size', percent });
    for (const { width, height } of plan.windows) {
      await page.setViewport({ width, height });
      const where = `${name} ${lang}`;
      const room = await atRest(page).catch((error: Error) =>
        tally.failed(`${where} ${width}x${height} ${percent} %`, error),
      );
      if (room === BEHIND) return false;
      if (!room) continue;
      tally.count({ width, height }, percent, room, where);
      if (plan.pictures && !tally.isFine(room, width))
        await page.screenshot({
          path: join(plan.pictures, `${where} ${width} ${percent}.png`.replace(/[ /]/g, '-')) as `${string}.png`,
        });
    }
  }
  await say(panel, { type: 'text-size', percent: 100 });
  return true;
}

/** Another tab has opened over the page: nobody sees its card, and a browser draws nothing there. */
const BEHIND = 'behind';

/** Measures until two looks agree: the card follows the window within a few frames. */
async function atRest(page: Page): Promise<Room | typeof BEHIND | null> {
  let before = '';
  for (let looks = 0; looks < 40; looks++) {
    const room = await measureRoom(page);
    const now = JSON.stringify(room);
    if (now === before) return room;
    before = now;
    if (!(await drawsTwice(page))) return BEHIND;
  }
  throw new Error(`the card does not come to rest: ${before}`);
}

/** @returns whether two frames were drawn; `false` where the page is behind another tab, or comes to be meanwhile */
const drawsTwice = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        if (document.hidden) done(false);
        document.addEventListener('visibilitychange', () => done(false), { once: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
      }),
  );
