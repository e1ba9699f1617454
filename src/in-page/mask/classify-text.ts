import { isControlRole, roleOf } from '../locate/role.ts';
import {
  composedAncestors,
  composedClosest,
  composedParent,
  composedText,
  DIALOG,
  isElement,
  LEAVES,
} from '../locate/tree.ts';
import { isWrittenByOthers } from '../locate/user-content.ts';
import type { KnownLabels } from './known-labels.ts';
import { openParts, type Part, signParts, wordParts } from './text-parts.ts';

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** What people type in place. Its text is not even looked at. */
const TYPED = '[contenteditable]:not([contenteditable=false]),[role=textbox],textarea';
/** Places that hold labels and no sentences. */
const CAPTIONS = 'label,legend,th,dt,caption,summary,[role=columnheader],[role=rowheader]';
/** Entries of lists of mail programs: whatever stands there is somebody's. */
const ENTRIES = '[role=row],[role=gridcell],[role=option],[role=article],[role=listitem],article';
/** Where a mail program has what it offers … */
const MENUS =
  'nav,header,aside,footer,menu,form,fieldset,dialog,[role=navigation],[role=banner],[role=complementary],[role=menu],[role=menubar],[role=toolbar],[role=tree],[role=tablist],[role=dialog],[role=alertdialog],[role=search]';
/** … and where it has what others wrote. */
const CONTENT = 'main,table,td,[role=main],[role=feed],[role=list],[role=grid],[role=table],[role=log]';
/** What is ringed as a whole because its entries belong together. */
const GROUPS = /^(list|menu|listbox|group|radiogroup)$/;
/** From so many children of one kind on, something is a list. */
const LIST = 2;
/** How many levels up from a text we look for its list. */
const LEVELS = 8;
/** What a text is written in that stands on one line with others. */
const INLINE = /^(a|abbr|b|bdi|em|font|i|mark|small|span|strong|u)$/;
/** How somebody's name is written. */
const LIKE_NAME = /^\s*(?:\p{Lu}[\p{L}\p{M}'’.-]+\s*){1,3}$/u;
/** What a control says in so many words is its name. */
const NAME_WORDS = 8;

/** A control, heading or caption: what its texts say, they say together. */
interface Unit {
  kind: 'button' | 'control' | 'heading' | 'caption';
  element: Element;
  /** All its text. */
  whole: string;
}

/** One look at a part of a page: which texts in it are labels. Answers are kept as long as the look. */
export class Reader {
  private readonly lists = new Map<Element, boolean>();
  private readonly strangers = new Map<Element, boolean>();
  private readonly units = new Map<Element, Unit | null>();
  private readonly theirs = new Map<Element, boolean>();

  /** @param ringed what the guide points at now */
  constructor(
    private readonly known: KnownLabels,
    private readonly ringed: Element | null,
  ) {}

  /** The parts of a text that may be read by everybody. */
  readable(text: Text): Part[] {
    const parent = text.parentElement ?? (text.getRootNode() as Partial<ShadowRoot>).host;
    if (!parent || composedClosest(parent, TYPED)) return [];
    const { data } = text;
    const unit = this.unitOf(parent);
    if (!SAYS_SOMETHING.test(data))
      return unit && !this.isTheirs(parent) ? signParts(data, this.isKnown(unit.whole)) : [];
    if (this.isLabelHere(parent, unit, data)) return openParts(data);
    if (this.known.hasMail || this.isTheirs(parent)) return [];
    if (this.known.isDeclaration(data) && (unit || composedClosest(parent, 'label,p,li'))) return wordParts(data);
    const isAsked = () => composedClosest(parent, DIALOG) !== null && this.known.isQuestion(data);
    return this.known.isSentence(data) || isAsked() ? openParts(data) : [];
  }

  /** Whether the list that an element is in holds other people's things; a list is judged as a whole. */
  listRound(element: Element): { list: Element; isTheirs: boolean } | null {
    if (!this.known.hasMail) return null;
    let at: Element | null = element;
    for (let level = 0; at && level < LEVELS && !at.matches(MENUS); level++) {
      const around: Element | null = composedParent(at);
      if (around && isList(around, at)) return { list: around, isTheirs: this.isListOfOthers(around, at) };
      at = around;
    }
    return null;
  }

  /** Whether an icon in an element says no more than a label does. */
  isIconOfLabel(icon: Element): boolean {
    const unit = this.unitOf(icon);
    if (!unit || unit.kind === 'heading' || this.isTheirs(icon)) return false;
    const said = unit.element.getAttribute('aria-label') ?? (unit.whole || unit.element.getAttribute('title'));
    return said ? this.isKnown(said) : unit.element === this.ringed;
  }

  private isKnown = (text: string): boolean => this.known.isLabel(text) || this.known.isUsual(text);

  private isLabelHere(parent: Element, unit: Unit | null, data: string): boolean {
    const { known } = this;
    const isLabel = this.saysLabel(parent, unit, data);
    if (isLabel && unit?.kind === 'button' && !composedClosest(parent, ENTRIES)) return true;
    if (this.isTheirs(parent)) return false;
    if (this.isPointedAt(unit, data)) return true;
    if (!this.fitsPlace(parent, unit)) return !unit && known.isState(data);
    return isLabel || (unit !== null && this.isNameOf(unit, parent, data));
  }

  /** What is written in a control, heading or caption, in its right place, is one of the names that everybody may know. */
  private isNameOf(unit: Unit, parent: Element, data: string): boolean {
    const { known } = this;
    if (known.publicLists && composedClosest(parent, known.publicLists)) return isName(data);
    return this.isKnown(unit.whole) || (known.isUsual(data) && !this.hasStranger(unit.element));
  }

  private saysLabel(parent: Element, unit: Unit | null, data: string): boolean {
    if (!unit) return this.known.isLabel(data);
    if (this.isKnown(unit.whole) && this.known.isLabel(unit.whole)) return true;
    return this.known.isLabel(data) && !this.isHalfOfName(parent, unit, data) && !this.isRowOfOthers(unit);
  }

  /** What can be pressed and also says something strange may be a letter. The name of an icon has no capitals. */
  private isRowOfOthers({ kind, element }: Unit): boolean {
    if (!this.known.hasMail || !/^(button|control)$/.test(kind) || composedClosest(element, MENUS)) return false;
    return textsOf(element).some(({ data }) => /\p{Lu}/u.test(data) && !this.isKnown(data));
  }

  /** A label of one word is somebody's surname where a name stands right beside it. */
  private isHalfOfName(parent: Element, { element, whole }: Unit, data: string): boolean {
    if (!this.known.hasMail || /\S\s+\S/.test(data) || this.isKnown(whole)) return false;
    for (const beside of textsOf(element)) {
      const around = beside.parentElement;
      const isOther = beside.data !== data && LIKE_NAME.test(beside.data) && !this.isKnown(beside.data);
      if (isOther && [around, parent].every((one) => one === element || INLINE.test(one?.localName ?? ''))) return true;
    }
    return false;
  }

  /** A control that was renamed, or what is ringed as a whole. */
  private isPointedAt(unit: Unit | null, data: string): boolean {
    const { ringed } = this;
    if (!ringed || !unit || !isName(data)) return false;
    if (unit.element === ringed && unit.kind !== 'heading') return true;
    return !this.known.hasMail && GROUPS.test(roleOf(ringed)) && ringed.contains(unit.element);
  }

  /** Where there are letters, a label is one in a control or a caption, and not where the letters are. */
  private fitsPlace(parent: Element, unit: Unit | null): boolean {
    if (!this.known.hasMail) return true;
    if (!unit) return false;
    for (const at of composedAncestors(unit.element)) {
      // The subject of a letter is a heading, too, and may have a header of its own.
      if (at.matches(MENUS) && !(unit.kind === 'heading' && at.matches('header,form'))) return true;
      if (at !== unit.element && at.matches(CONTENT)) return unit.kind === 'caption' || unit.kind === 'button';
    }
    if (unit.kind === 'heading') return false;
    return unit.kind !== 'control' || (!this.listRound(parent)?.isTheirs && !this.hasStranger(unit.element));
  }

  private unitOf(element: Element): Unit | null {
    const known = this.units.get(element);
    if (known !== undefined) return known;
    const kind = kindOf(element);
    const around = kind ? null : composedParent(element);
    const isFrame = around !== null && around.ownerDocument !== element.ownerDocument;
    let unit: Unit | null = null;
    if (kind) unit = { kind, element, whole: composedText(element) };
    else if (around && !isFrame) unit = this.unitOf(around);
    this.units.set(element, unit);
    return unit;
  }

  private isTheirs(element: Element): boolean {
    let answer = this.theirs.get(element);
    if (answer === undefined) {
      answer = isWrittenByOthers(element) || (this.known.hasMail && composedClosest(element, ENTRIES) !== null);
      this.theirs.set(element, answer);
    }
    return answer;
  }

  /** At least half of its items say something that nobody knows. */
  private isListOfOthers(list: Element, item: Element): boolean {
    let answer = this.lists.get(list);
    if (answer === undefined) {
      const items = itemsOf(list, item);
      answer = items.filter((item) => this.hasStranger(item)).length >= items.length / 2;
      this.lists.set(list, answer);
    }
    return answer;
  }

  /** Whether a text in an element is none that is known. */
  private hasStranger(element: Element): boolean {
    let answer = this.strangers.get(element);
    if (answer === undefined) {
      answer = !this.isKnown(composedText(element)) && this.meetsStranger(element);
      this.strangers.set(element, answer);
    }
    return answer;
  }

  private meetsStranger(node: Node): boolean {
    if (isElement(node)) {
      if (LEAVES.has(node.localName)) return false;
      if (node.shadowRoot && this.meetsStranger(node.shadowRoot)) return true;
    } else if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      return /\p{L}/u.test(data) && !this.isKnown(data);
    }
    for (let child = node.firstChild; child; child = child.nextSibling) if (this.meetsStranger(child)) return true;
    return false;
  }
}

/** The name of a control or of a public institution: short, without an address, a number or a date. */
const isName = (data: string): boolean => !/[@\p{N}]/u.test(data) && data.trim().split(/\s+/).length <= NAME_WORDS;

function kindOf(element: Element): Unit['kind'] | null {
  const role = roleOf(element);
  if (role === 'button') return 'button';
  if (isControlRole(role)) return 'control';
  if (role === 'heading') return 'heading';
  return element.matches(CAPTIONS) ? 'caption' : null;
}

/** The control, heading or list that has to be judged anew when something in an element has changed. */
export function scopeOf(element: Element): Element {
  for (const at of composedAncestors(element)) {
    if (at.ownerDocument !== element.ownerDocument) break;
    if (kindOf(at)) return at;
  }
  return element;
}

function textsOf(node: Node, into: Text[] = []): Text[] {
  if (node.nodeType === Node.TEXT_NODE) into.push(node as Text);
  for (let child = node.firstChild; child; child = child.nextSibling) textsOf(child, into);
  return into;
}

/** Things of one kind: the same element and, where that says little, the same class. */
const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && (/^(li|tr)$/.test(one.localName) || isSameClass(one, other));

const isSameClass = (one: Element, other: Element): boolean =>
  (one.classList[0] ?? one.getAttribute('role')) === (other.classList[0] ?? other.getAttribute('role'));

function isList(around: Element, item: Element): boolean {
  const isPlain = /^(div|span|a|button|p|b)$/.test(item.localName);
  if (isPlain && item.classList.length === 0 && !item.hasAttribute('role')) return false;
  return itemsOf(around, item, LIST).length >= LIST;
}

function itemsOf(around: Element, item: Element, most = Number.POSITIVE_INFINITY): Element[] {
  const parent = (item.getRootNode() as Partial<ShadowRoot>).host === around ? around.shadowRoot : around;
  const found: Element[] = [];
  for (let at = parent?.firstElementChild; at && found.length < most; at = at.nextElementSibling)
    if (isAlike(at, item)) found.push(at);
  return found;
}
