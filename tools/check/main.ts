import { report, runParts } from '../lib/parts.ts';
import { CHECK } from './parts.ts';

/** `npm run check`: what can be checked without a browser. */
export const main = async (): Promise<number> => report(await runParts(CHECK));
