import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryBrowser, memoryLocks } from './memory-browser.ts';

/** Alarms of the browser: it forgets them at an update, and in Firefox at every end of the browser. */
class Alarms {
  set = new Map<string, number>();
  getAll = async () => [...this.set.keys()].map((name) => ({ name }));
  clear = async (name: string) => this.set.delete(name);
  create = (name: string, { when }: { when: number }) => void this.set.set(name, when);
  listeners = new Set<(alarm: { name: string }) => void>();
  onAlarm = {
    hasListener: (one: (alarm: { name: string }) => void) => this.listeners.has(one),
    addListener: (one: (alarm: { name: string }) => void) => void this.listeners.add(one),
  };
}

let alarms = new Alarms();
let shown: string[] = [];
const memory = memoryBrowser();
vi.mock('../../../extension/browser.ts', () => ({
  get browser() {
    return {
      ...memory,
      alarms,
      notifications: {
        create: async (id: string) => void shown.push(id),
        getAll: async () => ({}),
        clear: async () => true,
      },
      runtime: { getURL: (path: string) => path },
    };
  },
}));
vi.mock('../../../extension/background/store.ts', () => ({ displaySettings: async () => ({ lang: 'it' }) }));
vi.stubGlobal('navigator', { locks: memoryLocks() });

/** A worker that has just been started. */
async function worker() {
  vi.resetModules();
  return import('../../../extension/background/reminders.ts');
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 1, 12) });
  alarms = new Alarms();
  shown = [];
  await memory.storage.local.clear();
});
afterEach(() => vi.useRealTimers());

const NAME = 'reminder:password-expiry:2026-12-24';
const REMINDER = { kind: 'password-expiry', day: '2026-12-24' } as const;

it('a reminder is still there after an update has taken the alarms', async () => {
  await (await worker()).remember(REMINDER);
  alarms = new Alarms();
  await (await worker()).armReminders();
  expect([...alarms.set]).toEqual([[NAME, new Date(2026, 11, 24, 9).getTime()]]);
  expect(shown).toEqual([]);
});

it('what cannot be kept, or has no alarm, is not called set', async () => {
  const { remember } = await worker();
  expect(await remember(REMINDER)).toBe(true);
  vi.spyOn(memory.storage.local, 'set').mockRejectedValueOnce(new Error('the disk is full'));
  expect(await remember({ ...REMINDER, day: '2026-12-25' })).toBe(false);
  alarms.create = () => undefined;
  expect(await remember({ ...REMINDER, day: '2026-12-26' })).toBe(false);
});

it('one that came due while nobody was there is shown at the next start, once', async () => {
  await (await worker()).remember(REMINDER);
  vi.setSystemTime(new Date(2027, 0, 3));
  alarms = new Alarms();
  await (await worker()).armReminders();
  await (await worker()).armReminders();
  expect(shown).toEqual([NAME]);
  expect(alarms.set.size).toBe(0);
});

it('an alarm that rings before its day shows nothing and is set again', async () => {
  const { remember, hearReminders, armReminders } = await worker();
  await remember(REMINDER);
  hearReminders();
  alarms.set.clear();
  for (const ring of alarms.listeners) ring({ name: NAME });
  await armReminders();
  expect(shown).toEqual([]);
  expect([...alarms.set.keys()]).toEqual([NAME]);
});

it('alarms of a version that kept nothing else are taken over; names that are none of ours are left alone', async () => {
  alarms.set.set(NAME, 1).set('reminder:nonsense:x', 1).set('another', 1);
  await (await worker()).armReminders();
  expect([...alarms.set.keys()].sort()).toEqual(['another', NAME]);
  alarms = new Alarms();
  await (await worker()).armReminders();
  expect([...alarms.set.keys()]).toEqual([NAME]);
});

it('nonsense in the record harms no reminder beside it', async () => {
  await memory.storage.local.set({ reminders: [{ kind: 'x' }, REMINDER, null, { ...REMINDER, day: '2026-13-99' }] });
  await (await worker()).armReminders();
  expect([...alarms.set.keys()]).toEqual([NAME]);
});

it('forgetting takes data and alarms', async () => {
  const { remember, forgetReminders } = await worker();
  await remember(REMINDER);
  await forgetReminders();
  expect(alarms.set.size).toBe(0);
  expect(memory.storage.local.records).toEqual({});
});
