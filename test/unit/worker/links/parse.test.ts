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

  it('that answers with what is no option any more lets the question be asked', () => {
    expect(parseLink('confirm-identity&choose-method=other')).toMatchObject({ guide: 'confirm-identity', choices: {} });
    expect(parseLink('confirm-identity&choose-method=another')).toEqual({ unknown: 'option' });
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

describe('a link that a mail or a person has changed', () => {
  it.each([
    ['Two-Step-Off', { guide: 'two-step-off', step: null, lang: null }],
    ['two-step-off&lang=DE', { guide: 'two-step-off', step: null, lang: 'de' }],
    ['two-step-off/settings.', { guide: 'two-step-off', step: 'settings', lang: null }],
    ['two-step-off&lang=it».', { guide: 'two-step-off', step: null, lang: 'it' }],
    ['sign-in%26lang%3Dde)', { guide: 'sign-in', step: null, lang: 'de' }],
    ['sign-in&amp;lang=en ', { guide: 'sign-in', step: null, lang: 'en' }],
  ])('%s is read as it was meant', (link, offered) => {
    expect(parseLink(link)).toMatchObject(offered);
  });
});

describe('a link that is not understood', () => {
  it.each([
    ['', 'guide'],
    ['nothing', 'guide'],
    ['/address', 'guide'],
    ['constructor', 'guide'],
    ['__proto__', 'guide'],
    ['<img src=x onerror=1>', 'guide'],
    ['%E0%A4%A', 'guide'],
    ['%', 'guide'],
    ['a'.repeat(300), 'guide'],
    ['sign-in/', 'step'],
    ['sign-in/nothing', 'step'],
    ['sign-in/__proto__', 'step'],
    ['sign-in/constructor', 'step'],
    ['sign-in/deactivate', 'step'],
    ['sign-in/address/more', 'step'],
    ['sign-in/address%2Fmore', 'step'],
    ['sign-in&lang=fr', 'language'],
    ['sign-in&lang=', 'language'],
    ['sign-in&lang=it=de', 'language'],
    ['sign-in&lang=__proto__', 'language'],
    ['two-step-off&reason=holiday', 'option'],
    ['two-step-off&reason=', 'option'],
    ['two-step-off&reason=constructor', 'option'],
    ['two-step-off&choose-method=webcam', 'option'],
    ['sign-in&reason=other', 'option'],
    ['two-step-off&__proto__=other', 'option'],
    ['two-step-off&settings=other', 'option'],
    [`two-step-off&reason=${'x'.repeat(90)}`, 'option'],
  ])('%s', (link, unknown) => {
    expect(parseLink(link)).toEqual({ unknown });
  });

  it('is refused for its first mistake', () => {
    expect(parseLink('nothing/nothing&lang=fr')).toMatchObject({ unknown: 'guide' });
    expect(parseLink('sign-in/nothing&lang=fr')).toMatchObject({ unknown: 'step' });
  });
});

it('any text gives an offer that can be kept or says which part was not understood', () => {
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
          expect(Object.keys(parsed)).toEqual(['unknown']);
          expect(['guide', 'step', 'language', 'option']).toContain(parsed.unknown);
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
