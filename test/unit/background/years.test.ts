import { expect, it, vi } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { PAGE_IDS } from '../../../src/data/pages/catalogue.ts';
import { MAX_FILE_LENGTH } from '../../../src/messages/answers.ts';
import type { PageRequest, PanelRequest } from '../../../src/messages/requests.ts';
import { MAX_MAILBOXES } from '../../../src/progress/mailbox-name.ts';
import { MAX_STUCK_RECORDS, PROGRESS_VERSIONS, type Progress, STUCK_REASONS } from '../../../src/progress/state.ts';
import { memoryBrowser, memoryLocks } from './memory-browser.ts';

/** However long it is used, what is kept stays small, readable, and can be taken along or taken away. */
const given: unknown[] = [];
const browser = {
  ...memoryBrowser(),
  runtime: {
    getManifest: () => ({ optional_permissions: ['alarms'], optional_host_permissions: ['https://a.example/*'] }),
  },
  permissions: { remove: async (all: unknown) => given.push(all) },
};
vi.mock('../../../extension/browser.ts', () => ({
  get browser() {
    return browser;
  },
}));
vi.mock('../../../extension/background/surfaces.ts', () => ({
  cardFor: async () => null,
  panelView: async () => null,
  showEverywhere: async () => undefined,
  showIn: async () => undefined,
}));
vi.mock('../../../extension/background/presenting.ts', () => ({
  applyMask: async () => undefined,
  showPointer: async () => undefined,
}));
vi.mock('../../../extension/background/numbering.ts', () => ({ keepNumbers: async () => undefined }));
vi.stubGlobal('navigator', { locks: memoryLocks() });

/** A worker that has just been started. */
async function worker() {
  vi.resetModules();
  const { answerPage } = await import('../../../extension/background/page-requests.ts');
  const { answerPanel } = await import('../../../extension/background/panel-requests.ts');
  let count = 0;
  const id = () => `${'x'.repeat(30)}-${count++}`;
  return {
    page: (request: PageRequest) => answerPage(request, { tabId: 1 + (count % 5), id: id() }),
    panel: (request: PanelRequest) => answerPanel(request, id()) as Promise<unknown>,
  };
}

/** The same numbers every time. */
let state = 2026;
const below = (end: number): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state % end;
};
const one = <T>(all: readonly T[]): T => all[below(all.length)] as T;

const { local, session } = browser.storage;
const progress = () => local.records.progress as Progress;
const sizeOf = (records: unknown): number => JSON.stringify(records).length;

/** One thing that somebody does, or that a page tells, in all these years. */
async function live({ page, panel }: Awaited<ReturnType<typeof worker>>): Promise<void> {
  const { active, runs, mailbox } = progress();
  const guide = one(GUIDES).id;
  const current = active && runs[active.guide]?.current;
  const now = active && current ? { guide: active.guide, step: current } : { guide, step: 'gone' };
  const options = GUIDES.find(({ id }) => id === now.guide)?.steps.find(({ id }) => id === now.step)?.options;
  const look = { page: one([...PAGE_IDS, 'unknown' as const]), facts: [], news: below(2) === 0 };
  const doings: (() => Promise<unknown>)[] = [
    () => panel({ type: 'start-guide', guide, step: null, fresh: below(3) === 0 }),
    () => panel(options ? { type: 'choose', ...now, option: one(options) } : { type: 'next', ...now }),
    () => panel({ type: one(['next', 'skip', 'back'] as const), ...now }),
    () => page({ type: 'looked', ...look, validUntil: '2027-05-21' }),
    async () => {
      for (const why of STUCK_REASONS) await page({ type: 'stuck', ...now, page: look.page, why });
    },
    () => page({ type: 'absent', ...now }),
    () => page({ type: 'page-opened', link: one(['two-step-off', 'nonsense', `sign-in&lang=de`]) }),
    () => page({ type: 'answer-offer', guide, answer: one(['start', 'restart', 'continue'] as const) }),
    () => page({ type: 'card-moved', place: { x: below(100) / 100, y: below(100) / 100 } }),
    () => panel({ type: 'mailbox-add', after: mailbox.number }),
    () => panel({ type: 'mailbox-name', mailbox: mailbox.number, name: 'n'.repeat(below(31)) }),
    () => panel({ type: 'mailbox-switch', mailbox: 1 + below(10) }),
    () => panel({ type: below(20) === 0 ? 'mailbox-remove' : 'mailbox-switch', mailbox: 1 + below(10) }),
  ];
  await one(doings)();
}

const exported = async ({ panel }: Awaited<ReturnType<typeof worker>>): Promise<string> =>
  ((await panel({ type: 'export' })) as { file: string }).file;

it('thousands of runs, stops, mailboxes, files and damaged records leave no more than fits a file or two', async () => {
  let now = await worker();
  await now.panel({ type: 'start-guide', guide: 'check-status', step: null, fresh: true });
  let largest = 0;
  for (let year = 0; year < 8; year++) {
    for (let count = 0; count < 200; count++) await live(now);
    // What is there can be read back: no list has outgrown its own bounds.
    expect(PROGRESS_VERSIONS.read(progress()).state).toBe('fine');
    largest = Math.max(largest, sizeOf(progress()));
    const file = await exported(now);
    expect(file.length).toBeLessThan(MAX_FILE_LENGTH);
    await now.panel({ type: 'import', text: file.replace('"revision": ', '"revision": 1') });
    if (year % 2 === 0) {
      const kept = progress();
      await local.set({ progress: 'x'.repeat(400_000) });
      now = await worker();
      await now.panel({ type: 'panel-ready' });
      await local.set({ progress: kept });
    }
    now = await worker();
    await now.panel({ type: 'panel-ready' });
  }
  const { others, mailbox, runs } = progress();
  // Else too little has happened for the test to say anything.
  expect(others.length + 1).toBe(MAX_MAILBOXES);
  expect(mailbox.number).toBeLessThanOrEqual(MAX_MAILBOXES);
  const hitches = [runs, ...others.map((other) => other.runs)].flatMap((all) =>
    Object.values(all).map((run) => run?.hitches?.length ?? 0),
  );
  expect(Math.max(...hitches)).toBe(MAX_STUCK_RECORDS);
  expect(largest).toBeGreaterThan(20_000);
  // Progress, what a file has replaced, and unreadable records that were set aside.
  expect(sizeOf(local.records)).toBeLessThan(2 * MAX_FILE_LENGTH + 1_000_000);
  expect(sizeOf(session.records)).toBeLessThan(2000);
});

it('written to a file, forgotten and read back it is the same, and in between there is nothing', async () => {
  const now = await worker();
  await now.panel({ type: 'text-size', percent: 150 });
  const { revision: _, ...before } = progress();
  const { settings } = local.records;
  const file = await exported(now);
  await now.panel({ type: 'forget-everything' });
  expect([local.records, session.records, browser.storage.managed.records]).toEqual([{}, {}, {}]);
  expect(given).toEqual([{ permissions: ['alarms'], origins: ['https://a.example/*'] }]);
  const later = await worker();
  await later.panel({ type: 'import', text: file });
  expect(progress()).toMatchObject(before);
  expect(local.records.settings).toEqual(settings);
});
