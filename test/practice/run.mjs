// Runs main.ts with Node alone: node test/practice/run.mjs --generation 2026 --port 8443
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('main.ts', import.meta.url)), { configFile: false, logLevel: 'error' });
