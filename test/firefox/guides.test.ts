import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GUIDES, guideById } from '../../src/data/guides/catalogue.ts';
import { type Practice, startPractice } from '../practice/server.ts';
import { unpackArchive } from '../support/archive.ts';
import { BRANCHES, wayOf } from '../support/branches.ts';
import { readChecklist } from '../support/panel.ts';
import { walk } from '../support/walker.ts';
import { type Fox, launchFirefox } from './launch.ts';

/** One walk of each guide in a real Firefox, from a start link to the end, with what is unpacked from the store's archive. */
const unpacked = unpackArchive('firefox');
let practice: Practice;
let fox: Fox;

/** One branch of each guide; of the ways to confirm an identity the one that needs no other site and no device. */
const WALKS = GUIDES.map(({ id }) => {
  const branch = BRANCHES.find(({ guide, choices }) => guide === id && (choices['choose-method'] ?? 'cie') === 'cie');
  if (!branch) throw new Error(`no branch of ${id}`);
  return branch;
});

beforeAll(async () => {
  practice = await startPractice({ generation: '2026' });
  fox = await launchFirefox(practice, unpacked.folder);
});
afterAll(async () => {
  await fox?.close();
  await practice?.close();
  unpacked.remove();
});

describe.each(WALKS)('$guide: $name', ({ guide, choices, state }) => {
  test('walks to its end in Firefox, and the panel says so', async () => {
    practice.reset();
    practice.apply(state);
    for (const page of (await fox.browser.pages()).slice(1)) await page.close();
    const cards = await walk({
      launched: fox,
      practice,
      lang: 'de',
      ...wayOf({ guide, choices, state }, '2026'),
    });
    expect(cards.at(-1)).toMatchObject({ guide, state: 'done', lang: 'de' });
    const points = guideById(guide)?.steps.some(({ kind }) => kind === 'page') ?? false;
    expect(cards.filter(({ ring }) => ring).length > 0).toBe(points);
    expect(cards.filter(({ state }) => state === 'not-found').map(({ step }) => step)).toEqual([]);
    const panel = await fox.openPanel();
    const statuses = Object.values(await readChecklist(panel, guide));
    expect(statuses.filter((status) => status === 'todo' || status === 'current')).toEqual([]);
    expect(statuses).toContain('done');
  });
});
