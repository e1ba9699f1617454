#!/usr/bin/env node
// Measures the locator on the shared benchmark and sets the figures beside the floor of its README and the last recorded
// ones. Run after `npm run build:bench`, from the project folder.
//   node tools/bench-locate.mjs            prints the tables
//   node tools/bench-locate.mjs --record   also writes test/bench/locate/recorded.json
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const runner = path.resolve(root, '../shared/bench/locate/run.mjs');
const bench = path.join(root, 'dist/bench/bench.iife.js');
const out = path.join(root, 'dist/bench/locate.json');
const recordedFile = path.join(root, 'test/bench/locate/recorded.json');

/** "Same role and same name, and only one such control": the figures in the README of the benchmark, in cases. */
const FLOOR = {
  'rc-skin': { correct: 525, wrong: 1, lookalikeFalse: 3, goneFalse: 0 },
  'rc-version': { correct: 641, wrong: 2, lookalikeFalse: 2, goneFalse: 0 },
  'rc-wrongpage': { wrongPageFalse: 10 },
};
const SHOWN = { correct: 'C', wrong: 'W', lookalikeFalse: 'L', goneFalse: 'G', wrongPageFalse: 'P' };

if (!fs.existsSync(runner)) {
  console.log(`The shared benchmark is not here (${runner}); nothing measured.`);
  process.exit(0);
}
if (!fs.existsSync(bench)) {
  console.error('dist/bench/bench.iife.js is missing: run "npm run build:bench" first.');
  process.exit(1);
}
console.log(execFileSync(process.execPath, [runner, '--bench', bench, '--json', out], { cwd: root, encoding: 'utf8' }));

const { sets } = JSON.parse(fs.readFileSync(out, 'utf8'));
const now = Object.fromEntries(
  sets.map((set) => [set.set, Object.fromEntries(Object.keys(SHOWN).map((key) => [key, set[key]]))]),
);
const recorded = fs.existsSync(recordedFile) ? JSON.parse(fs.readFileSync(recordedFile, 'utf8')) : {};
console.log('Cases: now / last recorded / floor');
console.table(
  Object.fromEntries(
    Object.entries(now).map(([set, figures]) => [
      set,
      Object.fromEntries(
        Object.entries(SHOWN).map(([key, letter]) => [
          letter,
          `${figures[key]} / ${recorded[set]?.[key] ?? '-'} / ${FLOOR[set]?.[key] ?? '-'}`,
        ]),
      ),
    ]),
  ),
);

/** A wrong highlight is worse than none: these four may get better, never worse. */
const HARM = ['wrong', 'lookalikeFalse', 'goneFalse', 'wrongPageFalse'];
/** Answers that may be lost for safety's sake before somebody has to look; a share of those recorded. */
const LOSS = 0.01;
const worse = sets.flatMap((set) => {
  const before = recorded[set.set] ?? {};
  const harm = HARM.filter((key) => set[key] > before[key]);
  const isLess = set.correct < before.correct * (1 - LOSS);
  return [...harm, ...(isLess ? ['correct'] : []), ...(set.errors ? ['errors'] : [])].map(
    (key) => `${set.set}: ${key}`,
  );
});
if (worse.length > 0) {
  console.log(`Worse than recorded: ${worse.join(', ')}`);
  process.exitCode = 1;
}
if (process.argv.includes('--record')) {
  fs.writeFileSync(recordedFile, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`written to ${path.relative(root, recordedFile)}`);
}
