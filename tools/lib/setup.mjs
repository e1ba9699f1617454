/** Finding or installing what the project needs. Needs nothing but Node itself, because it runs before the packages are there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser } from './browsers.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OLDEST_NODE = 20;

const say = (text) => console.log(`[setup] ${text}`);

/** What a lockfile of npm says of every package, by its folder. */
const lockedIn = (...path) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8')).packages;

/** Whether npm has put every package of the lockfile in its place, in the version that stands there. */
function isInstalled() {
  // npm writes this file when it is done, whoever started it.
  const own = ['node_modules', '.package-lock.json'];
  if (!existsSync(join(ROOT, ...own))) return false;
  const have = lockedIn(...own);
  return Object.entries(lockedIn('package-lock.json')).every(
    ([folder, { version, optional }]) => !folder || optional || have[folder]?.version === version,
  );
}

/** Installs the packages by lockfile when they are missing or of another lockfile. */
function packages() {
  if (isInstalled()) return;
  say('installing the packages of package-lock.json (npm ci) …');
  const result = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) fail('npm ci did not work; see its message above.');
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
