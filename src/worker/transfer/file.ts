import * as v from 'valibot';
import { type ImportRefusal, MAX_FILE_LENGTH } from '../../messages/answers.ts';
import { PROGRESS_VERSIONS, type Progress } from '../../progress/state.ts';
import { SETTINGS_VERSIONS, type Settings } from '../settings/settings.ts';

/** What a file holds: everything that is kept for the user. */
export interface Kept {
  progress: Progress;
  settings: Settings;
}

/** Says that a file is ours. */
const FORMAT = 'pec-passo';

/** Both records carry a version of their own, so the file needs none for what is in them. */
const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  progress: v.unknown(),
  settings: v.unknown(),
});

const VERSION = 1;

/** Progress and settings as the text of a file that `readFile` takes. */
export const writeFile = ({ progress, settings }: Kept): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, progress, settings }, null, 1)}\n`;

/**
 * Reads the text of a file that somebody chose.
 * @returns what is in it, brought up to date, or why it is not taken; never throws, and never a part of it
 */
export function readFile(text: string): Kept | { refused: ImportRefusal } {
  if (text.length > MAX_FILE_LENGTH) return { refused: 'too-large' };
  const raw = parsed(text);
  if (typeof raw !== 'object' || raw === null || Reflect.get(raw, 'format') !== FORMAT) return { refused: 'not-ours' };
  const file = v.safeParse(fileSchema, raw);
  if (!file.success) return { refused: Number(Reflect.get(raw, 'version')) > VERSION ? 'newer' : 'damaged' };
  const progress = PROGRESS_VERSIONS.read(file.output.progress);
  const settings = SETTINGS_VERSIONS.read(file.output.settings);
  if (file.output.version > VERSION || progress.state === 'newer' || settings.state === 'newer')
    return { refused: 'newer' };
  if (progress.state === 'damaged' || settings.state === 'damaged') return { refused: 'damaged' };
  return { progress: progress.record, settings: settings.record };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: it is told as a file that is not ours.
    return undefined;
  }
}
