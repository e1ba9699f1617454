import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Row, report } from '../lib/parts.ts';
import { call, npmRun } from '../lib/steps.ts';

/**
 * `npm run test:repeat -- <file> [--times 10] [--busy]`: runs a test file again and again and says how often it was green.
 * With `--busy` every core has something else to do meanwhile, as on a machine that is shared.
 */
export function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { times: { type: 'string', default: '10' }, busy: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    console.error('usage: npm run test:repeat -- <file> [--times 10] [--busy]');
    return 2;
  }
  // Unit tests need no build.
  if (!positionals.every((file) => file.includes('test/unit')) && npmRun('build:all') !== 0) return 1;
  const spinning = values.busy ? Array.from({ length: availableParallelism() }, spin) : [];
  try {
    return report(Array.from({ length: Number(values.times) }, (_, index) => once(`run ${index + 1}`, positionals)));
  } finally {
    for (const child of spinning) child.kill();
  }
}

const spin = (): ChildProcess => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });

function once(part: string, files: string[]): Row {
  const begin = Date.now();
  const status = call('npx', '--no-install', 'vitest', 'run', ...files);
  if (status !== 0) console.log(`== ${part} FAILED`);
  return { part, tests: 1, failures: status === 0 ? 0 : 1, seconds: (Date.now() - begin) / 1000 };
}
