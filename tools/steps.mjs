/** Running one command after the other, with a word about each. Needs nothing but Node itself. */
import { spawnSync } from 'node:child_process';

/** Runs a command and ends everything when it fails. @returns what it was and how long it took, in seconds */
export function run(what, command, ...args) {
  console.log(`\n== ${what}`);
  const begin = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = Math.round((Date.now() - begin) / 1000);
  if (status !== 0) {
    console.error(`\n"${[command, ...args].join(' ')}" failed after ${seconds} s.`);
    process.exit(status ?? 1);
  }
  return { what, seconds };
}

/** Prints what everything took. */
export function table(rows) {
  console.log('');
  for (const { what, seconds } of rows) console.log(`${String(seconds).padStart(5)} s  ${what}`);
}
