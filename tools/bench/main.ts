import { main as written } from '../fuzz-written/main.ts';
import { npmRun } from '../lib/steps.ts';
import { main as locate } from './locate/main.ts';
import { main as mutations } from './mutations/main.ts';
import { main as names } from './names/main.ts';
import { main as overlay } from './overlay/main.ts';
import { main as page } from './page/main.ts';
import { main as time } from './time/main.ts';

interface Bench {
  /** What it measures, for the list. */
  says: string;
  /** The script that builds what it needs. */
  build?: 'build:all' | 'build:bench';
  main(args: string[]): Promise<number> | number;
}

const BENCHES: Record<string, Bench> = {
  page: { says: 'the figures of the README: sizes, and times on the practice site', build: 'build:all', main: page },
  overlay: {
    says: 'our overlay, driver.js, Shepherd and Intro.js: situations of a page, speed, work at rest, sizes',
    build: 'build:all',
    main: overlay,
  },
  locate: { says: 'how well the locator finds elements again on changed pages', build: 'build:bench', main: locate },
  mutations: { says: 'the same on the practice site, changed in every way that was thought of', main: mutations },
  time: { says: 'what a search costs on large documents', main: time },
  names: { says: 'our accessible names beside those of dom-accessibility-api', main: names },
  written: { says: 'whether what correspondents wrote is ever taken for the site’s own', main: written },
};

/** What runs without a name: what the product is compared with others by. */
const USUAL = ['page', 'overlay', 'locate'];

/** `npm run bench [-- <what> [options]]`: measures, and prints tables. `-- list` says what there is. */
export async function main([what, ...args]: string[]): Promise<number> {
  const chosen = what === undefined ? USUAL : [what];
  if (chosen.some((name) => !(name in BENCHES))) {
    for (const [name, { says }] of Object.entries(BENCHES)) console.log(`${name.padEnd(10)} ${says}`);
    return what === 'list' ? 0 : 2;
  }
  const benches = chosen.flatMap((name) => BENCHES[name] ?? []);
  for (const build of new Set(benches.flatMap((bench) => bench.build ?? []))) {
    const status = npmRun(build);
    if (status !== 0) return status;
  }
  let worst = 0;
  for (const bench of benches) worst = Math.max(worst, await bench.main(args));
  return worst;
}
