import { isConnected, method } from '../geometry/dom.ts';

const animationsInDocument = method('Document', 'getAnimations');
/** All that move in a document or shadow tree, without the trees in it. */
const animationsIn = (root: Document | ShadowRoot): Animation[] =>
  'host' in root ? root.getAnimations() : animationsInDocument(root);

/** What has begun to move since somebody asked last. */
export interface Moving {
  element: Element;
  /** All that its style will say on the way; a style that is computed now says only where it begins. */
  styles: string[];
}

/**
 * Tells what has begun to move, by a style or a script: it may bring a picture. The page is asked itself, for its events come
 * a frame later, and it can keep them to itself.
 */
export function newlyMoving(roots: () => (Document | ShadowRoot)[]): () => Moving[] {
  const known = new WeakSet<AnimationEffect>();
  return () => {
    const found: Moving[] = [];
    for (const { effect } of roots().flatMap(animationsIn)) {
      if (!effect || known.has(effect)) continue;
      known.add(effect);
      const { target: element } = effect as KeyframeEffect;
      if (!element || !isConnected(element)) continue;
      const styles = (effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.values(frame).map(String));
      found.push({ element, styles });
    }
    return found;
  };
}
