import { browser } from '../browser.ts';
import { noted } from './failures.ts';

/** Gives back what the user has allowed besides what every installation has: which hosts somebody uses is a trace too. */
export async function giveBackPermissions(): Promise<void> {
  const manifest: object = browser.runtime.getManifest();
  const permissions = Reflect.get(manifest, 'optional_permissions') ?? [];
  const origins = Reflect.get(manifest, 'optional_host_permissions') ?? [];
  await browser.permissions.remove({ permissions, origins }).catch(noted('browser'));
}
