import { composedClosest } from '../../../src/in-page/locate/locate.ts';
import type { Change, Scope } from './change.ts';
import { everyElement, isSeen, make } from './elements.ts';

/** Elements whose parents allow nothing else in between. */
const FIXED = 'html,head,body,style,tr,td,th,tbody,thead,li,dt,dd,option,legend,summary,caption,slot,svg,svg *,source';
const CONTROLS = 'a[href],button,[role=button],[role=link]';

const shareOf = <T>({ random }: Scope, list: readonly T[], share: number): T[] =>
  list.filter(() => random.next() < share);

/** Boxes round controls and blocks, one to three deep, and spans round the texts in controls. */
export const wrap: Change = (scope) => {
  const around = everyElement(document.body).filter((element) => !element.matches(FIXED));
  for (const element of shareOf(scope, around, 0.15)) {
    for (let depth = 1 + scope.random.below(3); depth > 0; depth--) {
      const box = make('div', scope.random.oneIn(2) ? { class: scope.random.word() } : {});
      if (element.slot) {
        box.slot = element.slot;
        element.removeAttribute('slot');
      }
      // A box of its own must not change how rows and columns lie.
      box.style.display = 'contents';
      element.replaceWith(box);
      box.append(element);
    }
  }
  for (const control of shareOf(scope, everyElement(document.body), 0.3)) {
    if (!control.matches(CONTROLS)) continue;
    const inner = make('span');
    inner.append(...control.childNodes);
    control.append(inner);
  }
};

/** Words in class names that style sheets of all makers use for a state; a redesign keeps to the custom. */
const STATE = /(active|current|selected|open|disabled|hidden|modal|dialog)$/;
/** A component of a public agency that comes from outside. */
const FOREIGN = /^spid-/;
const ID_LISTS = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'list', 'headers'];

/** Other classes and ids everywhere, in style sheets too: nothing is called as before, everything looks the same. */
export const renameClassesAndIds: Change = ({ random }) => {
  const words = new Map<string, string>();
  const elements = everyElement(document);
  const fresh = (name: string): string => {
    if (FOREIGN.test(name)) return name;
    const known = words.get(name) ?? `${random.word()}${STATE.test(name) ? `-${STATE.exec(name)?.[0]}` : ''}`;
    words.set(name, known);
    return known;
  };
  for (const element of elements) {
    if (element.classList.length > 0) element.setAttribute('class', [...element.classList].map(fresh).join(' '));
    if (element.id) element.id = fresh(element.id);
    for (const name of ID_LISTS) {
      const ids = element.getAttribute(name);
      if (ids) element.setAttribute(name, ids.split(/\s+/).map(fresh).join(' '));
    }
  }
  for (const style of elements) {
    if (style.localName !== 'style') continue;
    style.textContent = (style.textContent ?? '').replace(/([.#])(-?[_a-z][\w-]*)(?=[^{}]*\{)/gi, (all, sign, name) =>
      words.has(name) ? `${sign}${words.get(name)}` : all,
    );
  }
};

/** Puts an element of another kind in the place of one; what is in it moves along. */
function swap({ marks }: Scope, before: Element, tag: string, more: Record<string, string>): void {
  const after = make(tag);
  for (const { name, value } of before.attributes) if (name !== 'type') after.setAttribute(name, value);
  for (const [name, value] of Object.entries(more)) after.setAttribute(name, value);
  if (before.matches('button:disabled') && tag !== 'button') after.setAttribute('aria-disabled', 'true');
  after.append(...before.childNodes);
  before.replaceWith(after);
  marks.replace(before, after);
}

/** Buttons become links with a role or boxes with a tab stop, headings change level, landmarks become boxes with roles. */
export const swapTags: Change = (scope) => {
  const { random } = scope;
  for (const element of shareOf(scope, everyElement(document.body), 0.4)) {
    if (element.shadowRoot || element.hasAttribute('role')) continue;
    switch (element.localName) {
      case 'button':
        if (random.oneIn(2)) swap(scope, element, 'a', { role: 'button', href: '#' });
        else swap(scope, element, 'div', { role: 'button', tabindex: '0' });
        break;
      case 'a':
        if (!element.hasAttribute('href')) break;
        if (random.oneIn(2)) swap(scope, element, 'button', { type: 'button' });
        else swap(scope, element, 'span', { role: 'link', tabindex: '0' });
        break;
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
        // The look stays, or a title could no longer be told from the small type around it.
        if (random.oneIn(2)) {
          const { fontSize, fontWeight } = getComputedStyle(element);
          const style = `font-size:${fontSize};font-weight:${fontWeight};margin:.6em 0`;
          swap(scope, element, 'div', { role: 'heading', 'aria-level': element.localName.slice(1), style });
        }
        break;
      case 'nav':
        swap(scope, element, 'div', { role: 'navigation' });
        break;
      case 'ul':
        if (!FOREIGN.test(element.className)) swap(scope, element, 'div', { role: 'list' });
        break;
      case 'section':
        swap(scope, element, 'div', {});
        break;
    }
  }
};

/** What refers to what by id, on the whole page. */
class References {
  private readonly pairs: [Element, string][] = [];

  constructor() {
    for (const element of everyElement(document))
      for (const name of ID_LISTS)
        for (const id of element.getAttribute(name)?.split(/\s+/) ?? []) this.pairs.push([element, id]);
  }

  /** Whether all that an element refers to is in it too, and nothing outside refers to what is in it. */
  standsAlone(element: Element): boolean {
    const inside = new Set([element, ...everyElement(element)]);
    const ids = new Set([...inside].map(({ id }) => id).filter(Boolean));
    return (
      this.pairs.every(([from, id]) => inside.has(from) === ids.has(id)) &&
      ![...inside].some((one) => one.localName === 'slot' || (one as HTMLInputElement).labels?.length)
    );
  }
}

/** Single controls and whole sections move into components with an open shadow root. */
export const moveIntoShadow: Change = (scope) => {
  const { random } = scope;
  const movable = everyElement(document.body).filter(
    (element) =>
      (element.matches('a[href],button,section,form,nav,fieldset') || /card|panel|section/.test(element.className)) &&
      !element.matches('svg *') &&
      !(element.parentElement?.shadowRoot ?? null),
  );
  const references = new References();
  for (const element of shareOf(scope, movable, 0.25)) {
    if (!element.isConnected || !references.standsAlone(element)) continue;
    const styles = [...(element.getRootNode() as Document | ShadowRoot).querySelectorAll('style')];
    const host = make(random.pick(['ui-part', 'ds-block', 'pec-box']));
    host.style.display = 'contents';
    if (element.slot) host.slot = element.slot;
    element.removeAttribute('slot');
    element.replaceWith(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(...styles.map((style) => style.cloneNode(true)), element);
  }
};

/** A component whose text is slotted into the button in its shadow root. */
export const slotTexts: Change = (scope) => {
  const references = new References();
  for (const control of shareOf(scope, everyElement(document.body), 0.3)) {
    if (
      control.localName !== 'button' ||
      control.getRootNode() !== document ||
      !isSeen(control) ||
      !references.standsAlone(control)
    )
      continue;
    const host = make('ui-button');
    host.style.display = 'contents';
    control.replaceWith(host);
    host.append(...control.childNodes);
    const root = host.attachShadow({ mode: 'open' });
    control.append(make('slot'));
    root.append(control);
  }
};

/** Brothers and sisters of one kind change places: entries of menus, buttons of a row, sections. */
export const reorder: Change = (scope) => {
  for (const parent of shareOf(scope, everyElement(document.body), 0.3)) {
    const children = [...parent.children];
    const first = children[0];
    if (!first || children.length < 2 || first.matches('tr,td,th,option,style,svg *,h1,h2,h3,h4,label,input')) continue;
    const kinds = new Set(children.map(({ localName }) => localName));
    if (kinds.size > 1 || children.some((child) => child.slot)) continue;
    for (const child of scope.random.shuffled(children)) parent.append(child);
  }
};

/** Sections that nobody asked for. */
const NEWS = [
  ['Novità', 'Scopri le ultime funzioni della tua casella.', 'Scopri di più', 'Più tardi'],
  ['Assistenza', 'Hai bisogno di aiuto? Contatta il supporto.', 'Apri una richiesta', 'Leggi le guide'],
  ['Spazio di archiviazione', 'Hai usato 1,2 GB di 5 GB.', 'Aumenta lo spazio', 'Dettagli'],
  ['Firma digitale', 'Firma i documenti dal computer o dal telefono.', 'Acquista ora', 'Confronta'],
  ['Notifiche via SMS', 'Ricevi un SMS quando arriva un messaggio.', 'Configura', 'Chiudi'],
] as const;

export const addSections: Change = ({ random }) => {
  const main = everyElement(document.body).find((element) => element.matches('main,[role=main]')) ?? document.body;
  for (const [title, text, one, other] of random.shuffled(NEWS).slice(0, 1 + random.below(3))) {
    const section = make(
      'section',
      { class: random.word() },
      `<h2>${title}</h2><p>${text}</p><button type="button">${one}</button> <a href="#">${other}</a>`,
    );
    const blocks = [...main.children].filter((child) => !child.matches('style,script'));
    const before = random.oneIn(2) ? (random.shuffled(blocks)[0] ?? null) : null;
    main.insertBefore(section, before);
  }
};

/** Signs that are no words: an icon of a glyph font, a counter, hard spaces, capitals. */
export const decorate: Change = (scope) => {
  for (const control of shareOf(scope, everyElement(document.body), 0.3)) {
    if (!control.matches(CONTROLS) || composedClosest(control, '[role=row],tr')) continue;
    const text = [...control.childNodes].find((node) => node instanceof Text && node.data.trim());
    if (!(text instanceof Text)) continue;
    const forms = [
      (said: string) => `\ue8b8 ${said}`,
      (said: string) => `${said} (3)`,
      (said: string) => said.trim().replaceAll(' ', '\u00a0'),
      (said: string) => said.toUpperCase(),
    ];
    text.data = scope.random.pick(forms)(text.data);
  }
};
