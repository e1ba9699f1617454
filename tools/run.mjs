#!/usr/bin/env node
/**
 * Runs a tool: `node tools/run.mjs walk --lang de` runs `tools/walk/main.ts`; a path that ends in `.ts` is run as it stands. Vite
 * loads it, so that it sees the same modules as the product; packages that are missing are installed first. The file exports
 * `main(args: string[])`; what it returns, or what its promise comes to, is the exit code.
 */
import { setUp } from './lib/setup.mjs';

const [tool, ...args] = process.argv.slice(2);
if (!tool) {
  console.error('usage: node tools/run.mjs <tool> [arguments]');
  process.exit(2);
}
setUp();
// Vite is one of the packages that may have been missing until now.
const { runnerImport } = await import('vite');
const environment = process.env.NODE_ENV;
const file = tool.endsWith('.ts') ? `./${tool}` : `./tools/${tool}/main.ts`;
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
// Vite takes this for a development server; what a tool builds would be a development build.
if (environment === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = environment;
process.exitCode = (await module.main(args)) ?? 0;
