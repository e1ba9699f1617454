import type { GuideId } from '../../src/data/guides/guide.ts';
import type { RequestId } from '../../src/messages/requests.ts';
import type { ProgressEvent } from '../../src/progress/events.ts';
import { reduce } from '../../src/progress/reduce.ts';
import type { Progress } from '../../src/progress/state.ts';
import { dayOf } from '../../src/shared/day.ts';
import type { Language } from '../../src/shared/languages.ts';
import { isLanguage } from '../../src/shared/languages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/worker/settings/settings.ts';
import type { Kept } from '../../src/worker/transfer/file.ts';
import type { Notice } from '../../src/worker/view/panel.ts';
import type { DisplaySettings } from '../../src/worker/view/settings.ts';
import { browser } from '../browser.ts';
import { noted } from './failures.ts';
import { organisation } from './organisation.ts';
import { clear, freshProgress, keepNotice, load, MAX_ANSWERED, type Stored, save } from './storage.ts';

/**
 * The one owner of progress and settings. Everything that changes goes through `inTurn`, one after the other; what is in
 * memory is only a copy of what is stored, so the worker may die at any moment.
 */
let copy: Stored | null = null;

/** @returns what is kept now; while the disk cannot be read, an empty state that is never written */
export async function current(): Promise<Stored> {
  const nothing = { progress: freshProgress(), settings: DEFAULT_SETTINGS, replaced: null, answered: [] };
  return copy ?? (await inTurn(loaded)) ?? { ...nothing, notice: 'unread', isReadOnly: true, isUnsaved: false };
}

/** @returns `null` while the disk cannot be read; every turn asks it again */
async function loaded(): Promise<Stored | null> {
  copy ??= await load().catch(noted('disk', null));
  return copy;
}

/** What a change puts in place of what is kept; `null` when there is nothing to change. */
type Change = (before: Stored) => Partial<Kept & Pick<Stored, 'replaced'>> | null;

/**
 * Stores a change before it returns, together with the id of the request that asked for it: one write, so that a request
 * that is sent again is known if and only if it was carried out.
 * @returns whether anything changed; also for a request that comes again, since the first time may have been told to nobody
 */
function change(work: Change, id: RequestId | undefined): Promise<boolean> {
  return inTurn(async () => {
    const before = await loaded();
    if (!before) return false;
    if (id !== undefined && before.answered.includes(id)) return true;
    const changed = work(before);
    if (!changed) return false;
    const answered = id === undefined ? {} : { answered: [id, ...before.answered].slice(0, MAX_ANSWERED) };
    await keep({ ...before, ...changed, ...answered }, { ...changed, ...answered });
    return true;
  });
}

/**
 * Changes the progress.
 * @param work gives back the same object when there is nothing to change
 * @returns whether anything changed
 */
export const changeProgress = (work: (progress: Progress) => Progress, id?: RequestId): Promise<boolean> =>
  change((before) => {
    const progress = work(before.progress);
    return progress === before.progress ? null : { progress };
  }, id);

/** Applies an event to the progress. @returns whether anything changed */
export const dispatch = (event: ProgressEvent, id?: RequestId): Promise<boolean> =>
  changeProgress((before) => reduce(before, event, Date.now()), id);

/** Puts a guide away if it is the one in front. @returns whether it was */
export const closeGuide = (guide: GuideId, id?: RequestId): Promise<boolean> =>
  changeProgress(
    (before) => (before.active?.guide === guide ? reduce(before, { type: 'closed' }, Date.now()) : before),
    id,
  );

/** Changes the user's settings. */
export const changeSettings = (some: Partial<Omit<Settings, 'version'>>, id?: RequestId): Promise<boolean> =>
  change(({ settings }) => ({ settings: { ...settings, ...some } }), id);

/** Puts other progress and settings in place of what is kept, and keeps that for `undoReplace`. @returns whether they are in place */
export async function replaceAll(next: Kept, id?: RequestId): Promise<boolean> {
  await change((before) => replacement(before, next), id);
  return !(await current()).isReadOnly;
}

function replacement(before: Stored, next: Kept): ReturnType<Change> {
  if (before.isReadOnly || isSame(before, next)) return null;
  const replaced = { progress: before.progress, settings: before.settings };
  // Higher than what is shown now, so that every surface takes it for news; the file's own number means nothing here.
  const revision = before.progress.revision + 1;
  return { progress: { ...next.progress, revision }, settings: next.settings, replaced };
}

/** A file that is read twice must not push out what it replaced the first time. */
const isSame = (one: Kept, other: Kept): boolean => {
  const plain = ({ progress, settings }: Kept) => JSON.stringify([{ ...progress, revision: 0 }, settings]);
  return plain(one) === plain(other);
};

/**
 * Puts back what the last `replaceAll` has replaced; once more puts that in place again.
 * @param revision of the progress that the user saw, so that two presses are one
 */
export const undoReplace = (revision: number, id?: RequestId): Promise<boolean> =>
  change((before) => {
    const { replaced, progress } = before;
    return replaced && progress.revision === revision ? replacement(before, replaced) : null;
  }, id);

/** Forgets everything that was ever stored. @returns whether the disk did it */
export function forgetEverything(): Promise<boolean> {
  return inTurn(async () => {
    try {
      await clear();
      copy = null;
      return true;
    } catch (error) {
      noted('disk')(error);
      return false;
    }
  });
}

/** Tells the user something in the panel until the browser is closed. */
export async function setNotice(notice: Notice): Promise<void> {
  await inTurn(async () => {
    const before = await loaded();
    if (before) copy = { ...before, notice };
    await keepNotice(notice);
  });
}

/** Language and text size now: the user's choice, else the organisation's, else the browser's language as far as we have it. */
export async function displaySettings(): Promise<DisplaySettings> {
  const [{ settings }, set, keys] = await Promise.all([current(), organisation(), keysNow()]);
  return {
    lang: settings.lang ?? set.policy.language ?? browserLanguage(),
    textSize: settings.textSize ?? set.policy.textSize ?? 100,
    place: settings.place,
    mask: settings.mask ?? set.policy.presenterMode === true,
    presenter: settings.presenter ?? set.policy.presenterMode === true,
    keys,
    today: dayOf(new Date()),
    organisation: set,
  };
}

/** Users change them, and a browser gives none where it uses a key itself. */
async function keysNow(): Promise<NonNullable<DisplaySettings['keys']>> {
  const commands = await browser.commands.getAll();
  const keyOf = (wanted: string) => commands.find(({ name }) => name === wanted)?.shortcut || undefined;
  return { panel: keyOf('_execute_action'), focus: keyOf('swap-focus') };
}

/** The browser picks the `_locales` folder; its message is surer than `getUILanguage()`. */
function browserLanguage(): Language {
  const code = browser.i18n.getMessage('languageCode');
  return isLanguage(code) ? code : 'it';
}

async function keep(next: Stored, changed: Parameters<typeof save>[1]): Promise<boolean> {
  const written = await save(next, changed);
  const notice = written && next.notice === 'write' ? null : written || next.isReadOnly ? next.notice : 'write';
  copy = { ...next, notice, isUnsaved: !written };
  return written;
}

/** One after the other, also across a worker that is starting while an old one ends. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('pec-passo.store', work) as Promise<T>;
