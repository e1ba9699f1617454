/**
 * `npm run test:repeat -- <file> [--times 10] [--busy]`: runs a test file again and again and says how often it was green.
 * With `--busy` every core has something else to do meanwhile, as on a machine that is shared.
 */
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { report } from './parts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '10' }, busy: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('usage: npm run test:repeat -- <file> [--times 10] [--busy]');
  process.exit(2);
}
const call = (...command) =>
  spawnSync(command[0], command.slice(1), { stdio: 'inherit', shell: process.platform === 'win32' }).status;

// Unit tests need no build.
if (!positionals.every((file) => file.includes('test/unit')) && call('npm', 'run', '--silent', 'build:all') !== 0)
  process.exit(1);

const spin = () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
const spinning = values.busy ? Array.from({ length: availableParallelism() }, spin) : [];
const rows = [];
try {
  for (let count = 1; count <= Number(values.times); count++) {
    const begin = Date.now();
    const status = call('npx', '--no-install', 'vitest', 'run', ...positionals);
    const seconds = (Date.now() - begin) / 1000;
    rows.push({ part: `run ${count}`, tests: 1, failures: status === 0 ? 0 : 1, seconds });
    if (status !== 0) console.log(`== run ${count} FAILED`);
  }
} finally {
  for (const process of spinning) process.kill();
}
process.exitCode = report(rows);
