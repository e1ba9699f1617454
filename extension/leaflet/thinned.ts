import type { LeafletStep, Variant } from '../../src/messages/leaflet.ts';

/**
 * What is left out where a leaflet would get longer than it may: the level from which on, the least important first. `tight`
 * leaves nothing out: what a step says follows its title on the same line. From `drawings` on there is one drawing less at
 * each level.
 */
export const LEFT_OUT = { help: 1, repeats: 2, where: 3, tight: 4, trouble: 5, samePage: 6, elsewhere: 7, drawings: 8 };

/** The last level, at which no drawing is left: one for each of the pages at most is there when they become fewer. */
export const LEVELS = LEFT_OUT.drawings + 8;

/** The key of the page that a control is on. */
const pageOf = (target: string): string => target.split('.')[0] ?? '';

/** A step without what is left out at a level. @param drawn what has been drawn before */
export function thinned(step: LeafletStep, level: number, drawn: Set<string>): LeafletStep {
  const most = level < LEFT_OUT.drawings ? Number.POSITIVE_INFINITY : LEVELS - level;
  const isNew = (key: string) => !drawn.has(key) && drawn.size < most && Boolean(drawn.add(key));
  const inVariant = (variant: Variant): Variant => ({
    ...variant,
    where: level < LEFT_OUT.where ? variant.where : [],
    wording: level < LEFT_OUT.where ? variant.wording : [],
    drawings: variant.drawings.filter(
      ({ target, alt }) => level < LEFT_OUT.repeats || isNew(level < LEFT_OUT.samePage ? alt : pageOf(target)),
    ),
  });
  return {
    ...step,
    variants: step.variants.map(inVariant),
    also: step.also && { ...inVariant(step.also), drawings: level < LEFT_OUT.repeats ? step.also.drawings : [] },
    drawing:
      level < LEFT_OUT.elsewhere && step.drawing && (level < LEFT_OUT.repeats || isNew(step.drawing.alt))
        ? step.drawing
        : null,
    trouble: level < LEFT_OUT.trouble ? step.trouble : [],
    help: level < LEFT_OUT.help ? step.help : [],
  };
}
