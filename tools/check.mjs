/** `npm run check`: what can be checked without a browser. */
import { CHECK } from './check-parts.mjs';
import { report, runParts } from './parts.mjs';

process.exitCode = report(await runParts(CHECK));
