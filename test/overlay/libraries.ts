import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle } from '../support/bundle.ts';

/** A library that the situations are tried on. */
export interface Library {
  name: string;
  /** What a page has to run to have it, `globalThis.subject` included. */
  script: string;
  /** Of the library itself with its style sheet, minified and gzipped. */
  bytes: number;
}

const packed = (code: string): number => gzipSync(code, { level: 9 }).length;

/** Our overlay as the bench build has it. Needs `npm run build:bench`. */
export async function ours(): Promise<Library> {
  const adapter = await bundle('test/overlay/adapters/ours.ts');
  const product = readFileSync('dist/bench/bench.iife.js', 'utf8');
  return {
    name: 'PEC Passo',
    script: `${product}\n${adapter}`,
    bytes: packed(await bundle('src/in-page/overlay/surface.ts')),
  };
}

/** Those that people would otherwise pick. */
export async function peers(): Promise<Library[]> {
  const shared = packed(await bundle('test/overlay/adapters/ours.ts'));
  const all = { 'driver.js': 'driver', Shepherd: 'shepherd', 'Intro.js': 'intro' };
  return Promise.all(
    Object.entries(all).map(async ([name, file]) => {
      const script = await bundle(`test/overlay/adapters/${file}.ts`);
      return { name, script, bytes: packed(script) - shared };
    }),
  );
}
