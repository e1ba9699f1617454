import type { Manifest } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { noted } from './failures.ts';

/** Gives back what the user has allowed besides what every installation has: which hosts somebody uses is a trace too. */
export async function giveBackPermissions(): Promise<void> {
  const { optional_permissions: permissions = [], optional_host_permissions: origins = [] } =
    browser.runtime.getManifest();
  // The manifest's type allows addresses among them, as in version 2; ours has none there.
  await browser.permissions
    .remove({ permissions: permissions as Manifest.OptionalPermission[], origins })
    .catch(noted('browser'));
}
