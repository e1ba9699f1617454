import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES } from '../../../src/shared/languages.ts';

/** What the standard asks for: publiccode.yml 0.5 with its Italian part, https://yml.publiccode.tools. */
const code = parse(readFileSync('publiccode.yml', 'utf8'));

describe('publiccode.yml', () => {
  it.each([
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'categories',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ])('has the mandatory key %s', (key) => expect(code[key]).toBeTruthy());

  it('uses only the words of the standard', () => {
    expect(code.publiccodeYmlVersion).toMatch(/^0\.5(\.\d+)?$/);
    expect(code.url).toMatch(/^https:\/\//);
    expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(code.developmentStatus);
    expect(code.softwareType).toBe('addon');
    expect(code.platforms).toEqual(['web']);
    expect(['internal', 'contract', 'community', 'none']).toContain(code.maintenance.type);
    expect(code.maintenance.contacts[0].name.length).toBeGreaterThan(5);
    expect(code.legal.license).toBe('EUPL-1.2');
    expect(code.localisation.localisationReady).toBe(true);
    expect(code.IT.countryExtensionVersion).toBe('1.0');
  });

  it('describes the software within the limits', () => {
    expect(Object.keys(code.description).length).toBeGreaterThan(1);
    for (const [lang, text] of Object.entries<Record<string, string>>(code.description)) {
      expect(text.shortDescription?.length, lang).toBeLessThanOrEqual(150);
      expect(text.shortDescription, lang).not.toContain('\n');
      expect(text.longDescription?.length, lang).toBeGreaterThanOrEqual(150);
      expect(text.longDescription?.length, lang).toBeLessThanOrEqual(10_000);
      expect(text.features?.length, lang).toBeGreaterThanOrEqual(5);
      for (const path of text.screenshots ?? []) expect(existsSync(path), path).toBe(true);
    }
  });

  it('agrees with the project', () => {
    expect(code.softwareVersion).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(code.localisation.availableLanguages).toEqual([...LANGUAGES]);
    expect(existsSync(code.logo)).toBe(true);
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${code.softwareVersion}`);
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
  });
});
