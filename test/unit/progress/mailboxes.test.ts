import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_MAILBOXES, mailboxNameSchema } from '../../../src/progress/mailbox-name.ts';
import { addMailbox, nameMailbox, removeMailbox, switchMailbox } from '../../../src/progress/mailboxes.ts';
import { EMPTY_PROGRESS, PROGRESS_VERSIONS, progressSchema } from '../../../src/progress/state.ts';
import { confirmed, followedBy, from, started } from '../support/progress.ts';

const FIRST = from(started('check-status'), confirmed('check-status', 'settings'));
const bodyOf = ({ active, runs, mailbox }: typeof FIRST) => ({ active, runs, mailbox });

describe('progress of several mailboxes', () => {
  it('is kept apart, and comes back as it was', () => {
    const second = followedBy(addMailbox(FIRST), started('sign-in'));
    expect(second).toMatchObject({ mailbox: { number: 2 }, active: { guide: 'sign-in' } });
    expect(second.runs).not.toHaveProperty('check-status');
    const back = switchMailbox(second, 1);
    expect(bodyOf(back)).toEqual(bodyOf(FIRST));
    expect(bodyOf(switchMailbox(back, 2))).toEqual(bodyOf(second));
    for (const state of [second, back]) expect(v.parse(progressSchema, state)).toEqual(state);
  });

  it('gets a higher revision with every change, and none without one', () => {
    const two = addMailbox(FIRST);
    const changes = [two, switchMailbox(two, 1), nameMailbox(two, 'Verein'), removeMailbox(two, 1)];
    expect(changes[0]?.revision).toBeGreaterThan(FIRST.revision);
    for (const change of changes.slice(1)) expect(change.revision).toBeGreaterThan(two.revision);
    for (const same of [switchMailbox(two, 2), switchMailbox(two, 9), nameMailbox(two, ''), removeMailbox(two, 2)])
      expect(same).toBe(two);
  });

  it('is bounded in number, and a number that was given up is used again', () => {
    let progress = EMPTY_PROGRESS;
    for (let count = 0; count < 30; count++) progress = addMailbox(progress);
    expect(progress.others).toHaveLength(MAX_MAILBOXES - 1);
    expect(v.parse(progressSchema, progress)).toEqual(progress);
    expect(addMailbox(removeMailbox(progress, 4)).mailbox.number).toBe(4);
  });
});

it('a name is short and no address', () => {
  const accepts = (name: string) => v.safeParse(mailboxNameSchema, name).success;
  for (const name of ['', 'Verein', 'Studio Rossi & C.', 'Büro 2', 'x'.repeat(30)])
    expect(accepts(name), name).toBe(true);
  for (const name of ['a@b', 'maria.esempio@pec.example.it', 'x'.repeat(31), 'a\u0000', 'a\nb', '\u202eabc'])
    expect(accepts(name), name).toBe(false);
});

it('a record of the first release becomes the first mailbox', () => {
  const { mailbox: _, others: __, ...rest } = FIRST;
  expect(PROGRESS_VERSIONS.read({ ...rest, version: 1 })).toEqual({ state: 'upgraded', record: FIRST });
});

it('a record of the time before hitches were kept is taken as it is', () => {
  expect(PROGRESS_VERSIONS.read({ ...FIRST, version: 2 })).toEqual({ state: 'upgraded', record: FIRST });
});
