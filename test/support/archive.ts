import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesIn } from '../../tools/lib/files.ts';
import { zip } from '../../tools/lib/zip.ts';

/** The stores' archives that are made from the builds in `dist`. */
export const ARCHIVES = ['chrome', 'firefox'] as const;
export type Archive = (typeof ARCHIVES)[number];

/** @returns the archive as a store gets it */
export const archiveOf = (name: Archive): Uint8Array => zip(filesIn(`dist/${name}`));

/** Unpacks an archive as a browser does: what is in the folder is what users run. @returns the folder, and how to be rid of it */
export function unpackArchive(name: Archive): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), `pec-passo-${name}-`));
  for (const [path, content] of Object.entries(unzipSync(archiveOf(name)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
