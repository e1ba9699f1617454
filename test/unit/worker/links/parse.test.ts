import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUIDES, guideById, stepById } from '../../../../src/data/guides/catalogue.ts';
import { applies } from '../../../../src/progress/path.ts';
import { isLanguage, LANGUAGES } from '../../../../src/shared/languages.ts';
import { LINK_KEYS } from '../../../../src/shared/start-link.ts';
import { parseLink } from '../../../../src/worker/links/parse.ts';
import { assertProperty } from '../../../support/property.ts';

const OPTIONS = GUIDES.flatMap(({ steps }) => steps.flatMap(({ options }) => options ?? []));

const offer = (guide: string, more: object = {}) => ({ guide, step: null, lang: null, choices: {}, ...more });

describe('a link that is understood', () => {
  it.each(GUIDES)('$id offers the guide', ({ id }) => {
    expect(parseLink(id)).toEqual(offer(id));
  });

  it.each(LANGUAGES)('can ask for the language %s', (lang) => {
    expect(parseLink(`sign-in&lang=${lang}`)).toEqual(offer('sign-in', { lang }));
  });

  it.each([
    ['two-step-off/deactivate', { step: 'deactivate' }],
    ['two-step-off/deactivate&lang=it&reason=other', { step: 'deactivate', lang: 'it', choices: { reason: 'other' } }],
    ['two-step-off&reason=migration', { choices: { reason: 'migration' } }],
    ['two-step-off%2Fdeactivate', { step: 'deactivate' }],
    ['two%2Dstep%2Doff&reason=%6Fther', { choices: { reason: 'other' } }],
    ['two-step-off&lang=de&lang=it', { lang: 'it' }],
  ])('%s', (link, expected) => {
    expect(parseLink(link)).toEqual(offer('two-step-off', expected));
  });

  it('that names a step of one branch answers the question before it', () => {
    expect(parseLink('confirm-identity/webcam-check')).toMatchObject({ choices: { 'choose-method': 'webcam' } });
    expect(parseLink('confirm-identity/signature-pin')).toMatchObject({
      choices: { 'choose-method': 'signature', 'signature-recognised': 'recognised' },
    });
    expect(parseLink('confirm-identity/method-pick&choose-method=cns')).toMatchObject({
      choices: { 'choose-method': 'cns' },
    });
  });

  it.each(GUIDES.flatMap((guide) => guide.steps.map((step) => ({ guide, step, name: `${guide.id}/${step.id}` }))))(
    '$name leads onto the path of the guide, where one answer alone does',
    ({ guide, step }) => {
      const link = parseLink(`${guide.id}/${step.id}`);
      if ('unknown' in link) throw new Error(link.unknown);
      expect(link.step).toBe(step.id);
      if (step.when && step.when.is.length > 1) expect(link.choices).toEqual({});
      else expect(applies(guide, step, link.choices)).toBe(true);
    },
  );
});

describe('a link that is not understood', () => {
  it.each([
    ['', 'guide', ''],
    ['nothing', 'guide', 'nothing'],
    ['Sign-In', 'guide', 'Sign-In'],
    ['sign-in ', 'guide', 'sign-in '],
    ['/address', 'guide', ''],
    ['constructor', 'guide', 'constructor'],
    ['__proto__', 'guide', '__proto__'],
    ['<img src=x onerror=1>', 'guide', '<img src=x onerror=1>'],
    ['%E0%A4%A', 'guide', '%E0%A4%A'],
    ['%', 'guide', '%'],
    ['a'.repeat(300), 'guide', 'a'.repeat(40)],
    ['sign-in/', 'step', ''],
    ['sign-in/nothing', 'step', 'nothing'],
    ['sign-in/__proto__', 'step', '__proto__'],
    ['sign-in/constructor', 'step', 'constructor'],
    ['sign-in/deactivate', 'step', 'deactivate'],
    ['sign-in/address/more', 'step', 'address/more'],
    ['sign-in/address%2Fmore', 'step', 'address/more'],
    ['sign-in&lang=fr', 'language', 'fr'],
    ['sign-in&lang=', 'language', ''],
    ['sign-in&lang=DE', 'language', 'DE'],
    ['sign-in&lang=it=de', 'language', 'it=de'],
    ['sign-in&lang=__proto__', 'language', '__proto__'],
    ['two-step-off&reason=holiday', 'option', 'holiday'],
    ['two-step-off&reason=', 'option', ''],
    ['two-step-off&reason=constructor', 'option', 'constructor'],
    ['two-step-off&choose-method=webcam', 'option', 'webcam'],
    ['sign-in&reason=other', 'option', 'other'],
    ['two-step-off&__proto__=other', 'option', 'other'],
    ['two-step-off&settings=other', 'option', 'other'],
    [`two-step-off&reason=${'x'.repeat(90)}`, 'option', 'x'.repeat(40)],
  ])('%s', (link, unknown, word) => {
    expect(parseLink(link)).toEqual({ unknown, word });
  });

  it('is refused for its first mistake', () => {
    expect(parseLink('nothing/nothing&lang=fr')).toMatchObject({ unknown: 'guide' });
    expect(parseLink('sign-in/nothing&lang=fr')).toMatchObject({ unknown: 'step' });
  });
});

it('any text gives an offer that can be kept or one word that was not understood', { timeout: 30_000 }, () => {
  const words = [
    ...GUIDES.map(({ id }) => id),
    ...GUIDES.flatMap(({ steps }) => steps.map(({ id }) => id)),
    ...OPTIONS,
    ...LINK_KEYS,
    ...LANGUAGES,
    ...['/', '&', '=', '%', '%2F', '%26', '__proto__', 'constructor', 'toString'],
  ];
  const text = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.string()));
  const pair = fc.tuple(fc.constantFrom(...LINK_KEYS, 'more'), fc.constantFrom(...OPTIONS, ...LANGUAGES, 'more'));
  const honest = fc
    .tuple(fc.constantFrom(...GUIDES), fc.nat(100), fc.array(pair, { maxLength: 2 }))
    .map(([guide, nth, pairs]) => {
      const step = guide.steps[nth]?.id;
      return [step ? `${guide.id}/${step}` : guide.id, ...pairs.map((words) => words.join('='))].join('&');
    });
  let offers = 0;
  assertProperty(
    fc.property(
      fc.oneof(
        text.map((pieces) => pieces.join('')),
        honest,
      ),
      (link) => {
        const parsed = parseLink(link);
        if ('unknown' in parsed) {
          expect(Object.keys(parsed)).toEqual(['unknown', 'word']);
          expect(['guide', 'step', 'language', 'option']).toContain(parsed.unknown);
          expect(parsed.word.length).toBeLessThanOrEqual(40);
          return;
        }
        offers++;
        const guide = guideById(parsed.guide);
        expect(guide).toBeDefined();
        if (!guide) return;
        if (parsed.step !== null) expect(stepById(guide, parsed.step)).toBeDefined();
        if (parsed.lang !== null) expect(isLanguage(parsed.lang)).toBe(true);
        for (const [choice, option] of Object.entries(parsed.choices))
          expect(stepById(guide, choice)?.options).toContain(option);
      },
    ),
    { numRuns: 4000 },
  );
  expect(offers).toBeGreaterThan(100);
});
