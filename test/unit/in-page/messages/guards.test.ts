import { describe, expect, it } from 'vitest';
import { serialisePageMap } from '../../../../src/data/pages/serialise-page-map.ts';
import { isCardMessage, isCardView, isPageMap } from '../../../../src/in-page/messages/guards.ts';
import { composeStep } from '../../../../src/worker/view/card.ts';
import { composePanel } from '../../../../src/worker/view/panel.ts';
import { from, started } from '../../support/progress.ts';

const LOOK = { lang: 'it', textSize: 100 } as const;
const PROGRESS = from(started('sign-in'));
const VIEW = composeStep(PROGRESS, LOOK);
const PANEL = composePanel(PROGRESS, LOOK, null);

describe('the overlay', () => {
  it('knows a card, the message with one, and the map', () => {
    expect(isCardView(VIEW)).toBe(true);
    expect(isCardMessage({ type: 'card', view: VIEW })).toBe(true);
    expect(isCardMessage({ type: 'card', view: null })).toBe(true);
    expect(isPageMap(serialisePageMap())).toBe(true);
  });

  it.each([
    undefined,
    null,
    1,
    'card',
    [],
    {},
    PANEL,
    { type: 'panel', view: PANEL },
    { type: 'card' },
    Object.create(VIEW),
  ])('takes nothing else for one: %#', (other) => {
    expect([isCardView(other), isCardMessage(other), isPageMap(other)]).toEqual([false, false, false]);
  });

  it('takes none of them for another', () => {
    expect([
      isCardMessage(VIEW),
      isPageMap(VIEW),
      isCardView(serialisePageMap()),
      isCardMessage(serialisePageMap()),
    ]).not.toContain(true);
    expect(isCardMessage({ type: 'panel', view: VIEW })).toBe(false);
  });
});
