import { animationsOf, documentOf } from '../geometry/dom.ts';
import { composedAncestors } from '../geometry/tree.ts';

/** Whether an animation may move or cover the element: one of its own surroundings, or one anywhere that comes to an end. */
export function isAnimated(element: Element | null): boolean {
  if (!element) return false;
  const documents = new Set<Document>();
  for (const at of composedAncestors(element)) {
    documents.add(documentOf(at));
    if (animationsOf(at).some((animation) => animation.playState === 'running' && moves(animation))) return true;
  }
  return [...documents].some((one) =>
    one.getAnimations().some((animation) => animation.playState === 'running' && comesToAnEnd(animation)),
  );
}

const comesToAnEnd = ({ effect }: Animation): boolean =>
  effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;

/** Changed by an endless animation, these leave everything where it is: pulsing colours are none of our business. */
const STILL = new Set(
  'offset easing composite computedOffset opacity color backgroundColor boxShadow outlineColor borderColor filter'.split(
    ' ',
  ),
);

function moves(animation: Animation): boolean {
  const frames = (animation.effect as KeyframeEffect | null)?.getKeyframes?.() ?? [];
  return frames.some((keyframe) => Object.keys(keyframe).some((property) => !STILL.has(property)));
}
