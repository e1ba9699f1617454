import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ours } from '../../test/overlay/libraries.ts';
import { filesIn } from '../package/files.ts';
import { LARGEST } from '../package/refusals.ts';
import { zip } from '../package/zip.ts';

export interface Size {
  what: string;
  /** Bytes, minified and packed. */
  bytes: number;
  bar: number;
}

const packed = (...files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/chrome/${file}`), { level: 9 }).length, 0);

const SENTINEL = 'extension/sentinel/sentinel.iife.js';
/** Injected only while somebody has switched it on. */
const onDemand = (name: string): string => `extension/${name}/${name}.iife.js`;
const OVERLAY = 'extension/overlay/overlay.iife.js';

/** Scripts and styles of the worker and of the extension's own pages. */
const own = (kind: '.js' | '.css'): string[] =>
  readdirSync('dist/chrome/assets').flatMap((file) => (file.endsWith(kind) ? [`assets/${file}`] : []));

/** What is put into pages, what the browser keeps for itself, and what users load from the store. */
export const sizes = async (): Promise<Size[]> => [
  { what: 'sentinel', bytes: packed(SENTINEL), bar: 5_000 },
  { what: 'everything injected while a guide runs', bytes: packed(SENTINEL, OVERLAY), bar: 32_000 },
  { what: 'of that the overlay alone, without locator and guidance', bytes: (await ours()).bytes, bar: 14_000 },
  { what: 'mask, while it is on', bytes: packed(onDemand('mask')), bar: 20_000 },
  { what: 'numbers, while they are shown', bytes: packed(onDemand('numbers')), bar: 12_000 },
  { what: 'pointer, while presenting', bytes: packed(onDemand('pointer')), bar: 4_000 },
  { what: 'scripts of the worker and of our own pages', bytes: packed(...own('.js')), bar: 125_000 },
  { what: 'styles of our own pages', bytes: packed(...own('.css')), bar: 5_000 },
  { what: 'package for Chrome', bytes: zip(filesIn('dist/chrome')).length, bar: LARGEST },
  { what: 'package for Firefox', bytes: zip(filesIn('dist/firefox')).length, bar: LARGEST },
];
