import { say } from '../../shared/say.js';
import { AruElement, make } from './element.js';
import { symbol } from './symbol.js';

/** A button; with `href` a link. The inner control carries title and text, the host neither. */
class AruButton extends AruElement {
  static props = {
    label: '',
    symbol: '',
    kind: 'ghost',
    skin: 'neutral',
    type: 'button',
    href: '',
    disabled: false,
    iconOnly: false,
    current: false,
    expanded: null,
    badge: '',
    mark: '',
    press: null,
  };
  static shown = ['kind', 'skin', 'disabled'];
  static css = `
    :host { display: inline-flex; }
    .control { display: inline-flex; gap: 8px; align-items: center; justify-content: center; width: 100%; min-height: 40px; padding: 8px 16px;
      border: 1px solid transparent; border-radius: 10px; background: none; color: var(--ink); text-align: left; text-decoration: none; cursor: pointer; }
    .control:hover { background: var(--hover); }
    .control[aria-current] { background: var(--tint); color: var(--accent); font-weight: 650; }
    :host([kind=outline]) .control { border-color: var(--line-strong); background: #fff; }
    :host([kind=solid]) .control { background: var(--ink); color: #fff; font-weight: 600; }
    :host([kind=solid][skin=primary]) .control { background: var(--accent); }
    :host([skin=danger]) .control { border-color: var(--danger); color: var(--danger); }
    :host([kind=solid][skin=danger]) .control { background: var(--danger); color: #fff; }
    :host([kind=link]) .control { min-height: 0; padding: 4px 0; color: var(--accent); text-decoration: underline; }
    :host([skin=inverse]) .control { color: #fff; }
    :host([skin=inverse]) .control:hover, :host([skin=inverse]) .control[aria-current] { background: rgb(255 255 255 / 16%); color: #fff; }
    :host([skin=item]) .control { justify-content: flex-start; }
    .control:disabled { opacity: .45; cursor: default; }
    .badge { margin-left: auto; padding: 0 8px; border-radius: 10px; background: var(--accent); color: #fff; font-size: 12px; }
  `;

  draw() {
    const label = say(this.label, true);
    const attributes = {
      class: 'control',
      part: 'control',
      title: label,
      mark: this.mark,
      'aria-current': this.current ? 'page' : null,
      'aria-expanded': this.expanded === null ? null : String(this.expanded),
      'aria-label': this.iconOnly ? label : null,
      onclick: (event) => this.press?.(event),
    };
    const content = [
      this.symbol ? symbol(this.symbol) : null,
      this.iconOnly ? null : make('span', { class: 'text' }, label),
      this.badge ? make('span', { class: 'badge' }, this.badge) : null,
    ];
    return this.href
      ? make('a', { ...attributes, href: this.href }, content)
      : make('button', { ...attributes, type: this.type, disabled: this.disabled }, content);
  }
}
customElements.define('aru-button', AruButton);
