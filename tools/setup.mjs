/** Finding or installing what the project needs. Needs nothing but Node itself, because it runs before the packages are there. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser } from './browsers.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 20;

const say = (text) => console.log(`[setup] ${text}`);

/** Installs the packages by lockfile when they are missing or of another lockfile. */
function packages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const mark = join(ROOT, 'node_modules', '.pec-passo-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  say('installing the packages of package-lock.json (npm ci) …');
  // The browser comes from the system; the test library's own download is not wanted.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  const result = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) fail('npm ci did not work; see its message above.');
  writeFileSync(mark, wanted);
}

/** Finds or installs a browser. */
function browser(name) {
  if (!findBrowser(name)) {
    say(`no ${name} found; installing one …`);
    const advice = installBrowser(name);
    if (!findBrowser(name)) fail(`Could not install ${name}. ${advice}`);
  }
  say(`${name}: ${findBrowser(name)}`);
}

function fail(text) {
  console.error(`[setup] ${text}`);
  process.exit(1);
}

/**
 * Makes sure that everything is there, and says what it does: Node, the packages of the lockfile, and these browsers.
 * Ends the process with advice when something cannot be had.
 * @param {('chromium' | 'firefox')[]} browsers
 */
export function setUp(...browsers) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    fail(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
  packages();
  for (const name of browsers) browser(name);
}
