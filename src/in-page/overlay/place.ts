import { areaOf, type Box, clamp, grown, heightOf, shared, widthOf } from '../geometry/box.ts';
import { type Form, type FormSize, formsFor } from './forms.ts';
import { freeRooms } from './free-room.ts';

/** On which side of its target the card lies; `free`: there is no target, or the card is not beside it. */
export type Side = 'right' | 'bottom' | 'left' | 'top' | 'free';

/** Where the card goes, in CSS pixels of the window. */
export interface Placement {
  form: Form;
  side: Side;
  left: number;
  top: number;
  /** The card scrolls inside when its content is higher. */
  maxHeight: number;
  /** The window has too little room beside the target: it would have to lie at this edge of it. */
  wanted?: 'start' | 'end';
  /** It lies on something that has to be read with the target. */
  hides?: boolean;
}

export interface Space {
  window: Box;
  /** What the step points at: never hidden as long as there is a place beside it. */
  target: Box | null;
  /** What has to be read or used with it; the last of it is given up first. */
  keep: readonly Box[];
  /** Texts and controls of the page: the card lies where it hides least of them. */
  busy: readonly Box[];
  /** In the order of `FORMS`. */
  forms: readonly FormSize[];
}

/** Between card and target: room for ring and arrow. */
const GAP = 18;
/** Between the card and what has to be read with the target. */
const AIR = 4;

/** Between card and window edge; less in a window in which it would cost a line. */
export const edgeOf = (window: Box): number => Math.min(12, widthOf(window) / 50, heightOf(window) / 50);

/** A window that is enlarged so much that hardly a card has room in it: a laptop's at 400 % is 341 x 165. */
export const isEnlarged = (window: Box): boolean => widthOf(window) < 400 && heightOf(window) < 300;

/**
 * Finds a place for the card: inside the window, over neither the target nor what has to be read with it, where it hides
 * least of the page; in the first form that has such a place. It stays where it was as long as that is as good.
 *
 * @param before where the card is now
 */
export function place(whole: Space, before: Placement | null): Placement {
  const inner = grown(whole.window, -edgeOf(whole.window));
  const target = whole.target && shared(whole.target, whole.window);
  const space = { ...whole, forms: formsFor(whole) };
  const keep = space.keep.flatMap((box) => shared(box, space.window) ?? []);
  // What is not there can be hidden without harm: the last of the list first, then the target's neighbourhood.
  for (const kept of [keep, ...keep.map((_, at) => keep.slice(0, keep.length - 1 - at))]) {
    const found = inFreeRoom(space, inner, target, kept, before);
    if (!found) continue;
    if (kept.length === keep.length) return found;
    return { ...found, hides: true, ...(isEnlarged(space.window) && { wanted: wantedBy(found, target) }) };
  }
  return squeezed(space, inner, target, before) ?? overTarget(space, inner, target);
}

/** A card lower than this is no card any more, in CSS pixels, or as a share of a window that is very low. */
const MIN_HEIGHT = 110;
const MIN_SHARE = 0.5;

/** Not even the first sentence has room beside the target: it scrolls in what there is, which is better than to hide the target. */
function squeezed(space: Space, inner: Box, target: Box | null, before: Placement | null): Placement | null {
  const rooms = freeRooms(inner, target ? [grown(target, AIR)] : []);
  const enough = Math.min(MIN_HEIGHT, heightOf(space.window) * MIN_SHARE);
  for (const size of space.forms.toReversed()) {
    const fitting = rooms.filter((room) => widthOf(room) >= size.width - 0.5);
    const most = Math.max(0, ...fitting.map(heightOf));
    if (most < Math.min(enough, size.least)) continue;
    const roomiest = fitting.filter((room) => heightOf(room) >= most - 0.5);
    const found = bestIn(roomiest, size, most, space, target, before);
    if (found) return { ...found, wanted: wantedBy(found, target) };
  }
  return null;
}

const wantedBy = ({ top }: Placement, target: Box | null) => (top > (target?.top ?? 0) ? 'start' : 'end');

/** What is tried, one after the other: the whole text before a part of it, and a strip only when nothing else has room. */
const ATTEMPTS = [
  ['full', 'height'],
  ['compact', 'height'],
  ['full', 'least'],
  ['compact', 'least'],
  ['strip', 'height'],
  ['strip', 'least'],
  ['bar', 'least'],
] as const;
/** In a window that is lower than this, a strip with the whole text is better than a part of it beside much of the page. */
const LOW_WINDOW = 400;
const LOW_ATTEMPTS = ATTEMPTS.toSorted((a, b) => Number(a[1] === 'least') - Number(b[1] === 'least'));

function inFreeRoom(
  space: Space,
  inner: Box,
  target: Box | null,
  keep: readonly Box[],
  before: Placement | null,
): Placement | null {
  const roomsWith = (gap: number) =>
    freeRooms(inner, [...(target ? [grown(target, gap)] : []), ...keep.map((box) => grown(box, AIR))]);
  // Ring and arrow need air round the target, unless there is none to be had.
  const rooms = [roomsWith(GAP), roomsWith(AIR)];
  for (const [form, need] of heightOf(space.window) < LOW_WINDOW ? LOW_ATTEMPTS : ATTEMPTS) {
    const size = space.forms.find((one) => one.form === form);
    if (!size) continue;
    for (const some of rooms) {
      const found = bestIn(some, size, size[need], space, target, before);
      if (found) return found;
    }
  }
  return null;
}

/** A jump confuses: the card stays where it is unless another place is better by so much, in the pixels of `costOf`. */
const JUMP = 60;
/** And where it shows nearly as much of its text. */
const MOST = 0.8;

function bestIn(
  rooms: readonly Box[],
  size: FormSize,
  need: number,
  space: Space,
  target: Box | null,
  before: Placement | null,
): Placement | null {
  const fitting = rooms.filter((room) => widthOf(room) >= size.width - 0.5 && heightOf(room) >= need - 0.5);
  const rated = fitting
    .flatMap((room) => placesIn(room, size, target))
    .map((at) => ({ at, cost: costOf(at, size, space, target) }));
  const best = rated.reduce<(typeof rated)[number] | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
  const stay = before?.form === size.form ? sameIn(fitting, size, need, target, before) : null;
  if (!stay || !best) return best?.at ?? null;
  const read = ({ maxHeight }: Placement) => Math.min(size.height, maxHeight);
  const isAsGood = read(stay) >= read(best.at) * MOST && costOf(stay, size, space, target) <= best.cost + JUMP;
  return isAsGood ? stay : best.at;
}

/** Where the card is already, in the highest of the rooms that hold it there. */
function sameIn(
  rooms: readonly Box[],
  size: FormSize,
  need: number,
  target: Box | null,
  { left, top }: Placement,
): Placement | null {
  const holding = rooms.filter(
    (room) =>
      left >= room.left - 0.01 &&
      top >= room.top - 0.01 &&
      left + size.width <= room.right + 0.5 &&
      top + need <= room.bottom + 0.5,
  );
  const bottom = Math.max(...holding.map((room) => room.bottom));
  return holding.length > 0 ? placed(size, left, top, bottom, target) : null;
}

/** In line with the target, and in the corners of the room. */
function placesIn(room: Box, size: FormSize, target: Box | null): Placement[] {
  const height = Math.min(size.height, heightOf(room));
  const [right, bottom] = [room.right - size.width, room.bottom - height];
  const xs = [room.left, right];
  const ys = [room.top, bottom];
  if (target) {
    xs.push(clamp(target.left, room.left, right));
    ys.push(clamp(target.top, room.top, bottom));
  }
  return xs.flatMap((left) => ys.map((top) => placed(size, left, top, room.bottom, target)));
}

function placed(
  { form, width, height }: FormSize,
  left: number,
  top: number,
  end: number,
  target: Box | null,
): Placement {
  const bottom = Math.min(top + height, end);
  const side = target ? sideOf({ left, top, right: left + width, bottom }, target) : 'free';
  return { form, side, left, top, maxHeight: end - top };
}

/** How good a place is; less is better. In pixels of distance: what is hidden weighs more than any way of the eye. */
function costOf(at: Placement, size: FormSize, { window, busy }: Space, target: Box | null): number {
  const box = boxAt(at, size);
  const hidden = busy.reduce((sum, one) => sum + areaOf(shared(one, box)), 0);
  const far = target ? distance(box, target) : window.right - box.right + (window.bottom - box.bottom);
  // A side that the arrow can leave from, on the right first, as people read.
  const aside = at.side === 'free' && target ? 60 : SIDE_ORDER.indexOf(at.side) * 6;
  return (hidden / areaOf(box)) * 500 + far / 4 + aside;
}
const SIDE_ORDER: readonly Side[] = ['right', 'bottom', 'left', 'top', 'free'];

/** No place that leaves the target free: the lowest form, at the edge where it hides less of it. */
function overTarget({ forms, window }: Space, inner: Box, target: Box | null): Placement {
  const size = forms.at(-1) ?? { form: 'strip' as const, width: widthOf(inner), height: 0, least: 0 };
  const height = Math.min(size.least, heightOf(inner));
  const left = Math.max(inner.left, inner.right - size.width);
  const [low, high] = [inner.bottom - height, inner.top].map((top) => ({
    form: size.form,
    side: 'free' as const,
    left,
    top,
    maxHeight: height,
  })) as [Placement, Placement];
  const hidden = (at: Placement) => areaOf(target && shared(boxAt(at, size), shared(target, window) ?? target));
  const best = hidden(high) < hidden(low) ? high : low;
  return hidden(best) > 0 ? { ...best, wanted: best === high ? 'end' : 'start' } : best;
}

/** On which side of its target a card lies, when it is close enough for an arrow. */
function sideOf(card: Box, target: Box): Side {
  const beside = card.top < target.bottom + GAP && card.bottom > target.top - GAP;
  const inLine = card.left < target.right && card.right > target.left;
  const near = (gap: number) => gap >= 0 && gap <= GAP + 1;
  if (beside && near(card.left - target.right)) return 'right';
  if (inLine && near(card.top - target.bottom)) return 'bottom';
  if (beside && near(target.left - card.right)) return 'left';
  return inLine && near(target.top - card.bottom) ? 'top' : 'free';
}

/** Where a card of this size lies. */
export const boxAt = ({ left, top, maxHeight }: Placement, { width, height }: FormSize): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + Math.min(height, maxHeight),
});

function distance(a: Box, b: Box): number {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}
