import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { labelsIn, takeUp } from '../../../tools/fixture/labels.ts';

const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entry = (target: string, wording: string, language = 'it') => ({
  ...{ target, wording, language },
  date: '2026-11-20',
  who: 'Helpdesk',
});

it.each([
  [
    'webmailMessages.settings',
    'Opzioni',
    'it',
    'webmail-messages',
    /settings: \{[^}]*?names: \[it\('Opzioni', '2026-11', 'organisations', '[^']+', '[^']+'\)/s,
  ],
  [
    'accountTwoStep.deactivate',
    "Togli l'accesso",
    'it',
    'account-two-step',
    /deactivate: \{\s*roles: [^\n]*\n\s*names: \[it\('Togli l\\'accesso'/,
  ],
  ['accountHome.passwordEntry', 'Chiave', 'it', 'account-home', /passwordEntry: entry\(\[it\('Chiave', '2026-11'/],
  ['login.submit', 'Go on', 'en', 'login', /submit: \{[^}]*?names: \[en\('Go on', '2026-11', 'organisations'\)/s],
])('a wording of %s goes into its page file: %s', (target, wording, language, file, wanted) => {
  const path = join(folder, `${file}.ts`);
  const before = readFileSync(`src/data/pages/${file}.ts`, 'utf8');
  writeFileSync(path, before);
  const [said] = takeUp([{ ...entry(target, wording), language: language as 'it' | 'en' }], folder);
  const after = readFileSync(path, 'utf8');
  expect(after).toMatch(wanted);
  expect(after.length).toBeGreaterThan(before.length);
  expect(said).toContain('Helpdesk');
});

it('where there is no such list, it says what to write by hand', () => {
  const [said] = takeUp(
    [{ ...entry('accountHome.twoStepEntry', 'Accesso forte'), language: 'it' }],
    join(folder, 'none'),
  );
  expect(said).toMatch(/by hand.*it\('Accesso forte'/s);
});

it('only a file with wordings that can be used is taken for one', () => {
  expect(labelsIn(JSON.stringify({ labels: [entry('webmailMessages.settings', 'Opzioni')] }))).toHaveLength(1);
  for (const text of [
    '{}',
    'no JSON',
    '{"language":"it"}',
    JSON.stringify({ labels: [entry('login.submit', 'Esci')] }),
  ])
    expect(labelsIn(text)).toBeNull();
});
