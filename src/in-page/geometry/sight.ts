import { type Box, heightOf, shared, union, widthOf } from './box.ts';
import { type Around, around, contentOf, cut, isShaped, scaleOf, strengthIn } from './clip.ts';
import { documentOf, isConnected, rectOf, rectsOf } from './dom.ts';
import { hitAt, isOf } from './hit.ts';
import { drawn, isFaint, styleOf } from './style.ts';
import { frameOf, walk } from './tree.ts';

/** What a person sees of an element now. */
export interface Sight {
  /**
   * `seen`: enough of it; `away`: nothing, and scrolling may help; `covered`: something lies over it; `hidden`: styles take it
   * away, or it is gone.
   */
  state: 'seen' | 'away' | 'covered' | 'hidden';
  /** What is seen of it, in the top window: one box or, of a text over several lines, one for each line. */
  pieces: Piece[];
  /** What lies over it. */
  over: Element | null;
}

export interface Piece extends Box {
  /** Something cuts a part of it off. */
  isCut: boolean;
}

/** Shares of a box's width and height at which it is looked at. */
const SPOTS = [0.5, 0.2, 0.8] as const;
/** An element counts as covered where not even this share of what is covered is free. */
const COVERED = 0.5;
/** A sliver less wide or high than this is not seen, in CSS pixels. */
const SLIVER = 3;
/** Lines that have this share of their width in common are one block of text. */
const STACKED = 0.6;

const plain = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
const hasSize = (box: Box): boolean => widthOf(box) > 0 && heightOf(box) > 0;

/** Where an element is drawn in its own document, uncut: its own boxes or, where it has none, those of what is in it. */
export function piecesOf(element: Element): Box[] {
  const own = [...rectsOf(element)].map(plain).filter(hasSize);
  if (own.length === 0) return together(boxesInside(element));
  if (own.length === 1 || styleOf(element)?.display !== 'inline') return [plain(rectOf(element))];
  return together(own);
}

/** The largest boxes that are drawn inside an element without a box (`display: contents`, floats alone). */
function boxesInside(element: Element): Box[] {
  const found: Box[] = [];
  walk(
    element,
    (at) => {
      const own = plain(rectOf(at));
      if (!hasSize(own)) return true;
      found.push(own);
      return false;
    },
    (text) => found.push(...textBoxes(text)),
  );
  return found;
}

function textBoxes(text: Text): Box[] {
  const range = new Range();
  range.selectNodeContents(text);
  return [...range.getClientRects()].map(plain).filter(hasSize);
}

/** Boxes of the same line are one, and so are lines that lie one under the other like a block. */
function together(boxes: Box[]): Box[] {
  const found: Box[] = [];
  for (const box of boxes) {
    const last = found.at(-1);
    const line =
      last &&
      Math.min(last.bottom, box.bottom) - Math.max(last.top, box.top) > Math.min(heightOf(last), heightOf(box)) / 2;
    const wide = last && Math.min(last.right, box.right) - Math.max(last.left, box.left);
    if (last && (line || (wide ?? 0) >= STACKED * Math.max(widthOf(last), widthOf(box))))
      found[found.length - 1] = union(last, box);
    else found.push(box);
  }
  return found;
}

/** A box in a frame's document, as its own document draws it. */
function outOf(frame: Element, box: Box): Box {
  const inside = contentOf(frame);
  const scale = scaleOf(frame);
  return {
    left: inside.left + box.left * scale,
    top: inside.top + box.top * scale,
    right: inside.left + box.right * scale,
    bottom: inside.top + box.bottom * scale,
  };
}

/** An element and all frames that it is shown in, each with what cuts it off in its own document. */
function layersOf(element: Element): { at: Element; boxes: Around[] }[] {
  const layers: { at: Element; boxes: Around[] }[] = [];
  for (let at: Element | null = element; at; at = frameOf(documentOf(at))) layers.push({ at, boxes: [...around(at)] });
  return layers;
}

/** What all that an element lies in leaves of a box of it, in the top window; null: nothing. */
function shownOf(box: Box, layers: { at: Element; boxes: Around[] }[]): Box | null {
  let left: Box | null = box;
  layers.forEach(({ at, boxes }, level) => {
    if (level > 0 && left) left = shared(outOf(at, left), contentOf(at));
    for (const one of boxes) left = left && cut(left, one);
  });
  return left;
}

/** Where an element is drawn in the top window, cut to what is shown of it; null when that is nothing, or it is gone. */
export function boxOf(element: Element): Box | null {
  if (!isConnected(element)) return null;
  const layers = layersOf(element);
  return piecesOf(element).reduce<Box | null>((all, piece) => {
    const shown = shownOf(piece, layers);
    return shown && all ? union(shown, all) : (shown ?? all);
  }, null);
}

const unseen = (state: Sight['state'], over: Element | null = null): Sight => ({ state, pieces: [], over });

/**
 * What is seen of an element at this moment: cut off, covered and faded as it is.
 *
 * @param window the part of the top document that the window shows
 */
export function sightOf(element: Element, window: Box): Sight {
  if (!drawn(element, true)) return unseen('hidden');
  const layers = layersOf(element);
  const boxes = layers.flatMap((layer) => layer.boxes);
  if (isFaint(strengthIn(boxes)) || layers.some(({ at }) => !drawn(at, true))) return unseen('hidden');
  const pieces = piecesOf(element).flatMap((piece): Piece[] => {
    const whole = layers.slice(1).reduce((box, { at }) => outOf(at, box), piece);
    const shown = shownOf(piece, layers);
    const left = shown && shared(shown, window);
    if (!left || widthOf(left) < Math.min(SLIVER, widthOf(whole)) || heightOf(left) < Math.min(SLIVER, heightOf(whole)))
      return [];
    return [{ ...left, isCut: widthOf(left) < widthOf(whole) - 1 || heightOf(left) < heightOf(whole) - 1 }];
  });
  return pieces.length ? uncovered(element, pieces, isShaped(boxes)) : unseen('away');
}

/** Leaves out what something lies over: whole pieces, and strips along the edges of the others. */
function uncovered(element: Element, pieces: Piece[], shaped: boolean): Sight {
  let over: Element | null = null;
  const free = pieces.flatMap((piece): Piece[] => {
    const [width, height] = [widthOf(piece), heightOf(piece)];
    const seen: [number, number][] = [];
    let covered = 0;
    for (const x of SPOTS)
      for (const y of SPOTS) {
        const hit = hitAt(element, piece.left + width * x, piece.top + height * y);
        const whose = isOf(element, hit, shaped);
        if (whose === 'own') seen.push([x, y]);
        if (whose !== 'other') continue;
        covered++;
        over ??= hit;
      }
    if (seen.length <= covered * COVERED) return [];
    if (!covered) return [piece];
    const [left, right] = rangeOf(seen.map(([x]) => x));
    const [top, bottom] = rangeOf(seen.map(([, y]) => y));
    return [
      {
        left: piece.left + width * left,
        top: piece.top + height * top,
        right: piece.left + width * right,
        bottom: piece.top + height * bottom,
        isCut: true,
      },
    ];
  });
  return free.length ? { state: 'seen', pieces: free, over: null } : unseen(over ? 'covered' : 'hidden', over);
}

/** From where to where something is free, of which spots are: to the edge, or half-way to the next spot. */
const rangeOf = (free: number[]): [number, number] => {
  const [first, last] = [Math.min(...free), Math.max(...free)];
  return [first > 0.2 ? first - 0.15 : 0, last < 0.8 ? last + 0.15 : 1];
};
