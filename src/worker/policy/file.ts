import { MAX_POLICY_LENGTH } from '../../messages/organisation.ts';
import { isRecord, isSet, type ReadPolicy, readPolicy } from './policy.ts';

/**
 * Reads the text of a file with the settings of an organisation. It holds the same settings as the browser's policy.
 * @returns the settings as they stand in the file and what they mean; `null` when this is no file of settings
 */
export function readPolicyFile(text: string): (ReadPolicy & { settings: object }) | null {
  if (text.length > MAX_POLICY_LENGTH) return null;
  let settings: unknown;
  try {
    // Editors on Windows put a mark before the text.
    settings = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Not JSON: the panel says that this is no such file.
    return null;
  }
  if (!isRecord(settings)) return null;
  const read = readPolicy(settings);
  return isSet(read) ? { ...read, settings } : null;
}
