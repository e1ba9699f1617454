import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../../src/data/guides/catalogue.ts';
import type { Guide } from '../../../../src/data/guides/guide.ts';
import { cardViewSchema } from '../../../../src/messages/views.ts';
import { LANGUAGES, type Language } from '../../../../src/shared/languages.ts';
import { textsFor } from '../../../../src/worker/i18n/texts.ts';
import { NOTHING_SET, type Organisation } from '../../../../src/worker/policy/policy.ts';
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
      // Nobody has seen it: it claims nothing, says who said so and when, what to look for, and goes on looking.
      expect(view.title).toBe(textsFor(lang).text('common:card.unseenTitle'));
      const [unseen, said, ...check] = view.body;
      expect(unseen).toBe(textsFor(lang).text('common:card.unseen'));
      expect(said).toContain(textsFor(lang).text('common:card.said', { when: '' }).slice(0, -2));
      expect(said).toMatch(/\d/);
      expect(check).toEqual(textsFor(lang).check(guide.id)?.split('\n'));
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
      // What comes next does not wait for a page where no page can show anything.
      ...(guide.follow && !guide.goal ? ['follow'] : []),
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

describe('the end of a guide that is read only', () => {
  const last = started('before-moving', { step: 'keep-off' });
  const done = confirmed('before-moving', 'keep-off');
  const end = (events: Parameters<typeof from>, more: object = {}) =>
    composeStep(from(...events), { lang: 'de', textSize: 100, ...more });

  it('leads on to the guide that the move may need, with the condition', () => {
    const view = end([last, done]);
    expect(view).toMatchObject({ mode: 'finished', follow: 'two-step-off' });
    expect(view?.buttons.follow).toContain(textsFor('de').text('two-step-off:title'));
    expect(view?.body.at(-1)).toContain('nur aus, wenn der neue Anbieter es verlangt');
  });

  it('does not where that guide is finished, or the organisation does not offer it', () => {
    const off = [started('two-step-off', { step: 'keep-off' }), confirmed('two-step-off', 'keep-off')];
    expect(end([...off, last, done])?.follow).toBeNull();
    const organisation = { ...NOTHING_SET, policy: { hidden: ['two-step-off'] } } satisfies Organisation;
    expect(end([last, done], { organisation })?.follow).toBeNull();
  });
});
