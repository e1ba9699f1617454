import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import {
  readPublisher,
  refusePlaceholders,
  refusePublisher,
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

it('placeholders are found in every file that a store or a public body reads', () => {
  const files = withPlaceholders();
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['publiccode.yml', 'store/de/privacy.md']));
  const named = refusePlaceholders({ ...files, 'store/it/listing.json': '"homepage": "https://pec-passo.example"' });
  expect(named.some((sentence) => sentence.startsWith('store/it/listing.json'))).toBe(true);
  expect(refusePlaceholders({ 'a.json': 'https://pec-passo.it' })).toEqual([]);
});
