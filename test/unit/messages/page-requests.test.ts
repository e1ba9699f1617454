import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { type PageRequest, pageRequestSchema, panelRequestSchema } from '../../../src/messages/requests.ts';
import { assertProperty } from '../../support/property.ts';

/** One good request of each kind. The compiler asks for a new kind here. */
const GOOD: { [T in PageRequest['type']]: Extract<PageRequest, { type: T }> } = {
  next: { type: 'next', guide: 'sign-in', step: 'address' },
  skip: { type: 'skip', guide: 'sign-in', step: 'address' },
  back: { type: 'back', guide: 'sign-in', step: '' },
  choose: { type: 'choose', guide: 'two-step-off', step: 'reason', option: 'other' },
  again: { type: 'again', guide: 'sign-in' },
  close: { type: 'close', what: 'guide', guide: 'sign-in' },
  language: { type: 'language', lang: 'de' },
  'take-up': { type: 'take-up', guide: 'two-step-on' },
  'send-away': { type: 'send-away', guide: 'two-step-on' },
  'page-opened': { type: 'page-opened', link: null },
  'overlay-ready': { type: 'overlay-ready' },
  'page-map': { type: 'page-map' },
  looked: { type: 'looked', page: 'unknown', news: false, facts: [] },
  proved: { type: 'proved', guide: 'sign-in', step: 'address', by: 'change' },
  stuck: { type: 'stuck', guide: 'sign-in', step: 'address', page: 'unknown', why: 'no-candidate' },
  signed: { type: 'signed', guide: 'sign-in', step: 'address', sign: 'A3 U1' },
  absent: { type: 'absent', guide: 'sign-in', step: 'version' },
  fold: { type: 'fold', isFolded: true },
  'card-moved': { type: 'card-moved', place: { x: 0.5, y: 1 } },
  'answer-offer': { type: 'answer-offer', guide: 'sign-in', answer: 'start' },
  'overlay-blocked': { type: 'overlay-blocked' },
  'numbers-gone': { type: 'numbers-gone' },
  failed: { type: 'failed', kind: 'TypeError' },
};
const REQUESTS = Object.values(GOOD);

const accepts = (message: unknown): boolean => v.safeParse(pageRequestSchema, message).success;

describe.each(REQUESTS)('the request $type', (request) => {
  it('is taken as it is', () => {
    expect(v.parse(pageRequestSchema, request)).toEqual(request);
  });

  it.each(['extra', 'tabId', 'frameId', 'constructor', 'toString', 'hasOwnProperty'])(
    'is refused with the key %s',
    (key) => {
      expect(accepts({ ...request, [key]: 1 })).toBe(false);
    },
  );

  it('is refused with a prototype in its JSON', () => {
    const text = JSON.stringify(request).replace('{', '{"__proto__":{"admin":true},');
    expect(accepts(JSON.parse(text))).toBe(false);
  });

  it('is refused without any of its keys, and with anything else in them', () => {
    for (const key of Object.keys(request)) {
      const { [key as 'type']: _, ...less } = request;
      expect(accepts(less), key).toBe(false);
      for (const wrong of [undefined, 1, {}, [1]])
        expect(accepts({ ...request, [key]: wrong }), `${key} ${JSON.stringify(wrong)}`).toBe(false);
    }
  });
});

describe('what a page may not say', () => {
  it.each([
    { type: 'panel-ready' },
    { type: 'start-guide', guide: 'sign-in', step: null, fresh: true },
    { type: 'text-size', percent: 150 },
  ])('$type, which only our own panel asks', (message) => {
    expect(accepts(message)).toBe(false);
    expect(v.safeParse(panelRequestSchema, message).success).toBe(true);
  });

  it.each(['', 'nothing', '__proto__', 'constructor', 'toString', 'NEXT'])('the unknown type "%s"', (type) => {
    expect(accepts({ type })).toBe(false);
    expect(accepts({ type, guide: 'sign-in', step: 'address' })).toBe(false);
  });

  it.each([null, undefined, '', 'close', 0, [], ['close'], [{ type: 'close' }]])(
    '%j, which is no request',
    (message) => {
      expect(accepts(message)).toBe(false);
    },
  );

  it('more than fits', () => {
    const sized = (link: number) => accepts({ ...GOOD['page-opened'], link: 'x'.repeat(link) });
    expect([sized(300), sized(301)]).toEqual([true, false]);
    const id = (length: number) => accepts({ ...GOOD.next, step: 'x'.repeat(length) });
    expect([id(40), id(41)]).toEqual([true, false]);
    const facts = (count: number, length: number) =>
      accepts({ ...GOOD.looked, facts: Array(count).fill('x'.repeat(length)) });
    expect([facts(20, 60), facts(21, 1), facts(1, 61)]).toEqual([true, false, false]);
    expect(accepts({ ...GOOD.choose, option: 'x'.repeat(41) })).toBe(false);
  });

  it('a guide, a page, a proof, an answer or a language that does not exist', () => {
    expect(accepts({ ...GOOD.next, guide: 'nothing' })).toBe(false);
    expect(accepts({ ...GOOD.looked, page: 'nothing' })).toBe(false);
    expect(accepts({ ...GOOD.proved, by: 'page' })).toBe(false);
    expect(accepts({ ...GOOD.proved, by: 'user' })).toBe(false);
    expect(accepts({ ...GOOD['answer-offer'], answer: 'skip' })).toBe(false);
    expect(accepts({ ...GOOD.language, lang: 'fr' })).toBe(false);
  });
});

it('a look may say until when something is valid, as a day or not at all', () => {
  for (const validUntil of ['2027-05-21', null, undefined]) expect(accepts({ ...GOOD.looked, validUntil })).toBe(true);
  for (const validUntil of ['', 'soon', '2027-05', '2027-05-21T00:00:00Z', 20_270_521, 'x'.repeat(500)])
    expect(accepts({ ...GOOD.looked, validUntil }), `${validUntil}`).toBe(false);
});

it('the bounds leave room for everything that the guides need', () => {
  for (const { id, steps } of GUIDES)
    for (const { id: step, options = [], done = [], reports = [] } of steps) {
      expect(accepts({ type: 'next', guide: id, step }), step).toBe(true);
      for (const option of options) expect(accepts({ type: 'choose', guide: id, step, option }), option).toBe(true);
      const facts = [...done.flatMap((proof) => (proof.by === 'fact' ? [proof.fact] : [])), ...reports];
      expect(accepts({ ...GOOD.looked, facts }), step).toBe(true);
    }
});

it('any JSON is either refused or a request in which nothing is left over', () => {
  const json = fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text));
  const words = fc.oneof(fc.constantFrom(...REQUESTS.flatMap((request) => Object.values(request))), json);
  const likely = fc
    .tuple(
      fc.constantFrom(...REQUESTS),
      fc.dictionary(fc.constantFrom('guide', 'step', 'facts', '__proto__', 'type', 'link'), words, { maxKeys: 2 }),
    )
    .map(([request, change]) => ({ ...request, ...change }));
  let taken = 0;
  assertProperty(
    fc.property(fc.oneof(json, likely), (message) => {
      const parsed = v.safeParse(pageRequestSchema, message);
      if (!parsed.success) return;
      taken++;
      expect(Object.keys(parsed.output).sort()).toEqual(Object.keys(GOOD[parsed.output.type]).sort());
      expect(JSON.stringify(parsed.output).length).toBeLessThan(2000);
    }),
    { numRuns: 4000 },
  );
  expect(taken).toBeGreaterThan(100);
});
