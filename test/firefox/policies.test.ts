import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../tools/lib/browsers.mjs';
import { firefoxId } from '../../tools/package/publisher.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { POLICY } from '../support/policies.ts';
import { until } from '../support/until.ts';
import { type Fox, launchFirefox } from './launch.ts';

/**
 * `policies.json` in the folder `distribution` beside Firefox. The one beside the installed browser would hold for every
 * Firefox on this machine, so this is a folder of its own, with the same files behind links.
 */
const ID = firefoxId();
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'pec-passo-'));
let practice: Practice;
let fox: Fox;

beforeAll(async () => {
  const installed = realpathSync(findBrowser('firefox') ?? '');
  for (const name of readdirSync(dirname(installed)).filter((one) => one !== 'distribution')) {
    const from = join(dirname(installed), name);
    // Firefox takes the folder of its own program for the one it is installed in.
    if (name === basename(installed)) cpSync(from, join(folder, name));
    else symlinkSync(from, join(folder, name));
  }
  mkdirSync(join(folder, 'distribution'));
  const policies = { '3rdparty': { Extensions: { [ID]: POLICY } } };
  writeFileSync(join(folder, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  process.env.FIREFOX = join(folder, basename(installed));
  practice = await startPractice({ generation: '2026' });
  fox = await launchFirefox(practice);
});
afterAll(async () => {
  await fox?.close();
  await practice?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('policies.json of Firefox is read: language, contact, guides, text size, hidden parts, labels, answers', async () => {
  const panel = await fox.openPanel();
  await until('the settings', () => panel.evaluate(() => document.documentElement.lang === 'de'));
  const seen = await panel.evaluate(() => ({
    size: document.documentElement.style.getPropertyValue('--size'),
    contact: document.querySelector('[data-part=contact]')?.textContent ?? '',
    guides: document.querySelectorAll('[data-part=guide]').length,
    labels: document.querySelector('[data-part=own-labels]')?.textContent ?? '',
    answers: [...document.querySelectorAll('[data-part=answer] .number')].map(({ textContent }) => textContent),
    helpers: document.querySelectorAll('[data-part=helpdesk], [data-part=presenter], [data-part=label-form]').length,
  }));
  expect(seen).toMatchObject({ size: '1.5', guides: 2, helpers: 0 });
  expect(seen.contact).toContain(POLICY.contact.name);
  expect(seen.labels).toContain('Opzioni');
  expect(seen.answers).toContain('B1');
});
