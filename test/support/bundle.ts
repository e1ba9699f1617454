import { build, type Rollup } from 'vite';

interface BundleOptions {
  /** The global that holds what the entry exports. */
  name?: string;
  /** `false` where a stack or a measured answer is to be read by people. */
  minify?: boolean;
}

/**
 * Bundles a module as one script, for tests and tools that put it into a page.
 *
 * @param entry from the project's root
 * @returns the script; it sets a global of the name
 * @throws when nothing came out
 */
export async function bundle(entry: string, { name = 'bundle', minify = true }: BundleOptions = {}): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      target: 'es2022',
      minify,
      lib: { entry, formats: ['iife'], name, fileName: () => 'bundle.js' },
    },
  })) as Rollup.RollupOutput[];
  const code = built[0]?.output[0].code;
  if (!code) throw new Error(`the bundle of ${entry} came out empty`);
  return code;
}
