import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { broadcastSchema, cardViewSchema } from '../../../src/messages/views.ts';
import { composeStep } from '../../../src/worker/view/card.ts';
import { composePanel } from '../../../src/worker/view/panel.ts';
import { from, started } from '../support/progress.ts';

const LOOK = { lang: 'it', textSize: 100 } as const;
const PROGRESS = from(started('sign-in'));
const VIEW = composeStep(PROGRESS, LOOK);
const accepts = (message: unknown) => v.safeParse(broadcastSchema, message).success;

describe('what the worker sends by itself', () => {
  it('is a card, no card, or a panel', () => {
    expect(accepts({ type: 'card', view: VIEW })).toBe(true);
    expect(accepts({ type: 'card', view: null })).toBe(true);
    expect(accepts({ type: 'panel', view: composePanel(PROGRESS, LOOK, null) })).toBe(true);
  });

  it('is nothing else', () => {
    expect(accepts({ type: 'panel', view: null })).toBe(false);
    expect(accepts({ type: 'card', view: composePanel(PROGRESS, LOOK, null) })).toBe(false);
    expect(accepts({ type: 'card' })).toBe(false);
    expect(accepts({ type: 'card', view: VIEW, extra: 1 })).toBe(false);
    expect(accepts({ type: 'eval', view: VIEW })).toBe(false);
  });
});

it('a card with more or less than it should have is not drawn', () => {
  for (const key of Object.keys(VIEW ?? {})) {
    const { [key]: _, ...less } = { ...VIEW } as Record<string, unknown>;
    expect(v.safeParse(cardViewSchema, less).success, key).toBe(false);
  }
  expect(v.safeParse(cardViewSchema, { ...VIEW, html: '' }).success).toBe(false);
});
