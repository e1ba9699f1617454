import type { Page } from 'puppeteer';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import { serialisePageMap } from '../../src/data/pages/serialise-page-map.ts';
import { ALL_PAGES } from '../../src/data/pages/targets.ts';
import { BLANK_AIM } from '../../src/messages/blank-card.ts';
import { textsFor } from '../../src/worker/i18n/texts.ts';
import { aboutTranslation } from '../../src/worker/view/translation.ts';
import { openScene, SCENES, type Scene } from '../../test/practice/scenes.ts';
import type { Practice } from '../../test/practice/server.ts';
import { dictionary } from '../../test/support/browser-words.ts';
import { bundle } from '../../test/support/bundle.ts';
import type { Trial } from './inside.ts';

/** A trial, and on which page it was made. */
export type Told = Trial & { scene: string };

/** The scenes on addresses that the product looks at. */
export const SCENES_AT_HOME = SCENES.filter(({ url }) => supportedAddress(url) !== null);

/** Unless something else is said. */
const OTHERS = 2;
export const TARGETS = ALL_PAGES.flatMap(({ id, targets }) =>
  Object.keys(targets).map((key) => `${nameOf(id)}.${key}`),
);

function nameOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What every look at a page needs. */
export const LOOKING = {
  pageMap: serialisePageMap(),
  says: { translation: aboutTranslation(textsFor('de')), elsewhere: {} },
  aim: BLANK_AIM,
};

/**
 * Translates scenes of the practice site in the ways of all browsers, and looks at each of them before, meanwhile and afterwards.
 *
 * @param count how many targets are asked for on a page besides those that are on it
 */
export async function tryScenes(
  page: Page,
  practice: Practice,
  scenes: Scene[],
  seed: number,
  count = OTHERS,
): Promise<Told[]> {
  const code = await bundle('tools/translated/inside.ts', { name: 'translated' });
  const order = {
    ...LOOKING,
    dictionaries: { de: dictionary('de'), en: dictionary('en') },
    seed,
  };
  const all: Told[] = [];
  for (const [at, scene] of scenes.entries()) {
    await openScene(page, practice, scene);
    const others = Array.from({ length: count }, (_, n) => TARGETS[(seed + 7 * at + 13 * n) % TARGETS.length] ?? '');
    const targets = [...new Set([...(scene.marks ?? []).filter((name) => TARGETS.includes(name)), ...others])];
    const trials = (await page.evaluate(
      `${code}; translated.tryAll(${JSON.stringify({ ...order, page: scene.page, targets })})`,
    )) as Trial[];
    all.push(...trials.map((trial) => ({ ...trial, scene: `${scene.generation} ${scene.name}` })));
  }
  return all;
}

/** What is wrong with a trial, in a word; `null`: nothing. */
export function faultOf({
  before,
  during,
  after,
}: Trial): 'wrong ring' | 'not told' | 'not recovered' | 'false alarm' | null {
  if (before === 'told' || after === 'told') return 'false alarm';
  if (during === 'wrong' && before !== 'wrong') return 'wrong ring';
  if (during === 'silent') return 'not told';
  const isSame = before === after || (before !== 'right' && after !== 'right');
  return isSame ? null : 'not recovered';
}
