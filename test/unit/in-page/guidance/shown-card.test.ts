import { describe, expect, it } from 'vitest';
import { NOTHING_PRESSED, type Patience } from '../../../../src/in-page/guidance/card-state.ts';
import { plainCard, showCard } from '../../../../src/in-page/guidance/shown-card.ts';
import type { CardView } from '../../../../src/messages/views.ts';
import { composeOffer, composeStep } from '../../../../src/worker/view/card.ts';
import { EVERY_FOUND, seen, viewOf } from '../../support/guidance.ts';
import { confirmed, from, linked, started } from '../../support/progress.ts';

const LOOK = { lang: 'en', textSize: 100 } as const;
const VIEW = viewOf('two-step-off/security');
const model = (
  view: CardView,
  what: (typeof EVERY_FOUND)[number],
  patience: Patience = 'fresh',
  more: Parameters<typeof seen>[1] = {},
) => showCard(view, seen(what, more), patience);
const buttons = ({ buttons: all }: ReturnType<typeof model>) => all.map(({ part, label }) => [part, label]);
const named = (view: CardView, ...parts: (keyof CardView['buttons'])[]) =>
  parts.map((part) => [part, view.buttons[part]]);

describe('the buttons', () => {
  const usual = named(VIEW, 'back', 'already-done', 'cannot-find', 'skip');
  const asked = (patience: Patience, help: 0 | 1 | 2, isDoubted = false) =>
    buttons(showCard(VIEW, seen('missing'), patience, { ...NOTHING_PRESSED, help, isDoubted }));

  it.each(EVERY_FOUND.filter((what) => what !== 'missing'))('are the usual ones while %s', (what) => {
    for (const patience of ['fresh', 'waiting', 'over'] as const)
      expect(buttons(model(VIEW, what, patience, { page: 'webmail-messages' }))).toEqual(usual);
  });

  it('ask the user once the control was not found', () => {
    const [back, , , skip] = usual;
    expect(buttons(model(VIEW, 'missing', 'waiting'))).toEqual(usual);
    const word = ['already-done', VIEW.says.seen];
    expect(asked('over', 0)).toEqual([back, word, ['cannot-find', VIEW.says.neither], skip]);
    // There is no more help than that.
    expect(asked('over', 2)).toEqual([back, word, skip]);
    const untold = viewOf('two-step-on/contacts');
    expect(buttons(model(untold, 'missing', 'over'))).toContainEqual(['next', untold.says.seen]);
  });

  it('of an offer start, continue or start over', () => {
    const link = { guide: 'check-status', step: null, lang: null, choices: {} } as const;
    const offer = (...events: Parameters<typeof from>) => composeOffer(link, from(...events), LOOK) ?? VIEW;
    expect(buttons(model(offer(), 'nothing-to-find'))).toEqual(named(offer(), 'start'));
    const begun = offer(started('check-status'), confirmed('check-status', 'settings'));
    expect(buttons(model(begun, 'nothing-to-find'))).toEqual(named(begun, 'restart', 'continue'));
  });

  it('of a question are its options alone, and back', () => {
    const view = viewOf('two-step-on/start-choice');
    expect(buttons(model(view, 'nothing-to-find')).map(([part]) => part)).not.toContain('next');
    expect(model(view, 'nothing-to-find').view.options.map(({ id }) => id)).toEqual(['message', 'menu']);
  });

  it('stand out only where they lead on', () => {
    const looks = model(VIEW, 'target').buttons.map(({ part, look }) => `${part} ${look}`);
    expect(looks).toEqual(['back plain', 'already-done quiet', 'cannot-find quiet', 'skip quiet']);
    expect(model(viewOf('two-step-on/install'), 'nothing-to-find').buttons).toContainEqual(
      expect.objectContaining({ part: 'next', look: 'main' }),
    );
  });
});

describe('the text', () => {
  it('quotes the wording that stands on the page', () => {
    const { text } = model(VIEW, 'target', 'fresh', { newest: 'Account e sicurezza', label: 'Sicurezza e password' });
    expect(text[0]).toContain('[[Sicurezza e password]]');
    expect(model(VIEW, 'opener', 'fresh', { label: 'Menu' }).text).toEqual(VIEW.body);
  });

  it('stands back where something else has to be done first', () => {
    for (const what of ['confirm', 'covered', 'way'] as const) {
      const { text, isInstead, notes } = model(VIEW, what, 'fresh', { page: 'webmail-messages' });
      expect([text, isInstead]).toEqual([[], true]);
      expect(notes.filter(Boolean).length).toBeGreaterThan(0);
    }
  });

  it('stays where the control is looked for', () => {
    expect(model(VIEW, 'missing', 'over').text).toEqual(VIEW.body);
  });
});

describe('the rest of the card', () => {
  it('is the view itself, with the page and the state that were found', () => {
    const shown = model(VIEW, 'missing', 'over', { page: 'webmail-settings' });
    expect(shown).toMatchObject({ page: 'webmail-settings', state: 'not-found' });
    expect(shown.view).toBe(VIEW);
  });

  it('stands beside it in another language while the screen is shared', () => {
    const also = viewOf('two-step-off/security', 'de');
    const { second } = model({ ...VIEW, also }, 'target', 'fresh', { label: 'Sicurezza' });
    expect(second?.view).toBe(also);
    expect(second?.buttons.map(({ label }) => label)).toContain(also.buttons.back);
  });

  it('says at once where a control is and what may be wrong, where no page is looked at', () => {
    const view = viewOf('two-step-off/deactivate');
    const { text, view: shown, notes } = plainCard(view);
    expect(text).toEqual([...view.body, view.says.where]);
    expect([...shown.help].pop()).toBe(view.says.trouble);
    expect(notes).toEqual([]);
  });

  it('of a finished guide is done', () => {
    const progress = from(linked('sign-in/inbox'), confirmed('sign-in', 'inbox'));
    const view = composeStep(progress, LOOK) ?? VIEW;
    const finished = model(view, 'nothing-to-find');
    expect(finished.state).toBe('done');
    expect(buttons(finished)).toEqual(named(view, 'back', 'restart', 'finish'));
  });
});

describe('the drawing of where a control was last known', () => {
  it('is shown where the control is not found, and nowhere else', () => {
    expect(model(VIEW, 'missing', 'over').drawing).toBe(VIEW.says.lastKnown);
    for (const what of EVERY_FOUND) {
      if (what !== 'missing') expect(model(VIEW, what, 'over').drawing, what).toBeNull();
      expect(model(VIEW, what, 'waiting').drawing, what).toBeNull();
    }
  });

  it('is shown by surfaces that look at no page', () => {
    expect(plainCard(VIEW).drawing).toBe(VIEW.says.lastKnown);
    // What a step has of its own goes first.
    const onPhone = viewOf('two-step-on/install');
    expect(plainCard(onPhone).drawing).toEqual(onPhone.drawing);
  });
});
