import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grown, shared } from '../../../../src/in-page/overlay/box.ts';
import { place } from '../../../../src/in-page/overlay/place.ts';
import { type PlacementInput, placeCard, preferredPositionAt } from '../../../../src/in-page/overlay/place-card.ts';
import { assertProperty } from '../../../support/property.ts';
import { box, cardAt, EDGE, seenOf, side, space } from '../../support/windows.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const wish = fc.record({ x: share, y: share });
const crowd: fc.Arbitrary<PlacementInput> = fc
  .record({ one: space, preferred: fc.option(wish), away: fc.option(fc.record({ x: share, y: share })) })
  .map(({ one, preferred: wanted, away }) => {
    const [x, y] = [(away?.x ?? 0) * one.window.right, (away?.y ?? 0) * one.window.bottom];
    return { ...one, preferred: wanted, avoid: away && box(x, y, x + 300, y + 200) };
  });

const always = (name: string, rule: (one: PlacementInput, before: Parameters<typeof placeCard>[1]) => void) =>
  it(name, { timeout: 30_000 }, () => {
    assertProperty(fc.property(crowd, side, rule), { numRuns: 4000 });
  });

always('the card lies inside the window', (one, before) => {
  const card = cardAt(placeCard(one, before), one);
  const inner = grown(one.window, -EDGE + 0.001);
  expect(shared(card, inner)).toEqual(card);
});

always('without preferred and foreign window it lies where it lies by itself', (one, before) => {
  expect(placeCard({ ...one, preferred: null, avoid: null }, before)).toEqual(place(one, before));
});

always('a preferred is met exactly when it hides nothing of the target', (one, before) => {
  if (!one.preferred) return;
  const there = placeCard({ ...one, target: null, avoid: null }, before);
  const seen = seenOf(one);
  const hides = seen !== null && shared(cardAt(there, one), seen) !== null;
  if (!hides) expect(placeCard(one, before)).toEqual(there);
  else expect(placeCard(one, before)).toEqual(placeCard({ ...one, preferred: null }, before));
});

always('to give way it never covers a target that it would not cover anyway', (one, before) => {
  const seen = seenOf(one);
  const usual = shared(cardAt(place(one, before), one), seen ?? box(-9, -9, -8, -8));
  if (!usual && seen) expect(shared(cardAt(placeCard(one, before), one), seen)).toBeNull();
});

it('a preferred comes back as it was said', () => {
  const window = box(0, 0, 1280, 800);
  for (const wanted of [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
    { x: 0.25, y: 0.5 },
  ]) {
    const one = { window, target: null, width: 378, height: 240, avoid: null, preferred: wanted };
    expect(preferredPositionAt(window, cardAt(placeCard(one, null), one))).toEqual(wanted);
  }
});
