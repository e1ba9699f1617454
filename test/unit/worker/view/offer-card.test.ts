import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../../src/data/guides/catalogue.ts';
import { cardViewSchema } from '../../../../src/messages/views.ts';
import { EMPTY_PROGRESS, type Progress } from '../../../../src/progress/state.ts';
import { LANGUAGES, type Language } from '../../../../src/shared/languages.ts';
import { textsFor } from '../../../../src/worker/i18n/texts.ts';
import { parseLink } from '../../../../src/worker/links/parse.ts';
import { composeOffer, composeStep } from '../../../../src/worker/view/card.ts';
import { confirmed, from, started } from '../../support/progress.ts';
import { textsIn, UNFINISHED } from '../../support/views.ts';

function offer(link: string, progress: Progress = EMPTY_PROGRESS, lang: Language = 'en') {
  const parsed = parseLink(link);
  const view = 'unknown' in parsed ? null : composeOffer(parsed, progress, { lang, textSize: 100 });
  if (!view) throw new Error(`no offer: ${link}`);
  return view;
}

const buttonsOf = (view: ReturnType<typeof offer>) =>
  ['start', 'continue', 'restart', 'next', 'back', 'skip'].filter((name) => name in view.buttons);

const BEGUN = from(started('check-status'), confirmed('check-status', 'settings'));

describe.each(GUIDES)('the offer of $id', (guide) => {
  it.each(LANGUAGES)('is complete in %s', (lang) => {
    const view = offer(guide.id, EMPTY_PROGRESS, lang);
    expect(v.parse(cardViewSchema, view)).toEqual(view);
    expect(view).toMatchObject({
      mode: 'offer',
      kind: 'start',
      guide: guide.id,
      step: '',
      code: '',
      aim: null,
      says: null,
    });
    for (const text of [view.title, view.position, view.needTitle, ...view.body, ...view.need])
      expect(text).not.toBe('');
    for (const text of textsIn(view)) expect(text).not.toMatch(UNFINISHED);
    expect(view.need.length).toBeGreaterThan(0);
    expect(view.body.join(' ')).toMatch(new RegExp(`\\b${guide.minutes[0]} \\S+ ${guide.minutes[1]}\\s`));
    if (guide.lowersProtection) expect(view.warning).not.toBe('');
  });
});

it('a guide that was never begun can be started', () => {
  expect(buttonsOf(offer('check-status'))).toEqual(['start']);
});

it('a guide that was begun can be continued or started over, and the card says how far it got', () => {
  const view = offer('check-status', BEGUN);
  expect(buttonsOf(view)).toEqual(['continue', 'restart']);
  expect(view.body.at(-1)).toMatch(/\b2\b.*\b4\b/);
});

it('a guide of which nothing is done yet is started', () => {
  expect(buttonsOf(offer('check-status', from(started('check-status'))))).toEqual(['start']);
});

it('a link to a step has one button', () => {
  const view = offer('check-status/status', BEGUN);
  expect(buttonsOf(view)).toEqual(['start']);
  expect(view.step).toBe('status');
});

it('progress of another guide does not matter', () => {
  expect(buttonsOf(offer('sign-in', BEGUN))).toEqual(['start']);
});

describe('what is needed', () => {
  const texts = textsFor('en');
  const own = (option: string) => texts.needOf('confirm-identity', option) ?? '';
  const later = texts.text('common:card.needLater');

  it('is for the chosen way only', () => {
    const chosenWay = offer('confirm-identity/method-continue&choose-method=spid').need;
    expect(chosenWay).toContain(own('spid'));
    expect(chosenWay).not.toContain(own('webcam'));
    expect(chosenWay).not.toContain(later);
  });

  it('is what everybody needs where nothing is chosen yet, with a word that more may follow', () => {
    const { need } = offer('confirm-identity');
    expect(need.at(-1)).toBe(later);
    expect(need).not.toContain(own('spid'));
    expect(offer('before-moving').need).not.toContain(later);
  });

  it('stands on the card that follows the choice, and on no other', () => {
    const at = (step: string) =>
      composeStep(from(started('confirm-identity', { step, choices: { 'choose-method': 'webcam' } })), {
        lang: 'en',
        textSize: 100,
      })?.need;
    expect(at('method-other')).toEqual([own('webcam')]);
    expect(at('method-pick')).toEqual([]);
    expect(at('choose-method')).toEqual([]);
  });
});
