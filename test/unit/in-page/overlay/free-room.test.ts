import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shared } from '../../../../src/in-page/overlay/box.ts';
import { freeRooms } from '../../../../src/in-page/overlay/free-room.ts';
import { assertProperty } from '../../../support/property.ts';
import { box, hasRoom } from '../../support/windows.ts';

const AREA = box(0, 0, 100, 80);
const obstacle = fc
  .record({
    x: fc.integer({ min: -10, max: 100 }),
    y: fc.integer({ min: -10, max: 80 }),
    w: fc.integer({ min: 1, max: 60 }),
    h: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ x, y, w, h }) => box(x, y, x + w, y + h));

it('the whole area is one room where nothing is in the way', () => {
  expect(freeRooms(AREA, [])).toEqual([AREA]);
  expect(freeRooms(AREA, [box(-20, 0, -5, 9)])).toEqual([AREA]);
  expect(freeRooms(AREA, [box(-1, -1, 101, 81)])).toEqual([]);
});

it('no room touches an obstacle, none lies in another, and whatever has room somewhere has it in one of them', () => {
  const size = fc.record({ w: fc.integer({ min: 1, max: 100 }), h: fc.integer({ min: 1, max: 80 }) });
  assertProperty(
    fc.property(fc.array(obstacle, { maxLength: 6 }), size, (obstacles, { w, h }) => {
      const rooms = freeRooms(AREA, obstacles);
      for (const room of rooms) for (const one of obstacles) expect(shared(room, one)).toBeNull();
      const fits = rooms.some((room) => room.right - room.left >= w && room.bottom - room.top >= h);
      expect(fits).toBe(hasRoom(AREA, w, h, obstacles));
    }),
    { numRuns: 3000 },
  );
});
