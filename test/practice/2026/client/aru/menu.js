import { AruElement, make } from './element.js';
import { symbol } from './symbol.js';

/** A button with a panel under it. The panel is slotted; it is in the page only while it is open. */
class AruButtonMenu extends AruElement {
  static props = { label: '', initials: '', symbol: '', alert: false, open: false, mark: '', flip: null };
  static shown = ['alert', 'open'];
  static css = `
    :host { position: relative; display: inline-flex; }
    button { display: grid; place-items: center; min-width: 40px; height: 40px; padding: 0; border: 0; border-radius: 50%; background: rgb(255 255 255 / 18%); color: #fff; font-weight: 700; cursor: pointer; }
    :host([alert]) button { background: #f59e0b; color: #1f1300; }
    .panel { position: absolute; top: 48px; right: 0; z-index: 30; display: none; }
    :host([open]) .panel { display: block; }
  `;
  #outside = (event) => {
    if (this.open && !event.composedPath().includes(this)) this.#set(false);
  };

  draw() {
    const button = make(
      'button',
      {
        type: 'button',
        title: this.label,
        'aria-haspopup': 'menu',
        'aria-expanded': String(this.open),
        mark: this.mark,
        onclick: () => this.#set(!this.open),
      },
      this.initials ? make('span', { 'aria-hidden': 'true' }, this.initials) : symbol(this.symbol),
    );
    return [button, make('div', { class: 'panel' }, make('slot', { name: 'panel' }))];
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('click', this.#outside);
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.#outside);
  }

  #set(open) {
    this.open = open;
    this.redraw();
    this.flip?.(open);
  }
}
customElements.define('aru-button-menu', AruButtonMenu);

class AruPanel extends AruElement {
  static css =
    ':host { display: block; min-width: 260px; padding: 12px; border: 1px solid var(--line); border-radius: 14px; background: #fff; color: var(--ink); box-shadow: var(--shadow); }';

  draw() {
    return make('slot');
  }
}
customElements.define('aru-panel', AruPanel);

class AruMenu extends AruElement {
  static css = ':host { display: flex; flex-direction: column; gap: 2px; }';

  draw() {
    return make('div', { role: 'group', style: 'display:contents' }, make('slot'));
  }
}
customElements.define('aru-menu', AruMenu);

/** A group that opens and closes. Its button is in the shadow root, its items are slotted. */
class AruAccordion extends AruElement {
  static props = { label: '', symbol: '', open: false, mark: '', flip: null };
  static css = `
    :host { display: block; border-bottom: 1px solid var(--line); }
    button { display: flex; gap: 10px; align-items: center; width: 100%; min-height: 48px; padding: 8px 12px; border: 0; background: none; text-align: left; font-weight: 650; cursor: pointer; }
    button:hover { background: var(--hover); }
    .turn { margin-left: auto; }
    button[aria-expanded=true] .turn { transform: rotate(180deg); }
    .items { display: flex; flex-direction: column; gap: 2px; padding: 0 8px 10px 24px; }
    .items[hidden] { display: none; }
  `;

  draw() {
    const turn = make('span', { class: 'turn' }, symbol('down'));
    const items = make('div', { class: 'items', hidden: !this.open }, make('slot'));
    // Once it is open, the way goes on inside: the button is no longer what a step points at.
    const button = make(
      'button',
      {
        type: 'button',
        title: this.label,
        'aria-expanded': String(this.open),
        mark: this.open ? '' : this.mark,
        onclick: () => {
          this.open = !this.open;
          this.flip?.(this.open);
          this.redraw();
        },
      },
      symbol(this.symbol),
      make('span', {}, this.label),
      turn,
    );
    return [button, items];
  }
}
customElements.define('aru-accordion', AruAccordion);

/** The bar at the top: the button "Menu" of narrow windows, and slots for the rest. */
class AruNavbar extends AruElement {
  static props = { burger: null, expanded: false, mark: '', wide: false };
  static css = `
    :host { display: flex; gap: 12px; align-items: center; min-height: 60px; padding: 0 20px; background: var(--bar); color: #fff; }
    .burger { display: none; align-items: center; gap: 6px; padding: 8px 10px; border: 1px solid rgb(255 255 255 / 40%); border-radius: 10px; background: none; cursor: pointer; }
    .tabs { display: flex; gap: 4px; }
    .end { display: flex; gap: 10px; align-items: center; margin-left: auto; }
    @media (max-width: 760px) { .burger { display: flex; } .tabs { display: none; } }
  `;

  draw() {
    return [
      make(
        'button',
        {
          class: 'burger',
          type: 'button',
          title: 'Menu',
          'aria-expanded': String(this.expanded),
          mark: this.mark,
          onclick: () => this.burger?.(),
        },
        symbol('menu'),
        make('span', {}, 'Menu'),
      ),
      make('slot', { name: 'brand' }),
      make('div', { class: 'tabs', role: 'navigation', 'aria-label': 'Sezioni' }, make('slot', { name: 'tabs' })),
      make('div', { class: 'end' }, make('slot', { name: 'end' })),
    ];
  }
}
customElements.define('aru-navbar', AruNavbar);
