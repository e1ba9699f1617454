import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXTENSION, openPanel } from '../support/browser.ts';
import { idOfPath, POLICIES, POLICY } from '../support/policies.ts';
import { raiseStage, type Stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

/**
 * A policy file where Chromium looks for it. It names one extension only, a copy of ours in a folder of its own, so that no
 * other browser on this machine takes anything from it.
 */
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'pec-passo-'));
const extension = join(folder, 'extension');
const id = idOfPath(extension);
const file = join(POLICIES, `pec-passo-test-${id}.json`);
const write = (policy: object) => writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
let stage: Stage;
let panel: Page;

beforeAll(async () => {
  cpSync(EXTENSION, extension, { recursive: true });
  mkdirSync(POLICIES, { recursive: true });
  write(POLICY);
  stage = await raiseStage({ lang: 'it', extension });
});
afterAll(async () => {
  rmSync(file, { force: true });
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a policy file of Chromium is read: language, contact, guides, text size, hidden parts, labels, answers', async () => {
  expect(stage.launched.extensionId).toBe(id);
  panel = await openPanel(stage.launched);
  await until('the settings', () => panel.evaluate(() => document.documentElement.lang === 'de'));
  const seen = await panel.evaluate(() => ({
    size: document.documentElement.style.getPropertyValue('--size'),
    contact: document.querySelector('[data-part=contact]')?.textContent ?? '',
    guides: [...document.querySelectorAll<HTMLElement>('[data-part=guide]')].map(({ dataset }) => dataset.guide),
    labels: [...document.querySelectorAll('[data-part=own-label]')].map(({ textContent }) => textContent),
    answers: [...document.querySelectorAll('[data-part=answer] .number')].map(({ textContent }) => textContent),
    helpers: document.querySelectorAll('[data-part=helpdesk], [data-part=presenter], [data-part=label-form]').length,
    ignored: [...document.querySelectorAll('[data-part=organisation-ignored] li')].map(
      ({ textContent }) => textContent,
    ),
  }));
  expect(seen).toMatchObject({ size: '1.5', helpers: 0 });
  expect(seen.guides.toSorted()).toEqual(['check-status', 'sign-in']);
  expect(seen.contact).toContain(POLICY.contact.name);
  expect(seen.labels.join()).toContain('Opzioni');
  expect(seen.answers).toContain('B1');
  // The wrong one of the two wordings is named, as it would be in a file.
  expect(seen.ignored.join()).toContain('Esci');
});

test('a change of it arrives while the browser runs', async () => {
  write({ ...POLICY, language: 'en' });
  await until('English', () => panel.evaluate(() => document.documentElement.lang === 'en'), 30_000);
});
