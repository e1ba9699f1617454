import { describe, expect, it } from 'vitest';
import { NOTHING_PRESSED } from '../../../../src/in-page/guidance/card-state.ts';
import { requestFor } from '../../../../src/in-page/guidance/request-for.ts';
import { showCard } from '../../../../src/in-page/guidance/shown-card.ts';
import type { CardView } from '../../../../src/messages/views.ts';
import { composeOffer, composeStep } from '../../../../src/worker/view/card.ts';
import { foldable } from '../../../../src/worker/view/fold.ts';
import { seen, viewOf } from '../../support/guidance.ts';
import { from, started } from '../../support/progress.ts';

const fold = (view: CardView, isFolded = true): CardView => foldable(view, isFolded) as CardView;
const DEACTIVATE = viewOf('two-step-off/deactivate');

describe('a card that can be folded', () => {
  it('is a strip or a card, and its button says what a press makes of it', () => {
    const [strip, card] = [fold(DEACTIVATE), fold(DEACTIVATE, false)];
    expect([strip.isFolded, card.isFolded]).toEqual([true, false]);
    expect(strip.buttons.fold).not.toBe(card.buttons.fold);
    expect(requestFor({ part: 'fold' }, strip)).toEqual({ type: 'fold', isFolded: false });
    expect(requestFor({ part: 'fold' }, card)).toEqual({ type: 'fold', isFolded: true });
  });

  it('is none that offers something, and no question', () => {
    const offer = composeOffer({ guide: 'check-status', step: null, lang: null, choices: {} }, from(), {
      lang: 'en',
      textSize: 100,
    }) as CardView;
    const question = composeStep(from(started('two-step-off')), { lang: 'en', textSize: 100 }) as CardView;
    expect(question.kind).toBe('choice');
    for (const view of [offer, question]) expect(fold(view)).toBe(view);
    expect(foldable(null, true)).toBeNull();
  });
});

describe('a strip', () => {
  function shown(
    found: Parameters<typeof seen>[0],
    patience: 'fresh' | 'over' = 'fresh',
    pressed: Partial<typeof NOTHING_PRESSED> = {},
  ) {
    const { isFolded, fold: button } = showCard(fold(DEACTIVATE), seen(found), patience, {
      ...NOTHING_PRESSED,
      ...pressed,
    });
    return { isFolded, hasButton: button !== undefined };
  }

  it('stays one whatever is found', () => {
    for (const found of ['target', 'disabled', 'opener', 'covered', 'way', 'elsewhere', 'missing'] as const)
      expect(shown(found)).toEqual({ isFolded: true, hasButton: true });
  });

  it('opens for every question, and cannot be folded over it', () => {
    const open = { isFolded: false, hasButton: false };
    expect(shown('confirm')).toEqual(open);
    expect(shown('missing', 'over')).toEqual(open);
    for (const asked of ['isDoubted', 'isOther', 'isRestartAsked'] as const)
      expect(shown('target', 'fresh', { [asked]: true })).toEqual(open);
  });
});
