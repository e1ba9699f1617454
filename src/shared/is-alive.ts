/**
 * Whether the extension that a script or page belongs to is still there: after an update or an uninstall it is not.
 * @param api the extension API, as the caller has it
 */
export function isAliveIn(api: { runtime?: { id?: string } }): boolean {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    // Of an extension that is gone even the question can throw.
    return false;
  }
}
