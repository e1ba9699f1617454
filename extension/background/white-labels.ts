import { browser } from '../browser.ts';

const ID = 'white-labels';

/** Addresses that the user may allow one by one; the browser itself asks. */
const OPTIONAL: string[] = browser.runtime.getManifest().optional_host_permissions ?? [];

/** The addresses of all pages that can be guided. Of those that the user has not allowed the browser tells us no tab. */
export const GUIDED: string[] = [...new Set([...(browser.runtime.getManifest().host_permissions ?? []), ...OPTIONAL])];

/** The sentinel, as the manifest names it. Firefox gives whole addresses there, and takes none for a script that is registered. */
export const SENTINEL: string[] = (browser.runtime.getManifest().content_scripts?.[0]?.js ?? []).map((file) =>
  new URL(file, browser.runtime.getURL('')).pathname.slice(1),
);

async function allowedWhiteLabels(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return OPTIONAL.filter((origin) => origins.includes(origin));
}

/** The addresses of every page that is guided: those of the manifest, and the white labels that the user has allowed. */
export async function allowedHosts(): Promise<string[]> {
  return [...new Set([...(browser.runtime.getManifest().host_permissions ?? []), ...(await allowedWhiteLabels())])];
}

/**
 * Lets the sentinel run on exactly those white-label hosts that the user has allowed, as the manifest does for Aruba's own
 * hosts. What the browser has registered is compared first: most of the time there is nothing to do.
 */
export function followWhiteLabels(): Promise<void> {
  return navigator.locks.request('pec-passo.white-labels', async () => {
    const matches = await allowedWhiteLabels();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (matches.toSorted().join() === (registered?.matches ?? []).toSorted().join()) return;
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length > 0)
      await browser.scripting.registerContentScripts([{ id: ID, matches, js: SENTINEL, runAt: 'document_start' }]);
  }) as Promise<void>;
}
