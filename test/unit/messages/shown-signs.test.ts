import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readShownSigns, type ShownSign, signSchema, withShownSign } from '../../../src/messages/shown-signs.ts';

const SHOWN: ShownSign = { mailbox: 1, guide: 'sign-in', step: 'address', sign: 'N', at: 0 };

it('the last sixty signs are kept', () => {
  let all: ShownSign[] = [];
  for (let at = 0; at < 65; at++) all = withShownSign(all, { ...SHOWN, sign: `A${at % 2}`, at });
  expect(all.map(({ at }) => at)).toEqual(Array.from({ length: 60 }, (_, index) => index + 5));
  expect(readShownSigns(all)).toEqual(all);
});

it('what a second tab shows as well is kept once; what comes back is kept again', () => {
  const other = { ...SHOWN, step: 'password', at: 1 };
  const again = { ...SHOWN, at: 2 };
  expect(withShownSign([SHOWN, other], again)).toEqual([SHOWN, other]);
  expect(withShownSign([SHOWN, { ...SHOWN, sign: 'X', at: 1 }], again)).toHaveLength(3);
  expect(withShownSign([SHOWN], { ...SHOWN, mailbox: 2 })).toHaveLength(2);
});

it('a sign is letters with numbers, and no word', () => {
  const isSign = (sign: string) => v.safeParse(signSchema, sign).success;
  for (const sign of ['N', 'A13 U1', 'T10']) expect(isSign(sign), sign).toBe(true);
  for (const sign of ['', 'n', 'NO', 'A123', 'N ', 'N  U', 'maria', 'A1 '.repeat(11).trim()])
    expect(isSign(sign), sign).toBe(false);
});

it('what was stored by somebody else is not read', () => {
  for (const stored of [undefined, 'x', [{ ...SHOWN, sign: 'maria' }], [{ ...SHOWN, guide: 'nothing' }]])
    expect(readShownSigns(stored)).toEqual([]);
});
