import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

/** A library that the situations are tried on. */
export interface Library {
  name: string;
  /** What a page has to run to have it, `globalThis.subject` included. */
  script: string;
  /** Of the library itself with its style sheet, minified and gzipped. */
  bytes: number;
}

/** @returns the minified code of an entry, as one script */
async function bundled(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'bundle', fileName: () => 'x.js' },
    },
  })) as Rollup.RollupOutput[];
  return built[0]?.output[0].code ?? '';
}

const packed = (code: string): number => gzipSync(code, { level: 9 }).length;

/** Our overlay as the bench build has it. Needs `npm run build:bench`. */
export async function ours(): Promise<Library> {
  const adapter = await bundled('test/overlay/adapters/ours.ts');
  const product = readFileSync('dist/bench/bench.iife.js', 'utf8');
  return {
    name: 'PEC Passo',
    script: `${product}\n${adapter}`,
    bytes: packed(await bundled('src/overlay/surface.ts')),
  };
}

/** Those that people would otherwise pick. */
export async function peers(): Promise<Library[]> {
  const shared = packed(await bundled('test/overlay/adapters/ours.ts'));
  const all = { 'driver.js': 'driver', Shepherd: 'shepherd', 'Intro.js': 'intro' };
  return Promise.all(
    Object.entries(all).map(async ([name, file]) => {
      const script = await bundled(`test/overlay/adapters/${file}.ts`);
      return { name, script, bytes: packed(script) - shared };
    }),
  );
}
