import fc from 'fast-check';

/** Where the seed of a run stands; `tools` and tests set it to repeat one. */
const VARIABLE = 'PROPERTY_SEED';

/** The seed of all random tests of this run: a fresh one each time, or the one given in `PROPERTY_SEED` to repeat a run. */
export const SEED = Number(process.env[VARIABLE] ?? Math.floor(Math.random() * 2 ** 31));

/** Before any test: chooses the seed of the whole run and prints it. */
export function setup(): void {
  process.env[VARIABLE] ??= String(SEED);
  console.log(`Random tests take the seed ${SEED}; to repeat this run: ${VARIABLE}=${SEED}`);
}

/**
 * Every second one, by the seed of the run: what takes minutes is done by halves, so that two runs mostly have done all.
 * With `WHOLE=1` nothing is left out; that is how the weekly run of CI does it.
 */
export const halfOf = <T>(all: readonly T[]): T[] =>
  process.env.WHOLE ? [...all] : all.filter((_, place) => (place + SEED) % 2 === 0);

/** Asks of a rule that it holds for whatever the seed brings. The error says the seed, and the smallest that breaks the rule. */
export function assertProperty<Ts extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Ts>,
  params: { numRuns?: number } = {},
): void {
  fc.assert(property, { seed: SEED, ...params });
}
