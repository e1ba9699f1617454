import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../../src/data/guides/catalogue.ts';
import { PAGE_IDS } from '../../../../src/data/pages/catalogue.ts';
import { MAX_FILE_LENGTH } from '../../../../src/messages/answers.ts';
import { MAX_MAILBOXES } from '../../../../src/progress/mailbox-name.ts';
import { addMailbox, nameMailbox } from '../../../../src/progress/mailboxes.ts';
import { MAX_STUCK_RECORDS, type Progress } from '../../../../src/progress/state.ts';
import { readFile, writeFile } from '../../../../src/worker/transfer/file.ts';
import { from, started, wholeWay } from '../../support/progress.ts';

const KEPT = {
  progress: from(started('sign-in')),
  settings: { version: 1, lang: 'de', textSize: 150, place: null },
} as const;
const FILE = JSON.parse(writeFile(KEPT));
const refusal = (change: object) => readFile(JSON.stringify({ ...FILE, ...change }));

describe('a file', () => {
  it('that was written is read back the same', () => {
    expect(readFile(writeFile(KEPT))).toEqual(KEPT);
  });

  it.each([
    ['a revision at the end of the numbers', { revision: Number.MAX_SAFE_INTEGER }],
    ['a time beyond every date', { runs: { 'sign-in': { ...KEPT.progress.runs['sign-in'], updated: 1e300 } } }],
    ['two mailboxes of one number', { others: [{ mailbox: { number: 1, name: 'Casa' }, active: null, runs: {} }] }],
  ])('with %s is refused', (_, change) => {
    expect(refusal({ progress: { ...KEPT.progress, ...change } })).toEqual({ refused: 'damaged' });
  });

  it('of the first release is brought up to date', () => {
    const { mailbox: _, others: __, ...rest } = KEPT.progress;
    expect(refusal({ progress: { ...rest, version: 1 } })).toEqual(KEPT);
  });

  it('with as much as can be kept still fits: ten mailboxes, every guide finished after it got stuck everywhere', () => {
    const seen = [...PAGE_IDS, 'unknown' as const];
    const runs: Progress['runs'] = {};
    for (const guide of GUIDES) {
      const run = wholeWay(guide).at(-1)?.progress.runs[guide.id];
      const [first = ''] = guide.steps.map(({ id }) => id).toSorted((a, b) => b.length - a.length);
      const hitch = { step: first, page: 'identity-personal-data', why: 'below-threshold', at: Date.now() } as const;
      if (run)
        runs[guide.id] = { ...run, seen, validUntil: '2027-01-01', hitches: Array(MAX_STUCK_RECORDS).fill(hitch) };
    }
    const named = (progress: Progress) => nameMailbox({ ...progress, runs }, '"'.repeat(30));
    let progress = named(KEPT.progress);
    for (let count = 1; count < MAX_MAILBOXES; count++) progress = named(addMailbox(progress));
    expect(addMailbox(progress)).toBe(progress);
    const text = writeFile({ ...KEPT, progress });
    expect(text.length).toBeGreaterThan(MAX_FILE_LENGTH / 4);
    expect(text.length).toBeLessThan(MAX_FILE_LENGTH);
    expect(readFile(text)).toEqual({ ...KEPT, progress });
  });

  it.each([
    ['not-ours', ''],
    ['not-ours', 'BEGIN:VCALENDAR'],
    ['not-ours', '[]'],
    ['not-ours', 'null'],
    ['not-ours', '{"format":"another"}'],
    ['not-ours', '['.repeat(100_000)],
    ['too-large', ' '.repeat(MAX_FILE_LENGTH + 1)],
    ['damaged', '{"format":"pec-passo"}'],
  ])('is refused as %s', (refused, text) => {
    expect(readFile(text)).toEqual({ refused });
  });

  it.each([
    ['damaged', { extra: 1 }],
    ['damaged', { settings: { ...KEPT.settings, lang: 'fr' } }],
    ['damaged', { progress: { ...KEPT.progress, html: '<img>' } }],
    ['newer', { version: 2 }],
    ['newer', { version: 2, more: [] }],
    ['newer', { progress: { version: 99 } }],
    ['newer', { settings: { version: 99 } }],
  ])('is refused as %s: %j', (refused, change) => {
    expect(refusal(change)).toEqual({ refused });
  });
});
