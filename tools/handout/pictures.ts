import type { Page } from 'puppeteer';
import { targetOf } from '../../src/data/guides/catalogue.ts';
import type { Guide, Step } from '../../src/data/guides/guide.ts';
import { path } from '../../src/progress/path.ts';
import { type Branch, branchesOf, wayOf } from '../../test/support/branches.ts';
import { type CardSeen, inRoot, type Rect, readCard } from '../../test/support/card.ts';
import { marksInside, ownMarks } from '../../test/support/marks.ts';
import type { Stage } from '../../test/support/stage.ts';
import { until } from '../../test/support/until.ts';
import { stepOf, walk } from '../../test/support/walker.ts';
import { type Choices, waysOf } from './leaflet.ts';
import { pictureKey } from './variants.ts';

/** A piece of the practice site with the extension's ring in it. */
export interface Picture {
  png: Uint8Array;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Where the ring lies in it. */
  ring: Rect;
}

/** Pictures by `guide/step/target`, as `PictureWanted` names them. */
export type Pictures = Map<string, Picture>;

/** The window in which a guide is walked: narrow enough that a printed piece can be read, wide enough for the usual layout. */
const WINDOW = { width: 1100, height: 760 };

/** The pages of today come first. */
const GENERATIONS = ['2026', '2023'] as const;

/** What is shown round a ring, in CSS pixels. */
const PIECE = { width: 430, height: 180 };

/** What is shown at least on every side of a ring: beside it stands the code of the step. */
const AIR = { beside: 92, above: 32 };

/** Printed at 300 dots per inch a piece would need three; two are sharp and half as large. */
const SCALE = 2;

/**
 * Walks a guide on the practice site with the built extension, by as many branches as it takes to have met every control it
 * points at with these answers, and takes a picture of each with its ring.
 */
export async function takePictures(stage: Stage, guide: Guide, answers: Choices): Promise<Pictures> {
  const pictures: Pictures = new Map();
  // What only the older pages show is taken from them.
  const wanted = waysOf(guide, answers).map((way) => JSON.stringify(way));
  const ways = GENERATIONS.flatMap((generation) =>
    branchesOf(guide)
      .filter(({ choices }) => wanted.includes(JSON.stringify(choices)))
      .map((branch) => ({ generation, branch })),
  );
  for (const { generation, branch } of ways) {
    if (keysOf(guide, branch).every((key) => pictures.has(key))) continue;
    const state = { ...branch.state, notice: false };
    await stage.clear(generation, state);
    await walk({
      launched: stage.launched,
      practice: stage.practice,
      ...wayOf({ ...branch, state }, generation),
      lang: 'it',
      size: WINDOW,
      onCard: async (card, page) => {
        const key = await keyOf(guide, card, page, branch.choices);
        if (key && !pictures.has(key)) pictures.set(key, await take(page));
      },
    });
  }
  return pictures;
}

const keysOf = (guide: Guide, { choices }: Branch): string[] =>
  path(guide, choices).flatMap((step) =>
    targetsOf(step, choices).map((target) => pictureKey(guide.id, step.id, target)),
  );

const targetsOf = (step: Step, choices: Record<string, string>): string[] =>
  [targetOf(step, choices), step.also].filter((target): target is NonNullable<typeof target> => Boolean(target));

/** Which of the step's own controls the ring lies round; none while it points at a way there or at what is in the way. */
async function keyOf(
  guide: Guide,
  card: CardSeen,
  page: Page,
  choices: Record<string, string>,
): Promise<string | null> {
  const step = card.guide === guide.id ? stepOf(card.guide, card.step) : undefined;
  if (!step || !card.ring || card.state !== 'located') return null;
  const inside = await marksInside(page, card.ring);
  const isRinged = (target: string) => inside.some((mark) => ownMarks(target).includes(mark));
  const target = targetsOf(step, choices).find(isRinged);
  return target ? pictureKey(guide.id, step.id, target) : null;
}

/** Takes the picture with the ring alone: the card has its own place in a leaflet, as text. A page that moves is taken again. */
async function take(page: Page): Promise<Picture> {
  await onlyRing(page, true);
  try {
    return await until('a page that lies still', async () => {
      const ring = (await readCard(page))?.ring;
      if (!ring) return null;
      const clip = pieceRound(ring);
      // A piece is named by its place in the whole document, a ring by its place in the window.
      const [left = 0, top = 0] = await page.evaluate(() => [scrollX, scrollY]);
      const piece = { ...clip, x: clip.x + left, y: clip.y + top, scale: SCALE };
      const png = await page.screenshot({ clip: piece, captureBeyondViewport: false });
      const later = (await readCard(page))?.ring;
      if (JSON.stringify(later) !== JSON.stringify(ring)) return null;
      return { png, width: clip.width, height: clip.height, ring: { ...ring, x: ring.x - clip.x, y: ring.y - clip.y } };
    });
  } finally {
    await onlyRing(page, false);
  }
}

/** The piece of the window round a ring: all of it with some air, and never outside. */
function pieceRound(ring: Rect): Rect {
  const along = (start: number, size: number, least: number, air: number, most: number): [number, number] => {
    const length = Math.round(Math.min(most, Math.max(least, size + 2 * air)));
    return [Math.round(Math.min(most - length, Math.max(0, start + (size - length) / 2))), length];
  };
  const [x, width] = along(ring.x, ring.width, PIECE.width, AIR.beside, WINDOW.width);
  const [y, height] = along(ring.y, ring.height, PIECE.height, AIR.above, WINDOW.height);
  return { x, y, width, height };
}

/** Makes everything of the overlay but the ring invisible, or visible again. */
const onlyRing = (page: Page, isOn: boolean): Promise<true | null> =>
  inRoot<true>(
    page,
    `function () {
      const sheets = this.adoptedStyleSheets.filter((sheet) => !sheet.isForPictures);
      if (${isOn}) {
        const sheet = new CSSStyleSheet();
        sheet.isForPictures = true;
        sheet.replaceSync('* { visibility: hidden !important } [data-part=ring] { visibility: visible !important }');
        sheets.push(sheet);
      }
      this.adoptedStyleSheets = sheets;
      return true;
    }`,
  );
