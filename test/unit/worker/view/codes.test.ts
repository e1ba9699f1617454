import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GUIDES, stepCode } from '../../../../src/data/guides/catalogue.ts';
import { codeAnswerSchema, codeListSchema } from '../../../../src/messages/helpdesk.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { composeCode, composeCodeList } from '../../../../src/worker/view/codes.ts';
import { textsIn, UNFINISHED } from '../../support/views.ts';

const STEPS = GUIDES.flatMap(({ id, steps }) => steps.map((step) => ({ id, step, code: stepCode(id, step.id) })));

describe.each(LANGUAGES)('in %s', (lang) => {
  it.each(STEPS)('$code shows the card of its step', ({ id, step, code }) => {
    const answer = composeCode(code, { lang, textSize: 100, today: '2027-01-01' });
    expect(v.parse(codeAnswerSchema, answer)).toEqual(answer);
    if (answer.outcome !== 'preview') throw new Error(answer.outcome);
    expect(answer.card).toMatchObject({ guide: id, step: step.id, code, lang, mode: 'step' });
    expect(answer.place.title).not.toBe('');
    expect(answer.page !== '').toBe((step.pages ?? []).length > 0);
    for (const text of textsIn([answer.place, answer.page])) expect(text).not.toMatch(UNFINISHED);
  });

  it('lists every code once', () => {
    const list = composeCodeList(lang);
    expect(v.parse(codeListSchema, list)).toEqual(list);
    expect(list.guides.flatMap(({ steps }) => steps.map(({ code }) => code))).toEqual(STEPS.map(({ code }) => code));
    for (const text of textsIn(list.guides)) expect(text).not.toMatch(UNFINISHED);
    expect(list.texts.intro).not.toMatch(UNFINISHED);
  });
});

it('one can go from code to code, along the path', () => {
  const codes: string[] = [];
  for (let code: string | null = '7-1'; code; ) {
    const answer = composeCode(code, { lang: 'it', textSize: 100 });
    if (answer.outcome !== 'preview') throw new Error(answer.outcome);
    expect(answer.before).toBe(codes.at(-1) ?? null);
    codes.push(code);
    code = answer.after;
  }
  expect(codes).toEqual(['7-1', '7-2', '7-3', '7-4', '7-5', '7-6', '7-7', '7-8']);
});

it('says apart that there is no such code, and that there is none in the text', () => {
  const outcome = (text: string) => composeCode(text, { lang: 'it', textSize: 100 }).outcome;
  expect(outcome('9-9')).toBe('unknown');
  expect(outcome('Hallo')).toBe('unreadable');
});
