import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GUIDE_IDS } from '../../../../src/data/guides/guide.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { main } from '../../../../tools/new-guide.ts';

/** `npm run new:guide` in a copy of what it changes: a rename there must not leave the command behind. */
const root = mkdtempSync(join(tmpdir(), 'pec-passo-'));
const FOLDERS = ['src/data/guides', 'locales', 'test/unit/data/guides', 'test/recorded', 'extension/public'];
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
      const { steps } = JSON.parse(read(`locales/${lang}/example-space.json`));
      expect(steps).toEqual({ mailbox: { title: '', text: '', where: '' } });
    }
  });

  it('stands last in every list that names all guides', () => {
    const number = GUIDE_IDS.length + 1;
    expect(read('src/data/guides/guide.ts')).toContain(`'${GUIDE_IDS.at(-1)}',\n  'example-space',\n] as const`);
    expect(read('src/data/guides/catalogue.ts')).toMatch(/exampleSpace,\n\];/);
    expect(read('test/unit/data/guides/guides.test.ts')).toContain("'example-space': 'mailbox page',\n};");
    expect(read('test/recorded/step-codes.ts')).toContain(`'example-space/mailbox': '${number}-1',\n};`);
    expect(JSON.parse(read('extension/public/managed-schema.json')).properties.guides.description).toMatch(
      new RegExp(`${GUIDE_IDS.at(-1)}, example-space\\.$`),
    );
  });

  it('has a text for a closed menu where its control is in one', () => {
    expect(main(['example-contacts', 'accountHome.contactsEntry'], root)).toBe(0);
    expect(JSON.parse(read('locales/de/example-contacts.json')).steps['contacts-entry']).toHaveProperty('opener', '');
  });
});
