import { numberOf } from './build.js';

/**
 * The element builder of one Angular-like component: everything it makes carries the component's `_ngcontent-…`.
 * Keys that an element knows as properties are set as such, `on…` keys are listeners, the rest are attributes.
 */
export function template(component) {
  const attribute = `_ngcontent-ng-c${numberOf(component)}`;
  return (tag, props = {}, ...children) => {
    const element = document.createElement(tag);
    element.setAttribute(attribute, '');
    for (const [key, value] of Object.entries(props)) set(element, key, value);
    element.append(
      ...children
        .flat(Number.POSITIVE_INFINITY)
        .filter((child) => child !== null && child !== undefined && child !== false),
    );
    return element;
  };
}

const isComponent = (element) => element.localName.startsWith('aru-');

function set(element, key, value) {
  if (value === null || value === undefined) return;
  if (value === false && !isComponent(element)) return;
  if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
  else if (key === 'mark' && !isComponent(element)) element.dataset.practice = value;
  else if (key === 'class') element.className = value;
  else if (isComponent(element) && key in element && key !== 'slot') element[key] = value;
  else if (value !== false) element.setAttribute(key, value === true ? '' : value);
}

/** The element of a component, whose host carries `_nghost-…`. */
export function host(component, ...children) {
  const element = document.createElement(component);
  element.setAttribute(`_nghost-ng-c${numberOf(component)}`, '');
  element.append(...children.flat(Number.POSITIVE_INFINITY).filter(Boolean));
  return element;
}
