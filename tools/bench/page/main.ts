import { sizes } from '../sizes.ts';
import { ringTimes } from './ring.ts';
import { roundTrips } from './round-trip.ts';

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** `npm run bench`: every figure that the README quotes. Needs a build. */
export async function main(): Promise<number> {
  console.log('\nSizes, minified and gzipped');
  console.table(
    Object.fromEntries((await sizes()).map(({ what, bytes, bar }) => [what, { bytes, bar, met: bytes <= bar }])),
  );
  const times = [...(await ringTimes('2026')), ...(await ringTimes('2023')), await roundTrips()];
  console.log('\nTimes in milliseconds, 20 runs or more of each');
  console.table(
    Object.fromEntries(
      times.map(({ what, bar, times: all }) => [
        what,
        {
          min: Math.round(Math.min(...all)),
          median: Math.round(median(all)),
          max: Math.round(Math.max(...all)),
          bar,
          met: median(all) <= bar,
        },
      ]),
    ),
  );
  return 0;
}
