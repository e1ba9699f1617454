import * as v from 'valibot';
import { expect, it } from 'vitest';
import { cardViewSchema } from '../../../../src/messages/views.ts';
import { EMPTY_PROGRESS } from '../../../../src/progress/state.ts';
import { LANGUAGES } from '../../../../src/shared/languages.ts';
import { parseLink } from '../../../../src/worker/links/parse.ts';
import { composeRefusal } from '../../../../src/worker/view/card.ts';

const CASES = (['guide', 'step', 'language', 'option'] as const).flatMap((unknown) =>
  LANGUAGES.map((lang) => ({ unknown, lang })),
);

it.each(CASES)('a link with an unknown $unknown is refused in $lang, in our own words alone', ({ unknown, lang }) => {
  const view = composeRefusal({ unknown }, EMPTY_PROGRESS, { lang, textSize: 100 });
  expect(v.parse(cardViewSchema, view)).toEqual(view);
  expect(view).toMatchObject({ mode: 'refused', guide: '', step: '', aim: null, says: null, options: [] });
  expect(view.title).not.toBe('');
  expect(view.body.join(' ')).not.toMatch(/[{}]|undefined/);
  expect(Object.keys(view.buttons).sort()).toEqual(['close', 'language', 'listen', 'move', 'silence', 'unheard']);
});

it.each([
  'Account%20bloccato%3A%20chiami%20899%20123456',
  '%E2%80%AEfdp.eramucod',
  'two-step-off/a%00b%07',
  'two-step-off&lang=%E2%80%AE%E2%81%A6x',
  'a%0A%0AAruba%3A%20apra%20il%20link',
  '<b>sign-in</b>',
])('%s: whoever writes a link says nothing on our card', (link) => {
  const parsed = parseLink(link);
  if (!('unknown' in parsed)) throw new Error('the link was understood');
  const said = composeRefusal(parsed, EMPTY_PROGRESS, { lang: 'it', textSize: 100 });
  expect(said).toEqual(composeRefusal({ unknown: parsed.unknown }, EMPTY_PROGRESS, { lang: 'it', textSize: 100 }));
});
