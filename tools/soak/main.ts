import { parseArgs } from 'node:util';
import { faultWalks } from '../../test/faults/walks.ts';

/**
 * Hundreds of random walks with faults: `npm run soak`. A walk that failed is repeated with what its report says:
 * `npm run soak -- --seed 7 --path 12:0:1 --replay-path AAC:F`.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      walks: { type: 'string', default: '500' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      path: { type: 'string' },
      'replay-path': { type: 'string' },
    },
  });
  const numRuns = values.path ? 1 : Number(values.walks);
  const seed = Number(values.seed);
  console.log(`${numRuns} walks with seed ${seed}`);
  const begin = Date.now();
  try {
    await faultWalks({
      numRuns,
      seed,
      path: values.path,
      replayPath: values['replay-path'],
      most: 12,
      onWalk: (count) =>
        count % 10 === 0 && console.log(`${count} walks, ${Math.round((Date.now() - begin) / 1000)} s`),
    });
  } catch (error) {
    console.error((error as Error).message);
    console.error('\nTo repeat it: npm run soak -- --seed … --path … --replay-path … with the values above.');
    return 1;
  }
  console.log('No step lost or invented, nothing thrown.');
  return 0;
}
