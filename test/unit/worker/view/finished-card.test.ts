import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../../src/data/guides/catalogue.ts';
import type { Guide } from '../../../../src/data/guides/guide.ts';
import { cardViewSchema } from '../../../../src/messages/views.ts';
import { LANGUAGES, type Language } from '../../../../src/shared/languages.ts';
import { textsFor } from '../../../../src/worker/i18n/texts.ts';
import { composeStep } from '../../../../src/worker/view/card.ts';
import { confirmed, from, looked, started } from '../../support/progress.ts';
import { everyAnswer, textsIn, UNFINISHED } from '../../support/views.ts';

const factsOf = ({ goal = [], goalMissed = [] }: Guide) =>
  [...goal, ...goalMissed].flatMap((sight) => ('fact' in sight ? [sight.fact] : []));

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
      expect(view).toMatchObject({ mode: 'finished', guide: guide.id, step: '', code: '' });
      // Nobody has seen it: it claims nothing, says what to look for, and goes on looking.
      expect(view.title).toBe(textsFor(lang).text('common:card.unseenTitle'));
      expect(view.body.slice(1)).toEqual(textsFor(lang).check(guide.id)?.split('\n'));
      expect(view.aim?.facts).toEqual(factsOf(guide));
      for (const text of [view.title, view.position, view.body[0]]) expect(text).toBeTruthy();
      for (const text of textsIn(view)) expect(text).not.toMatch(UNFINISHED);
    }
  });

  it('can be gone back from and started over', () => {
    expect(Object.keys(finished(guide, {}, 'it').buttons).sort()).toEqual([
      'back',
      'close',
      'finish',
      'language',
      'listen',
      'move',
      'restart',
      'silence',
      'unheard',
    ]);
  });
});

it('an end that a page has shown claims it, says since when, and what comes next', () => {
  const guide = 'two-step-on';
  const seen = from(
    started(guide, { step: 'confirmed', choices: { 'start-choice': 'menu' } }),
    looked('account-home', 'accountHome.twoStepOn'),
    confirmed(guide, 'confirmed'),
  );
  const view = composeStep(seen, { lang: 'en', textSize: 100 });
  expect(view).toMatchObject({ mode: 'finished', aim: null, follow: 'mail-program-password' });
  expect(view?.title).toBe(textsFor('en').text('two-step-on:done.title'));
  expect(view?.body.at(-1)).toMatch(/^Seen on the page: .+\d/);
  expect(view?.buttons.follow).toContain('Outlook');
});
