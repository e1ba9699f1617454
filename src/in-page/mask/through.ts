import { lastChildOf, nodeTypeOf, previousOf } from '../geometry/dom.ts';
import { MAX_DEPTH } from '../geometry/tree.ts';

/** Whether a node is a text; asked of the browser's own method, for a page can give a node any property. */
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;

/**
 * Goes through all that is in a node, in order, shown or not. A page can be deeper than a stack of calls; what lies deeper than
 * any page goes is passed over, and stays covered.
 *
 * @param enter whether to look inside, or the shadow tree that comes first there
 */
export function through(root: Node, enter: (node: Node) => ShadowRoot | boolean): void {
  const nodes: Node[] = [root];
  const depths = [0];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const depth = (depths.pop() ?? 0) + 1;
    const inside = enter(node);
    if (!inside || depth > MAX_DEPTH) continue;
    for (let child = lastChildOf(node); child; child = previousOf(child)) nodes.push(child);
    if (inside !== true) nodes.push(inside);
    while (depths.length < nodes.length) depths.push(depth);
  }
}

/** All texts in an element, without its shadow trees. */
export function textsIn(element: Element): Text[] {
  const found: Text[] = [];
  through(element, (node) => {
    if (isText(node)) found.push(node);
    return true;
  });
  return found;
}
