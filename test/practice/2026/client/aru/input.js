import { AruElement, make } from './element.js';

/** A text field. The inner input has a name that says nothing; the visible label is beside it. */
class AruInput extends AruElement {
  static props = { label: '', name: '', type: 'text', value: '', placeholder: '', hint: '', mark: '', edit: null };
  static css = `
    :host { display: block; margin-bottom: 16px; }
    .label { display: block; margin-bottom: 4px; font-weight: 600; }
    .box { display: flex; border: 1px solid var(--line-strong); border-radius: 10px; background: #fff; overflow: hidden; }
    .box:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
    input { flex: 1; min-width: 0; padding: 10px 12px; border: 0; outline: none; background: none; }
    .hint { margin-top: 4px; color: var(--soft); font-size: 13px; }
  `;

  draw() {
    const input = make('input', {
      type: this.type,
      name: this.name,
      placeholder: this.placeholder,
      'aria-label': 'input field',
      mark: this.mark,
      oninput: ({ target }) => {
        this.value = target.value;
        this.edit?.(target.value);
      },
    });
    input.value = this.value;
    return [
      this.label ? make('span', { class: 'label' }, this.label) : null,
      make('div', { class: 'box' }, input),
      this.hint ? make('div', { class: 'hint' }, this.hint) : null,
    ];
  }
}
customElements.define('aru-input', AruInput);

/** A box to tick. `label` names it; what is slotted into it is shown beside it. */
class AruInputCheckbox extends AruElement {
  static props = { label: '', checked: false, mark: '', toggle: null };
  static css = `
    :host { display: flex; gap: 10px; align-items: flex-start; }
    [role=checkbox] { display: grid; flex: none; place-items: center; width: 22px; height: 22px; border: 2px solid var(--line-strong); border-radius: 6px; background: #fff; cursor: pointer; }
    [role=checkbox][aria-checked=true] { border-color: var(--accent); background: var(--accent); color: #fff; }
    .text { cursor: pointer; }
  `;

  draw() {
    const flip = () => {
      this.checked = !this.checked;
      this.redraw();
      this.toggle?.(this.checked);
    };
    const box = {
      role: 'checkbox',
      tabindex: '0',
      'aria-checked': String(this.checked),
      'aria-label': this.label,
      mark: this.mark,
      onclick: flip,
      onkeydown: (event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        flip();
      },
    };
    return [
      make('div', box, this.checked ? '✓' : ''),
      make('span', { class: 'text', onclick: flip }, make('slot', {}, this.label)),
    ];
  }
}
customElements.define('aru-input-checkbox', AruInputCheckbox);

/** A choice out of a list that opens. */
class AruInputSelect extends AruElement {
  static props = { label: '', options: [], value: '', pick: null };
  static css = `
    :host { position: relative; display: block; margin-bottom: 16px; }
    .label { display: block; margin-bottom: 4px; font-weight: 600; }
    [role=combobox] { padding: 10px 12px; border: 1px solid var(--line-strong); border-radius: 10px; background: #fff; cursor: pointer; }
    [role=listbox] { position: absolute; z-index: 5; right: 0; left: 0; margin-top: 4px; padding: 4px; border: 1px solid var(--line); border-radius: 10px; background: #fff; box-shadow: var(--shadow); }
    [role=option] { padding: 8px 10px; border-radius: 8px; cursor: pointer; }
    [role=option]:hover { background: var(--hover); }
  `;
  open = false;

  draw() {
    const flip = () => {
      this.open = !this.open;
      this.redraw();
    };
    const choose = (option) => () => {
      this.value = option;
      this.open = false;
      this.redraw();
      this.pick?.(option);
    };
    return [
      make('span', { class: 'label' }, this.label),
      make(
        'div',
        {
          role: 'combobox',
          tabindex: '0',
          'aria-expanded': String(this.open),
          'aria-label': this.label,
          onclick: flip,
          onkeydown: (e) => (e.key === 'Enter' ? flip() : null),
        },
        this.value,
      ),
      this.open
        ? make(
            'div',
            { role: 'listbox' },
            this.options.map((option) => make('div', { role: 'option', onclick: choose(option) }, option)),
          )
        : null,
    ];
  }
}
customElements.define('aru-input-select', AruInputSelect);
