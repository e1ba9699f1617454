import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../../src/data/guides/catalogue.ts';
import { cardViewSchema } from '../../../../src/messages/views.ts';
import { LANGUAGES, type Language } from '../../../../src/shared/languages.ts';
import { composeStep } from '../../../../src/worker/view/card.ts';
import { confirmed, from, started } from '../../support/progress.ts';
import { everyAnswer, textsIn, UNFINISHED } from '../../support/views.ts';

function finished(guide: (typeof GUIDES)[number], choices: Record<string, string>, lang: Language) {
  const last = guide.steps.at(-1)?.id ?? '';
  const view = composeStep(from(started(guide.id, { step: last, choices }), confirmed(guide.id, last)), {
    lang,
    textSize: 100,
  });
  if (!view) throw new Error('no card');
  return view;
}

describe.each(GUIDES)('the end of $id', (guide) => {
  it.each(LANGUAGES)('is complete in %s, for every answer', (lang) => {
    for (const choices of everyAnswer(guide)) {
      const view = finished(guide, choices, lang);
      expect(v.parse(cardViewSchema, view)).toEqual(view);
      expect(view).toMatchObject({ mode: 'finished', guide: guide.id, step: '', code: '', aim: null });
      for (const text of [view.title, view.position, view.body[0]]) expect(text).toBeTruthy();
      for (const text of textsIn(view)) expect(text).not.toMatch(UNFINISHED);
    }
  });

  it('can be gone back from and started over', () => {
    expect(Object.keys(finished(guide, {}, 'it').buttons).sort()).toEqual([
      'back',
      'close',
      'language',
      'listen',
      'move',
      'restart',
      'silence',
    ]);
  });
});
