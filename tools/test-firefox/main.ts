import { setUp } from '../lib/setup.mjs';
import { run } from '../lib/steps.ts';

/** `npm run test:firefox`: the main story, the panel and one walk of each guide in a real Firefox. Sets up what is missing. */
export function main(): void {
  setUp('firefox');
  run('build', 'npm', 'run', '--silent', 'build');
  run('walks in Firefox', 'npx', '--no-install', 'vitest', 'run', '--project', 'firefox');
}
