import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from '../../../tools/lib/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const ONE: [string, Uint8Array][] = [
  ['b/two.txt', bytes('zwei')],
  ['a.txt', bytes('eins '.repeat(50))],
  ['Ü.txt', bytes('')],
];

it('the same files give the same bytes, in whatever order and at whatever time they come', () => {
  const first = zip(new Map(ONE));
  expect(zip(new Map(ONE.toReversed()))).toEqual(first);
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  expect(zip(new Map(ONE))).toEqual(first);
  process.env.TZ = zone;
});

it('everything can be taken out again', () => {
  const unpacked = unzipSync(zip(new Map(ONE)));
  expect(Object.keys(unpacked)).toEqual(['a.txt', 'b/two.txt', 'Ü.txt']);
  for (const [path, content] of ONE) expect(unpacked[path], path).toEqual(content);
});

it('another content gives other bytes', () => {
  expect(zip(new Map([...ONE, ['c.txt', bytes('')]]))).not.toEqual(zip(new Map(ONE)));
});
