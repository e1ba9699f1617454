import { animationsIn, isConnected } from '../geometry/dom.ts';

/**
 * Tells which elements have begun to move since they were asked for last, by a style or a script: what moves may bring a
 * picture. The page is asked itself, for its events come a frame later, and it can keep them to itself.
 */
export function newlyMoving(roots: () => (Document | ShadowRoot)[]): () => Set<Element> {
  const known = new WeakSet<AnimationEffect>();
  return () => {
    const found = new Set<Element>();
    for (const { effect } of roots().flatMap(animationsIn)) {
      if (!effect || known.has(effect)) continue;
      known.add(effect);
      const { target } = effect as KeyframeEffect;
      if (target && isConnected(target)) found.add(target);
    }
    return found;
  };
}
