import type { Evidence, Place, Sign } from './page.ts';

/**
 * How much a sign adds to the score of a page. The scale is that of log odds: one point is "about twice to three times as
 * likely", and the points of signs that do not depend on each other may be added.
 *
 * Where the numbers come from: they were set by hand, by judgement, and then corrected on the pages made for the tests
 * (`test/fixtures/pages`) and on replicas that were all looked at while working. There is no untouched part yet: figures on
 * these pages say how well they were fitted, not how well unknown pages will do. No single sign may be what decides: the tests
 * take away one sign after the other.
 */
export const STRENGTH = {
  /** Hardly anything else shows this. */
  sure: 3,
  /** Mostly only this page shows it. */
  strong: 2,
  /** One of several pages that show it. */
  some: 1.2,
  /** It fits, and so it does elsewhere. */
  hint: 0.6,
} as const;

/** What the address of a page is worth by itself. */
export const PLACE: Record<Place['says'], number> = { decides: 1.5, allows: 0 };

export const LIMITS = {
  /** A page needs this score. */
  threshold: 3,
  /** And this lead over every other page, and over "none of these". */
  margin: 1,
} as const;

type Strength = keyof typeof STRENGTH;

/** Speaks for a page. */
export const speaksFor = (strength: Strength, ...any: Evidence[]): Sign => ({ weight: STRENGTH[strength], any });

/** Speaks against a page. */
export const speaksAgainst = (strength: Strength, ...any: Evidence[]): Sign => ({ weight: -STRENGTH[strength], any });

/** Speaks against a page by not being there. */
export const missing = (strength: Strength, ...any: Evidence[]): Sign => ({
  weight: -STRENGTH[strength],
  any,
  absent: true,
});

/** Speaks for a page when none of this is there. */
export const lacking = (strength: Strength, ...any: Evidence[]): Sign => ({
  weight: STRENGTH[strength],
  any,
  absent: true,
});
