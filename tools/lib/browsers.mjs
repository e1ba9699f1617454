/** Finding and installing browsers, the way the platform does it. Needs nothing but Node itself. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where browsers usually are; an environment variable of the first name goes before all. */
const PLACES = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    paths: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: programFiles('Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'),
    },
    packages: { apt: ['chromium'], dnf: ['chromium'], pacman: ['chromium'], brew: ['--cask', 'chromium'] },
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: programFiles('Mozilla Firefox/firefox.exe'),
    },
    packages: { apt: ['firefox-esr'], dnf: ['firefox'], pacman: ['firefox'], brew: ['--cask', 'firefox'] },
  },
};

const NAMES = { chromium: 'Chromium or Chrome', firefox: 'Firefox 140 or newer' };

/** @returns the path of an installed browser, or `null` */
export function findBrowser(name) {
  const { variable, commands, paths } = PLACES[name];
  const given = process.env[variable];
  if (given) return existsSync(given) ? given : null;
  return [...commands.map(which), ...(paths[process.platform] ?? [])].find((path) => path && existsSync(path)) ?? null;
}

/** Installs a browser with the platform's package manager. @returns what a person can do if it did not work */
export function installBrowser(name) {
  const { packages, variable } = PLACES[name];
  const advice = `Please install ${NAMES[name]} by hand, or set ${variable} to the path of one, and start again.`;
  const root = process.getuid?.() === 0 ? [] : which('sudo') ? ['sudo', '-n'] : null;
  if (which('apt-get') && root) {
    run([...root, 'apt-get', 'update']);
    run([...root, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages.apt, 'fonts-liberation']);
    return `${advice} On Debian or Ubuntu: sudo apt-get install ${packages.apt.join(' ')}`;
  }
  if (which('dnf') && root) run([...root, 'dnf', 'install', '-y', ...packages.dnf]);
  else if (which('pacman') && root) run([...root, 'pacman', '-S', '--noconfirm', ...packages.pacman]);
  else if (which('brew')) run(['brew', 'install', ...packages.brew]);
  return advice;
}

function run([command, ...args]) {
  console.log(`[setup] ${[command, ...args].join(' ')}`);
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function which(command) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null;
}

function programFiles(...files) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  return folders.flatMap((folder) => files.map((file) => join(folder, file)));
}
