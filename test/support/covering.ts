import type { Rect } from './card.ts';

/** How much of a target lies under a card, from 0 to 1. */
export function coveredShare(card: Rect, target: Rect): number {
  const shared = (from: 'x' | 'y', size: 'width' | 'height') =>
    Math.max(0, Math.min(card[from] + card[size], target[from] + target[size]) - Math.max(card[from], target[from]));
  return (shared('x', 'width') * shared('y', 'height')) / (target.width * target.height);
}

/** How far the middles of two boxes are apart, in pixels. */
export const apart = (one: Rect, other: Rect): number =>
  Math.hypot(one.x + one.width / 2 - other.x - other.width / 2, one.y + one.height / 2 - other.y - other.height / 2);
