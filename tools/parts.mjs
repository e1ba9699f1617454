/**
 * Runs the parts of `npm test` and `npm run check`: all of them, also after a red one, and says at the end how each went.
 * Needs nothing but Node itself.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Writes what each project of a run of vitest came to into the file that `TALLY` names. */
const REPORTER = resolve(import.meta.dirname, 'tally.mjs');

/**
 * @typedef {object} Row one line of the table
 * @property {string} part
 * @property {number} tests
 * @property {number} failures
 * @property {number} seconds
 */

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[][]} commands one after the other, until one fails
 * @property {string[]} [after] parts that have to be done first; it is done even if they are red
 * @property {Record<string, string>} [projects] of a part that is a run of vitest: project → its name in the table
 * @property {boolean} [alone] nothing else runs meanwhile, and what it says is shown at once
 */

/** The command of a part that runs projects of vitest. */
export const vitest = (...projects) => [
  'npx',
  '--no-install',
  'vitest',
  'run',
  '--reporter=default',
  `--reporter=${REPORTER}`,
  ...projects.flatMap((project) => ['--project', project]),
];

/**
 * Runs all parts, at most so many side by side, in the order of the list.
 * @param {Part[]} parts
 * @param {number} width
 * @returns {Promise<Row[]>}
 */
export async function runParts(parts, width = 2) {
  const waiting = [...parts];
  const done = new Set();
  const running = new Map();
  const rows = new Map();
  let alone = false;
  const isNext = ({ name, after = [], alone: wantsAlone = false }) =>
    after.every((other) => done.has(other)) && (!wantsAlone || running.size === 0) && !rows.has(name);
  while (waiting.length > 0 || running.size > 0) {
    for (let next = find(); next !== undefined; next = find()) {
      const part = next;
      waiting.splice(waiting.indexOf(part), 1);
      alone = part.alone === true;
      running.set(
        part.name,
        runPart(part).then((result) => {
          rows.set(part.name, result);
          running.delete(part.name);
          done.add(part.name);
          alone = false;
        }),
      );
    }
    await Promise.race(running.values());
  }
  return parts.flatMap(({ name }) => rows.get(name) ?? []);

  function find() {
    return running.size < width && !alone ? waiting.find(isNext) : undefined;
  }
}

/** Prints the table and the closing line. @returns the exit code */
export function report(rows) {
  const cells = [
    ['part', 'tests', 'failures', 'seconds'],
    ...rows.map(({ part, tests, failures, seconds }) => [part, tests, failures, Math.round(seconds)].map(String)),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  console.log('');
  for (const row of cells)
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join('  '),
    );
  const [tests, failures] = [sum(rows, 'tests'), sum(rows, 'failures')];
  console.log(`\n${tests - failures} passed, ${failures} failed`);
  return failures > 0 ? 1 : 0;
}

const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);

/** @returns {Promise<Row[]>} */
async function runPart({ name, commands, projects, alone }) {
  console.log(`== ${name}: begins`);
  const begin = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  const tally = join(folder, 'tally.json');
  let status = 0;
  const said = [];
  for (const command of commands) {
    if (status === 0) status = await execute(command, { ...process.env, TALLY: tally }, alone ? null : said);
  }
  const seconds = (Date.now() - begin) / 1000;
  const counted = projects && existsSync(tally) ? JSON.parse(readFileSync(tally, 'utf8')) : {};
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(said.map(String).join(''));
  console.log(`== ${name}: ${status === 0 ? 'done' : 'FAILED'} after ${Math.round(seconds)} s`);
  const rows = Object.entries(projects ?? {}).map(([project, part]) => ({
    ...(counted[project] ?? { tests: 1, failures: 1, seconds }),
    part,
  }));
  // What went wrong outside of any test, or in a part that has none.
  const isLost = status !== 0 && sum(rows, 'failures') === 0;
  if (!projects || isLost) rows.push({ part: name, tests: 1, failures: status === 0 ? 0 : 1, seconds });
  return rows;
}

/** @returns {Promise<number>} the exit code */
function execute([command, ...args], env, said) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env,
      stdio: said ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}
