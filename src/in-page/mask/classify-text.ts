import { attribute, contains, documentOf, matches, nextElementOf, queryIn, shadowOf, tagOf } from '../geometry/dom.ts';
import { normalise } from '../locate/normalise.ts';
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
import { isList, itemsOf } from './items.ts';
import type { KnownLabels } from './known-labels.ts';
import { CAPTIONS, CONTENT, ENTRIES, FIELD, MENUS, TYPED } from './places.ts';
import { isName, openParts, type Part, signParts, wordParts } from './text-parts.ts';
import { isText, textsIn, through } from './through.ts';

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** What is ringed as a whole because its entries belong together. */
const GROUPS = /^(list|menu|listbox|group|radiogroup)$/;
/** How many levels up from a text we look for its list. */
const LEVELS = 8;
/** What a text is written in that stands on one line with others. */
const INLINE = /^(a|abbr|b|bdi|em|font|i|mark|small|span|strong|u)$/;
/** How somebody's name is written. */
const LIKE_NAME = /^\s*(?:\p{Lu}[\p{L}\p{M}'’.-]+\s*){1,3}$/u;

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
    if (this.known.isSentence(data) || isAsked()) return openParts(data);
    return this.known.labelsIn(data).flatMap(({ from, to }) => openParts(data.slice(from, to), from));
  }

  /** Whether the list that an element is in holds other people's things; a list is judged as a whole. */
  listRound(element: Element): { list: Element; isTheirs: boolean } | null {
    if (!this.known.hasMail) return null;
    let at: Element | null = element;
    for (let level = 0; at && level < LEVELS && !matches(at, MENUS); level++) {
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
    const said = attribute(unit.element, 'aria-label') ?? (unit.whole || attribute(unit.element, 'title'));
    return said ? this.isKnown(said) : unit.element === this.ringed;
  }

  private isKnown = (text: string): boolean => this.known.isLabel(text) || this.known.isUsual(text);

  /** A closed shadow tree can bring a text that is not in what its control is known to say. */
  private isPartOfKnown = ({ whole }: Unit, data: string): boolean =>
    this.isKnown(whole) && normalise(whole).includes(normalise(data));

  private isLabelHere(parent: Element, unit: Unit | null, data: string): boolean {
    const { known } = this;
    const isLabel = this.saysLabel(parent, unit, data);
    if (isLabel && unit?.kind === 'button' && !composedClosest(parent, ENTRIES)) return true;
    if (this.isTheirs(parent)) return false;
    if (this.isPointedAt(unit, data)) return true;
    if (!this.fitsPlace(parent, unit)) return !unit && known.isState(data);
    if (isLabel) return true;
    return unit ? this.isNameOf(unit, parent, data) : known.isUsual(data) && isBeforeField(parent);
  }

  /** What is written in a control, heading or caption, in its right place, is one of the names that everybody may know. */
  private isNameOf(unit: Unit, parent: Element, data: string): boolean {
    const { known } = this;
    if (known.publicLists && composedClosest(parent, known.publicLists)) return isName(data);
    return this.isPartOfKnown(unit, data) || (known.isUsual(data) && !this.hasStranger(unit.element));
  }

  private saysLabel(parent: Element, unit: Unit | null, data: string): boolean {
    if (!unit) return this.known.isLabel(data);
    if (this.isPartOfKnown(unit, data) && this.known.isLabel(unit.whole)) return true;
    return this.known.isLabel(data) && !this.isHalfOfName(parent, unit, data) && !this.isRowOfOthers(unit);
  }

  /** What can be pressed and also says something strange may be a letter. The name of an icon has no capitals. */
  private isRowOfOthers({ kind, element }: Unit): boolean {
    if (!this.known.hasMail || !/^(button|control)$/.test(kind) || composedClosest(element, MENUS)) return false;
    return textsIn(element).some(({ data }) => /\p{Lu}/u.test(data) && !this.isKnown(data));
  }

  /** A label of one word is somebody's surname where a name stands right beside it. */
  private isHalfOfName(parent: Element, { element, whole }: Unit, data: string): boolean {
    if (!this.known.hasMail || /\S\s+\S/.test(data) || this.isKnown(whole)) return false;
    for (const beside of textsIn(element)) {
      const around = beside.parentElement;
      const isOther = beside.data !== data && LIKE_NAME.test(beside.data) && !this.isKnown(beside.data);
      if (isOther && [around, parent].every((one) => one === element || INLINE.test(one ? tagOf(one) : '')))
        return true;
    }
    return false;
  }

  /** A control that was renamed, or what is ringed as a whole. */
  private isPointedAt(unit: Unit | null, data: string): boolean {
    const { ringed } = this;
    if (!ringed || !unit || !isName(data)) return false;
    if (unit.element === ringed && unit.kind !== 'heading') return true;
    return !this.known.hasMail && GROUPS.test(roleOf(ringed)) && contains(ringed, unit.element);
  }

  /** Where there are letters, a label is one in a control or a caption, and not where the letters are. */
  private fitsPlace(parent: Element, unit: Unit | null): boolean {
    if (!this.known.hasMail) return true;
    if (!unit) return false;
    for (const at of composedAncestors(unit.element)) {
      // The subject of a letter is a heading, too, and may have a header of its own.
      if (matches(at, MENUS) && !(unit.kind === 'heading' && matches(at, 'header,form'))) return true;
      if (at !== unit.element && matches(at, CONTENT)) return unit.kind === 'caption' || unit.kind === 'button';
    }
    if (unit.kind === 'heading') return false;
    return unit.kind !== 'control' || (!this.listRound(parent)?.isTheirs && !this.hasStranger(unit.element));
  }

  private unitOf(element: Element): Unit | null {
    const passed: Element[] = [];
    let unit: Unit | null | undefined;
    for (let at: Element | null = element; at && unit === undefined; ) {
      unit = this.units.get(at);
      if (unit !== undefined) break;
      passed.push(at);
      const kind = kindOf(at);
      if (kind) unit = { kind, element: at, whole: composedText(at) };
      const around: Element | null = composedParent(at);
      at = around && documentOf(around) === documentOf(at) ? around : null;
    }
    for (const one of passed) this.units.set(one, unit ?? null);
    return unit ?? null;
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

  private meetsStranger(element: Element): boolean {
    let isMet = false;
    through(element, (node) => {
      if (isText(node)) isMet ||= /\p{L}/u.test(node.data) && !this.isKnown(node.data);
      if (!isElement(node)) return !isMet;
      return !isMet && !LEAVES.has(tagOf(node)) && (shadowOf(node) ?? true);
    });
    return isMet;
  }
}

/** Captions are often nothing but the text before a field. */
function isBeforeField(element: Element): boolean {
  const next = nextElementOf(element);
  return next !== null && (matches(next, FIELD) || queryIn(next, FIELD) !== null);
}

function kindOf(element: Element): Unit['kind'] | null {
  const role = roleOf(element);
  if (role === 'button') return 'button';
  if (isControlRole(role)) return 'control';
  if (role === 'heading') return 'heading';
  return matches(element, CAPTIONS) ? 'caption' : null;
}

/** The control, heading or list that has to be judged anew when something in an element has changed. */
export function scopeOf(element: Element): Element {
  for (const at of composedAncestors(element)) {
    if (documentOf(at) !== documentOf(element)) break;
    if (kindOf(at)) return at;
  }
  return element;
}
