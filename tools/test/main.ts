import { CHECK } from '../check/parts.ts';
import { report, runParts, vitest } from '../lib/parts.ts';
import { setUp } from '../lib/setup.mjs';

const BROWSERS = {
  e2e: 'end to end in Chromium',
  faults: 'walks with faults in Chromium',
  firefox: 'end to end in Firefox',
};

/**
 * On a machine that three browsers share, a test that is red is repeated once; the table names it. The weekly run, which does the
 * whole of everything, repeats nothing.
 */
const REPEATED = process.env.WHOLE ? [] : ['--retry=1'];

/**
 * `npm test`: everything. Sets up what is missing, checks the code, builds both packages, and tries them in real browsers.
 * Every part runs, also after a red one; the table at the end says how each went, and the exit code follows it.
 */
export async function main(): Promise<number> {
  setUp('chromium', 'firefox');
  return report(
    await runParts([
      ...CHECK,
      {
        name: 'real browsers',
        commands: [[...vitest(...Object.keys(BROWSERS)), ...REPEATED]],
        projects: BROWSERS,
        after: CHECK.map(({ name }) => name),
        alone: true,
      },
      {
        name: 'times',
        commands: [vitest('measured')],
        projects: { measured: 'times, with nothing beside them' },
        after: ['real browsers'],
        alone: true,
      },
    ]),
  );
}
