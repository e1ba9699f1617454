import { attribute, classesIn, firstElementOf, hasAttribute, nextElementOf, rootOf, tagOf } from '../geometry/dom.ts';

/** From so many children of one kind on, something is a list. */
const LIST = 2;

/** Things of one kind: the same element and, where that says little, the same class. */
const isAlike = (one: Element, other: Element): boolean =>
  tagOf(one) === tagOf(other) && (/^(li|tr)$/.test(tagOf(one)) || isSameClass(one, other));

const isSameClass = (one: Element, other: Element): boolean =>
  (classesIn(one)[0] ?? attribute(one, 'role')) === (classesIn(other)[0] ?? attribute(other, 'role'));

/** Whether an element holds several things like one that is in it. */
export function isList(around: Element, item: Element): boolean {
  const isPlain = /^(div|span|a|button|p|b)$/.test(tagOf(item));
  if (isPlain && classesIn(item).length === 0 && !hasAttribute(item, 'role')) return false;
  return itemsOf(around, item, LIST).length >= LIST;
}

/** The things in an element that are like one of them. */
export function itemsOf(around: Element, item: Element, most = Number.POSITIVE_INFINITY): Element[] {
  const root = rootOf(item) as ShadowRoot;
  let at = root.host === around ? root.firstElementChild : firstElementOf(around);
  const found: Element[] = [];
  for (; at && found.length < most; at = nextElementOf(at)) if (isAlike(at, item)) found.push(at);
  return found;
}
