import { type Part, vitest } from '../lib/parts.ts';

const tool = (...command: string[]): string[] => ['npx', '--no-install', ...command];

/** What `npm run check` consists of, and `npm test` begins with: all that needs no browser, in the order of how long it takes. */
export const CHECK: Part[] = [
  { name: 'build', commands: [['npm', 'run', '--silent', 'build:all']] },
  { name: 'unit tests, architecture', commands: [vitest('unit')], projects: { unit: 'unit tests, architecture' } },
  { name: 'spare code and copies', commands: [['npm', 'run', '--silent', 'spare']] },
  { name: 'types', commands: [tool('tsc', '-p', '.')] },
  { name: 'format and lint', commands: [tool('biome', 'ci', '--error-on-warnings')] },
  { name: 'sizes', commands: [['npm', 'run', '--silent', 'budgets']], after: ['build'] },
];
