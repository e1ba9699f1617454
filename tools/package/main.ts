import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../../src/shared/languages.ts';
import { filesIn, trackedFiles, uncommitted } from '../lib/files.ts';
import { type Files, zip } from '../lib/zip.ts';
import { readLocales } from './locales.ts';
import {
  filledIn,
  readPublisher,
  refusePlaceholders,
  refusePublisher,
  storeTexts,
  withPlaceholders,
} from './publisher.ts';
import { refuseBuild, refuseSize, refuseTranslations, refuseTree } from './refusals.ts';

const OUT = 'dist/packages';
const BROWSERS = ['chrome', 'firefox'] as const;

/**
 * Builds and packs what goes to the stores: `npm run package`. Chrome's package is Edge's too. The same commit always gives
 * the same bytes. With `--release` it refuses what a person has not filled in for the stores yet. With `--lint` Mozilla's linter looks at the package for Firefox; it needs a network.
 */
export function main(args: string[]): number {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  if (refused([...refuseTree(uncommitted()), ...refuseTranslations(readLocales(), LANGUAGES)])) return 1;
  const missing = [...refusePublisher(readPublisher()), ...refusePlaceholders(withPlaceholders())];
  if (args.includes('--release') && refused(missing)) return 1;
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Whatever the shell has set, users get what is meant for them.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const builds = BROWSERS.map((browser) => filesIn(`dist/${browser}`));
  if (refused(builds.flatMap((files) => refuseBuild(files, version)))) return 1;

  const archives: [name: string, bytes: Uint8Array][] = [
    ...BROWSERS.map((browser, at): [string, Uint8Array] => [
      `pec-passo-${version}-${browser}.zip`,
      zip(builds[at] as Files),
    ]),
    [`pec-passo-${version}-source.zip`, zip(trackedFiles())],
    [`pec-passo-${version}-sbom.cdx.json`, (builds[0] as Files).get('sbom.cdx.json') ?? new Uint8Array()],
  ];
  if (refused(archives.slice(0, BROWSERS.length).flatMap(([name, bytes]) => refuseSize(name, bytes.length)))) return 1;
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [name, bytes] of archives) {
    writeFileSync(`${OUT}/${name}`, bytes);
    const sum = createHash('sha256').update(bytes).digest('hex');
    console.log(`${String(bytes.length).padStart(9)} bytes  ${sum}  ${OUT}/${name}`);
  }
  for (const [path, text] of filledIn(storeTexts(), readPublisher())) {
    mkdirSync(join(OUT, dirname(path)), { recursive: true });
    writeFileSync(join(OUT, path), text);
  }
  if (missing.length > 0)
    console.log(`For trying only, not for a store: --release would refuse it.\n  ${missing.join('\n  ')}`);
  return args.includes('--lint') ? lint(`${OUT}/pec-passo-${version}-firefox.zip`) : 0;
}

/** Too heavy for the lock file (about 120 packages), and its newest version is not wanted unseen: this one, fetched when asked for. */
const LINTER = 'addons-linter@10.13.0';

function lint(path: string): number {
  try {
    execFileSync('npx', ['--yes', LINTER, path], { stdio: 'inherit', shell: process.platform === 'win32' });
    return 0;
  } catch {
    console.error(`${LINTER} found errors in ${path}, or could not be fetched; see above.`);
    return 1;
  }
}

function refused(reasons: string[]): boolean {
  for (const reason of reasons) console.error(`Not packed. ${reason}`);
  return reasons.length > 0;
}
