import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BESIDE, isThere } from '../beside.ts';

const BENCH = 'dist/bench/bench.iife.js';
const OUT = 'dist/bench/locate.json';
const RECORDED = 'test/bench/locate/recorded.json';

/** What is counted, in cases, with its letter in the table. */
const SHOWN = { correct: 'C', wrong: 'W', lookalikeFalse: 'L', goneFalse: 'G', wrongPageFalse: 'P' } as const;
type Figure = keyof typeof SHOWN;
const FIGURES = Object.keys(SHOWN) as Figure[];
/** A wrong highlight is worse than none: these four may get better, never worse. */
const HARM = FIGURES.filter((figure) => figure !== 'correct');
type Figures = Partial<Record<Figure, number>>;
type Answer = { set: string; errors?: number } & Figures;

/** "Same role and same name, and only one such control": the figures in the README of the benchmark. */
const FLOOR: Record<string, Figures> = {
  'rc-skin': { correct: 525, wrong: 1, lookalikeFalse: 3, goneFalse: 0 },
  'rc-version': { correct: 641, wrong: 2, lookalikeFalse: 2, goneFalse: 0 },
  'rc-wrongpage': { wrongPageFalse: 10 },
};

/** Answers that may be lost for safety's sake before somebody has to look; a share of those recorded. */
const LOSS = 0.01;

/**
 * `npm run bench -- locate [--record]`: measures the locator on the shared benchmark and sets the figures beside the floor of
 * its README and the last recorded ones. With `--record` the figures are written down.
 */
export function main(args: string[]): number {
  const runner = `${BESIDE}/run.mjs`;
  if (!isThere(runner)) return 0;
  const command = [resolve(runner), '--bench', resolve(BENCH), '--json', resolve(OUT)];
  console.log(execFileSync(process.execPath, command, { encoding: 'utf8' }));
  const { sets } = JSON.parse(readFileSync(OUT, 'utf8')) as { sets: Answer[] };
  const recorded = existsSync(RECORDED) ? (JSON.parse(readFileSync(RECORDED, 'utf8')) as Record<string, Figures>) : {};
  print(sets, recorded);
  const worse = sets.flatMap((set) => worsened(set, recorded[set.set] ?? {}));
  if (worse.length > 0) console.log(`Worse than recorded: ${worse.join(', ')}`);
  if (args.includes('--record')) record(sets);
  return worse.length > 0 ? 1 : 0;
}

function print(sets: Answer[], recorded: Record<string, Figures>): void {
  console.log('Cases: now / last recorded / floor');
  const cell = ({ set, ...now }: Answer, figure: Figure) =>
    [now[figure], recorded[set]?.[figure], FLOOR[set]?.[figure]].map((value) => value ?? '-').join(' / ');
  const row = (answer: Answer) => Object.fromEntries(FIGURES.map((figure) => [SHOWN[figure], cell(answer, figure)]));
  console.table(Object.fromEntries(sets.map((answer) => [answer.set, row(answer)])));
}

function worsened(now: Answer, before: Figures): string[] {
  const harm = HARM.filter((figure) => (now[figure] ?? 0) > (before[figure] ?? Number.POSITIVE_INFINITY));
  const isLess = (now.correct ?? 0) < (before.correct ?? 0) * (1 - LOSS);
  return [...harm, ...(isLess ? ['correct'] : []), ...(now.errors ? ['errors'] : [])].map(
    (figure) => `${now.set}: ${figure}`,
  );
}

function record(sets: Answer[]): void {
  const now = sets.map((answer) => [answer.set, Object.fromEntries(FIGURES.map((figure) => [figure, answer[figure]]))]);
  writeFileSync(RECORDED, `${JSON.stringify(Object.fromEntries(now), null, 2)}\n`);
  console.log(`written to ${RECORDED}`);
}
