import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ours } from '../../test/overlay/libraries.ts';

export interface Size {
  what: string;
  /** Bytes, minified and gzipped. */
  bytes: number;
  bar: number;
}

const packed = (...files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/chrome/${file}`), { level: 9 }).length, 0);

const SENTINEL = 'extension/sentinel/sentinel.iife.js';
const OVERLAY = 'extension/overlay/overlay.iife.js';

/** What is put into pages. */
export const sizes = async (): Promise<Size[]> => [
  { what: 'sentinel', bytes: packed(SENTINEL), bar: 5_000 },
  { what: 'everything injected while a guide runs', bytes: packed(SENTINEL, OVERLAY), bar: 32_000 },
  { what: 'of that the overlay alone, without locator and guidance', bytes: (await ours()).bytes, bar: 14_000 },
];
