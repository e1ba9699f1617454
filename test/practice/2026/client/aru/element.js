// The base of the components: an open shadow root that holds the real controls and texts.
import { say } from '../../shared/say.js';
import { listen, morphChildren } from './morph.js';

/** A style sheet that many shadow roots share. */
export function sheet(css) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

const COMMON = sheet(`
  *, *::before, *::after { box-sizing: border-box; }
  :host { font: inherit; color: inherit; }
  :host([hidden]) { display: none !important; }
  button, input { font: inherit; color: inherit; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`);

/** Attributes that are read. */
const SAID = new Set(['title', 'aria-label', 'placeholder']);

/** Makes a plain element. `on…` keys are listeners, `null` and `false` values are left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) listen(element, key.slice('on'.length), value);
    else if (key === 'mark') setMark(element, value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : SAID.has(key) ? say(value) : value);
  }
  const shown = children.flat().filter((child) => child !== null && child !== undefined && child !== false);
  element.append(...shown.map((child) => say(child)));
  return element;
}

/** The attribute by which tests find the true control of a step. */
export function setMark(element, name) {
  if (name) element.dataset.practice = name;
}

/**
 * Properties are set before the element is put into the page; it draws itself once it is there, and again when asked to.
 * `draw()` builds nodes of which some replace nothing: it must not keep hold of them.
 */
export class AruElement extends HTMLElement {
  static css = '';
  static props = {};
  /** Properties that the host also shows as attributes. */
  static shown = [];

  constructor() {
    super();
    Object.assign(this, new.target.props);
    this.attachShadow({ mode: 'open' });
    new.target.sheet ??= sheet(new.target.css);
  }

  connectedCallback() {
    this.shadowRoot.adoptedStyleSheets = [COMMON, this.constructor.sheet];
    this.redraw();
  }

  redraw() {
    for (const name of this.constructor.shown) {
      if (this[name]) this.setAttribute(name, this[name] === true ? '' : this[name]);
      else this.removeAttribute(name);
    }
    morphChildren(this.shadowRoot, [this.draw()].flat().filter(Boolean));
  }
}
