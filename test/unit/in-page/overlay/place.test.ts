import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grown, heightOf, shared, widthOf } from '../../../../src/in-page/overlay/box.ts';
import { type FormSize, formsFor } from '../../../../src/in-page/overlay/forms.ts';
import { edgeOf, type Placement, place, type Space } from '../../../../src/in-page/overlay/place.ts';
import { assertProperty } from '../../../support/property.ts';
import { box, cardAt, hasRoom, seenOf, space } from '../../support/windows.ts';

/** Thousands of random windows, targets and cards; each card is placed a second time, from where it came to lie. */
function always(name: string, rule: (one: Space, placed: Placement) => void) {
  it(name, () => {
    const twice = (one: Space) => {
      const placed = place(one, null);
      rule(one, placed);
      rule(one, place(one, placed));
    };
    assertProperty(fc.property(space, twice), { numRuns: 2000 });
  });
}

const innerOf = (one: Space) => grown(one.window, -edgeOf(one.window));

describe('anywhere', () => {
  always('the card lies inside the window, off its edges', (one, placed) => {
    const card = cardAt(placed, one);
    // Half a pixel: the width of a card is a whole number, the room for it is not.
    const inner = grown(innerOf(one), 0.51);
    expect(shared(card, inner)).toEqual(card);
  });

  always('the card is over its target only when not even its lowest form has room beside it', (one, placed) => {
    const seen = seenOf(one);
    if (!seen || !shared(cardAt(placed, one), seen)) return;
    expect(placed.wanted).toBeDefined();
    const least = formsFor(one).at(-1) as FormSize;
    expect(
      hasRoom(innerOf(one), least.width, Math.min(110, heightOf(one.window) * 0.5, least.least), [grown(seen, 4)]),
    ).toBe(false);
  });

  always('the card hides what has to be read only when no form has room beside all of it', (one, placed) => {
    const seen = seenOf(one);
    const kept = one.keep.filter((box) => shared(box, one.window));
    if (!kept.some((box) => shared(box, cardAt(placed, one)))) return;
    const obstacles = [...(seen ? [grown(seen, 18)] : []), ...kept.map((box) => grown(box, 4))];
    for (const { width, least } of formsFor(one)) expect(hasRoom(innerOf(one), width, least, obstacles)).toBe(false);
  });

  always('the first sentence is in sight wherever one form has room for it beside the target', (one, placed) => {
    const seen = seenOf(one);
    const obstacles = seen ? [grown(seen, 4)] : [];
    if (!formsFor(one).some(({ width, least }) => hasRoom(innerOf(one), width, least, obstacles))) return;
    const size = one.forms.find(({ form }) => form === placed.form) as FormSize;
    expect(heightOf(cardAt(placed, one))).toBeGreaterThanOrEqual(Math.min(size.least, heightOf(innerOf(one))) - 0.6);
  });

  always('the card is as it is, whole, wherever that has room', (one, placed) => {
    const seen = seenOf(one);
    const [full] = one.forms as [FormSize];
    const obstacles = [...(seen ? [grown(seen, 18)] : []), ...one.keep.map((box) => grown(box, 4))];
    if (!hasRoom(innerOf(one), full.width, full.height, obstacles)) return;
    expect([placed.form, placed.maxHeight >= full.height - 0.6]).toEqual(['full', true]);
  });

  always('a card that is well placed stays where it is', (one, placed) => {
    const again = place(one, placed);
    expect(place(one, again)).toEqual(again);
  });
});

const FORMS: FormSize[] = [
  { form: 'full', width: 378, height: 320, least: 240 },
  { form: 'compact', width: 306, height: 300, least: 200 },
  { form: 'strip', width: 1069, height: 120, least: 90 },
];

describe('on a laptop of 1366 x 768 at 125 %', () => {
  const window = box(0, 0, 1093, 512);
  const at = (one: Partial<Space>) => place({ window, target: null, keep: [], busy: [], forms: FORMS, ...one }, null);

  it('a card without target lies in the corner where the page has nothing', () => {
    const busy = [box(500, 0, 1093, 512)];
    expect(at({ busy }).left).toBe(edgeOf(window));
    expect(at({ busy: [box(0, 0, 500, 512)] }).left).toBeGreaterThan(600);
  });

  it('a card beside its target is on the right of it, with room for ring and arrow', () => {
    expect(at({ target: box(200, 200, 300, 240) })).toMatchObject({ form: 'full', side: 'right', left: 318 });
  });

  it('a dialog and its other buttons stay free', () => {
    const dialog = box(300, 120, 790, 400);
    const placed = at({ target: box(650, 350, 760, 390), keep: [dialog] });
    const size = FORMS.find(({ form }) => form === placed.form) as FormSize;
    expect(shared(cardAt(placed, { window, target: null, keep: [], busy: [], forms: [size] }), dialog)).toBeNull();
  });

  it('where only a low edge is free the card docks there', () => {
    const wide = box(20, 20, 1073, 380);
    expect(at({ target: box(400, 300, 500, 340), keep: [wide] })).toMatchObject({ form: 'strip' });
    expect(widthOf(window)).toBe(1093);
  });

  it('a dialog that leaves less than a strip needs has a bar above or below it', () => {
    const dialog = box(160, 62, 920, 448);
    const target = box(182, 128, 898, 366);
    const bar: FormSize = { form: 'bar', width: 1069, height: 110, least: 44 };
    const placed = at({ target, keep: [dialog], forms: [...FORMS, bar] });
    expect(placed.form).toBe('bar');
    expect(shared(cardAt(placed, { window, target, keep: [], busy: [], forms: [bar] }), dialog)).toBeNull();
  });

  it('a bar says less than a strip: where that has room it is taken', () => {
    const bar: FormSize = { form: 'bar', width: 1069, height: 110, least: 44 };
    const wide = box(20, 20, 1073, 380);
    expect(at({ target: box(400, 300, 500, 340), keep: [wide], forms: [...FORMS, bar] }).form).toBe('strip');
  });

  it('beside a target that does not fill the window there is no bar, even where something is hidden', () => {
    const bar: FormSize = { form: 'bar', width: 1069, height: 110, least: 44 };
    const target = box(400, 200, 500, 240);
    const placed = at({ target, keep: [box(20, 62, 1073, 448)], forms: [...FORMS, bar] });
    expect(placed.form).not.toBe('bar');
    expect(placed.hides).toBe(true);
  });
});
