import { atLeast, type Box, grown, shared } from '../geometry/box.ts';
import type { Piece } from '../geometry/sight.ts';

/** Air between a target and its ring, in CSS pixels. */
const RING = 5;
/** The same for one line of a text, which others lie close to. */
const LINE = 2;
/** A ring smaller than this is overlooked. */
const MIN_RING = 40;

/** The rings round what is seen of the target, one for each part of it. */
export const ringBoxes = (pieces: readonly Piece[], window: Box): Box[] =>
  pieces.flatMap((piece) => ringRound(piece, pieces.length > 1, window) ?? []);

/** The ring round one part of the target: large enough to be noticed, but never beyond what is seen of it, nor round a neighbour. */
function ringRound(piece: Piece, isLine: boolean, window: Box): Box | null {
  const ring = grown(piece, isLine ? LINE : RING);
  return shared(piece.isCut || isLine ? ring : atLeast(ring, MIN_RING), window);
}
