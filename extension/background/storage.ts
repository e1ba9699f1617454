import * as v from 'valibot';
import { type RequestId, requestIdSchema } from '../../src/messages/requests.ts';
import { EMPTY_PROGRESS, PROGRESS_VERSIONS } from '../../src/progress/state.ts';
import type { Read } from '../../src/progress/versions.ts';
import { diskPauses } from '../../src/shared/timings.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSIONS } from '../../src/worker/settings/settings.ts';
import type { Kept } from '../../src/worker/transfer/file.ts';
import type { Notice } from '../../src/worker/view/panel.ts';
import { browser } from '../browser.ts';
import { noted, recordFailure } from './failures.ts';

/** What the worker keeps, and what the user must be told about it. */
export interface Stored extends Kept {
  notice: Notice | null;
  /** What an import has replaced. */
  replaced: Kept | null;
  /** Requests that were carried out, the latest first. */
  answered: RequestId[];
  /** A record of a newer version, or one that could not be set aside, is never overwritten. */
  isReadOnly: boolean;
  /** Some of it is only in the session area, because the disk did not take it. */
  isUnsaved: boolean;
}

/** Names in the local area. `unsaved` is in the session area: it outlives the worker, not the browser. */
const RECORDS = ['progress', 'settings', 'replaced', 'answered'] as const;
const UNSAVED = 'unsaved';

/**
 * So many requests are known again. A surface sends one again within two seconds or never; nobody does so many things in
 * that time, and a page that tries to only forgets for itself.
 */
export const MAX_ANSWERED = 100;

/** Unreadable records are kept so many times, the latest first. */
const MAX_BACKUPS = 3;

/** Older backups are given up when all together are longer than this, in characters. */
const MAX_BACKUPS_LENGTH = 1_000_000;

/**
 * Reads everything. A damaged record is kept aside and replaced by an empty one; one of a newer version is left alone.
 * @throws when the disk cannot be read: then nobody knows what is there, and nothing may be written over it
 */
export async function load(): Promise<Stored> {
  // At once: whoever woke the worker is waiting.
  const [raw, session] = await Promise.all([readLocal([...RECORDS]), readSession([UNSAVED, NOTICE])]);
  const read = { progress: PROGRESS_VERSIONS.read(raw.progress), settings: SETTINGS_VERSIONS.read(raw.settings) };
  const names = Object.keys(read) as (keyof typeof read)[];
  const damaged = names.filter((name) => raw[name] !== undefined && read[name].state === 'damaged');
  const isNewer = names.some((name) => read[name].state === 'newer');
  const isAside = damaged.length === 0 || (!isNewer && (await keepAside(raw, damaged)));
  const isReadOnly = isNewer || !isAside;
  const unsaved = readKept(session[UNSAVED]);
  // The disk may be well again.
  const answered = answeredOf(unsaved ? Reflect.get(Object(session[UNSAVED]), 'answered') : raw.answered);
  const isUnsaved = unsaved !== null && (isReadOnly || !(await moveToDisk({ ...unsaved, answered })));
  const kept = {
    progress: 'record' in read.progress ? read.progress.record : freshProgress(),
    settings: 'record' in read.settings ? read.settings.record : DEFAULT_SETTINGS,
  };
  return {
    ...kept,
    ...unsaved,
    notice: isNewer
      ? 'newer'
      : isUnsaved
        ? 'write'
        : damaged.length > 0 && isAside
          ? 'damaged'
          : noticeOf(session[NOTICE]),
    replaced: readKept(raw.replaced),
    answered,
    isReadOnly,
    isUnsaved,
  };
}

/** Nothing started. Its revision is higher than any before, so that open surfaces believe it. */
export const freshProgress = (): Kept['progress'] => ({ ...EMPTY_PROGRESS, revision: Date.now() });

/** Writes records in one go. @returns whether they were written; if not, they are kept as long as the browser is open */
export async function save(all: Stored, changed: Partial<Stored>): Promise<boolean> {
  const { progress, settings, answered } = all;
  const isOnDisk =
    !all.isReadOnly && (await (all.isUnsaved ? moveToDisk({ ...all, ...changed }) : write(changed, diskPauses)));
  if (isOnDisk) return true;
  await browser.storage.session.set({ [UNSAVED]: { progress, settings, answered } }).catch(noted('session'));
  return false;
}

/** Writes what was only in the session area. @returns whether the disk took it */
async function moveToDisk({ progress, settings, answered, replaced }: Partial<Stored>): Promise<boolean> {
  // Once: nobody waits each time for a disk that is full.
  if (!(await write({ progress, settings, answered, ...(replaced ? { replaced } : {}) }, []))) return false;
  await browser.storage.session.remove(UNSAVED).catch(noted('session'));
  return true;
}

/** A disk may be busy, full or out of order. */
const write = (records: object, pauses: readonly number[]): Promise<boolean> =>
  patiently(() => browser.storage.local.set({ ...records }), pauses).then(
    () => true,
    () => false,
  );

/** Takes everything away, offers and notices included. @throws when the disk refuses */
export async function clear(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

const NOTICE = 'notice';
const noticeSchema = v.picklist(['damaged', 'newer', 'blocked', 'write', 'unread'] as const satisfies Notice[]);

/** Remembers what the user must be told until the browser is closed: the worker may die before the panel is opened. */
export const keepNotice = (notice: Notice): Promise<void> =>
  browser.storage.session.set({ [NOTICE]: notice }).catch(noted('session'));

function noticeOf(raw: unknown): Notice | null {
  const parsed = v.safeParse(noticeSchema, raw);
  return parsed.success ? parsed.output : null;
}

/** Ids are worth nothing after two seconds; those that cannot be read are forgotten. */
function answeredOf(raw: unknown): RequestId[] {
  const parsed = v.safeParse(v.pipe(v.array(requestIdSchema), v.maxLength(MAX_ANSWERED)), raw);
  return parsed.success ? parsed.output : [];
}

function readKept(raw: unknown): Kept | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const progress = PROGRESS_VERSIONS.read(Reflect.get(raw, 'progress'));
  const settings = SETTINGS_VERSIONS.read(Reflect.get(raw, 'settings'));
  return recordOf(progress) && recordOf(settings)
    ? { progress: recordOf(progress) as Kept['progress'], settings: recordOf(settings) as Kept['settings'] }
    : null;
}

const recordOf = <T>(read: Read<T>): T | null => ('record' in read ? read.record : null);

const readSession = (keys: string[]): Promise<Record<string, unknown>> =>
  browser.storage.session.get(keys).catch(noted('session', {}));

const readLocal = (keys: string[]): Promise<Record<string, unknown>> =>
  patiently(() => browser.storage.local.get(keys), diskPauses);

/** Asks the disk, and again after each of these pauses. @throws what it said the last time */
async function patiently<T>(ask: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  const [pause, ...later] = pauses;
  if (pause === undefined) return ask();
  try {
    return await ask();
  } catch {
    // Asked again after a pause; the last answer is thrown.
    await new Promise((done) => setTimeout(done, pause));
    return patiently(ask, later);
  }
}

/** Moves unreadable records to another name, and remembers to tell it. @returns whether they are safe there */
async function keepAside(raw: Record<string, unknown>, names: string[]): Promise<boolean> {
  try {
    const { damaged: before } = await readLocal(['damaged']);
    const earlier = Array.isArray(before) ? before : before === undefined ? [] : [before];
    const records = Object.fromEntries(names.map((name) => [name, raw[name]]));
    const backups: unknown[] = [{ at: Date.now(), records }, ...earlier].slice(0, MAX_BACKUPS);
    while (backups.length > 1 && JSON.stringify(backups).length > MAX_BACKUPS_LENGTH) backups.pop();
    await browser.storage.local.set({ damaged: backups });
    // Before the records go: a worker that dies before this point finds them again, and tells it then.
    await keepNotice('damaged');
    await browser.storage.local.remove(names);
    return true;
  } catch (error) {
    await recordFailure('disk', error);
    return false;
  }
}
