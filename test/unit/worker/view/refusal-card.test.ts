import * as v from 'valibot';
import { expect, it } from 'vitest';
import { cardViewSchema } from '../../../../src/messages/views.ts';
import { EMPTY_PROGRESS } from '../../../../src/progress/state.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { composeRefusal } from '../../../../src/worker/view/card.ts';

const CASES = (['guide', 'step', 'language', 'option'] as const).flatMap((unknown) =>
  LANGUAGES.map((lang) => ({ unknown, lang })),
);

it.each(CASES)(
  'a link with an unknown $unknown is refused in $lang, with the word in question',
  ({ unknown, lang }) => {
    const view = composeRefusal({ unknown, word: 'xyzzy' }, EMPTY_PROGRESS, { lang, textSize: 100 });
    expect(v.parse(cardViewSchema, view)).toEqual(view);
    expect(view).toMatchObject({ mode: 'refused', guide: '', step: '', aim: null, says: null, options: [] });
    expect(view.title).not.toBe('');
    expect(view.body.join(' ')).toContain('xyzzy');
    expect(Object.keys(view.buttons).sort()).toEqual(['close', 'language', 'listen', 'move', 'silence']);
  },
);

it.each(['{{next}}', '$t(common:buttons.close)', '$&', '<b>', '__proto__', ''])(
  '%s in a link is quoted as it is',
  (word) => {
    const said = (text: string) =>
      composeRefusal({ unknown: 'guide', word: text }, EMPTY_PROGRESS, { lang: 'en', textSize: 100 }).body;
    expect(said(word)).toEqual(said('xyzzy').map((text) => text.split('xyzzy').join(word)));
  },
);
