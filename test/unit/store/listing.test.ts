import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { LANGUAGES } from '../../../src/shared/languages.ts';

interface Listing {
  name: string;
  summary: string;
  description: string;
  singlePurpose: string;
  permissions: Record<string, string>;
  remoteCode: string;
  category: Record<string, string>;
  dataCollected: string[];
  supportAddress: string;
  homepage: string;
  privacyPage: string;
}
const listingOf = (lang: string): Listing => JSON.parse(readFileSync(`store/${lang}/listing.json`, 'utf8'));
const privacyOf = (lang: string): string => readFileSync(`store/${lang}/privacy.md`, 'utf8');

/** What the stores accept, in characters: Chrome and Edge for the first three, Chrome for the reasons. */
const LIMITS = { name: 75, summary: 132, description: 10_000, singlePurpose: 1000, reason: 1000 };

/** "Not a product of Aruba" in the three languages. */
const DISCLAIMER = { it: /non è un prodotto di Aruba/i, de: /kein Produkt von Aruba/, en: /not a product of Aruba/ };

/** Words that would make somebody believe that it comes from Aruba. */
const CLAIMS =
  /\b(official|ufficiale|offiziell\w*|partner|certified by|certificato da|autorizzat[oa] da|by Aruba\b|di Aruba S\.p\.A)/i;

describe.each(LANGUAGES)('the listing in %s', (lang) => {
  const listing = listingOf(lang);
  const texts = [
    ...Object.values(listing).flatMap((value) => (typeof value === 'string' ? [value] : [])),
    privacyOf(lang),
  ];

  it('fits the limits of the stores', () => {
    for (const key of ['name', 'summary', 'description', 'singlePurpose'] as const) {
      expect(listing[key].length, key).toBeGreaterThan(5);
      expect(listing[key].length, key).toBeLessThanOrEqual(LIMITS[key]);
    }
  });

  it('says in the summary what the browser shows', () => {
    const messages = JSON.parse(readFileSync(`extension/public/_locales/${lang}/messages.json`, 'utf8'));
    expect(listing.summary).toBe(messages.description.message);
    expect(listing.name).toBe(messages.name.message);
  });

  it('gives a reason for every permission, and for no other', () => {
    const asked = [...manifest.permissions, ...manifest.optional_permissions, 'hosts'];
    expect(Object.keys(listing.permissions).sort()).toEqual(asked.sort());
    for (const reason of Object.values(listing.permissions)) {
      expect(reason.length).toBeGreaterThan(30);
      expect(reason.length).toBeLessThanOrEqual(LIMITS.reason);
    }
  });

  it('does not look as if it came from Aruba', () => {
    expect(listing.name).not.toMatch(/aruba/i);
    expect(listing.description).toMatch(DISCLAIMER[lang]);
    expect(privacyOf(lang)).toMatch(DISCLAIMER[lang]);
    for (const text of texts) expect(text).not.toMatch(CLAIMS);
  });

  it('has a support address, a category and the answer that nothing is collected', () => {
    // What only the publisher knows stands in one file and is put in when a package is made.
    expect([listing.supportAddress, listing.homepage, listing.privacyPage]).toEqual([
      '{{supportAddress}}',
      '{{homepage}}',
      '{{privacyPage}}',
    ]);
    expect(privacyOf(lang)).toContain('{{supportAddress}}');
    expect(Object.keys(listing.category)).toEqual(['chrome', 'edge', 'firefox']);
    expect(listing.dataCollected).toEqual([]);
  });

  it('has five pictures of the right size', () => {
    for (let number = 1; number <= 5; number++)
      expect(sizeOf(`store/${lang}/screenshot-${number}.png`)).toEqual([1280, 800]);
  });
});

it('answers what the stores ask of data: nine kinds that are not collected, and three promises', () => {
  const { collected, certified } = JSON.parse(readFileSync('store/data-safety.json', 'utf8'));
  expect(Object.values(collected)).toEqual(Array(9).fill(false));
  expect(Object.values(certified)).toEqual([true, true, true]);
  // The promise holds because the package cannot connect to anything.
  expect(manifest.content_security_policy.extension_pages).toMatch(/connect-src 'none'|default-src 'none'/);
});

it('claims would be found', () => {
  for (const text of ['The official helper', 'La guida ufficiale', 'Offizielles Werkzeug', 'made by Aruba'])
    expect(text).toMatch(CLAIMS);
});

it.each([
  ['tile-small', 440, 280],
  ['tile-marquee', 1400, 560],
])('%s has %i x %i pixels', (name, width, height) => {
  for (const lang of LANGUAGES) expect(sizeOf(`store/${lang}/${name}.png`)).toEqual([width, height]);
});

it.each([16, 32, 48, 128])('there is an icon of %i pixels', (size) => {
  expect(sizeOf(`extension/public/icons/${size}.png`)).toEqual([size, size]);
});

/** Width and height stand at fixed places at the beginning of a PNG file. */
function sizeOf(path: string): [number, number] | null {
  if (!existsSync(path)) return null;
  const head = readFileSync(path).subarray(0, 24);
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
}
