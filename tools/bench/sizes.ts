import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ours } from '../../test/overlay/libraries.ts';
import { filesIn } from '../lib/files.ts';
import { zip } from '../lib/zip.ts';
import { MAX_BYTES } from '../package/refusals.ts';

export interface Size {
  what: string;
  /** Bytes, minified and packed. */
  bytes: number;
  bar: number;
}

const packed = (...files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/chrome/${file}`), { level: 9 }).length, 0);

const SENTINEL = 'extension/sentinel/sentinel.iife.js';
const WORKER = 'service-worker-loader.js';
/** Injected only while somebody has switched it on. */
const onDemand = (name: string): string => `extension/${name}/${name}.iife.js`;
const OVERLAY = 'extension/overlay/overlay.iife.js';

const styles = (): string[] =>
  readdirSync('dist/chrome/assets').flatMap((file) => (file.endsWith('.css') ? [`assets/${file}`] : []));

/** The scripts that a document or a script loads, with all that these load. */
function scriptsOf(file: string, found = new Set<string>()): Set<string> {
  const text = readFileSync(`dist/chrome/${file}`, 'utf8');
  const named = file.endsWith('.html') ? /src="\/([^"]+\.js)"/g : /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
  for (const [, path = ''] of text.matchAll(named)) {
    const script = file.endsWith('.html') ? path : join(file, '..', path);
    if (!found.has(script)) scriptsOf(script, found.add(script));
  }
  return found;
}
const page = (name: string) => packed(...scriptsOf(`extension/${name}/index.html`));

/** What is put into pages, what the browser keeps for itself, and what users load from the store. */
export const sizes = async (): Promise<Size[]> => [
  { what: 'sentinel', bytes: packed(SENTINEL), bar: 5_000 },
  { what: 'everything injected while a guide runs', bytes: packed(SENTINEL, OVERLAY), bar: 52_750 },
  { what: 'of that the overlay alone, without locator and guidance', bytes: (await ours()).bytes, bar: 21_750 },
  // With what the pages may say in English: nothing of it is injected.
  { what: 'scripts of the worker, with all texts', bytes: packed(...scriptsOf(WORKER)), bar: 200_000 },
  { what: 'scripts of the panel', bytes: page('panel'), bar: 41_000 },
  { what: 'scripts of the options page', bytes: page('options'), bar: 25_000 },
  { what: 'scripts of the welcome page, with card and ring to try', bytes: page('welcome'), bar: 50_700 },
  { what: 'styles of our own pages', bytes: packed(...styles()), bar: 6_600 },
  { what: 'mask, while it is on', bytes: packed(onDemand('mask')), bar: 31_000 },
  { what: 'numbers, while they are shown', bytes: packed(onDemand('numbers')), bar: 13_250 },
  { what: 'page report, when it is asked for', bytes: packed(onDemand('report')), bar: 30_050 },
  { what: 'pointer, while presenting', bytes: packed(onDemand('pointer')), bar: 4_100 },
  { what: 'package for Chrome', bytes: zip(filesIn('dist/chrome')).length, bar: MAX_BYTES },
  { what: 'package for Firefox', bytes: zip(filesIn('dist/firefox')).length, bar: MAX_BYTES },
];
