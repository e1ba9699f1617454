import { beforeEach, describe, expect, it, vi } from 'vitest';
import { twoStepOff } from '../../../src/data/guides/two-step-off.ts';
import type { PageRequest, PanelRequest } from '../../../src/messages/requests.ts';
import { addMailbox } from '../../../src/progress/mailboxes.ts';
import type { Progress } from '../../../src/progress/state.ts';
import { DEFAULT_SETTINGS } from '../../../src/worker/settings/settings.ts';
import { writeFile } from '../../../src/worker/transfer/file.ts';
import { chosen, confirmed, followedBy, from, skipped, started, wentBack, wholeWay } from '../support/progress.ts';
import { memoryBrowser, memoryLocks } from './memory-browser.ts';

/**
 * A worker may die after it has stored what a request asked for and before it says so; the surface then sends the request
 * again. Whatever happened in between, it is carried out once.
 */
let browser = memoryBrowser();
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
  inject: async () => undefined,
}));
vi.mock('../../../extension/background/presenting.ts', () => ({}));
vi.mock('../../../extension/background/numbering.ts', () => ({ keepNumbers: async () => undefined }));
vi.stubGlobal('navigator', { locks: memoryLocks() });

/** A worker that has just been started. */
async function worker() {
  vi.resetModules();
  const { answerPage } = await import('../../../extension/background/page-requests.ts');
  const { answerPanel } = await import('../../../extension/background/panel-requests.ts');
  return {
    page: (request: PageRequest, id?: string) => answerPage(request, { tabId: 7, id }),
    panel: (request: PanelRequest, id?: string) => answerPanel(request, id),
  };
}

/** Two mailboxes, the first in front, in the middle of a guide. */
const SECOND = addMailbox(from(started('check-status')));
const PROGRESS: Progress = followedBy(
  { ...SECOND, ...SECOND.others[0], others: [{ mailbox: SECOND.mailbox, active: null, runs: {} }] } as Progress,
  started('two-step-off'),
  chosen('two-step-off', 'reason', 'other'),
  confirmed('two-step-off', 'settings'),
);
const OTHER = from(started('sign-in'), skipped('sign-in', 'version'));
const step = { guide: 'two-step-off', step: 'security' } as const;
const OFFER = { guide: 'check-status', step: null, lang: null, choices: {} };

/** What every surface can ask for. */
const FROM_ANY = {
  next: { type: 'next', ...step },
  skip: { type: 'skip', ...step },
  back: { type: 'back', ...step },
  choose: { type: 'choose', guide: 'two-step-off', step: 'reason', option: 'migration' },
  again: { type: 'again', guide: 'two-step-off' },
  close: { type: 'close', what: 'guide', guide: 'two-step-off' },
  language: { type: 'language', lang: 'de' },
  'take-up': { type: 'take-up', guide: 'two-step-on' },
  'send-away': { type: 'send-away', guide: 'two-step-off' },
} as const;

/** Everything that changes what is kept. What only asks, and what is shown only until the browser is closed, is not here. */
const PANEL: { [T in PanelRequest['type']]: Extract<PanelRequest, { type: T }> | null } = {
  ...FROM_ANY,
  'panel-ready': null,
  'start-guide': { type: 'start-guide', guide: 'check-status', step: null, fresh: true },
  // An alarm is called by what it is for, so there is never a second.
  'set-reminder': null,
  'text-size': { type: 'text-size', percent: 150 },
  'mailbox-add': { type: 'mailbox-add', after: 1 },
  'mailbox-switch': { type: 'mailbox-switch', mailbox: 2 },
  'mailbox-name': { type: 'mailbox-name', mailbox: 1, name: 'Verein' },
  'mailbox-remove': { type: 'mailbox-remove', mailbox: 2 },
  export: null,
  import: { type: 'import', text: writeFile({ progress: OTHER, settings: DEFAULT_SETTINGS }) },
  'undo-import': { type: 'undo-import', revision: PROGRESS.revision },
  // Nothing is left by which it could be known again; twice nothing is nothing.
  'forget-everything': null,
  // What it puts in place, or takes away, is the same the second time.
  'organisation-file': null,
  'organisation-forget': null,
  // It only makes a file.
  'make-label': null,
  // On is on, however often it is said.
  mask: null,
  presenter: null,
  // They are on the page only, and go with one key.
  numbers: null,
  'card-back': null,
  // Read is read.
  'news-read': null,
  // A start that is no fresh one, and questions.
  code: null,
  find: null,
  leaflet: null,
  'start-link': null,
  note: null,
  report: null,
  'open-report': null,
};
const PAGE: { [T in PageRequest['type']]: Extract<PageRequest, { type: T }> | null } = {
  ...FROM_ANY,
  'page-opened': null,
  'overlay-ready': null,
  'page-map': null,
  looked: { type: 'looked', page: 'login', news: true, facts: [] },
  proved: { type: 'proved', guide: 'two-step-off', step: 'settings', by: 'click' },
  absent: { type: 'absent', guide: 'sign-in', step: 'version' },
  // Where a guide got stuck is counted once for each step and reason.
  stuck: null,
  // A sign is kept once, for the note.
  signed: null,
  // Of this tab, for as long as the browser is open: nothing is kept.
  fold: null,
  'card-moved': { type: 'card-moved', place: { x: 0, y: 1 } },
  'answer-offer': { type: 'answer-offer', guide: 'check-status', answer: 'start' },
  'overlay-blocked': null,
  'numbers-gone': null,
  // Noted, and changes nothing.
  failed: null,
};
const sent = <T>(all: Record<string, T | null>): T[] => Object.values(all).filter((one): one is T => one !== null);

const AT_THE_END = wholeWay(twoStepOff).at(-1)?.progress ?? PROGRESS;

/** Requests that have nothing to do at `PROGRESS` start from another place. */
const BEFORE: Record<string, Progress> = {
  choose: followedBy(PROGRESS, started('two-step-off')),
  proved: followedBy(PROGRESS, wentBack('two-step-off', 'security')),
  absent: followedBy(PROGRESS, started('sign-in', { step: 'version' })),
  again: AT_THE_END,
};

const local = () => browser.storage.local.records;
/** What is kept, without times: whoever did it later did it all the same. */
const kept = () => {
  const { progress, settings, replaced } = local();
  return JSON.parse(JSON.stringify({ progress, settings, replaced }));
};

beforeEach(() => {
  browser = memoryBrowser();
});
async function begin(type: string): Promise<void> {
  const replaced = { progress: OTHER, settings: DEFAULT_SETTINGS };
  const settings = { ...DEFAULT_SETTINGS, lang: 'it', place: null };
  await browser.storage.local.set({ progress: BEFORE[type] ?? PROGRESS, settings, replaced });
  await browser.storage.session.set({ 'offer:7': OFFER });
}

describe.each([
  ...sent(PANEL).map((request) => ({ who: 'panel' as const, type: request.type, request })),
  ...sent(PAGE).map((request) => ({ who: 'page' as const, type: request.type, request })),
])('the request $type of a $who', ({ who, type, request }) => {
  const send = async (id?: string) => {
    const { [who]: say } = await worker();
    return (say as (one: typeof request, id?: string) => Promise<unknown>)(request, id);
  };

  it('is carried out once, though it comes again and again, whatever was done meanwhile', async () => {
    await begin(type);
    const { answered: _, ...before } = structuredClone(local());
    const stored = kept();
    await send('a');
    const done = kept();
    // Else the test would say nothing.
    expect(done).not.toEqual(stored);
    await send('a');
    expect(kept()).toEqual(done);
    // As if the user had taken it back.
    await browser.storage.local.set(before);
    await browser.storage.session.set({ 'offer:7': OFFER });
    await send('a');
    expect(kept()).toEqual(stored);
  });
});

it('is carried out each time when it is another request', async () => {
  await begin('next');
  const { panel } = await worker();
  await panel({ type: 'again', guide: 'two-step-off' }, 'a');
  const { revision } = local().progress as Progress;
  await panel({ type: 'again', guide: 'two-step-off' }, 'b');
  await panel({ type: 'again', guide: 'two-step-off' });
  expect((local().progress as Progress).revision).toBe(revision + 2);
});

describe('a page begins no guide anew', () => {
  it('that is not at its end, or not in front', async () => {
    await begin('next');
    const { page } = await worker();
    const before = kept();
    await page({ type: 'again', guide: 'two-step-off' }, 'a');
    await page({ type: 'again', guide: 'check-status' }, 'b');
    expect(kept()).toEqual(before);
  });

  it('that the organisation hides', async () => {
    await begin('again');
    const { page, panel } = await worker();
    const before = kept();
    await panel({ type: 'organisation-file', text: JSON.stringify({ hiddenGuides: ['two-step-off'] }) });
    await page({ type: 'again', guide: 'two-step-off' }, 'a');
    expect(kept()).toEqual(before);
  });
});

it('what is remembered of requests stays small, and nonsense in its place harms nobody', async () => {
  await begin('next');
  await browser.storage.local.set({ answered: { length: 1e9 } });
  const { panel } = await worker();
  for (let count = 0; count < 150; count++) await panel({ type: 'again', guide: 'two-step-off' }, `id-${count}`);
  const { answered } = local() as { answered: string[] };
  expect(answered).toHaveLength(100);
  expect(answered[0]).toBe('id-149');
});

it('is kept on the disk when the disk was only busy: what is in the session alone is lost with an update', async () => {
  await begin('next');
  const { set } = browser.storage.local;
  browser.storage.local.set = (records) => {
    browser.storage.local.set = set;
    return Promise.reject(new Error(`busy, with ${Object.keys(records)}`));
  };
  await (await worker()).panel({ type: 'again', guide: 'two-step-off' }, 'a');
  expect((local().progress as Progress).revision).toBe(PROGRESS.revision + 1);
  expect(browser.storage.session.records.unsaved).toBeUndefined();
});

it('is known again while the disk takes nothing, and after it does', async () => {
  await begin('next');
  const { set } = browser.storage.local;
  browser.storage.local.set = () => Promise.reject(new Error('full'));
  await (await worker()).panel({ type: 'again', guide: 'two-step-off' }, 'a');
  const unsaved = () => browser.storage.session.records.unsaved as { progress: Progress } | undefined;
  const revision = unsaved()?.progress.revision;
  expect(revision).toBeGreaterThan(PROGRESS.revision);
  await (await worker()).panel({ type: 'again', guide: 'two-step-off' }, 'a');
  expect(unsaved()?.progress.revision).toBe(revision);
  browser.storage.local.set = set;
  await (await worker()).panel({ type: 'again', guide: 'two-step-off' }, 'a');
  expect((local().progress as Progress).revision).toBe(revision);
  expect(unsaved()).toBeUndefined();
});

it('a tab that tells of two pages while the worker starts has come from the first to the second', async () => {
  await browser.storage.local.set({ progress: from(started('check-status')), settings: DEFAULT_SETTINGS });
  const { page } = await worker();
  // A reload brings nothing new, unless it ends elsewhere.
  const look = { type: 'looked' as const, facts: [], news: false };
  await Promise.all([page({ ...look, page: 'webmail-messages' }, 'a'), page({ ...look, page: 'login' }, 'b')]);
  expect((local().progress as Progress).active).toEqual({ guide: 'sign-in', waiting: 'check-status' });
});
