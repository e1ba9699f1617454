import { nodeTypeOf, viewOf } from '../geometry/dom.ts';

/** Events after which things may move, come or go for a while, with no change of a node. */
const MOVERS = (
  'scroll transitionrun transitionend animationstart animationend toggle load wheel touchmove input change ' +
  'pointerover pointerdown pointerup keydown keyup focusin focusout visibilitychange'
).split(' ');

const DOING = /^(scroll|wheel|touchmove|pointer(down|up)|key(down|up))$/;

/** Whether it is an event by which the user moves a page. */
export const isDoing = ({ type }: Event): boolean => DOING.test(type);

/** Hears in a document or shadow root what may move things. The same listener, added again, is heard once. */
export function hearMovers(root: Node, signal: AbortSignal, listener: (event: Event) => void): void {
  const options = { capture: true, passive: true, signal };
  for (const type of MOVERS) root.addEventListener(type, listener, options);
  if (nodeTypeOf(root) === 9) viewOf(root as Document)?.addEventListener('resize', listener, options);
}
