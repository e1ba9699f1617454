import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      'timeout-minutes': number;
      strategy?: { matrix: { command: string[] } };
      steps: { uses?: string; run?: string }[];
    }
  >;
}

const FOLDER = '.github/workflows';
const FILES = readdirSync(FOLDER);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** @throws when the text is no YAML */
const read = (file: string): Workflow => parse(readFileSync(`${FOLDER}/${file}`, 'utf8'), { strict: true });

/** Every command, those of a matrix one by one. */
const commandsOf = ({ jobs }: Workflow): string[] =>
  Object.values(jobs).flatMap(({ strategy, steps }) =>
    steps.flatMap(({ run = '' }) =>
      run.includes('matrix.command') ? (strategy?.matrix.command ?? []) : run ? [run] : [],
    ),
  );

/** Scripts of the project that a command names and that are not there. */
const missing = (command: string): string[] =>
  [...command.matchAll(/npm (?:run (?:--silent )?)?([\w:-]+)/g)]
    .map(([, script = '']) => script)
    .filter((script) => !(script in scripts) && !['outdated', 'audit', 'ci'].includes(script));

describe.each(FILES)('%s', (file) => {
  const workflow = read(file);

  it('calls only commands that there are', () => {
    expect(commandsOf(workflow).length).toBeGreaterThan(0);
    expect(commandsOf(workflow).flatMap(missing)).toEqual([]);
  });

  it('may only read, takes nobody else’s steps but the forge’s own, and ends some day', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(120);
      for (const { uses } of job.steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
    }
  });
});

it('a command that there is not would be found', () => {
  expect(missing('npm run --silent nothing-of-ours | tee file')).toEqual(['nothing-of-ours']);
});

it('every push runs the two commands of the README', () => {
  const workflow = read('test.yml');
  expect(Object.keys(workflow.on)).toContain('push');
  const readme = readFileSync('README.md', 'utf8');
  const named = [...readme.matchAll(/^\| `(npm (?:start|test))` \|/gm)].map(([, command]) => command);
  expect(commandsOf(workflow)).toEqual(named);
  expect(named).toHaveLength(2);
});

it('every week tells of overdue labels and outdated packages, and walks for long', () => {
  const workflow = read('weekly.yml');
  expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }]);
  const all = commandsOf(workflow).join('\n');
  for (const command of ['page-map', 'npm outdated', 'soak']) expect(all).toContain(command);
});
