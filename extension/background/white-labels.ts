import { browser } from '../browser.ts';

const ID = 'white-labels';

/** Addresses that the user may allow one by one; the browser itself asks. */
const OPTIONAL: string[] = Reflect.get(browser.runtime.getManifest(), 'optional_host_permissions') ?? [];

/**
 * Lets the sentinel run on exactly those white-label hosts that the user has allowed, as the manifest does for Aruba's own
 * hosts. What the browser has registered is compared first: most of the time there is nothing to do.
 */
export async function followWhiteLabels(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = OPTIONAL.filter((origin) => origins.includes(origin));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.join() === (registered?.matches ?? []).join()) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  const js = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([{ id: ID, matches, js, runAt: 'document_start' }]);
}
