import { type Box, shared } from '../geometry/box.ts';

/** More obstacles than this are not told apart: each can split every room, and a page has few that matter. */
const MAX_OBSTACLES = 8;

/**
 * The largest rectangles of an area that none of these boxes reaches into. They may overlap each other.
 *
 * @param area in CSS pixels of the window
 * @param obstacles the most important first; only the first few are heeded
 */
export function freeRooms(area: Box, obstacles: readonly Box[]): Box[] {
  return obstacles
    .slice(0, MAX_OBSTACLES)
    .reduce<Box[]>((rooms, obstacle) => withoutInner(rooms.flatMap((room) => around(room, obstacle))), [area]);
}

/** What is left of a room on the four sides of an obstacle; the room itself where it does not touch it. */
function around(room: Box, obstacle: Box): Box[] {
  if (!shared(room, obstacle)) return [room];
  return [
    { ...room, right: obstacle.left },
    { ...room, left: obstacle.right },
    { ...room, bottom: obstacle.top },
    { ...room, top: obstacle.bottom },
  ].filter(({ left, top, right, bottom }) => right > left && bottom > top);
}

/** Without the rooms that lie in another one; of two that are the same the first stays. */
const withoutInner = (rooms: Box[]): Box[] =>
  rooms.filter((room, at) => !rooms.some((other, index) => index !== at && holds(other, room, index < at)));

/** @param orSame whether a room that is just as large counts as holding the other */
const holds = (outer: Box, inner: Box, orSame: boolean): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom &&
  (orSame ||
    outer.left < inner.left ||
    outer.top < inner.top ||
    outer.right > inner.right ||
    outer.bottom > inner.bottom);
