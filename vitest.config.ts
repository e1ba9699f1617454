import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** `unit`: pure code, fast. The others: the built extension in real browsers. Three files at a time: browsers wait for much. */
export default defineConfig({
  test: {
    maxWorkers: 3,
    // A busy machine only makes a wait longer.
    expect: { poll: { timeout: 20_000 } },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: './test/support/property.ts',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // A machine that does other things meanwhile makes no test wrong.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: './test/support/property.ts',
          include: ['test/{e2e,overlay,fixtures}/**/*.test.ts'],
          environment: 'node',
          // A test that waits in vain fails by its own wait, which says for what.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          globalSetup: './test/support/property.ts',
          include: ['test/faults/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          // What is measured in seconds or shares of a core: `npm test` runs it when nothing else does, one file at a time.
          name: 'measured',
          include: ['test/measured/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // Whatever else the machine does only makes a time longer: the best of three is nearest to the truth.
          retry: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['test/firefox/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
