import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The names of scripts that a text calls as `npm run …` or `npm start` and the like. */
const called = (text: string): string[] =>
  [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own ?? '');

describe('the commands', () => {
  it('stand in docs/commands.md, every one of them and no other', () => {
    const told = new Set(called(readFileSync('docs/commands.md', 'utf8')));
    expect([...told].sort()).toEqual(Object.keys(scripts).sort());
  });

  it('on the first page are ten at most', () => {
    const rows = readFileSync('README.md', 'utf8').match(/^\| `npm .+$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(10);
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'docs/testing.md', 'docs/release.md', 'docs/locator.md'])(
    'that %s names are there',
    (file) => {
      expect(called(readFileSync(file, 'utf8')).filter((name) => !(name in scripts))).toEqual([]);
    },
  );
});

describe('a tool', () => {
  const started = Object.entries(scripts).flatMap(([name, command]) =>
    [...command.matchAll(/\bnode (\S+)(?: (\S+))?/g)].map(([, file, tool]) => ({ name, file, tool: tool ?? '' })),
  );

  it.each(started)('of npm run $name is a folder with a main.ts, started by tools/run.mjs', ({ file, tool }) => {
    expect(file).toBe('tools/run.mjs');
    expect(existsSync(tool.endsWith('.ts') ? tool : `tools/${tool}/main.ts`), tool).toBe(true);
  });
});
