import type { Language } from '../../src/i18n/languages.ts';
import { isLanguage } from '../../src/i18n/languages.ts';
import type { ProgressEvent } from '../../src/progress/events.ts';
import { reduce } from '../../src/progress/reduce.ts';
import { dayOf } from '../../src/reminders/day.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Look } from '../../src/view/card.ts';
import type { Notice } from '../../src/view/panel.ts';
import { browser } from '../browser.ts';
import { keepNotice, load, type Stored, save } from './storage.ts';

/**
 * The one owner of progress and settings. Everything that changes goes through `dispatch` or `changeSettings`, one after
 * the other; what is in memory is only a copy of what is stored, so the worker may die at any moment.
 */
let copy: Stored | null = null;

/** @returns what is kept now */
export async function current(): Promise<Stored> {
  return copy ?? inTurn(async () => (copy ??= await load()));
}

/**
 * Applies events to the progress and stores the result before it returns.
 * @returns whether anything changed
 */
export function dispatch(...events: ProgressEvent[]): Promise<boolean> {
  return inTurn(async () => {
    const before = (copy ??= await load());
    const at = Date.now();
    const progress = events.reduce((state, event) => reduce(state, event, at), before.progress);
    if (progress === before.progress) return false;
    await keep({ ...before, progress }, { progress });
    return true;
  });
}

/** Changes the user's settings and stores them. */
export function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  return inTurn(async () => {
    const before = (copy ??= await load());
    const settings = { ...before.settings, ...change };
    await keep({ ...before, settings }, { settings });
  });
}

/** Tells the user something in the panel until the worker starts anew. */
export async function setNotice(notice: Notice): Promise<void> {
  await inTurn(async () => {
    copy = { ...(copy ?? (await load())), notice };
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
    today: dayOf(new Date()),
  };
}

/** The browser picks the `_locales` folder; its message is surer than `getUILanguage()`. */
function browserLanguage(): Language {
  const code = browser.i18n.getMessage('languageCode');
  return isLanguage(code) ? code : 'it';
}

async function keep(next: Stored, part: Parameters<typeof save>[0]): Promise<void> {
  const written = next.readOnly || (await save(part));
  copy = written ? next : { ...next, notice: 'write' };
}

/** One after the other, also across a worker that is starting while an old one ends. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('pec-passo.store', work) as Promise<T>;
