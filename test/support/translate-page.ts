import type { Dictionary } from './browser-words.ts';

/** How a browser does it: what it changes, what it leaves alone, and what it leaves behind. */
export type Way = 'chromium' | 'edge' | 'firefox';

const SILENT = /^(script|style|textarea|noscript|template|title|head)$/;
const ATTRIBUTES = ['title', 'aria-label', 'placeholder'];
/** Parts of a sentence that Edge sends as one: all of it comes back in the first, and the others are left empty. */
const FORMATTING = /^(span|b|i|em|strong|small)$/;

/**
 * Translates the document that it runs in, as a browser does, all of it or about half. Closed shadow roots are out of reach.
 *
 * @param seed of the choice of the half
 * @returns puts everything back, as "show original" does where the page is not loaded anew
 */
export function translatePage(way: Way, dictionary: Dictionary, lang: string, isHalf: boolean, seed = 1): () => void {
  const undo: (() => void)[] = [];
  let random = seed;
  let asked = 0;
  // The first one always, so that something is translated.
  const isChosen = () => {
    if (asked++ === 0) return true;
    random = (random * 1103515245 + 12345) % 2147483648;
    return !isHalf || random / 2147483648 < 0.5;
  };
  let count = 0;
  const say = (text: string): string => {
    const trimmed = text.trim().replace(/\s+/g, ' ');
    const whole = dictionary.phrases[trimmed];
    if (whole) return text.replace(text.trim(), whole);
    return text.replace(/[\p{L}]+/gu, (word) => {
      const known = dictionary.words[word.toLowerCase()] ?? dictionary.rest[++count % dictionary.rest.length] ?? word;
      return /^\p{Lu}/u.test(word) ? known.charAt(0).toUpperCase() + known.slice(1) : known;
    });
  };
  const set = (element: Element, name: string, value: string): void => {
    const before = element.getAttribute(name);
    element.setAttribute(name, value);
    undo.push(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)));
  };
  const write = (text: Text): void => {
    const { data } = text;
    text.data = say(data);
    undo.push(() => {
      text.data = data;
    });
  };
  const wrap = (text: Text, outer: Element, inner: Element): void => {
    text.replaceWith(outer);
    if (inner !== outer) outer.append(inner);
    inner.append(text);
    undo.push(() => outer.replaceWith(text));
  };
  const font = (attributes: Record<string, string>): Element => {
    const element = document.createElement('font');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const hash = () => ({ _msttexthash: String(20000 + 137 * ++count), _msthash: String(count) });

  const change: Record<Way, (text: Text, parent: Element) => void> = {
    chromium: (text) => {
      const style = { dir: 'auto', style: 'vertical-align: inherit;' };
      write(text);
      wrap(text, font(style), font(style));
    },
    edge: (text, parent) => {
      write(text);
      if (parent.childNodes.length === 1) for (const [name, value] of Object.entries(hash())) set(parent, name, value);
      else {
        const element = font({ _mstmutation: '1', ...hash() });
        wrap(text, element, element);
      }
    },
    firefox: write,
  };
  /** The texts of an element that holds nothing but a sentence in several parts, else none. */
  const partsOf = (element: Element): Text[] => {
    const nodes = [...element.childNodes];
    const isPart = (node: Node) =>
      node instanceof Text ||
      (node instanceof Element && FORMATTING.test(node.localName) && node.children.length === 0);
    const texts = nodes.flatMap((node) => (node instanceof Text ? [node] : [...node.childNodes]));
    const said = texts.filter((text): text is Text => text instanceof Text && /\p{L}/u.test(text.data));
    return said.length > 1 && nodes.every(isPart) ? said : [];
  };
  const merge = (element: Element, [first, ...others]: Text[]): void => {
    if (!first) return;
    const all = [first, ...others];
    const before = all.map(({ data }) => data);
    first.data = say(before.join(' '));
    for (const other of others) other.data = '';
    for (const [name, value] of Object.entries(hash())) set(element, name, value);
    undo.push(() => {
      for (const [place, text] of all.entries()) text.data = before[place] ?? '';
    });
  };
  const visit = (root: Node): void => {
    const parts = way === 'edge' && root instanceof Element ? partsOf(root) : [];
    if (parts.length > 0 && isChosen()) {
      merge(root as Element, parts);
      return;
    }
    for (const node of [...root.childNodes]) {
      if (node instanceof Text) {
        const parent = node.parentElement;
        if (/\p{L}{2}/u.test(node.data) && parent && isChosen()) change[way](node, parent);
        else if (!parent && /\p{L}{2}/u.test(node.data) && isChosen()) write(node);
      } else if (node instanceof Element && !SILENT.test(node.localName) && node.getAttribute('translate') !== 'no') {
        if (way !== 'chromium')
          for (const name of ATTRIBUTES) {
            const value = node.getAttribute(name);
            if (!value || !/\p{L}{2}/u.test(value) || value.includes('@') || !isChosen()) continue;
            set(node, name, say(value));
            if (way === 'edge') set(node, `_mst${name}`, '1234');
          }
        if (way === 'firefox' && node.shadowRoot) visit(node.shadowRoot);
        visit(node);
      }
    }
  };
  visit(document.body);
  const { title } = document;
  document.title = say(title);
  undo.push(() => {
    document.title = title;
  });
  const { documentElement: html } = document;
  if (way !== 'firefox') set(html, 'lang', lang);
  if (way === 'chromium') {
    html.classList.add('translated-ltr');
    undo.push(() => html.classList.remove('translated-ltr'));
  }
  return () => {
    for (const back of undo.reverse()) back();
  };
}
