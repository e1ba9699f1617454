#!/usr/bin/env node
/**
 * Runs a TypeScript file of the project: `node tools/run.mjs tools/story.ts --lang de`. Vite loads it, so that it sees
 * the same modules as the product; packages that are missing are installed first. The file exports
 * `main(args: string[]): Promise<number | void>`; a number is the exit code.
 */
import { setUp } from './setup.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: node tools/run.mjs <file.ts> [arguments]');
  process.exit(2);
}
setUp();
// Vite is one of the packages that may have been missing until now.
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`./${file}`, { configFile: false, logLevel: 'error' });
process.exitCode = (await module.main(args)) ?? 0;
