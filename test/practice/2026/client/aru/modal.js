import { AruElement, make } from './element.js';
import { symbol } from './symbol.js';

/** A dialog whose whole content is in its shadow root. `cancel` is called by Escape and by the closing button. */
class AruSheetModal extends AruElement {
  static props = { heading: '', content: [], actions: [], cancel: null, wide: false };
  static shown = ['wide'];
  static css = `
    :host { display: block; width: min(480px, calc(100vw - 32px)); }
    :host([wide]) { width: min(760px, calc(100vw - 32px)); }
    .sheet { position: relative; max-height: calc(100vh - 48px); padding: 24px; overflow: auto; border-radius: 18px; background: #fff; box-shadow: var(--shadow); }
    h2 { margin: 0 40px 12px 0; font-size: 20px; }
    .actions { display: flex; flex-wrap: wrap; gap: 10px; justify-content: flex-end; margin-top: 20px; }
    .x { position: absolute; top: 16px; right: 16px; width: 36px; height: 36px; border: 0; border-radius: 50%; background: none; cursor: pointer; }
    .x:hover { background: var(--hover); }
  `;

  draw() {
    const sheet = make(
      'div',
      {
        class: 'sheet',
        role: 'dialog',
        'aria-modal': 'true',
        'aria-labelledby': 'heading',
        tabindex: '-1',
        onkeydown: (event) => (event.key === 'Escape' ? this.cancel?.() : null),
      },
      make('h2', { id: 'heading' }, this.heading),
      this.cancel
        ? make(
            'button',
            { class: 'x', type: 'button', title: 'Chiudi', 'aria-label': 'Chiudi', onclick: () => this.cancel() },
            symbol('close'),
          )
        : null,
      make('div', { class: 'content' }, this.content),
      make('div', { class: 'actions' }, this.actions),
    );
    queueMicrotask(() => sheet.focus());
    return sheet;
  }
}
customElements.define('aru-sheet-modal', AruSheetModal);

/** A short message at the lower edge that goes by itself. */
class AruToast extends AruElement {
  static props = { text: '' };
  static css =
    ':host { position: fixed; bottom: 24px; left: 50%; z-index: 2000; padding: 12px 20px; border-radius: 12px; background: #111827; color: #fff; transform: translateX(-50%); }';

  draw() {
    return make('span', { role: 'status' }, this.text);
  }
}
customElements.define('aru-toast', AruToast);

const TOAST_MS = 4000;

/** Shows a toast. */
export function toast(text) {
  const element = Object.assign(document.createElement('aru-toast'), { text });
  document.body.append(element);
  setTimeout(() => element.remove(), TOAST_MS);
}
