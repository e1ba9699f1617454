import { AruElement, make } from './element.js';
import { symbol } from './symbol.js';

/** The row of a wizard's steps. */
class AruStepper extends AruElement {
  static props = { steps: [], current: 0 };
  static css = `
    :host { display: block; margin: 24px 0; }
    ol { display: flex; flex-wrap: wrap; gap: 8px 18px; margin: 0; padding: 0; font-size: 14px; list-style: none; }
    li { display: flex; gap: 8px; align-items: center; color: var(--soft); }
    .dot { display: grid; place-items: center; width: 28px; height: 28px; border: 2px solid var(--line-strong); border-radius: 50%; font-size: 13px; font-weight: 700; }
    [aria-current] { color: var(--ink); font-weight: 650; }
    [aria-current] .dot { border-color: var(--accent); background: var(--accent); color: #fff; }
    .done .dot { border-color: var(--accent); color: var(--accent); }
  `;

  draw() {
    return make(
      'ol',
      {},
      this.steps.map((name, index) =>
        make(
          'li',
          { class: index < this.current ? 'done' : null, 'aria-current': index === this.current ? 'step' : null },
          make(
            'span',
            { class: 'dot', 'aria-hidden': 'true' },
            index < this.current ? symbol('check') : String(index + 1),
          ),
          make('span', {}, name),
        ),
      ),
    );
  }
}
customElements.define('aru-stepper', AruStepper);

/** A group of choices, each with a description. */
class AruInputRadio extends AruElement {
  static props = { label: '', options: [], value: '', pick: null };
  static css = `
    :host { display: block; }
    [role=radio] { display: flex; gap: 14px; align-items: center; margin-bottom: 10px; padding: 14px 18px; border: 1px solid var(--line-strong); border-radius: 14px; background: #fff; cursor: pointer; }
    [role=radio][aria-checked=true] { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); background: var(--tint); }
    .dot { flex: none; width: 18px; height: 18px; border: 2px solid var(--line-strong); border-radius: 50%; }
    [aria-checked=true] .dot { border: 6px solid var(--accent); }
    .what { display: block; color: var(--soft); font-size: 14px; }
    .tag { margin-left: auto; padding: 2px 10px; border-radius: 10px; background: #d9f2e3; color: #14532d; font-size: 12px; }
  `;

  draw() {
    const choose = (id) => () => {
      this.value = id;
      this.pick?.(id);
      this.redraw();
      this.shadowRoot.querySelector('[aria-checked=true]').focus();
    };
    return make(
      'div',
      { role: 'radiogroup', 'aria-label': this.label },
      this.options.map(({ id, name, what, tag, mark }, index) =>
        make(
          'div',
          {
            role: 'radio',
            'aria-checked': String(id === this.value),
            'aria-labelledby': `name-${index}`,
            tabindex: id === this.value ? '0' : '-1',
            mark,
            onclick: choose(id),
            onkeydown: (event) => (event.key === ' ' ? choose(id)() : null),
          },
          make('span', { class: 'dot', 'aria-hidden': 'true' }),
          make('span', {}, make('b', { id: `name-${index}` }, name), make('span', { class: 'what' }, what)),
          tag ? make('span', { class: 'tag' }, tag) : null,
        ),
      ),
    );
  }
}
customElements.define('aru-input-radio', AruInputRadio);

/** A button that asks for a file; with `drop` also an area to drop it on. `only` is the one format that is taken. */
class AruInputFile extends AruElement {
  static props = { label: '', only: '', file: '', drop: '', mark: '', take: null };
  static css = `
    :host { display: block; }
    .area { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
    .area.drop { flex-direction: column; padding: 22px; border: 2px dashed var(--line-strong); border-radius: 14px; }
    button { display: inline-flex; gap: 8px; align-items: center; min-height: 40px; padding: 8px 16px; border: 1px solid var(--line-strong); border-radius: 10px; background: #fff; cursor: pointer; }
    input { display: none; }
    .problem { color: var(--danger); }
  `;
  problem = '';

  draw() {
    const input = make('input', {
      type: 'file',
      multiple: true,
      accept: this.only === 'pdf' ? 'application/pdf' : 'image/*,application/pdf',
      onchange: ({ target }) => this.#chosen([...target.files]),
    });
    return make(
      'div',
      {
        class: this.drop ? 'area drop' : 'area',
        ondragover: (event) => event.preventDefault(),
        ondrop: (event) => {
          event.preventDefault();
          this.#chosen([...event.dataTransfer.files]);
        },
      },
      this.drop ? make('span', {}, this.drop) : null,
      input,
      make(
        'button',
        {
          type: 'button',
          title: this.label,
          mark: this.mark,
          onclick: () => this.shadowRoot.querySelector('input').click(),
        },
        symbol('upload'),
        make('span', {}, this.label),
      ),
      this.file ? make('span', { class: 'file' }, this.file) : null,
      this.problem ? make('span', { class: 'problem', role: 'alert' }, this.problem) : null,
    );
  }

  #chosen(files) {
    if (files.length === 0) return;
    this.problem = this.#objection(files);
    this.file = this.problem ? '' : files[0].name;
    this.redraw();
    this.take?.(this.file);
  }

  #objection(files) {
    if (files.length > 1) return 'Numero massimo di file: 1';
    return this.only === 'pdf' && !files[0].name.toLowerCase().endsWith('.pdf') ? 'Formato non ammesso' : '';
  }
}
customElements.define('aru-input-file', AruInputFile);
