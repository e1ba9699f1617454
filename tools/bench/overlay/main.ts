import { type Library, ours, peers } from '../../../test/overlay/libraries.ts';
import { type Measures, measure } from '../../../test/overlay/measures.ts';
import { Scene, serveFixtures } from '../../../test/overlay/scene.ts';
import { SITUATIONS } from '../../../test/overlay/situations.ts';
import { launch } from '../../../test/support/browser.ts';

/** A situation that takes longer than this has hung. */
const MAX_MS = 20_000;

/** What is measured, with the bar that ours has to meet. */
const FIGURES: [string, (one: Measures) => number, string][] = [
  ['start to fully visible text, ms', ({ startMs }) => startMs, '25, and the fastest'],
  ['animation frames at rest, per second', ({ framesAtRest }) => framesAtRest, '0'],
  ['processor at rest, %', ({ cpuAtRest }) => cpuAtRest, '0.2'],
  ['drift after scrolling, px', ({ drift }) => drift.scroll, '1'],
  ['drift after a layout shift, px', ({ drift }) => drift.shift, '1'],
  ['drift during an animation, px', ({ drift }) => drift.animation, '1'],
  ['drift after body zoom, px', ({ drift }) => drift.zoom, '1'],
  ['frame rate lost at 5,000 mutations/s, %', ({ slower }) => slower, '3'],
  ['nodes left after 1,000 steps', ({ left }) => left.nodes, 'noise'],
  ['listeners left after 1,000 steps', ({ left }) => left.listeners, 'noise'],
  ['heap left after 1,000 steps, kB', ({ left }) => left.heapKB, 'noise'],
];

/**
 * `npm run bench -- overlay`: our overlay and the libraries that people would otherwise pick, side by side in one run.
 * `-- --only situations` or `-- --only figures` does one half; `-- --why` says what failed.
 */
export async function main(args: string[]): Promise<number> {
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : '';
  const libraries = [await ours(), ...(await peers())];
  const fixtures = await serveFixtures();
  const { browser } = await launch({ resolverRules: '', extension: null });
  let isGood = true;
  try {
    console.table(Object.fromEntries([['size, min + gzip, bytes', row(libraries, ({ bytes }) => bytes)]]));
    if (only !== 'figures') {
      const results = new Map<Library, (string | null)[]>();
      for (const library of libraries) results.set(library, await tryAll(library));
      isGood = report(libraries, results, args.includes('--why'));
    }
    if (only !== 'situations') {
      const effort = { starts: 11, steps: 1000, seconds: 4 };
      const all: Measures[] = [];
      for (const library of libraries) all.push(await measure(browser, fixtures.origin, library, effort));
      const figure = (value: number) => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 'no ring');
      console.table(
        Object.fromEntries(
          FIGURES.map(([what, of, bar]) => [
            what,
            { bar, ...Object.fromEntries(libraries.map(({ name }, at) => [name, figure(of(all[at] as Measures))])) },
          ]),
        ),
      );
    }
  } finally {
    await browser.close();
    await fixtures.close();
  }
  return isGood ? 0 : 1;

  /** What went wrong in each situation; `null`: nothing. */
  async function tryAll(library: Library): Promise<(string | null)[]> {
    const wrong: (string | null)[] = [];
    for (const { fixture, run } of SITUATIONS) {
      const scene = await Scene.open(browser, fixtures.origin, fixture, library);
      const clock = new AbortController();
      const late = new Promise<never>((_, fail) => {
        const timer = setTimeout(() => fail(new Error('it hung')), MAX_MS);
        clock.signal.addEventListener('abort', () => clearTimeout(timer));
      });
      wrong.push(
        await Promise.race([run(scene), late]).then(
          () => null,
          (error: Error) => error.message.split('\n')[0] ?? '',
        ),
      );
      clock.abort();
      await scene.close();
    }
    return wrong;
  }
}

const row = <T>(libraries: Library[], of: (library: Library) => T): Record<string, T> =>
  Object.fromEntries(libraries.map((library) => [library.name, of(library)]));

function report(libraries: Library[], results: Map<Library, (string | null)[]>, why: boolean): boolean {
  const at = (library: Library, index: number) => results.get(library)?.[index] ?? null;
  const titles = SITUATIONS.map(({ number, title }) => `${number ? String(number).padStart(2) : ' +'} ${title}`);
  console.table(
    Object.fromEntries(
      titles.map((title, index) => [
        title.slice(0, 60),
        row(libraries, (one) => (at(one, index) === null ? 'yes' : '-')),
      ]),
    ),
  );
  const count = (library: Library, isListed: boolean) =>
    SITUATIONS.filter(({ number }, index) => number > 0 === isListed && at(library, index) === null).length;
  const all = SITUATIONS.filter(({ number }) => number > 0).length;
  console.table({
    [`of ${all} situations of the list`]: row(libraries, (one) => count(one, true)),
    [`of ${SITUATIONS.length - all} others`]: row(libraries, (one) => count(one, false)),
  });
  if (why)
    for (const library of libraries)
      for (const [index, title] of titles.entries()) {
        const wrong = at(library, index);
        if (wrong !== null) console.log(`${library.name}: ${title}: ${wrong}`);
      }
  const own = libraries[0];
  return own !== undefined && titles.every((_, index) => at(own, index) === null);
}
