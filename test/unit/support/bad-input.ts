import fc from 'fast-check';
import { it } from 'vitest';
import { assertProperty } from '../../support/property.ts';

/** Tests that try a border many times, and how many cases they were together. */
export function countedCases() {
  let cases = 0;
  return {
    counted: () => cases,
    /** A test that something holds for so many inputs. */
    always<T>(name: string, numRuns: number, input: fc.Arbitrary<T>, holds: (input: T) => void): void {
      it(`${name}, ${numRuns} times`, () => {
        const tried = (one: T) => {
          cases++;
          holds(one);
        };
        assertProperty(fc.property(input, tried), { numRuns });
      });
    },
  };
}

/** Anything that JSON can hold. */
export const json = fc.json({ maxDepth: 5 }).map((text): unknown => JSON.parse(text));
/** Anything at all. */
export const strange = fc.oneof(
  json,
  fc.constantFrom<unknown>(undefined, Number.NaN, Number.POSITIVE_INFINITY, '', '__proto__', 'constructor', -0, 1e308),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.bigInt(),
);

/** A good value with one of its parts, at any depth, replaced, added or taken away. */
export const spoilt = (good: object): fc.Arbitrary<unknown> =>
  fc
    .record({
      at: fc.array(fc.nat(9), { maxLength: 5 }),
      how: fc.nat(2),
      by: strange,
      key: fc.constantFrom('extra', '__proto__', 'constructor', 'version', 'revision', 'type'),
    })
    .map(({ at, how, by, key }) => {
      const copy = JSON.parse(JSON.stringify(good));
      let place = copy;
      for (const step of at) {
        const inner = Object.values(place).filter((value) => typeof value === 'object' && value !== null);
        if (inner.length === 0) break;
        place = inner[step % inner.length];
      }
      const keys = Object.keys(place);
      const old = keys[(at[0] ?? 0) % Math.max(1, keys.length)] ?? 'none';
      if (how === 0) delete place[old];
      else Object.defineProperty(place, how === 1 ? old : key, { value: by, enumerable: true, configurable: true });
      return copy;
    });
