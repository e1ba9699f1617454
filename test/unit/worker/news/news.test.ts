import { describe, expect, it } from 'vitest';
import { version } from '../../../../package.json' with { type: 'json' };
import { EMPTY_PROGRESS } from '../../../../src/progress/state.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { textsFor } from '../../../../src/worker/i18n/texts.ts';
import { NEWS, newsSince } from '../../../../src/worker/news/news.ts';
import { composePanel } from '../../../../src/worker/view/panel.ts';

const LIST = [
  { version: '0.2.0', id: 'first' },
  { version: '0.10.0', id: 'second' },
  { version: '0.10.0', id: 'third' },
  { version: '1.0', id: 'later' },
];

describe('what is new', () => {
  it.each([
    ['0.1.0', '0.1.5', []],
    ['0.1.0', '0.2.0', ['first']],
    ['0.1.9', '0.10.0', ['first', 'second', 'third']],
    ['0.2.0', '0.10.0', ['second', 'third']],
    ['0.10.0', '0.10.0', []],
    ['0.10.0', '1.0.0', ['later']],
    ['1.0.0', '1.0.0', []],
    ['0.10.0', '0.2.0', []],
  ])('since %s, in %s', (seen, current, ids) => {
    expect(newsSince(seen, current, LIST)).toEqual(ids);
  });

  it('is nothing where nobody knows what was seen', () => {
    expect(newsSince(null, '1.0.0', LIST)).toEqual([]);
  });
});

it('every entry has a text in every language, once, and is not of a version to come', () => {
  expect(new Set(NEWS.map(({ id }) => id)).size).toBe(NEWS.length);
  expect(newsSince('0', version, NEWS)).toEqual(NEWS.map(({ id }) => id));
  for (const lang of LANGUAGES)
    expect(Object.keys(textsFor(lang).below('news:entries')).sort()).toEqual(NEWS.map(({ id }) => id).sort());
});

it('the panel gets the texts, not the ids', () => {
  const look = { lang: 'de', textSize: 100 } as const;
  expect(composePanel(EMPTY_PROGRESS, look, null).news).toEqual([]);
  expect(composePanel(EMPTY_PROGRESS, look, null, false, ['there-is-none' as never]).news).toEqual(['']);
});
