import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

/** A typeface made for people who see badly, under the SIL Open Font License; it is in pictures only, not in the package. */
const FAMILY = 'Atkinson Hyperlegible Next';
const FILES = [
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff',
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff',
];

/**
 * Makes it the interface's typeface of every browser that is started after this, so that pages, cards and captions have the
 * same one on every machine that lists its typefaces with fontconfig; elsewhere they have the system's own.
 */
export function useTypeface(): void {
  const folder = mkdtempSync(join(tmpdir(), 'pec-passo-type-'));
  for (const [at, file] of FILES.entries()) {
    const packed = readFileSync(fileURLToPath(import.meta.resolve(file)));
    writeFileSync(join(folder, `${at}.ttf`), unpackWoff(packed));
  }
  writeFileSync(join(folder, 'fonts.conf'), settings(folder));
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
}

/** What the typeface does not have, such as arrows, comes from the system's own. */
const settings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}</cachedir>
  <match target="pattern">
    <edit name="family" mode="prepend_first" binding="strong"><string>${FAMILY}</string></edit>
  </match>
</fontconfig>
`;

/** Sizes of the heads of both forms, in bytes, and of an entry in their lists of tables. */
const WOFF = { head: 44, entry: 20 };
const SFNT = { head: 12, entry: 16 };

/** A typeface as it is packed for the web, in the form that systems read. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(SFNT.head + count * SFNT.entry);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (count - 2 ** power), 10);
  const tables: Buffer[] = [];
  let end = head.length;
  for (let at = 0; at < count; at++) {
    const from = WOFF.head + at * WOFF.entry;
    const [offset, packed, length] = [4, 8, 12].map((more) => woff.readUInt32BE(from + more)) as [
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(data) : data;
    const to = SFNT.head + at * SFNT.entry;
    woff.copy(head, to, from, from + 4);
    woff.copy(head, to + 4, from + 16, from + 20);
    head.writeUInt32BE(end, to + 8);
    head.writeUInt32BE(length, to + 12);
    tables.push(table, Buffer.alloc(-length & 3));
    end += length + (-length & 3);
  }
  return Buffer.concat([head, ...tables]);
}
