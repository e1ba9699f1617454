import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../../src/data/pages/catalogue.ts';
import { COVERS } from '../../../../src/data/pages/obstructions.ts';
import { newestLabel } from '../../../../src/data/pages/page-map.ts';
import { APP_LABELS } from '../../../../src/data/pages/quoted-labels.ts';
import { SOURCES } from '../../../../src/data/pages/sources.ts';
import { ALL_PAGES, factByName, targetByName } from '../../../../src/data/pages/targets.ts';
import type { TargetDescription } from '../../../../src/shared/target-description.ts';

const within = (target: TargetDescription): TargetDescription[] => [target, ...(target.openers ?? []).flatMap(within)];
const TARGETS = [
  ...ALL_PAGES.flatMap(({ targets }) => Object.values(targets).flatMap(within)),
  ...COVERS.flatMap(({ dismiss }) => dismiss.flatMap(within)),
];
const LABELS = [...TARGETS.flatMap(({ names }) => names), ...APP_LABELS];
const THIS_MONTH = '2026-11';

describe('every label', () => {
  it('has a source that is described, and the month in which it was last known', () => {
    expect(LABELS.length).toBeGreaterThan(100);
    for (const { text, source, seen, weak } of LABELS) {
      expect(Object.keys(SOURCES), text).toContain(source);
      if (weak) expect([source, seen], text).toEqual(['guess', '']);
      else expect(seen, text).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      expect(seen <= THIS_MONTH, text).toBe(true);
    }
  });

  it('is a text as it stands on the page', () => {
    for (const { text, lang } of LABELS) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/ {2}|\[\[|\n/);
      expect(['it', 'en']).toContain(lang);
    }
  });

  it('stands once for each control', () => {
    for (const { names } of TARGETS) {
      const texts = names.map(({ text }) => text);
      expect(new Set(texts).size, texts.join()).toBe(texts.length);
    }
  });
});

describe('every control', () => {
  it('can be told by something: a name, the shape of a name, or an attribute', () => {
    for (const target of TARGETS) {
      expect(target.roles.length).toBeGreaterThan(0);
      expect(target.names.length > 0 || target.nameIs !== undefined || target.attributes !== undefined).toBe(true);
    }
  });

  it('is quoted in Italian by a wording that somebody has seen', () => {
    for (const target of TARGETS) {
      const newest = newestLabel(target);
      const label = target.names.find(({ text }) => text === newest);
      if (label) expect([label.lang, label.weak ?? false], newest).toEqual(['it', false]);
    }
  });
});

describe('a name of a control or a fact', () => {
  it('is found with its page in front', () => {
    for (const [page, { targets }] of Object.entries(PAGES))
      for (const key of Object.keys(targets)) expect(targetByName(`${page}.${key}`), key).not.toBeNull();
    expect(factByName('accountTwoStep.off')).toHaveLength(1);
  });

  it.each([
    '',
    '.',
    'login',
    'login.',
    '.submit',
    'login.nothing',
    'nothing.submit',
    'login.constructor',
    'constructor.name',
    '__proto__.x',
    'login.__proto__',
    'toString',
  ])('"%s" is none', (name) => {
    expect(targetByName(name)).toBeNull();
    expect(factByName(name)).toBeNull();
  });
});
