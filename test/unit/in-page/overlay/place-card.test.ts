import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shared } from '../../../../src/in-page/overlay/box.ts';
import type { FormSize } from '../../../../src/in-page/overlay/forms.ts';
import { place, type Space } from '../../../../src/in-page/overlay/place.ts';
import { type PreferredPosition, placeCard, preferredPositionAt } from '../../../../src/in-page/overlay/place-card.ts';
import { assertProperty } from '../../../support/property.ts';
import { box, cardAt, seenOf, space } from '../../support/windows.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const position = fc.record({ x: share, y: share });

const always = (name: string, rule: (one: Space, preferred: PreferredPosition) => void) =>
  it(name, () => {
    assertProperty(fc.property(space, position, rule), { numRuns: 2000 });
  });

always('without a place of the user’s own the card lies where it lies by itself', (one) => {
  expect(placeCard({ ...one, preferred: null }, null)).toEqual(place(one, null));
});

always('the user’s own place wins, unless every form would hide the target there', (one, preferred) => {
  const placed = placeCard({ ...one, preferred }, null);
  const seen = seenOf(one);
  const there = placeCard({ ...one, target: null, preferred }, null);
  if (!seen || !shared(cardAt(there, one), seen)) expect(placed).toEqual(there);
  else if (shared(cardAt(placed, one), seen)) expect(placed).toEqual(place(one, null));
});

it('a preferred position comes back as it was said', () => {
  const window = box(0, 0, 1280, 800);
  const forms: FormSize[] = [{ form: 'full', width: 378, height: 240, least: 200 }];
  for (const preferred of [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
    { x: 0.25, y: 0.5 },
  ]) {
    const one = { window, target: null, keep: [], busy: [], forms, preferred };
    expect(preferredPositionAt(window, cardAt(placeCard(one, null), one))).toEqual(preferred);
  }
});
