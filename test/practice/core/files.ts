import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from './answer.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves `<area>/client/<rest>` for `/-/file/<area>/<rest>`. Scripts, style sheets and drawings only; `null`: no such file. */
export function sendFile(path: string): Answer | null {
  const [area = '', ...rest] = normalize(path).split('/');
  const type = TYPES[extname(path)];
  if (!type || rest.includes('..') || area === '..') return null;
  try {
    const body = readFileSync(join(ROOT, area, 'client', ...rest));
    return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
  } catch {
    return null;
  }
}
