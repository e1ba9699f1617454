/**
 * `npm test`: everything. Sets up what is missing, checks the code, builds both packages, and walks them in real browsers.
 * Needs nothing but Node itself to begin with. Prints what everything weighs and what each part took.
 */
import { setUp } from './setup.mjs';
import { run, table } from './steps.mjs';

setUp('chromium', 'firefox');

const timings = [];
for (const [what, command, ...args] of [
  [
    'check (format, lint, types, spare code, unit tests, architecture, build, sizes)',
    'npm',
    'run',
    '--silent',
    'check',
  ],
  ['end-to-end tests in Chromium', 'npx', '--no-install', 'vitest', 'run', '--project', 'e2e'],
  ['walks with faults in Chromium', 'npx', '--no-install', 'vitest', 'run', '--project', 'faults'],
  ['end-to-end tests in Firefox', 'npx', '--no-install', 'vitest', 'run', '--project', 'firefox'],
]) {
  timings.push(run(what, command, ...args));
}
table(timings);
