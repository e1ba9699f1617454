import { browser } from '../browser.ts';
import { noted } from './failures.ts';

/** Something that is kept for each tab, in the session area: it outlives the worker, not the browser. */
export interface TabMemory {
  /** Under which name it is kept. */
  key(tabId: number): string;
  /** @returns what was kept, unchecked; `undefined` where there is nothing */
  read(tabId: number): Promise<unknown>;
  keep(tabId: number, value: unknown): Promise<void>;
  forget(tabId: number): Promise<void>;
  forgetAll(): Promise<void>;
}

/** @param name how the keys begin; each thing has its own */
export function tabMemory(name: string): TabMemory {
  const { session } = browser.storage;
  const key = (tabId: number): string => `${name}:${tabId}`;
  return {
    key,
    async read(tabId) {
      const stored: Record<string, unknown> = await session.get(key(tabId)).catch(noted('session', {}));
      return stored[key(tabId)];
    },
    keep: (tabId, value) => session.set({ [key(tabId)]: value }).catch(noted('session')),
    forget: (tabId) => session.remove(key(tabId)).catch(noted('session')),
    async forgetAll() {
      const stored: Record<string, unknown> = await session.get(null).catch(noted('session', {}));
      const all = Object.keys(stored).filter((one) => one.startsWith(`${name}:`));
      if (all.length > 0) await session.remove(all).catch(noted('session'));
    },
  };
}
