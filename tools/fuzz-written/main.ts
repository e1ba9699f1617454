import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { MARKUPS } from './markups.ts';

/** Tries whether anything that correspondents wrote is ever taken for the site's own; exits with 1 if it is. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      count: { type: 'string', default: '2000' },
      show: { type: 'string', default: '3' },
    },
  });
  const misses = await fuzz(Number(values.seed), Number(values.count));
  const columns = ['ring', 'page', 'fact', 'not found'] as const;
  console.log(`${'markup'.padEnd(38)}${columns.map((one) => one.padStart(11)).join('')}`);
  for (const markup of Object.keys(MARKUPS)) {
    const own = misses.filter((miss) => miss.markup === markup);
    const counts = columns.map((what) => String(own.filter((miss) => miss.what === what).length).padStart(11));
    console.log(`${markup.padEnd(38)}${counts.join('')}`);
  }
  for (const { what, told, markup, skeleton, html } of misses.slice(0, Number(values.show)))
    console.log(`\n${what}: ${told} (${markup}, ${skeleton})\n${html}`);
  console.log(`\nseed ${values.seed}: ${values.count} cases, ${misses.length} wrong`);
  return misses.length > 0 ? 1 : 0;
}
