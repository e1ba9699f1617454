import * as v from 'valibot';
import { EMPTY_PROGRESS, type Progress, progressSchema } from '../../src/progress/state.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../src/settings/settings.ts';
import type { Notice } from '../../src/view/panel.ts';
import { browser } from '../browser.ts';

/** What the worker keeps, and what the user must be told about it. */
export interface Stored {
  progress: Progress;
  settings: Settings;
  notice: Notice | null;
  /** A record of a newer version is never overwritten. */
  readOnly: boolean;
}

const NEWEST = 1;

/**
 * Reads everything. A damaged record is kept aside and replaced by an empty one; one of a newer version is left alone.
 * Never throws.
 */
export async function load(): Promise<Stored> {
  const raw: Record<string, unknown> = await browser.storage.local.get(['progress', 'settings']).catch(() => ({}));
  const progress = read(raw.progress, progressSchema, EMPTY_PROGRESS);
  const settings = read(raw.settings, settingsSchema, DEFAULT_SETTINGS);
  const damaged = [progress, settings].some((part) => part.state === 'damaged');
  const newer = [progress, settings].some((part) => part.state === 'newer');
  if (damaged && !newer) {
    await keepAside(raw);
    await keepNotice('damaged');
  }
  return {
    progress: progress.value,
    settings: settings.value,
    notice: newer ? 'newer' : damaged ? 'damaged' : await keptNotice(),
    readOnly: newer,
  };
}

/** Writes a part of what is kept. @returns whether it was written */
export async function save(part: { progress: Progress } | { settings: Settings }): Promise<boolean> {
  try {
    await browser.storage.local.set(part);
    return true;
  } catch {
    return false;
  }
}

const NOTICE = 'notice';
const noticeSchema = v.picklist(['damaged', 'newer', 'blocked', 'write'] as const satisfies Notice[]);

/** Remembers what the user must be told until the browser is closed: the worker may die before the panel is opened. */
export const keepNotice = (notice: Notice): Promise<void> =>
  browser.storage.session.set({ [NOTICE]: notice }).catch(() => undefined);

async function keptNotice(): Promise<Notice | null> {
  const stored = await browser.storage.session.get(NOTICE).catch(() => ({}));
  const parsed = v.safeParse(noticeSchema, Reflect.get(stored, NOTICE));
  return parsed.success ? parsed.output : null;
}

type Read<T> = { value: T; state: 'fine' | 'damaged' | 'newer' };

function read<T>(raw: unknown, schema: v.GenericSchema<unknown, T>, fallback: T): Read<T> {
  if (raw === undefined) return { value: fallback, state: 'fine' };
  const version = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'version') : undefined;
  if (typeof version === 'number' && version > NEWEST) return { value: fallback, state: 'newer' };
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? { value: parsed.output, state: 'fine' } : { value: fallback, state: 'damaged' };
}

/** Keeps the unreadable records under another name and puts fresh ones in their place. */
async function keepAside(raw: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set({ damaged: raw });
    await browser.storage.local.remove(['progress', 'settings'].filter((key) => key in raw));
  } catch {
    // Storage that cannot be written is reported when the next change is saved.
  }
}
