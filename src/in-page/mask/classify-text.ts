import { isControlRole, roleOf } from '../locate/role.ts';
import { composedAncestors, composedClosest, composedParent, composedText, isElement, LEAVES } from '../locate/tree.ts';
import { isWrittenByOthers } from '../locate/user-content.ts';
import type { Knowledge, Wordings } from './known-labels.ts';

/** A part of a text node, from and to a character. */
export interface Part {
  from: number;
  to: number;
}

/** "(307)", "[3]": says how many, and is covered by itself. */
const COUNTER = /[([]\s*\d[\d.,]*\+?\s*[)\]]/g;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** What people type in place. Its text is not even looked at. */
const TYPED = '[contenteditable]:not([contenteditable=false]),[role=textbox],textarea';
/** Places that hold labels and no sentences. */
const LABELS = 'label,legend,th,dt,caption,summary,nav,[role=navigation],[role=columnheader],[role=rowheader]';
/** Rows of lists of mail programs: whatever stands there is somebody's. */
const ENTRIES = '[role=row],[role=gridcell],[role=option],[role=article],article';
/** From so many children of one kind on, something is a list. */
const LIST = 4;
/** So far round a text its list is looked for, in levels of the tree. */
const LEVELS = 8;
/** A heading of more words may be the subject of a message. */
const HEADING_WORDS = 3;

/** One look at a part of a page: which texts in it are labels. Answers are kept as long as the look. */
export class Reader {
  private readonly lists = new Map<Element, boolean>();
  private readonly unknownWords = new Map<Element, boolean>();
  private readonly units = new Map<Element, Unit | null>();
  private readonly theirs = new Map<Element, boolean>();

  constructor(private readonly wordings: Wordings) {}

  /** The parts of a text that may be read by everybody. */
  readable(text: Text): Part[] {
    const parent = text.parentElement ?? (text.getRootNode() as Partial<ShadowRoot>).host;
    if (!parent || this.isTyped(parent)) return [];
    const all = [{ from: 0, to: text.length }];
    if (!SAYS_SOMETHING.test(text.data)) return all;
    const unit = this.unitOf(parent);
    const own = this.know(text.data);
    const known = own === 'none' && unit ? unit.whole : own;
    if (known === 'none' || !this.fits(parent, unit, known, text.data)) return [];
    return known === own ? withoutCounters(text.data) : all;
  }

  /** Whether the list that an element is in holds other people's things; a list is judged as a whole. */
  listRound(element: Element): { list: Element; isTheirs: boolean } | null {
    let at: Element | null = element;
    for (let level = 0; at && level < LEVELS; level++) {
      const around: Element | null = composedParent(at);
      if (around && isList(around, at)) return { list: around, isTheirs: this.isListOfOthers(around, at) };
      at = around;
    }
    return null;
  }

  private fits(parent: Element, unit: Unit | null, known: Knowledge, data: string): boolean {
    const isSure = known === 'label' && unit?.kind === 'button' && !composedClosest(parent, ENTRIES);
    if (isSure) return true;
    if (this.isTheirs(parent) || this.listRound(parent)?.isTheirs) return false;
    if (!unit) return known === 'label' || composedClosest(parent, LABELS) !== null;
    if (unit.kind === 'heading') return known === 'label' || data.trim().split(/\s+/).length <= HEADING_WORDS;
    return !this.hasStrangeText(unit.element);
  }

  private know(text: string): Knowledge {
    return this.wordings.know(text.replace(COUNTER, ' '));
  }

  private unitOf(element: Element): Unit | null {
    const known = this.units.get(element);
    if (known !== undefined) return known;
    const role = roleOf(element);
    const kind = role === 'button' ? 'button' : isControlRole(role) ? 'control' : role === 'heading' ? role : null;
    const around = kind ? null : composedParent(element);
    const isFrame = around !== null && around.ownerDocument !== element.ownerDocument;
    const unit = kind
      ? { kind, element, whole: this.know(composedText(element)) }
      : around && !isFrame
        ? this.unitOf(around)
        : null;
    this.units.set(element, unit as Unit | null);
    return unit as Unit | null;
  }

  private isTyped(element: Element): boolean {
    return composedClosest(element, TYPED) !== null;
  }

  private isTheirs(element: Element): boolean {
    let answer = this.theirs.get(element);
    if (answer === undefined) {
      answer = isWrittenByOthers(element);
      this.theirs.set(element, answer);
    }
    return answer;
  }

  /** Most of its items say something that nobody knows. */
  private isListOfOthers(list: Element, item: Element): boolean {
    let answer = this.lists.get(list);
    if (answer === undefined) {
      const items = itemsOf(list, item);
      answer = items.filter((item) => this.hasStrangeText(item)).length > items.length / 2;
      this.lists.set(list, answer);
    }
    return answer;
  }

  /** Whether a text in an element is none that is known. */
  private hasStrangeText(element: Element): boolean {
    let answer = this.unknownWords.get(element);
    if (answer === undefined) {
      answer = this.know(composedText(element)) !== 'label' && this.meetsStranger(element);
      this.unknownWords.set(element, answer);
    }
    return answer;
  }

  private meetsStranger(node: Node): boolean {
    if (isElement(node)) {
      if (LEAVES.has(node.localName) || node.getAttribute('aria-hidden') === 'true') return false;
      if (node.shadowRoot && this.meetsStranger(node.shadowRoot)) return true;
    } else if (node.nodeType === Node.TEXT_NODE) {
      const said = (node as Text).data.replace(COUNTER, ' ');
      return /\p{L}/u.test(said) && this.know(said) === 'none';
    }
    for (let child = node.firstChild; child; child = child.nextSibling) if (this.meetsStranger(child)) return true;
    return false;
  }
}

/** A control, or a heading: what its texts say, they say together. */
interface Unit {
  kind: 'button' | 'control' | 'heading';
  element: Element;
  /** How much is known of all its text. */
  whole: Knowledge;
}

/** The control, heading or list that has to be judged anew when something in an element has changed. */
export function scopeOf(element: Element): Element {
  for (const at of composedAncestors(element)) {
    if (at.ownerDocument !== element.ownerDocument) break;
    const role = roleOf(at);
    if (isControlRole(role) || role === 'heading') return at;
  }
  return element;
}

/** Things of one kind: the same element and, where that says little, the same class. */
const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && (/^(li|tr)$/.test(one.localName) || isSameClass(one, other));

const isSameClass = (one: Element, other: Element): boolean =>
  (one.classList[0] ?? one.getAttribute('role')) === (other.classList[0] ?? other.getAttribute('role'));

function isList(around: Element, item: Element): boolean {
  if (item.localName === 'div' && item.classList.length === 0 && !item.hasAttribute('role')) return false;
  return itemsOf(around, item, LIST).length >= LIST;
}

function itemsOf(around: Element, item: Element, most = Number.POSITIVE_INFINITY): Element[] {
  const parent = (item.getRootNode() as Partial<ShadowRoot>).host === around ? around.shadowRoot : around;
  const found: Element[] = [];
  for (let at = parent?.firstElementChild; at && found.length < most; at = at.nextElementSibling)
    if (isAlike(at, item)) found.push(at);
  return found;
}

function withoutCounters(data: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const counter of data.matchAll(COUNTER)) {
    if (counter.index > from) parts.push({ from, to: counter.index });
    from = counter.index + counter[0].length;
  }
  if (from < data.length) parts.push({ from, to: data.length });
  return parts;
}
