import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ANSWERS, answerById, answerNumber } from '../../../../src/data/answers/catalogue.ts';
import { NEEDS } from '../../../../src/data/answers/needs.ts';
import { SOURCES } from '../../../../src/data/pages/sources.ts';
import { helpViewSchema } from '../../../../src/messages/help.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { NOTHING_SET } from '../../../../src/worker/policy/policy.ts';
import { composeHelp, searchHelp } from '../../../../src/worker/view/help.ts';
import { textsIn, UNFINISHED } from '../../support/views.ts';

const look = (lang: (typeof LANGUAGES)[number], today = '2026-11-26') => ({ lang, textSize: 100, today }) as const;

it('every answer says when and from where it is known', () => {
  for (const { id, seen, source } of ANSWERS) {
    expect(seen, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(Object.keys(SOURCES), id).toContain(source);
    expect(source, id).not.toBe('guess');
  }
  expect(answerById('constructor')).toBeUndefined();
});

/** Numbers that were given out: an entry is never changed, new ones are written here by hand. */
const NUMBERS = {
  A1: 'full-mailbox',
  A2: 'expired-mailbox',
  A3: 'receipts',
  A4: 'error-535',
  A5: 'pop-imap',
  A6: 'two-passwords',
  A7: 'who-confirms',
  A8: 'spid-cost',
  A9: 'is-it-aruba',
  A10: 'phishing',
  A11: 'company-officers',
  A12: 'several-people',
  A13: 'forced-change',
};

it('the numbers that were given out stay', () => {
  expect(Object.fromEntries(ANSWERS.map((answer) => [answerNumber(answer), answer.id]))).toEqual(NUMBERS);
});

describe.each(LANGUAGES)('in %s', (lang) => {
  const help = composeHelp(look(lang));

  it('needs and answers are complete', () => {
    expect(v.parse(helpViewSchema, help)).toEqual(help);
    expect(
      textsIn({ ...help, texts: {}, needs: help.needs.map(({ label }) => label) }).filter(
        (text) => UNFINISHED.test(text) || text === '',
      ),
    ).toEqual([]);
    expect(help.needs).toHaveLength(Object.keys(NEEDS).length);
    for (const { number, note, text } of help.answers) {
      expect(text.length, number).toBeGreaterThan(0);
      expect(note, number).toMatch(/20\d\d/);
    }
  });

  it('an answer that was not checked for long says so', () => {
    const old = composeHelp(look(lang, '2028-03-01')).answers[0]?.note;
    expect(composeHelp(look(lang, '2028-02-29')).answers[0]?.note).toBe(help.answers[0]?.note);
    expect(old).not.toBe(help.answers[0]?.note);
    expect(old).toContain('2026');
  });
});

it('what an organisation does not offer is neither asked for nor found nor led to', () => {
  const organisation = { ...NOTHING_SET, policy: { hidden: ['new-phone' as const, 'mail-program-password' as const] } };
  const hidden = { ...look('en'), organisation };
  const help = composeHelp(hidden);
  expect(help.needs.map(({ id }) => id)).not.toContain('phone');
  expect(help.answers.find(({ id }) => id === 'error-535')?.guide).toBeNull();
  expect(searchHelp('new phone', look('en'))[0]).toBe('guide/new-phone');
  expect(searchHelp('new phone', hidden)).not.toContain('guide/new-phone');
});
