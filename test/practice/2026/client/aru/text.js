import { AruElement, make } from './element.js';

/** A text that stands in its own shadow root, so that it is not in the `textContent` of what is around it. */
class AruText extends AruElement {
  static props = { text: '', kind: '' };
  static shown = ['kind'];
  static css =
    ':host { display: inline; } :host([kind=strong]) { font-weight: 650; } :host([kind=soft]) { color: var(--soft); }';

  draw() {
    return make('span', {}, this.text);
  }
}
customElements.define('aru-text', AruText);

class AruBrand extends AruElement {
  static props = { label: 'PEC' };
  static css =
    ':host { display: inline-flex; } span { padding: 3px 9px; border: 2px solid var(--accent); border-radius: 8px; color: var(--accent); font-weight: 800; letter-spacing: 1px; }';

  draw() {
    return make('span', {}, this.label);
  }
}
customElements.define('aru-brand', AruBrand);
