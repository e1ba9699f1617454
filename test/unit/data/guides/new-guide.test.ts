import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GUIDE_IDS } from '../../../../src/data/guides/catalogue.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { main } from '../../../../tools/new-guide/main.ts';

/** `npm run new:guide` in a copy of what it changes: a rename there must not leave the command behind. */
const root = mkdtempSync(join(tmpdir(), 'pec-passo-'));
const FOLDERS = ['src/data/guides', 'locales', 'test/recorded'];
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

beforeAll(() => {
  for (const folder of FOLDERS) cpSync(folder, join(root, folder), { recursive: true });
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

describe('a new guide', () => {
  it('is refused where its id or its control is none, and nothing is written', () => {
    const before = readdirSync(join(root, 'src/data/guides'));
    for (const args of [[], ['Space'], ['sign-in'], ['example', 'webmailSettings'], ['example', 'constructor.name']])
      expect(main(args, root), args.join(' ')).toBe(2);
    expect(readdirSync(join(root, 'src/data/guides'))).toEqual(before);
  });

  it('points at the control that was named, on its page', () => {
    expect(main(['example-space', 'webmailSettings.mailbox'], root)).toBe(0);
    const guide = read('src/data/guides/example-space.ts');
    for (const part of ["id: 'mailbox'", "pages: ['webmail-settings']", "target: 'webmailSettings.mailbox'"])
      expect(guide).toContain(part);
    for (const lang of LANGUAGES) {
      const { steps, done, words } = JSON.parse(read(`locales/${lang}/example-space.json`));
      expect(steps).toEqual({ mailbox: { title: '', text: '', where: '' } });
      // Nobody has seen its end: what to look for is said instead.
      expect({ done, words }).toEqual({ done: { title: '', text: '', check: '' }, words: '' });
    }
  });

  it('stands last in every list that names all guides', () => {
    const number = GUIDE_IDS.length + 1;
    expect(read('src/data/guides/catalogue.ts')).toMatch(/exampleSpace,\n\] as const/);
    const recorded = read('test/recorded/guides.ts');
    expect(recorded).toContain("  'example-space': ['', '', ''],\n};");
    expect(recorded).toMatch(/UNSEEN: string\[\] = \[[^\]]*, 'example-space'\]/);
    expect(recorded).toContain("  'example-space': 'mailbox page',\n};");
    expect(recorded).toContain(`'example-space/mailbox': '${number}-1',\n};`);
  });

  it('touches seven files at most, with the table in docs/guides.md that is made anew', () => {
    const differs = FOLDERS.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .filter((file) => !existsSync(file) || readFileSync(file, 'utf8') !== read(file)),
    );
    expect(differs).toContain('src/data/guides/example-space.ts');
    expect(differs.length + 1).toBeLessThanOrEqual(7);
  });

  it('has a text for a closed menu where its control is in one', () => {
    expect(main(['example-contacts', 'accountHome.contactsEntry'], root)).toBe(0);
    expect(JSON.parse(read('locales/de/example-contacts.json')).steps['contacts-entry']).toHaveProperty('opener', '');
  });
});
