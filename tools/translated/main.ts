import { parseArgs } from 'node:util';
import { isLanguage } from '../../test/practice/core/language.ts';
import { startPractice } from '../../test/practice/server.ts';
import { launch } from '../../test/support/browser.ts';
import { alarms } from './alarms.ts';
import { faultOf, SCENES_AT_HOME, type Told, tryScenes } from './run.ts';
import { printSite, seeScenes } from './site.ts';

const FAULTS = ['wrong ring', 'not told', 'not recovered', 'false alarm'] as const;

/**
 * Every scene of the practice site, translated in the ways of all browsers: no wrong ring, always told, and all as before once
 * the original is back. Exits with 1 where that is not so. `--pages FOLDER` looks at pages beside the project instead;
 * `--site en` (`en-2`, `fr`, `it`) at the practice site as its own pages say it in a language: pages recognised, controls found.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      part: { type: 'string', default: '1/1' },
      only: { type: 'string', default: '' },
      pages: { type: 'string', default: '' },
      show: { type: 'string', default: '12' },
      others: { type: 'string' },
      site: { type: 'string', default: '' },
    },
  });
  if (values.pages) return alarms(values.pages);
  const others = values.others === undefined ? undefined : Number(values.others);
  const [part = 1, parts = 1] = values.part.split('/').map(Number);
  const scenes = SCENES_AT_HOME.filter(({ name }, at) => at % parts === part - 1 && name.includes(values.only));
  const practice = await startPractice({ generation: '2026' });
  const { browser } = await launch({ resolverRules: practice.resolverRules, extension: null });
  try {
    if (isLanguage(values.site)) {
      const seen = await seeScenes(await browser.newPage(), practice, scenes, values.site, Number(values.seed));
      return printSite(seen, values.site, Number(values.show));
    }
    const told = await tryScenes(await browser.newPage(), practice, scenes, Number(values.seed), others);
    return print(told, scenes.length, values.seed, Number(values.show));
  } finally {
    await browser.close();
    await practice.close();
  }
}

function print(all: Told[], scenes: number, seed: string, show: number): number {
  console.log(
    `${'way'.padEnd(34)}${['looks', 'ring', 'told', 'sparse', ...FAULTS].map((one) => one.padStart(14)).join('')}`,
  );
  for (const kind of new Set(all.map(kindOf))) {
    const own = all.filter((one) => kindOf(one) === kind);
    const count = (fits: (one: Told) => boolean) => String(own.filter(fits).length).padStart(14);
    const columns = [
      count(() => true),
      count(({ during }) => during === 'right'),
      count(({ during }) => during === 'told'),
      count(({ during }) => during === 'sparse'),
      ...FAULTS.map((fault) => count((one) => faultOf(one) === fault)),
    ];
    console.log(kind.padEnd(34) + columns.join(''));
  }
  const faults = all.filter(faultOf);
  for (const one of faults.slice(0, show))
    console.log(
      `${faultOf(one)}: ${one.target} on ${one.scene} (${kindOf(one)}): ${one.before}, ${one.during}, ${one.after}`,
    );
  console.log(`\nseed ${seed}: ${scenes} scenes, ${all.length} looks, ${faults.length} wrong`);
  return faults.length > 0 ? 1 : 0;
}

const kindOf = ({ way, into, isHalf, isSeenBefore }: Told): string =>
  [way, into, isHalf ? 'half' : 'whole', ...(isSeenBefore ? [] : ['unseen before'])].join(' ');
