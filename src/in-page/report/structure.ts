import type { ReportChild, ReportNode } from '../../messages/page-report.ts';
import { contentName } from '../locate/name.ts';
import { normalise, tidy } from '../locate/normalise.ts';
import { isControlRole, roleOf } from '../locate/role.ts';
import { frameDocument, isElement, LEAVES, OWN_HOST, referred } from '../locate/tree.ts';
import { isWrittenByOthers } from '../locate/user-content.ts';
import { drawn } from '../locate/visible.ts';
import { blanked, type Known } from './redact.ts';
import { lookOf } from './visual-state.ts';
import { attributeOf, NAMING, REFERRING, TAGS, TRADE } from './vocabulary.ts';

/** A report holds so many elements. */
const MAX_NODES = 4000;
/** Of children that are like each other, so many are told. More than make a list (`written.ts`). */
const ALIKE = 8;
/** Elements that are drawn as one thing or show nothing: nothing in them is told. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'link', 'meta', 'title', 'base']);

/** Goes through a document and writes down how it is built. Values of fields are never read, and nothing is changed. */
export class Structure {
  private readonly nodes = new Map<Element, ReportNode>();
  private readonly custom = new Map<string, string>();
  private readonly slots = new Map<string, string>();
  private readonly waiting: { node: ReportNode; name: string; to: Element[] }[] = [];
  /** Where the document that is read begins in the top window. */
  private from: readonly [number, number] = [0, 0];
  private count = 0;
  private last = 0;
  /** Whether something was left out because there is too much. */
  isCut = false;

  constructor(private readonly known: Known) {}

  /** The number of elements that are told. */
  get elements(): number {
    return this.count;
  }

  /** Writes down the body of a document. */
  read(document: Document): ReportNode {
    const body = this.element(document.body, false) ?? { tag: 'body' };
    for (const { node, name, to } of this.waiting) {
      const numbers = to.map((element) => this.numberOf(element)).filter((number) => number > 0);
      if (numbers.length > 0) node.refers = { ...node.refers, [name]: numbers };
    }
    return body;
  }

  /** The number of an element that was told; 0 for one that was not. */
  numberOf(element: Element): number {
    const node = this.nodes.get(element);
    if (!node) return 0;
    if (node.n === undefined) node.n = ++this.last;
    return node.n;
  }

  private element(element: Element, isTheirs: boolean): ReportNode | null {
    const tag = element.localName;
    if (SILENT.has(tag) || tag === OWN_HOST) return null;
    if (this.count >= MAX_NODES) {
      this.isCut = true;
      return null;
    }
    this.count++;
    const node: ReportNode = { tag: this.tagOf(tag) };
    this.nodes.set(element, node);
    const theirs = isTheirs || isWrittenByOthers(element);
    const role = roleOf(element);
    // A button in a row belongs to the page, whoever wrote the row.
    const isBlank = theirs && role !== 'button';
    this.describe(node, element, isBlank);
    for (const name of REFERRING) {
      if (element.hasAttribute(name)) this.waiting.push({ node, name, to: referred(element, name) });
    }
    if (LEAVES.has(tag) || element.getAttribute('contenteditable') === 'true') return node;
    const inner = frameDocument(element);
    if (inner?.body) node.frame = this.inFrame(element, () => this.all(inner.body.childNodes, theirs, isBlank));
    else if (tag !== 'iframe' && tag !== 'frame') this.inside(node, element, role, theirs, isBlank);
    return node;
  }

  private inFrame<T>(frame: Element, read: () => T): T {
    const before = this.from;
    const { left, top } = frame.getBoundingClientRect();
    this.from = [before[0] + left + frame.clientLeft, before[1] + top + frame.clientTop];
    const told = read();
    this.from = before;
    return told;
  }

  private inside(node: ReportNode, element: Element, role: string, theirs: boolean, isBlank: boolean): void {
    if (element.shadowRoot) node.shadow = this.all(element.shadowRoot.childNodes, theirs, isBlank);
    const children = this.all(element.childNodes, theirs, isBlank, node);
    // A wording whose letters lie in several pieces ("<u>S</u>alva") is told as a whole.
    const whole =
      !isBlank && !element.shadowRoot && (isControlRole(role) || role === 'heading') && contentName(element);
    const label = whole && element.childNodes.length > 1 ? this.known.labels.get(normalise(whole)) : undefined;
    const isTold = label !== undefined && JSON.stringify(children).includes(JSON.stringify(label));
    const told = label === undefined || isTold ? children : [label];
    if (told.length > 0) node.children = told;
  }

  private all(nodes: Iterable<Node>, theirs: boolean, isBlank: boolean, parent?: ReportNode): ReportChild[] {
    const told: ReportChild[] = [];
    let alike = 0;
    let before = '';
    for (const one of nodes) {
      if (one.nodeType === Node.TEXT_NODE) {
        const said = blanked(one.nodeValue ?? '', this.known, isBlank);
        if (said) told.push(said);
      } else if (isElement(one)) {
        const kind = `${one.localName} ${one.getAttribute('role')} ${drawn(one)}`;
        alike = kind === before ? alike + 1 : 0;
        before = kind;
        if (alike >= ALIKE && parent && !one.querySelector('button,input,a[href]:only-of-type')) {
          parent.more = (parent.more ?? 0) + 1;
        } else if (alike >= ALIKE * 4 && parent) {
          parent.more = (parent.more ?? 0) + 1;
        } else {
          const node = this.element(one, theirs);
          if (node) told.push(node);
        }
      }
    }
    return told;
  }

  private describe(node: ReportNode, element: Element, isBlank: boolean): void {
    const attributes: Record<string, string> = {};
    const names: Record<string, string> = {};
    for (const name of element.getAttributeNames()) {
      const text = element.getAttribute(name) ?? '';
      const kept = attributeOf(name, text, this.known.values);
      if (kept !== null) attributes[name] = kept;
      else if (NAMING.includes(name) && tidy(text)) names[name] = blanked(text, this.known, isBlank);
    }
    if (element.hasAttribute('slot')) attributes.slot = this.slotOf(element.getAttribute('slot') ?? '');
    if (element.localName === 'slot' && element.hasAttribute('name'))
      attributes.name = this.slotOf(element.getAttribute('name') ?? '');
    for (const [name, text] of [
      ['caption', captionOf(element)],
      ['title', pictureTitleOf(element)],
    ] as const)
      if (text) names[name] = blanked(text, this.known, isBlank);
    // What has nothing to say is left out.
    const told = Object.entries({ attributes, names, look: lookOf(element, this.from) });
    Object.assign(node, Object.fromEntries(told.filter(([, said]) => Object.keys(said).length > 0)));
  }

  /** Elements of libraries and of the page's own are counted: their names can be anything. */
  private tagOf(tag: string): string {
    if (TAGS.has(tag)) return tag;
    let name = this.custom.get(tag);
    if (name === undefined) {
      const words = tag
        .split('-')
        .slice(1)
        .filter((word) => TRADE.has(word));
      name = `x${this.custom.size + 1}-${words.slice(0, 3).join('-') || 'part'}`;
      this.custom.set(tag, name);
    }
    return name;
  }

  private slotOf(name: string): string {
    if (name === '') return '';
    const known = this.slots.get(name) ?? `s${this.slots.size + 1}`;
    this.slots.set(name, known);
    return known;
  }
}

/** What a drawing says of itself. */
const pictureTitleOf = (element: Element): string =>
  element.localName === 'svg' ? tidy(element.querySelector(':scope > title')?.textContent ?? '') : '';

/** What stands on a button that is a field: its caption is an attribute. What is typed into fields is not looked at. */
function captionOf(element: Element): string {
  if (element.localName !== 'input') return '';
  return /^(button|submit|reset)$/i.test(element.getAttribute('type') ?? '')
    ? (element.getAttribute('value') ?? '')
    : '';
}
