import { type Zippable, zipSync } from 'fflate';

/** The files of an archive: path with `/` → content. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first moment that a zip archive can name, in the local time that the format asks for: the same bytes in every zone. */
const noTime = (): Date => new Date(1980, 0, 1, 0, 0, 0);

/** A plain file that everybody may read, as Unix writes it in the upper half of the attributes. */
const PLAIN_FILE = 0o100644 << 16;
const UNIX = 3;

/** Packs files so that the same content always gives the same bytes: sorted by name, without times, users and folders. */
export function zip(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([path, content]) => [path, [content, { mtime: noTime(), os: UNIX, attrs: PLAIN_FILE, level: 9 }]]),
  );
  return zipSync(entries);
}
