import { START_ADDRESS } from '../../src/data/pages/hosts.ts';
import { browser } from '../browser.ts';

/** Brings a page of the mailbox to the front: one that is open already, else a new tab. */
export async function goToMailbox(): Promise<void> {
  const pages = browser.runtime.getManifest().host_permissions ?? [];
  const [open] = await browser.tabs.query({ url: pages });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: START_ADDRESS });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
