import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Writes what each project of a run of vitest came to into the file that `TALLY` names. */
const REPORTER = resolve('tools/lib/tally.mjs');

/** One line of the table. */
export interface Row {
  part: string;
  tests: number;
  failures: number;
  /** Tests that were red at first and green when they were repeated. */
  unsteady?: string[];
  seconds: number;
}

export interface Part {
  name: string;
  /** One after the other, until one fails. */
  commands: string[][];
  /** Parts that have to be done first; it is done even if they are red. */
  after?: string[];
  /** Of a part that is a run of vitest: project → its name in the table. */
  projects?: Record<string, string>;
  /** Nothing else runs meanwhile, and what it says is shown at once. */
  alone?: boolean;
}

/** The command of a part that runs projects of vitest. */
export const vitest = (...projects: string[]): string[] => [
  'npx',
  '--no-install',
  'vitest',
  'run',
  '--reporter=default',
  `--reporter=${REPORTER}`,
  ...projects.flatMap((project) => ['--project', project]),
];

/** Runs all parts, also after a red one, at most so many side by side, in the order of the list. */
export async function runParts(parts: Part[], width = 2): Promise<Row[]> {
  const waiting = [...parts];
  const done = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const rows = new Map<string, Row[]>();
  let alone = false;
  const isNext = ({ name, after = [], alone: wantsAlone = false }: Part): boolean =>
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

  function find(): Part | undefined {
    return running.size < width && !alone ? waiting.find(isNext) : undefined;
  }
}

/**
 * Prints the table, the tests that were red at first, each of which is a fault that somebody has to find, and the closing line.
 *
 * @returns the exit code
 */
export function report(rows: Row[]): number {
  const cells = [
    ['part', 'tests', 'failures', 'repeated', 'seconds'],
    ...rows.map(({ part, tests, failures, unsteady = [], seconds }) => [
      part,
      ...[tests, failures, unsteady.length, Math.round(seconds)].map(String),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  console.log('');
  for (const row of cells)
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    );
  const unsteady = rows.flatMap((row) => row.unsteady ?? []);
  if (unsteady.length > 0)
    console.log(['\nred at first, green when repeated; find out why:', ...unsteady].join('\n  '));
  const [tests, failures] = [sum(rows, 'tests'), sum(rows, 'failures')];
  console.log(`\n${tests - failures} passed, ${failures} failed`);
  return failures > 0 ? 1 : 0;
}

const sum = (rows: Row[], key: 'tests' | 'failures'): number => rows.reduce((total, row) => total + row[key], 0);

async function runPart({ name, commands, projects, alone }: Part): Promise<Row[]> {
  console.log(`== ${name}: begins`);
  const begin = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  const tally = join(folder, 'tally.json');
  let status = 0;
  const said: Buffer[] = [];
  for (const command of commands) {
    if (status === 0) status = await execute(command, { ...process.env, TALLY: tally }, alone ? null : said);
  }
  const seconds = (Date.now() - begin) / 1000;
  const counted: Record<string, Row> = projects && existsSync(tally) ? JSON.parse(readFileSync(tally, 'utf8')) : {};
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

/** @returns the exit code */
function execute([command = '', ...args]: string[], env: NodeJS.ProcessEnv, said: Buffer[] | null): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env,
      stdio: said ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said?.push(data));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}
