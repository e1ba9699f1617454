import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WHITE_LABELS } from '../../src/data/pages/hosts.ts';
import { sizes } from '../../tools/bench/sizes.ts';
import { EXTENSION } from '../support/browser.ts';
import { waitForCard } from '../support/card.ts';
import { begin, PLACES, raiseStage, type Stage } from '../support/stage.ts';

/** What is in the package, and what is not: promises of the store listing and of the checklist. */
const files = readdirSync(EXTENSION, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(EXTENSION, join(entry.parentPath, entry.name)));
const read = (file: string): string => readFileSync(join(EXTENSION, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const scripts = files.filter((file) => file.endsWith('.js'));

const SENTINEL = 'extension/sentinel/sentinel.iife.js';
const OVERLAY = 'extension/overlay/overlay.iife.js';
const REPORT = 'extension/report/report.iife.js';

/** The worker and everything that it loads. */
function workerScripts(): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, path = ''] of read(file).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g))
      visit(join(file, '..', path));
  };
  visit(manifest.background.service_worker);
  return [...found];
}

describe('the manifest', () => {
  const HOSTS = [
    'https://webmail.pec.it/*',
    'https://login.aruba.it/auth/realms/pec/*',
    'https://account.aruba.it/pec*',
    'https://identification.arubapec.it/*',
  ];

  test('asks for these permissions and hosts, and for nothing else [S1]', () => {
    expect(manifest.permissions).toEqual(['scripting', 'sidePanel', 'storage']);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.optional_permissions).toEqual(['alarms', 'notifications']);
    expect(manifest.optional_host_permissions).toEqual(Object.keys(WHITE_LABELS).map((host) => `https://${host}/*`));
    expect(manifest.content_scripts).toEqual([{ js: [SENTINEL], matches: HOSTS, run_at: 'document_start' }]);
    expect(manifest.manifest_version).toBe(3);
  });

  test('opens nothing to pages and other extensions [S1]', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'update_url', 'key'])
      expect(manifest).not.toHaveProperty(key);
    expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|localhost|127\.0\.0\.1|\*:\/\/|http:/);
  });

  test('lets extension pages load and send nothing [S11]', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  test('names only files that are there', () => {
    const named =
      JSON.stringify(manifest)
        .match(/"[\w./-]+\.(js|html|png)"/g)
        ?.map((name) => name.slice(1, -1)) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(files).toContain(name);
  });
});

describe('the scripts [S12]', () => {
  test.each([
    /\bfetch\s*\(/,
    /XMLHttpRequest/,
    /WebSocket|EventSource|WebTransport/,
    /sendBeacon/,
    /\beval\s*\(/,
    /\bFunction\s*\(/,
    /insertAdjacentHTML|outerHTML|document\.write|importScripts/,
  ])('%o is in none of them', (text) => {
    expect(scripts.filter((file) => text.test(read(file)))).toEqual([]);
  });

  test('innerHTML is there only as Preact brings it, once in each copy of it, and nobody uses it', () => {
    const preact = /__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/g;
    for (const file of scripts) {
      const text = read(file);
      expect(text.match(preact)?.length ?? 0, file).toBeLessThanOrEqual(1);
      expect(text.replace(preact, ''), file).not.toMatch(/innerHTML\b/);
      // Preact knows the property's name in two places; a component that used it would be another.
      expect(text.match(/dangerouslySetInnerHTML/g)?.length ?? 0, file).toBeLessThanOrEqual(2);
    }
  });

  test('no framework is put into pages', () => {
    for (const file of [SENTINEL, OVERLAY, REPORT])
      expect(read(file), file).not.toMatch(/innerHTML|__html|__k|_children/);
  });

  test('the worker has no import at run time, which would kill it silently', () => {
    const worker = workerScripts();
    expect(worker.length).toBeGreaterThan(1);
    for (const file of worker) expect(read(file), file).not.toMatch(/\bimport\s*\(/);
  });

  test('what runs in pages is one closed function each, without imports', () => {
    for (const file of [SENTINEL, OVERLAY, REPORT]) {
      const text = read(file).trim();
      expect(text, file).toMatch(
        /^(['"]use strict['"];?)?\s*(var \w+\s*=\s*)?[!(]?(function\s*\(|\(\)\s*=>|\(function)/,
      );
      expect(text, file).not.toMatch(/\bimport\b\s*[("'{*]|\bexport\b\s*[{*]|import\.meta/);
    }
  });

  test('are as small as they have to be', async () => {
    const tooLarge = (await sizes()).filter(({ bytes, bar }) => bytes > bar);
    expect(tooLarge).toEqual([]);
  });
});

describe('the files', () => {
  test('are those of the product: no sources, no maps, nothing of the tests', () => {
    expect(files.filter((file) => !/\.(js|css|html|png|json)$/.test(file))).toEqual([]);
    for (const file of files.filter((one) => /\.(js|css|html|json)$/.test(one)))
      expect(read(file), file).not.toMatch(
        /data-practice|practice\.test|esercitazione|example\.(it|com)|pecPassoBench|sourceMappingURL|vitest/,
      );
  });

  test('speak all languages: every message of the default language is in the others', () => {
    const languages = ['de', 'en', 'it'];
    const folders = files.filter((file) => file.startsWith('_locales/')).sort();
    expect(folders).toEqual(languages.map((lang) => `_locales/${lang}/messages.json`));
    const all = languages.map((lang) => JSON.parse(read(`_locales/${lang}/messages.json`)));
    const keys = all.map((messages) => Object.keys(messages).sort());
    expect(keys[0]).toEqual(keys[2]);
    expect(keys[1]).toEqual(keys[2]);
    expect(keys[2]).toContain('name');
    for (const [index, lang] of languages.entries()) {
      expect(all[index].languageCode.message).toBe(lang);
      for (const key of keys[index] ?? []) expect(all[index][key].message, `${lang} ${key}`).not.toBe('');
    }
    const named = JSON.stringify(manifest).match(/__MSG_\w+__/g) ?? [];
    for (const name of named) expect(keys[2]).toContain(name.slice(6, -2));
  });
});

describe('in a browser', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await raiseStage();
  });
  afterAll(() => stage?.close());

  test('a page can get none of the files, even while a guide is shown [S2]', async () => {
    await stage.clear('2026');
    const page = await stage.open('about:blank');
    await begin(page, PLACES['2026'].inbox, 'two-step-off/settings&lang=it');
    await waitForCard(page, 'the step', (card) => card.ring !== null);
    const got = await page.evaluate(
      (urls) =>
        Promise.all(
          urls.map(async (url) => {
            const byFetch = await fetch(url).then(
              () => 'fetched',
              () => '',
            );
            const image = new Image();
            const byImage = await new Promise<string>((done) => {
              image.onload = () => done('loaded');
              image.onerror = () => done('');
              image.src = url;
            });
            return byFetch + byImage;
          }),
        ),
      files.map((file) => `chrome-extension://${stage.launched.extensionId}/${file}`),
    );
    expect(got).toEqual(files.map(() => ''));
    // The same addresses open for the extension itself.
    const own = await stage.open(`chrome-extension://${stage.launched.extensionId}/manifest.json`);
    expect(await own.evaluate(() => document.body.textContent)).toContain('manifest_version');
  });
});
