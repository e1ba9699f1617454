import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpackWoff } from '../../../tools/store/typeface.ts';

/** Tables of a made-up typeface: one that is packed, one that is not, and neither a multiple of four bytes long. */
const TABLES = [
  { tag: 'aaaa', sum: 0x01020304, data: Buffer.from('PEC Passo '.repeat(20)).subarray(0, 199), isPacked: true },
  { tag: 'bbbb', sum: 0xfffffffe, data: Buffer.from('short'), isPacked: false },
  { tag: 'cccc', sum: 7, data: Buffer.alloc(64, 1), isPacked: true },
];

/** A typeface as the web has it: a head of 44 bytes, 20 for each table, and the tables. */
function pack(): Buffer {
  const head = Buffer.alloc(44 + TABLES.length * 20);
  head.write('wOFF', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt16BE(TABLES.length, 12);
  const bodies: Buffer[] = [];
  let end = head.length;
  for (const [at, { tag, sum, data, isPacked }] of TABLES.entries()) {
    const body = isPacked ? deflateSync(data) : data;
    const entry = 44 + at * 20;
    head.write(tag, entry, 'latin1');
    for (const [field, value] of [end, body.length, data.length, sum].entries())
      head.writeUInt32BE(value, entry + 4 + field * 4);
    bodies.push(body, Buffer.alloc(-body.length & 3));
    end += body.length + (-body.length & 3);
  }
  return Buffer.concat([head, ...bodies]);
}

it('a typeface is unpacked table by table, each at a multiple of four bytes', () => {
  const plain = unpackWoff(pack());
  expect(plain.readUInt32BE(0)).toBe(0x00010000);
  // Three tables: the largest power of two is 2, and what follows from it.
  expect([4, 6, 8, 10].map((at) => plain.readUInt16BE(at))).toEqual([3, 32, 1, 16]);
  for (const [at, { tag, sum, data }] of TABLES.entries()) {
    const entry = 12 + at * 16;
    const [sumSaid, offset, length] = [4, 8, 12].map((more) => plain.readUInt32BE(entry + more)) as [
      number,
      number,
      number,
    ];
    expect(plain.toString('latin1', entry, entry + 4)).toBe(tag);
    expect(sumSaid).toBe(sum);
    expect(offset % 4).toBe(0);
    expect(plain.subarray(offset, offset + length).equals(data), tag).toBe(true);
  }
});

it('another file is refused', () => {
  expect(() => unpackWoff(Buffer.alloc(100))).toThrow('not a WOFF file');
});
