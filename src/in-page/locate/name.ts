import {
  attribute,
  childNodesOf,
  contains,
  firstElementOf,
  matches,
  nextElementOf,
  tagOf,
  textOf,
} from '../geometry/dom.ts';
import { besideField } from './beside-field.ts';
import { MAX_LENGTH, useful } from './label-text.ts';
import { normalise, tidy } from './normalise.ts';
import { isIcon, painted } from './painted.ts';
import { isControlRole, roleOf } from './role.ts';
import { composedParent, isElement, isPlain, referred, walk } from './tree.ts';
import { drawn, styleOf } from './visible.ts';

/** Inline mark-up that can stand in the middle of a word ("<u>S</u>alva"). */
const INSIDE_WORDS = new Set('b u i em strong font mark abbr bdi wbr'.split(' '));
/** What a picture of an icon font is called in it. */
const LIGATURE = /^\s*[a-z][a-z\d_]*\s*$/;
/** Up to here a name has hardly room for a title and an explanation. In characters. */
const SHORT = 20;
/** What a control is called. All wordings are tidied but otherwise as on the page. */
export interface Names {
  /** The accessible name, or what stands in for it; empty if there is nothing. */
  primary: string;
  /** Other wordings of the same control that differ from it: visible text, tooltip, placeholder, the component's label. */
  others: string[];
}

/** What an element is named by from its contents: through shadow roots, without what is hidden and without values of fields. */
export function contentName(element: Element, evenHidden = false, seen = false): string {
  let all = '';
  let inSubtree: Element | null = null;
  // Most controls and headings hold a text and nothing else.
  const text = isPlain(element) && textOf(element);
  if (text && !seen && !LIGATURE.test(text)) return tidy(text);
  walk(
    element,
    (at) => {
      if (at === element) return true;
      if (!evenHidden && attribute(at, 'aria-hidden') === 'true') return false;
      if ((seen || !evenHidden) && !drawn(at)) return false;
      if (seen && (at as HTMLElement).offsetWidth === 1) return false; // the way to hide a text from sight alone
      const own = !seen && ownName(at);
      if (own) all += ` ${useful(own)} `;
      if (own || isField(at)) return false;
      if (!INSIDE_WORDS.has(tagOf(at))) all += ' ';
      inSubtree = at;
      return true;
    },
    (text) => {
      // A text that follows an element of its own line starts a new word.
      if (inSubtree && text.parentNode !== inSubtree && !INSIDE_WORDS.has(tagOf(inSubtree))) all += ' ';
      inSubtree = null;
      if ((seen || LIGATURE.test(text.data)) && isIcon(composedParent(text) as Element)) return;
      // A number of its own is a counter.
      all += seen && !/\p{L}/u.test(text.data) ? `(${text.data})` : text.data;
    },
  );
  return tidy(all);
}

/**
 * What people read on a control or on its label, whatever assistive technology is told: the text and its first line.
 * Nothing where there are only pictures, initials and numbers, or where the text is a value.
 */
export function readOn(element: Element, role: string): string[] {
  const named = !isField(element) && NAMED_BY_CONTENT.has(role) && role !== 'switch';
  const parts = named ? [element] : labelsOf(element);
  const art = parts.map(painted).join('');
  // What is kept from assistive technology counts where there is nothing else.
  for (const hidden of [false, true]) {
    const text = ownValue(element) || parts.map((part) => seenName(part, hidden)).join(' ');
    const plain = useful(text + art);
    if (/\p{L}{3}|^(s[iì]|no|ok)$/iu.test(plain))
      return art
        ? [plain]
        : [plain, ...parts.map((part) => headline(part)).filter((line) => line && plain.startsWith(line))];
  }
  return [];
}

/** What is painted on an `<input>` that is a button. */
const ownValue = (element: Element): string =>
  /^(button|submit|reset)$/.test((element as HTMLInputElement).type) && tagOf(element) === 'input'
    ? (element as HTMLInputElement).value
    : '';

/** A form answers for its fields' names. */
const labelsOf = (element: Element): Element[] =>
  tagOf(element) === 'form' ? [] : [...((element as HTMLInputElement).labels ?? [])];

const isField = (element: Element): boolean => /^(input|select|textarea)$/.test(tagOf(element));

function svgTitle(element: Element): string | null {
  if (tagOf(element) !== 'svg') return null;
  for (const child of childNodesOf(element)) if (isElement(child) && tagOf(child) === 'title') return textOf(child);
  return null;
}

/** The name that an element inside another one says of itself. */
const ownName = (at: Element): string | null =>
  attribute(at, 'aria-label') ?? (tagOf(at) === 'img' ? attribute(at, 'alt') : null) ?? svgTitle(at);

/** Titles on pictures and components inside a control: `<button><aru-symbol title="Esci">`. */
function innerTitle(element: Element): string {
  let found = '';
  walk(element, (at) => {
    if (found) return false;
    if (at !== element) found = useful(attribute(at, 'title'));
    return true;
  });
  return found;
}

/** Whether an element stands on a line of its own. */
const isBlock = (element: Element | null): boolean =>
  element !== null && (tagOf(element) === 'br' || /^(block|flex|grid|list-item)/.test(styleOf(element)?.display ?? ''));

/** The first line of a card with a title and an explanation; empty where the text is all of one piece. */
function headline(element: Element, isShort = false): string {
  let first: Text | null = null;
  walk(
    element,
    () => first === null,
    (text) => {
      if (first === null && /\S/.test(text.data)) first = text;
    },
  );
  const line = first as Text | null;
  const title = line?.parentElement;
  if (!line || !title || !contains(element, title)) return '';
  // A short text may be one label over two lines, unless its first line is set in bold.
  if (isShort && !(Number(styleOf(title)?.fontWeight) > Number(styleOf(element)?.fontWeight))) return '';
  // A label is often a bare text, with a hint on the next line.
  if (title === element) return isBlock(line.nextElementSibling) ? tidy(line.data) : '';
  return isBlock(title) || isBlock(nextElementOf(title)) ? contentName(title) : '';
}

/** What is read of a name: without words of icon fonts, counters, and what is there for screen readers only. */
const seenName = (element: Element, evenHidden: boolean): string =>
  contentName(element, evenHidden, true).replace(/\((\d+)\)(?=.*\p{L})/gu, '$1');

const adder = (names: string[]) => (text: string | null | undefined) => {
  const plain = useful(text);
  if (plain) names.push(plain);
};

/** The names the standard gives, most important first; those of a kind that is not there are left out. */
function standardNames(element: Element, role: string): string[] {
  const names: string[] = [];
  const add = adder(names);
  const labelledBy = referred(element, 'aria-labelledby');
  if (labelledBy.length) add(labelledBy.map((by) => attribute(by, 'aria-label') ?? contentName(by, true)).join(' '));
  add(attribute(element, 'aria-label'));
  if (isField(element))
    add(
      labelsOf(element)
        .map((label) => contentName(label))
        .join(' '),
    );
  add(ownValue(element));
  if (matches(element, 'img,area,input[type=image]')) add(attribute(element, 'alt'));
  const part = { fieldset: 'legend', table: 'caption', figure: 'figcaption', details: 'summary' }[tagOf(element)];
  if (part)
    for (const child of childNodesOf(element)) if (isElement(child) && tagOf(child) === part) add(contentName(child));
  if (!isField(element) && NAMED_BY_CONTENT.has(role)) {
    const text = contentName(element);
    if (text.length <= MAX_LENGTH) add(text);
    if (!names.length) add(innerTitle(element));
  }
  return names;
}
const NAMED_BY_CONTENT = new Set(
  'button link menuitem menuitemcheckbox menuitemradio tab treeitem option clickable checkbox switch radio heading cell gridcell columnheader rowheader row img listitem generic paragraph'.split(
    ' ',
  ),
);

/** The components (custom elements) that wrap this one control and nothing else, from the inside out. */
export function hostsOf(element: Element): Element[] {
  const hosts: Element[] = [];
  for (let at = composedParent(element); at && hosts.length < 3; at = composedParent(at)) {
    if (!tagOf(at).includes('-')) continue;
    if (otherControls(at, element)) break;
    hosts.push(at);
  }
  return hosts;
}

function otherControls(inside: Element, own: Element): boolean {
  let found = false;
  walk(inside, (at) => {
    if (at === own) return false;
    found ||= isControlRole(roleOf(at)) && !contains(at, own) && !tagOf(at).includes('-');
    return !found;
  });
  return found;
}

/** Everything that a control is called, the accessible name first. */
export function namesOf(element: Element, role = roleOf(element)): Names {
  const names = standardNames(element, role);
  const add = adder(names);
  const control = isControlRole(role) || role === 'listbox';
  const hosts = control ? hostsOf(element) : [];
  const both = [element, ...hosts];
  for (const host of hosts) for (const name of ['label', 'aria-label']) add(attribute(host, name));
  if (control) addHeadlines(element, names, add);
  for (const one of both) add(attribute(one, 'title'));
  if (isField(element) || /^(textbox|combobox|checkbox|switch|radio)$/.test(role)) {
    if (!names.length) add(besideField(element, role));
    for (const one of both) add(attribute(one, 'placeholder'));
  }
  const own = control && !isField(element);
  if (own && NAMED_BY_CONTENT.has(role)) addSeen(element, names, add);
  add(
    attribute(element, 'data-original-title') ??
      attribute(element, 'data-bs-original-title') ??
      attribute(element, 'aria-description'),
  );
  if (own && names.length && !NAMED_BY_CONTENT.has(role)) add(contentName(element));
  if (own && !names.length && NAMED_BY_CONTENT.has(role)) add(painted(element));
  return distinct(names);
}
type Add = ReturnType<typeof adder>;

/** The title alone, of a name that has room for a title and an explanation. */
function addHeadlines(element: Element, names: string[], add: Add): void {
  if (tagOf(element) === 'select') return;
  const isShort = names[0] !== undefined && names[0].length <= SHORT;
  for (const part of [element, ...labelsOf(element)]) if (firstElementOf(part)) add(headline(part, isShort));
}

/** What people see on a control, whatever it is called. */
function addSeen(element: Element, names: string[], add: Add): void {
  if (!firstElementOf(element)) return;
  const seen = seenName(element, false);
  if (seen.length <= MAX_LENGTH) add(seen);
  // Nothing but what is kept from assistive technology: people see it all the same.
  if (!names.length) add(seenName(element, true));
}

/** The first name, and every other one that says something else. */
function distinct(names: string[]): Names {
  const primary = names[0] ?? '';
  const seen = new Set([normalise(primary)]);
  const others = names.filter((name) => {
    const key = normalise(name);
    return !seen.has(key) && seen.add(key);
  });
  return { primary, others };
}

/** The accessible name of an element, with the additions described in `namesOf`; empty if it has none. */
export const nameOf = (element: Element): string => namesOf(element).primary;
