import type { PanelRequest } from '../../src/messages/requests.ts';
import { readPolicyFile } from '../../src/worker/policy/file.ts';
import { type CheckedLabel, makeLabel } from '../../src/worker/policy/labels.ts';
import { combined, type Organisation, readPolicy } from '../../src/worker/policy/policy.ts';
import { browser } from '../browser.ts';
import { noted } from './failures.ts';

/** What stands in a file of an organisation is kept as it was written, and read anew by every version. */
const KEY = 'organisation';

let known: Promise<Organisation> | null = null;

/** What the user's organisation has set: the browser's managed policy before a file. Never fails. */
export function organisation(): Promise<Organisation> {
  known ??= read();
  return known;
}

async function read(): Promise<Organisation> {
  const [managed, file] = await Promise.all([
    // Firefox refuses where no administrator has set anything.
    browser.storage.managed.get().catch(() => ({})),
    keptFile(),
  ]);
  return combined(readPolicy(managed), readPolicy(file));
}

async function keptFile(): Promise<unknown> {
  const local = await browser.storage.local.get(KEY).catch(noted('disk', {}));
  return Reflect.get(local, KEY);
}

/** Keeps the settings in a file. @returns whether they hold now, or why not */
export async function keepFile(text: string): Promise<'done' | 'refused' | 'not-saved'> {
  const file = readPolicyFile(text);
  if (!file) return 'refused';
  const isKept = await browser.storage.local.set({ [KEY]: file.settings }).then(
    () => true,
    () => false,
  );
  known = null;
  return isKept ? 'done' : 'not-saved';
}

/**
 * Makes an entry for a wording that a helper has seen, and the file with it: what the file that holds now says, and the entry.
 */
export async function fileWithLabel(
  { target, wording, language, who }: Extract<PanelRequest, { type: 'make-label' }>,
  date: string,
): Promise<{ file: string } | Exclude<CheckedLabel, { label: unknown }>> {
  const { policy } = await organisation();
  const made = makeLabel(target, wording, language, { date, who }, policy.labels);
  if ('why' in made) return made;
  const before: object = Object(await keptFile());
  const labels: unknown = Reflect.get(before, 'labels');
  const file = { ...before, labels: [...(Array.isArray(labels) ? labels : []), made.label] };
  return { file: `${JSON.stringify(file, null, 2)}\n` };
}

/** Takes the settings of a file away; those of the browser's administrator stay. */
export async function forgetFile(): Promise<void> {
  await browser.storage.local.remove(KEY).catch(noted('disk'));
  known = null;
}

/** Hears when the administrator changes something, or when everything is deleted. @param onNews brings the surfaces up to date */
export function hearOrganisation(onNews: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'managed' && !(area === 'local' && KEY in changes)) return;
    known = null;
    onNews();
  });
}
