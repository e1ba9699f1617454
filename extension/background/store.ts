import type { GuideId } from '../../src/guides/guide.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { isLanguage } from '../../src/i18n/languages.ts';
import type { ProgressEvent } from '../../src/progress/events.ts';
import { reduce } from '../../src/progress/reduce.ts';
import type { Progress } from '../../src/progress/state.ts';
import { dayOf } from '../../src/reminders/day.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import type { Kept } from '../../src/transfer/file.ts';
import type { Look } from '../../src/view/card.ts';
import type { Notice } from '../../src/view/panel.ts';
import { browser } from '../browser.ts';
import { clear, freshProgress, keepNotice, load, type Stored, save } from './storage.ts';

/**
 * The one owner of progress and settings. Everything that changes goes through `inTurn`, one after the other; what is in
 * memory is only a copy of what is stored, so the worker may die at any moment.
 */
let copy: Stored | null = null;

/** @returns what is kept now; while the disk cannot be read, an empty state that is never written */
export async function current(): Promise<Stored> {
  const nothing = { progress: freshProgress(), settings: DEFAULT_SETTINGS, replaced: null };
  return copy ?? (await inTurn(loaded)) ?? { ...nothing, notice: 'unread', isReadOnly: true, isUnsaved: false };
}

/** @returns `null` while the disk cannot be read; every turn asks it again */
async function loaded(): Promise<Stored | null> {
  copy ??= await load().catch(() => null);
  return copy;
}

/**
 * Changes the progress and stores the result before it returns.
 * @param work gives back the same object when there is nothing to change
 * @returns whether anything changed
 */
export function changeProgress(work: (progress: Progress) => Progress): Promise<boolean> {
  return inTurn(async () => {
    const before = await loaded();
    if (!before) return false;
    const progress = work(before.progress);
    if (progress === before.progress) return false;
    await keep({ ...before, progress }, { progress });
    return true;
  });
}

/** Applies events to the progress. @returns whether anything changed */
export const dispatch = (...events: ProgressEvent[]): Promise<boolean> =>
  changeProgress((before) => {
    const at = Date.now();
    return events.reduce((state, event) => reduce(state, event, at), before);
  });

/** Puts a guide away if it is the one in front. @returns whether it was */
export const closeGuide = (guide: GuideId): Promise<boolean> =>
  changeProgress((before) =>
    before.active?.guide === guide ? reduce(before, { type: 'closed' }, Date.now()) : before,
  );

/** Changes the user's settings and stores them. */
export function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  return inTurn(async () => {
    const before = await loaded();
    if (!before) return;
    const settings = { ...before.settings, ...change };
    await keep({ ...before, settings }, { settings });
  });
}

/** Puts other progress and settings in place of what is kept, and keeps that for `undoReplace`. @returns whether they are in place */
export function replaceAll(next: Kept): Promise<boolean> {
  return inTurn(async () => {
    const before = await loaded();
    if (!before || before.isReadOnly) return false;
    if (isSame(before, next)) return true;
    const replaced = { progress: before.progress, settings: before.settings };
    // Higher than both, so that every surface takes it for news.
    const revision = Math.max(before.progress.revision, next.progress.revision) + 1;
    const changed = { progress: { ...next.progress, revision }, settings: next.settings, replaced };
    await keep({ ...before, ...changed }, changed);
    return true;
  });
}

/** A file that is read twice must not push out what it replaced the first time. */
const isSame = (one: Kept, other: Kept): boolean => {
  const plain = ({ progress, settings }: Kept) => JSON.stringify([{ ...progress, revision: 0 }, settings]);
  return plain(one) === plain(other);
};

/**
 * Puts back what the last `replaceAll` has replaced; once more puts that in place again.
 * @param revision of the progress that the user saw, so that a request that comes twice is carried out once
 */
export async function undoReplace(revision: number): Promise<void> {
  const { replaced, progress } = await current();
  if (replaced && progress.revision === revision) await replaceAll(replaced);
}

/** Forgets everything that was ever stored. @returns whether the disk did it */
export function forgetEverything(): Promise<boolean> {
  return inTurn(async () => {
    try {
      await clear();
      copy = null;
      return true;
    } catch {
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

/** Language and text size now: the user's choice, else the browser's language as far as we have it. */
export async function lookNow(): Promise<Look> {
  const { settings } = await current();
  return {
    lang: settings.lang ?? browserLanguage(),
    textSize: settings.textSize,
    place: settings.place,
    mask: settings.mask === true,
    presenter: settings.presenter === true,
    today: dayOf(new Date()),
  };
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
