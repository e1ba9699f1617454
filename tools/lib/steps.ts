import { spawnSync } from 'node:child_process';

/** Runs a command, with a word about what it is for, and ends everything when it fails. */
export function run(what: string, command: string, ...args: string[]): void {
  console.log(`\n== ${what}`);
  const begin = Date.now();
  const status = call(command, ...args);
  if (status === 0) return;
  const seconds = Math.round((Date.now() - begin) / 1000);
  console.error(`\n"${[command, ...args].join(' ')}" failed after ${seconds} s.`);
  process.exit(status);
}

/** Runs a command that says itself what it does. @returns its exit code */
export const call = (command: string, ...args: string[]): number =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

/** Runs a script of package.json. @returns its exit code */
export const npmRun = (script: string): number => call('npm', 'run', '--silent', script);
