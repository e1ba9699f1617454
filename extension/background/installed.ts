import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { NewsId } from '../../src/shared/text-files.ts';
import { NEWS, newsSince } from '../../src/worker/news/news.ts';
import { browser } from '../browser.ts';
import { noted } from './failures.ts';

/** The version whose news the user has seen. Kept apart from the settings: a file from another computer does not change it. */
const SEEN = 'seen';
const seenSchema = v.pipe(v.string(), v.maxLength(30));

/** Opens the welcome page once: right after installation, and never again on a computer that has seen it. */
export async function welcome({ reason, previousVersion }: Runtime.OnInstalledDetailsType): Promise<void> {
  if ((await lastSeen()) !== null) return;
  if (reason === 'install') {
    const url = browser.runtime.getURL('extension/welcome/index.html');
    await browser.tabs.create({ url, active: !(await isLoadedByHand()) }).catch(noted('browser'));
  }
  await keepSeen(previousVersion ?? current());
}

/** Whoever loads a folder, a developer or a test, is at work on another page, which must not go behind ours. */
const isLoadedByHand = async (): Promise<boolean> =>
  // Where the browser does not say, it is taken for an installation from the store.
  (await browser.management.getSelf().catch(() => null))?.installType === 'development';

/** What the user has to know since the last version that was seen: ids of texts. */
export const newsNow = async (): Promise<NewsId[]> => newsSince(await lastSeen(), current(), NEWS);

/** The news of this version are read. */
export const newsRead = (): Promise<void> => keepSeen(current());

const current = (): string => browser.runtime.getManifest().version;

const keepSeen = (version: string): Promise<void> =>
  browser.storage.local.set({ [SEEN]: version }).catch(noted('disk'));

async function lastSeen(): Promise<string | null> {
  const kept = await browser.storage.local.get(SEEN).catch(noted('disk', {}));
  const parsed = v.safeParse(seenSchema, Reflect.get(kept, SEEN));
  return parsed.success ? parsed.output : null;
}
