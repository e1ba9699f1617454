import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/guides/catalogue.ts';
import { LARGEST_FILE } from '../../../src/messages/requests.ts';
import { addMailbox } from '../../../src/progress/mailboxes.ts';
import { MOST_MAILBOXES, type Progress } from '../../../src/progress/state.ts';
import { readFile, writeFile } from '../../../src/transfer/file.ts';
import { from, started, wholeWay } from '../support/progress.ts';

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

  it('of the first release is brought up to date', () => {
    const { mailbox: _, others: __, ...rest } = KEPT.progress;
    expect(refusal({ progress: { ...rest, version: 1 } })).toEqual(KEPT);
  });

  it('with ten mailboxes and every guide finished still fits', () => {
    const runs: Progress['runs'] = Object.assign({}, ...GUIDES.map((guide) => wholeWay(guide).at(-1)?.progress.runs));
    let progress: Progress = { ...KEPT.progress, runs };
    for (let count = 1; count < MOST_MAILBOXES; count++) progress = { ...addMailbox(progress), runs };
    const text = writeFile({ ...KEPT, progress });
    expect(text.length).toBeLessThan(LARGEST_FILE);
    expect(readFile(text)).toEqual({ ...KEPT, progress });
  });

  it.each([
    ['not-ours', ''],
    ['not-ours', 'BEGIN:VCALENDAR'],
    ['not-ours', '[]'],
    ['not-ours', 'null'],
    ['not-ours', '{"format":"another"}'],
    ['not-ours', '['.repeat(100_000)],
    ['too-large', ' '.repeat(LARGEST_FILE + 1)],
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
