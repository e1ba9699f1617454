import * as v from 'valibot';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsSchema } from '../../../../src/worker/settings/settings.ts';

const accepts = (value: unknown) => v.safeParse(settingsSchema, value).success;

it('nothing is chosen at first, so the browser’s language decides', () => {
  expect(v.parse(settingsSchema, DEFAULT_SETTINGS)).toEqual({ version: 1, lang: null, textSize: null, place: null });
});

it('a language and a text size can be chosen', () => {
  expect(accepts({ ...DEFAULT_SETTINGS, lang: 'de', textSize: 200 })).toBe(true);
});

it('what an older version stored is understood', () => {
  expect(v.parse(settingsSchema, { version: 1, lang: 'it', textSize: 125 })).toMatchObject({ place: null });
});

it.each([
  ['a place outside the window', { ...DEFAULT_SETTINGS, place: { x: 0.5, y: 1.2 } }],
  ['no settings at all', undefined],
  ['another version', { ...DEFAULT_SETTINGS, version: 2 }],
  ['a language we do not have', { ...DEFAULT_SETTINGS, lang: 'fr' }],
  ['a text size we do not have', { ...DEFAULT_SETTINGS, textSize: 110 }],
  ['more than settings', { ...DEFAULT_SETTINGS, extra: 1 }],
])('%s are not accepted', (_name, value) => {
  expect(accepts(value)).toBe(false);
});
