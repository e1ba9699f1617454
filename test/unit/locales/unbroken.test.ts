import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/in-page/overlay/label-markup.ts';
import { LANGUAGES } from '../../../src/shared/languages.ts';
import { resourcesIn } from '../../../src/worker/i18n/resources.ts';

/** Every text of every language as surfaces get it. */
const said = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as Record<string, unknown>).flatMap(said);

it('no line is broken between a number and what it counts', () => {
  const texts = LANGUAGES.map(resourcesIn).flatMap(said);
  const shown = texts.map((text) =>
    piecesOf(text, 'it')
      .map(({ say }) => say)
      .join(''),
  );
  expect(shown.filter((text) => /\d\u00a0passaggi/.test(text)).length).toBeGreaterThan(20);
  expect(shown.filter((text) => /(\d|\{\{months\}\}) \p{L}|2-step/u.test(text))).toEqual([]);
});
