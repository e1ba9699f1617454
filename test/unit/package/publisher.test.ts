import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import {
  filledIn,
  readPublisher,
  refusePlaceholders,
  refusePublisher,
  storeTexts,
  withPlaceholders,
} from '../../../tools/package/publisher.ts';

const page = 'https://pec-passo.it/privacy';
const GOOD = {
  publisher: 'Associazione',
  supportAddress: 'aiuto@pec-passo.it',
  homepage: 'https://pec-passo.it/',
  privacyPage: { it: page, de: `${page}/de`, en: `${page}/en` },
  firefoxId: 'guide@pec-passo.it',
};

describe('what a publisher has to fill in', () => {
  it('is accepted when it is there', () => {
    expect(refusePublisher(GOOD)).toEqual([]);
  });

  it.each([
    ['publisher', { publisher: ' ' }],
    ['supportAddress', { supportAddress: 'support@pec-passo.example' }],
    ['supportAddress', { supportAddress: 'nobody' }],
    ['homepage', { homepage: 'http://pec-passo.it' }],
    ['homepage', { homepage: 'https://localhost/x' }],
    ['privacyPage.de', { privacyPage: { it: page, en: page } }],
    ['privacyPage.en', { privacyPage: { ...GOOD.privacyPage, en: 'https://example.org/privacy' } }],
    ['firefoxId', { firefoxId: '' }],
  ])('"%s" is named, and its file: %j', (field, part) => {
    const [sentence, ...more] = refusePublisher({ ...GOOD, ...part });
    expect(sentence).toContain(`store/publisher.json: "${field}"`);
    expect(more).toEqual([]);
  });

  it('is all named where there is nothing', () => {
    for (const nothing of [null, {}, 5, []]) expect(refusePublisher(nothing)).toHaveLength(4 + LANGUAGES.length);
  });

  it('stands in a file that has a place for each of it', () => {
    expect(Object.keys(Object(readPublisher())).sort()).toEqual(Object.keys(GOOD).sort());
  });
});

it('the placeholder of the catalogue is found', () => {
  expect(Object.keys(withPlaceholders())).toEqual(['publiccode.yml']);
  expect(refusePlaceholders({ 'a.yml': 'url: https://pec-passo.example' })[0]).toMatch(/^a\.yml/);
  expect(refusePlaceholders({ 'a.json': 'https://pec-passo.it' })).toEqual([]);
});

it('the texts for the stores get what the publisher has filled in, in their language, and nothing is made up', () => {
  const texts = filledIn(storeTexts(), GOOD);
  expect(texts).toHaveLength(2 * LANGUAGES.length);
  for (const [path, text] of texts) {
    expect(text, path).toContain(GOOD.supportAddress);
    expect(text, path).not.toMatch(/\{\{|undefined|pec-passo\.example/);
  }
  expect(texts.find(([path]) => path === 'store/de/listing.json')?.[1]).toContain(`"${page}/de"`);
  const empty = { ...GOOD, supportAddress: '' };
  expect(filledIn([['store/it/privacy.md', 'a {{supportAddress}} {{other}}']], empty)[0]?.[1]).toBe(
    'a {{supportAddress}} {{other}}',
  );
});
