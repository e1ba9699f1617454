import { say } from '../../shared/say.js';
import { listen } from '../aru/morph.js';
import { numberOf } from './build.js';

/**
 * The element builder of one Angular-like component: everything it makes carries the component's `_ngcontent-…`.
 * Keys that a component knows as properties are set as such, functions under `on…` are listeners, the rest are
 * attributes.
 */
export function template(component) {
  const attribute = `_ngcontent-ng-c${numberOf(component)}`;
  return (tag, props = {}, ...children) => {
    const element = document.createElement(tag);
    element.setAttribute(attribute, '');
    const known = element.constructor.props;
    if (known) element.given = {};
    for (const [key, value] of Object.entries(props)) {
      if (value === null || value === undefined) continue;
      if (known && key in known) element.given[key] = element[key] = value;
      else setOnElement(element, key, value);
    }
    element.append(...flat(children).map((child) => say(child)));
    return element;
  };
}

/** Attributes that are read. */
const SAID = new Set(['title', 'aria-label', 'placeholder']);

const flat = (children) =>
  children.flat(Number.POSITIVE_INFINITY).filter((child) => child !== null && child !== undefined && child !== false);

function setOnElement(element, key, value) {
  if (value === false) return;
  if (typeof value === 'function') listen(element, key.slice('on'.length), value);
  else if (key === 'mark') element.dataset.practice = value;
  else element.setAttribute(key, value === true ? '' : SAID.has(key) ? say(value) : value);
}

/** The element of a component, whose host carries `_nghost-…`. */
export function host(component, ...children) {
  const element = document.createElement(component);
  element.setAttribute(`_nghost-ng-c${numberOf(component)}`, '');
  element.append(...flat(children));
  return element;
}
