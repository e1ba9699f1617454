import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../tools/lib/files.ts';
import { type Files, zip } from '../../tools/lib/zip.ts';
import { MAX_BYTES, refuseBuild } from '../../tools/package/refusals.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { ARCHIVES, type Archive, archiveOf, unpackArchive } from '../support/archive.ts';
import { launch } from '../support/browser.ts';
import { walk } from '../support/walker.ts';

/** The archives as the stores get them, made from the builds in `dist`: what is unpacked from them is what users run. */
const VERSION = JSON.parse(readFileSync('package.json', 'utf8')).version;

const folder = mkdtempSync(join(tmpdir(), 'pec-passo-packages-'));
const unpacked = new Map(ARCHIVES.map((name) => [name, unpackArchive(name)]));
const placeOf = (name: Archive): string => unpacked.get(name)?.folder ?? '';
let practice: Practice;

beforeAll(async () => {
  practice = await startPractice({ generation: '2026', state: { signedIn: false, twoStep: 'off' } });
});
afterAll(async () => {
  await practice?.close();
  rmSync(folder, { recursive: true, force: true });
  for (const { remove } of unpacked.values()) remove();
});

describe.each(ARCHIVES)('the package for %s', (browser) => {
  test('is small and made for users', () => {
    expect(archiveOf(browser).length).toBeLessThanOrEqual(MAX_BYTES);
    expect(refuseBuild(filesIn(placeOf(browser)), VERSION)).toEqual([]);
  });

  test('holds what its manifest and its pages name', () => {
    const files = filesIn(placeOf(browser));
    const text = (path: string) => Buffer.from(files.get(path) ?? []).toString('utf8');
    const named = text('manifest.json').match(/(?<=")[\w./-]+\.(js|html|png)(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect([...files.keys()], `named by the manifest: ${path}`).toContain(path);
    for (const page of [...files.keys()].filter((path) => path.endsWith('.html')))
      for (const [, path = ''] of text(page).matchAll(/(?:src|href)="([^"]+)"/g))
        expect([...files.keys()], `named by ${page}: ${path}`).toContain(
          path.startsWith('/') ? path.slice(1) : join(dirname(page), path),
        );
  });

  test('tells what it contains of others, with their licences', () => {
    const files = filesIn(placeOf(browser));
    const text = (path: string) => Buffer.from(files.get(path) ?? []).toString('utf8');
    const { components } = JSON.parse(text('sbom.cdx.json')) as { components: { name: string; version: string }[] };
    expect(components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['i18next', 'preact', 'valibot', 'webextension-polyfill']),
    );
    for (const { name, version } of components) expect(text('licences.html')).toContain(`${name} ${version}`);
    expect(text('licences.html').match(/Mozilla Public License Version 2\.0/g)).not.toBeNull();
  });
});

test('the same sources give the same bytes, wherever they lie', () => {
  const elsewhere = join(folder, 'elsewhere');
  for (const part of [
    'src',
    'extension',
    'locales',
    'store',
    'tools',
    'manifest.json',
    'manifest.config.ts',
    'package.json',
    'vite.config.ts',
    'tsconfig.json',
  ])
    cpSync(part, join(elsewhere, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: elsewhere,
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  for (const browser of ARCHIVES) {
    const [here, there] = ['.', elsewhere].map((root) => filesIn(join(root, 'dist', browser)));
    const differing = [...new Set([...(here ?? []), ...(there ?? [])].map(([path]) => path))].filter(
      (path) => !here?.get(path)?.toString() || here.get(path)?.toString() !== there?.get(path)?.toString(),
    );
    expect(differing, browser).toEqual([]);
    expect(Buffer.compare(zip(there as Files), archiveOf(browser)), browser).toBe(0);
  }
});

test('the package for Chrome and Edge walks a guide to its end', async () => {
  const launched = await launch({ resolverRules: practice.resolverRules, extension: placeOf('chrome') });
  try {
    const cards = await walk({ launched, practice, guide: 'check-status', lang: 'de' });
    expect(cards.at(-1)).toMatchObject({ guide: 'check-status', state: 'done', lang: 'de' });
    expect(new Set(cards.filter(({ ring }) => ring).map(({ step }) => step))).toEqual(
      new Set(['address', 'password', 'submit', 'settings', 'mailbox', 'two-step-state']),
    );
  } finally {
    await launched.browser.close();
  }
}, 120_000);
