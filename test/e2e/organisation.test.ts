import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GUIDES } from '../../src/data/guides/catalogue.ts';
import { MAX_POLICY_LENGTH } from '../../src/messages/organisation.ts';
import { EXTENSION, killWorker, openPanel } from '../support/browser.ts';
import { press, readCard, waitForCard } from '../support/card.ts';
import { begin, PLACES, raiseStage, type Stage, stored, withLink } from '../support/stage.ts';
import { until, untilIn } from '../support/until.ts';
import { wordsOf } from '../support/words.ts';

/** What an organisation sets reaches its users; the file is the way that works in every browser. */
const folder = mkdtempSync(join(tmpdir(), 'pec-passo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CONTACT = { name: 'Gemeinde Beispiel', telephone: '0471 000 000', hours: 'Mo-Fr 8-12' };
const SETTINGS = {
  language: 'it',
  contact: { ...CONTACT, address: 'a\nb' },
  hiddenGuides: ['two-step-off', 'nonsense'],
  whiteLabelHosts: ['webmail.pec.buffetti.it'],
};
const { inbox, account } = PLACES['2026'];

describe('a file of an organisation', () => {
  let stage: Stage;
  let panel: Page;
  beforeAll(async () => {
    stage = await raiseStage({ lang: 'de' });
    await stage.clear('2026');
    panel = await openPanel(stage.launched);
    await panel.click('[data-part=organisation] > summary');
  });
  afterAll(() => stage?.close());

  const choose = async (text: string) => {
    const path = join(folder, 'organisation.json');
    writeFileSync(path, text);
    await ((await panel.$('[data-part=organisation-file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const said = (lang: 'it' | 'de', key: string) =>
    until(`the panel says ${key}`, () =>
      panel.$eval('[data-part=organisation-said]', (one, words) => one.textContent.includes(words), wordsOf(lang, key)),
    );
  const state = () =>
    panel.evaluate(() => ({
      lang: document.documentElement.lang,
      guides: [...document.querySelectorAll<HTMLElement>('[data-part=guide]')].map(({ dataset }) => dataset.guide),
      contact: document.querySelector('[data-part=contact]')?.textContent ?? '',
      ignored: [...document.querySelectorAll('[data-part=organisation-ignored] li')].map((one) => one.textContent),
      hosts: [...document.querySelectorAll<HTMLElement>('[data-part=white-label]')].map(({ dataset }) => dataset.host),
    }));

  test('that is none is refused, and nothing changes', async () => {
    for (const text of [
      'no JSON',
      '{"format":"pec-passo","version":1}',
      `{"language":"de"}${' '.repeat(MAX_POLICY_LENGTH)}`,
    ]) {
      await choose(text);
      await said('de', 'policy:panel.refused');
    }
    expect((await stored(stage.launched)).local).not.toHaveProperty('organisation');
    expect(await state()).toMatchObject({ lang: 'de', contact: '', hosts: [] });
  });

  test('sets language, contact, guides and hosts; what it says wrongly is named', async () => {
    await choose(JSON.stringify(SETTINGS));
    await until('Italian', async () => (await state()).lang === 'it');
    await said('it', 'policy:panel.done');
    const { guides, contact, ignored, hosts } = await state();
    expect(guides).toHaveLength(GUIDES.length - 1);
    expect(guides).not.toContain('two-step-off');
    for (const line of Object.values(CONTACT)) expect(contact).toContain(line);
    expect(ignored).toHaveLength(2);
    expect(ignored.join()).toMatch(/contact\.address.*hiddenGuides.*nonsense/s);
    expect(hosts).toEqual(['webmail.pec.buffetti.it']);
  });

  test('holds when the worker has ended; a link to a hidden guide gets a clear answer and starts nothing', async () => {
    await killWorker(stage.launched);
    const page = await stage.open(withLink(inbox, 'two-step-off/settings&reason=other'));
    const card = await waitForCard(page, 'the answer', ({ kind }) => kind === 'read');
    expect(card).toMatchObject({ lang: 'it', guide: 'two-step-off' });
    expect(card.text).toContain(wordsOf('it', 'policy:hidden'));
    expect(card.text).toContain(CONTACT.telephone);
    expect(card.buttons.map(({ part }) => part)).not.toContain('start');
    await press(page, 'close');
    expect(await state()).toMatchObject({ lang: 'it' });
    await page.close();
  });

  test('says on the card whom to ask, where a step does not work', async () => {
    const page = await stage.open(account);
    await begin(page, account, 'two-step-on/open-app');
    await press(page, 'cannot-find');
    const card = await waitForCard(page, 'the contact', ({ text }) => text.includes(CONTACT.name));
    expect(card).toMatchObject({ step: 'open-app', lang: 'it' });
    await press(page, 'close');
    await page.close();
  });

  test('gives way to the language that the user chooses, and can be taken away', async () => {
    await panel.bringToFront();
    await panel.locator('input[name=language][value=en]').click();
    await until('English', async () => (await state()).lang === 'en');
    await panel.locator('[data-part=organisation-forget]').click();
    await until('every guide', async () => (await state()).guides.length === GUIDES.length);
    expect(await state()).toMatchObject({ lang: 'en', contact: '', hosts: [], ignored: [] });
    expect((await stored(stage.launched)).local).not.toHaveProperty('organisation');
  });
});

describe('a white-label host', () => {
  const HOST = 'webmail.pec.buffetti.it';
  const url = inbox.replace('webmail.pec.it', HOST);

  test('is left alone until it is allowed, and guided like the genuine host after that', async () => {
    const stage = await raiseStage({ lang: 'it' });
    try {
      await stage.clear('2026');
      const page = await stage.open(withLink(url, 'check-status'));
      await untilIn(page, 'the messages', () => document.title.includes('Messaggi'));
      // The sentinel would have taken our part out of the address before the page's scripts ran.
      expect(page.url()).toContain('pec-passo=');
      expect(await readCard(page)).toBeNull();
    } finally {
      await stage.close();
    }

    // No test can answer the browser's question; an extension that has been given the host is in the same place afterwards.
    const allowed = join(folder, 'allowed');
    cpSync(EXTENSION, allowed, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(allowed, 'manifest.json'), 'utf8'));
    manifest.host_permissions.push(`https://${HOST}/*`);
    writeFileSync(join(allowed, 'manifest.json'), JSON.stringify(manifest));
    const other = await raiseStage({ lang: 'it', extension: allowed });
    try {
      await other.clear('2026');
      const page = await other.open('about:blank');
      await begin(page, url, 'check-status');
      const card = await waitForCard(page, 'the ring', ({ state }) => state === 'located');
      expect(card).toMatchObject({ guide: 'check-status', step: 'settings', page: 'webmail-messages' });
      expect(page.url()).not.toContain('pec-passo=');
      // It is not one of Aruba's own hosts, and nothing says so.
      const panel = await openPanel(other.launched);
      await page.bringToFront();
      expect(await panel.$eval('[data-part=here]', (one) => one.getAttribute('data-genuine'))).toBe('false');
    } finally {
      await other.close();
    }
  });
});
