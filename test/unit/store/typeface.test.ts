import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { unpackWoff } from '../../../tools/store/typeface.ts';

const PACKED = readFileSync(
  fileURLToPath(
    import.meta.resolve(
      '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
    ),
  ),
);

/** As the format has it: big-endian words, added up. */
function sumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

it('a typeface is unpacked so that each of its tables has the sum that the file says', () => {
  const plain = unpackWoff(PACKED);
  const count = plain.readUInt16BE(4);
  expect(count).toBeGreaterThan(8);
  expect(plain.length).toBe(PACKED.readUInt32BE(16));
  for (let at = 0; at < count; at++) {
    const entry = 12 + at * 16;
    const [sum, offset, length] = [4, 8, 12].map((more) => plain.readUInt32BE(entry + more)) as [
      number,
      number,
      number,
    ];
    const table = Buffer.from(plain.subarray(offset, offset + length + (-length & 3)));
    const name = plain.toString('latin1', entry, entry + 4);
    // This table holds the sum of the whole file, which does not count here.
    if (name === 'head') table.writeUInt32BE(0, 8);
    expect(sumOf(table), name).toBe(sum);
  }
});

it('another file is refused', () => {
  expect(() => unpackWoff(Buffer.alloc(100))).toThrow('not a WOFF file');
});
