import type { Page } from 'puppeteer';
import { PAGES } from '../../src/data/pages/catalogue.ts';
import type { Language } from '../../test/practice/core/language.ts';
import { openScene, type Scene } from '../../test/practice/scenes.ts';
import type { Practice } from '../../test/practice/server.ts';
import { bundle } from '../../test/support/bundle.ts';
import type { Outcome, Seen } from './inside.ts';
import { LOOKING, TARGETS } from './run.ts';

/** What a scene came to in a language of the site itself. */
export interface SceneSeen {
  scene: string;
  /** The page that it is, and what it was taken for. */
  page: string;
  seenAs: string;
  /** Controls that are on it, or can be opened there. */
  own: Record<string, Outcome>;
  /** Controls that are not. */
  others: Record<string, Outcome>;
}

/** On which page each target is. */
const PAGE_OF = Object.fromEntries(
  Object.values(PAGES).flatMap(({ id, targets }, at) =>
    Object.keys(targets).map((key) => [`${Object.keys(PAGES)[at]}.${key}`, id]),
  ),
);

/** How many targets are asked for on a page besides those that are on it. */
const OTHERS = 3;

/** Looks at scenes of the practice site in one of the languages that its pages have. */
export async function seeScenes(
  page: Page,
  practice: Practice,
  scenes: Scene[],
  language: Language,
  seed: number,
): Promise<SceneSeen[]> {
  const code = await bundle('tools/translated/inside.ts', { name: 'translated' });
  const all: SceneSeen[] = [];
  for (const [at, scene] of scenes.entries()) {
    const marked = (scene.marks ?? []).map((name) => name.replace(/\.opener$/, ''));
    const own = [...new Set(marked)].filter((name) => TARGETS.includes(name));
    const others = Array.from(
      { length: OTHERS },
      (_, n) => TARGETS[(seed + 7 * at + 13 * n) % TARGETS.length] ?? '',
    ).filter((name) => !own.includes(name));
    const order = { ...LOOKING, page: scene.page, targets: [...own, ...others], dictionaries: {}, seed };
    const pageOf = { ...PAGE_OF, ...Object.fromEntries(own.map((name) => [name, scene.page])) };
    const seeIn = async (one: Language): Promise<Seen> => {
      await openScene(page, practice, { ...scene, state: { ...scene.state, language: one, languageMenu: true } });
      const call = `translated.seeSite(${JSON.stringify(order)}, ${JSON.stringify(pageOf)})`;
      return (await page.evaluate(`${code}; ${call}`)) as Seen;
    };
    const { page: seenAs, outcomes } = await seeIn(language);
    if (language !== 'it' && Object.values(outcomes).includes('wrong')) {
      // A control without a mark is the right one where it is shown in Italian too.
      const inItalian = await seeIn('it');
      for (const [name, one] of Object.entries(inItalian.outcomes)) if (one === 'wrong') outcomes[name] = 'covered';
    }
    const only = (names: string[]) => Object.fromEntries(names.map((name) => [name, outcomes[name] ?? 'silent']));
    all.push({
      scene: `${scene.generation} ${scene.name}`,
      page: scene.page,
      seenAs,
      own: only(own),
      others: only(others),
    });
  }
  return all;
}

/** The figures of scenes: pages recognised, controls found, and what is wrong. */
export function figuresOf(all: SceneSeen[]) {
  const known = all.filter(({ page }) => page !== 'unknown');
  const outcomes = all.flatMap(({ own }) => Object.values(own)).filter((one) => one !== 'covered');
  return {
    pages: known.length,
    recognised: known.filter(({ page, seenAs }) => page === seenAs).length,
    mistaken: all.filter(({ page, seenAs }) => seenAs !== 'unknown' && seenAs !== page).length,
    controls: outcomes.length,
    found: outcomes.filter((one) => one === 'right').length,
    wrong: all
      .flatMap(({ own, others }) => [...Object.values(own), ...Object.values(others)])
      .filter((one) => one === 'wrong').length,
    silent: all.flatMap(({ own }) => Object.values(own)).filter((one) => one === 'silent').length,
  };
}

/** Prints the figures, and what was missed. */
export function printSite(all: SceneSeen[], language: Language, show: number): number {
  const { pages, recognised, mistaken, controls, found, wrong, silent } = figuresOf(all);
  const share = (part: number, of: number) => `${part} of ${of} (${of ? ((100 * part) / of).toFixed(1) : '–'} %)`;
  const lines = all.flatMap(({ scene, page, seenAs, own, others }) => [
    ...(seenAs === page ? [] : [`${scene}: ${page} seen as ${seenAs}`]),
    ...Object.entries({ ...own, ...others }).flatMap(([target, outcome]) =>
      outcome === 'wrong' || (target in own && outcome !== 'right' && outcome !== 'covered')
        ? [`${scene}: ${target} ${outcome}`]
        : [],
    ),
  ]);
  for (const line of lines.slice(0, show)) console.log(line);
  console.log(
    `\n${language}: pages recognised ${share(recognised, pages)}, mistaken ${mistaken}; controls found ${share(found, controls)}, wrong ${wrong}, nothing said ${silent}`,
  );
  return mistaken + wrong > 0 ? 1 : 0;
}
