import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import written from '../../../../extension/public/managed-schema.json' with { type: 'json' };
import { GUIDE_IDS } from '../../../../src/data/guides/catalogue.ts';
import { WHITE_LABELS } from '../../../../src/data/pages/hosts.ts';
import { CONTACT_LINES, MAX_POLICY_LENGTH } from '../../../../src/messages/organisation.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { readPolicyFile } from '../../../../src/worker/policy/file.ts';
import { combined, contactLines, REASONS, readPolicy, SETTINGS } from '../../../../src/worker/policy/policy.ts';
import { filledSchema } from '../../../../tools/managed-schema/plugin.ts';
import { assertProperty } from '../../../support/property.ts';

const HOSTS = Object.keys(WHITE_LABELS);

/** Settings as an organisation may write them: every one right, each of them absent or not. */
const line = fc.stringMatching(/^[A-Za-z0-9À-ž +.,:/-]{0,40}[A-Za-z]$/);
const good = fc.record(
  {
    language: fc.constantFrom(...LANGUAGES),
    contact: fc.record(Object.fromEntries(CONTACT_LINES.map((key) => [key, line])), { requiredKeys: ['name'] }),
    hiddenGuides: fc.uniqueArray(fc.constantFrom(...GUIDE_IDS), { minLength: 1, maxLength: GUIDE_IDS.length - 1 }),
    presenterMode: fc.boolean(),
    whiteLabelHosts: fc.uniqueArray(fc.constantFrom(...HOSTS), { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('what an organisation has set', () => {
  it('is read whole when it is right', () => {
    const read = readPolicy({
      language: 'de',
      contact: { name: ' Gemeinde Beispiel ', telephone: '0471 000 000', hours: 'Mo-Fr 8-12', address: 'Platz 1' },
      guides: ['sign-in', 'two-step-on'],
      presenterMode: true,
      whiteLabelHosts: [HOSTS[0]],
    });
    expect(read.ignored).toEqual([]);
    expect(read.policy).toEqual({
      language: 'de',
      contact: { name: 'Gemeinde Beispiel', telephone: '0471 000 000', hours: 'Mo-Fr 8-12', address: 'Platz 1' },
      hidden: GUIDE_IDS.filter((id) => id !== 'sign-in' && id !== 'two-step-on'),
      presenterMode: true,
      whiteLabels: [HOSTS[0]],
    });
    expect(contactLines(read.policy.contact)).toEqual(['Gemeinde Beispiel', '0471 000 000', 'Mo-Fr 8-12', 'Platz 1']);
  });

  it('is taken setting by setting: what is wrong is named and left out, the rest holds', () => {
    const read = readPolicy({
      language: 'fr',
      contact: { name: 'Amt', telephone: 5, fax: 'x', hours: 'a\nb', address: '[[Accedi]]' },
      guides: 'sign-in',
      hiddenGuides: ['sign-in', 'nonsense'],
      presenterMode: 'yes',
      whiteLabelHosts: ['webmail.pec.it.example.org', HOSTS[0], 'https://webmail.pec.buffetti.it'],
      colour: 'red',
      __proto__: { language: 'de' },
    });
    expect(read.policy).toEqual({ contact: { name: 'Amt' }, hidden: ['sign-in'], whiteLabels: [HOSTS[0]] });
    expect(read.ignored.map(({ setting, why }) => `${setting}: ${why}`)).toEqual([
      'language: language',
      'contact.telephone: text',
      'contact.fax: unknown',
      'contact.hours: text',
      'contact.address: text',
      'guides: list',
      'hiddenGuides: guide',
      'presenterMode: yes-no',
      'whiteLabelHosts: host',
      'whiteLabelHosts: host',
      'colour: unknown',
    ]);
    expect(read.ignored[0]?.found).toBe('fr');
  });

  it('never hides every guide', () => {
    for (const raw of [{ hiddenGuides: GUIDE_IDS }, { guides: ['sign-in'], hiddenGuides: ['sign-in'] }]) {
      const { policy, ignored } = readPolicy(raw);
      expect(policy.hidden).toBeUndefined();
      expect(ignored.map(({ why }) => why)).toEqual(['nothing-left']);
    }
  });

  it('gives back only what is known, whatever it is given', () => {
    assertProperty(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...SETTINGS, 'other'), fc.jsonValue())),
        (raw) => {
          const { policy, ignored } = readPolicy(raw);
          if (policy.language) expect(LANGUAGES).toContain(policy.language);
          for (const id of policy.hidden ?? []) expect(GUIDE_IDS).toContain(id);
          for (const host of policy.whiteLabels ?? []) expect(HOSTS).toContain(host);
          for (const text of contactLines(policy.contact)) expect(text).not.toMatch(/[[\]{}<>\n]/);
          for (const one of ignored) {
            expect(REASONS).toContain(one.why);
            expect(one.found.length).toBeLessThanOrEqual(40);
          }
          expect(ignored.length).toBeLessThanOrEqual(20);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is not changed by a wrong setting beside it', () => {
    assertProperty(
      fc.property(
        good,
        fc.constantFrom(...SETTINGS),
        fc.constantFrom<unknown>(5, 'nonsense', null, [7]),
        (all, key, wrong) => {
          const { [key as keyof typeof all]: _, ...others } = all;
          const beside = readPolicy({ ...others, [key]: wrong });
          expect(beside.policy).toEqual(readPolicy(others).policy);
          expect(beside.ignored.some(({ setting }) => setting.startsWith(key))).toBe(true);
          expect(readPolicy(all).ignored).toEqual([]);
        },
      ),
    );
  });

  it('holds before a file, setting by setting', () => {
    const managed = readPolicy({ language: 'it', contact: { name: 'A' }, colour: 'red' });
    const file = readPolicy({ language: 'de', contact: { name: 'B', hours: 'x' }, presenterMode: true });
    const nothing = readPolicy(undefined);
    expect(combined(managed, file)).toEqual({
      policy: { language: 'it', contact: { name: 'A' }, presenterMode: true },
      ignored: managed.ignored,
      from: ['managed', 'file'],
    });
    expect(combined(nothing, file)).toEqual({ ...file, from: ['file'] });
    expect(combined(nothing, nothing)).toEqual({ policy: {}, ignored: [], from: [] });
  });
});

describe('a file', () => {
  it('holds the same settings, with or without the mark that some editors write', () => {
    const settings = { language: 'de', hiddenGuides: ['sign-in'] };
    for (const text of [JSON.stringify(settings), `\uFEFF${JSON.stringify(settings)}`]) {
      expect(readPolicyFile(text)).toEqual({ ...readPolicy(settings), settings });
    }
  });

  it('is refused whole when nothing in it can be used', () => {
    const progress = '{"format":"pec-passo","version":1,"progress":{},"settings":{}}';
    const long = JSON.stringify({ language: 'de', filler: 'x'.repeat(MAX_POLICY_LENGTH) });
    for (const text of ['', 'no JSON', '[]', '5', 'null', '{}', '{"language":"fr"}', progress, long])
      expect(readPolicyFile(text), text.slice(0, 40)).toBeNull();
  });
});

describe('the schema that browsers read', () => {
  const schema = JSON.parse(filledSchema(JSON.stringify(written))) as typeof written;

  it('names every setting, and no others', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...SETTINGS].sort());
    expect(Object.keys(schema.properties.contact.properties).sort()).toEqual([...CONTACT_LINES].sort());
  });

  it('says in words what can be set: ids, languages and hosts', () => {
    const { guides, hiddenGuides, language, whiteLabelHosts } = schema.properties;
    for (const id of GUIDE_IDS) expect(guides.description + hiddenGuides.description).toContain(id);
    for (const id of LANGUAGES) expect(language.description).toContain(id);
    for (const host of HOSTS) expect(whiteLabelHosts.description).toContain(host);
  });

  it('leaves judging values to us, so that a wrong one can be named', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"(enum|pattern|minimum|maxLength|additionalProperties)"/);
  });
});
