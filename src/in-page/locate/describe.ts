import type { Label, Surroundings, TargetDescription } from '../../shared/target-description.ts';
import { attribute, documentOf, tagOf } from '../geometry/dom.ts';
import { neighbours, placeOf, rowText } from './context.ts';
import { readOn } from './name.ts';
import { isMailAddress, normalise } from './normalise.ts';
import { type Item, PageSnapshot } from './page-snapshot.ts';
import { isControlRole, roleOf } from './role.ts';
import { composedAncestors, composedClosest, composedContains, composedParent, walk } from './tree.ts';

/** How many neighbours a description carries. */
const NEIGHBOURS = 12;
/** Attributes that say what a control is for and survive a redesign more often than classes. */
const STABLE = [
  'type',
  'name',
  'autocomplete',
  'data-testid',
  'data-test',
  'data-id',
  'data-action',
  'symbol',
  'icon',
  'id',
];
/** Generated values: long runs of digits or hex, counters at the end, framework prefixes. */
const GENERATED = /\d{3,}|[0-9a-f]{8,}|[_-]\d+$|^(ng|mat|cdk|ember|react|radix|headlessui|:r)/i;

/**
 * The control that an element belongs to: a span or picture in a button stands for the button, a component or a wrapper
 * for the one control in it. The element itself where there is none.
 */
export function controlOf(element: Element): Element {
  if (isControlRole(roleOf(element))) return element;
  let level = 0;
  for (const at of composedAncestors(element)) {
    const role = roleOf(at);
    if (isControlRole(role) && role !== 'treeitem') return at;
    if (++level > 5) break;
  }
  const inside: Element[] = [];
  walk(element, (at) => {
    if (isControlRole(roleOf(at))) inside.push(at);
    return inside.length < 2;
  });
  return inside.length === 1 && inside[0] ? inside[0] : element;
}

/**
 * What a person would say about an element of a page: plain JSON that `find` understands, on this page or on a later
 * version of it. Values of fields are never read.
 */
export function describe(element: Element): TargetDescription {
  const top = topDocument(element);
  const snapshot = new PageSnapshot(top);
  const control = controlOf(element);
  const role = roleOf(control);
  const item = snapshot.itemOf(control) ?? {
    element: control,
    role,
    index: snapshot.items.length,
    kind: 'control' as const,
  };
  const names = snapshot.names(item);
  const lang: Label['lang'] = /^en/i.test(languageOf(control)) ? 'en' : 'it';
  const label = (text: string): Label => ({ text, lang, seen: '', source: 'described' });
  const place = placeOf(snapshot, item);
  const surroundings: Surroundings = { dialog: place.dialog ?? [], near: neighbours(snapshot, item, NEIGHBOURS) };
  if (place.landmark.length) surroundings.landmark = place.landmark;
  if (place.group.length) surroundings.group = place.group;
  if (place.heading.length) surroundings.heading = place.heading;
  const row = rowText(place, item);
  if (row) surroundings.row = [row];
  const mail = isMailAddress(names.primary);
  return {
    roles: [role],
    names: mail ? [] : [names.primary, ...names.others].filter(Boolean).map(label),
    ...(mail ? { nameIs: 'mail-address' as const } : {}),
    ...(tagOf(control) === 'input' ? { inputType: [(control as HTMLInputElement).type] } : {}),
    ...attributesOf(control),
    surroundings,
    ...twinsOf(snapshot, item),
    ...(isControlRole(role) && !readOn(control, role).length ? { unread: true as const } : {}),
  };
}

/** The language of what an element says, as far as the page tells. */
function languageOf(element: Element): string {
  const told = composedClosest(element, '[lang]');
  return told ? (attribute(told, 'lang') ?? '') : '';
}

/** How many other controls of the same class and wording can be seen. */
function twinsOf(snapshot: PageSnapshot, item: Item): Pick<TargetDescription, 'twins'> {
  const key = normalise(snapshot.names(item).primary);
  const twins = snapshot.items.filter(
    (other) =>
      other !== item &&
      other.kind === item.kind &&
      normalise(snapshot.names(other).primary) === key &&
      snapshot.rendered(other.element) &&
      !composedContains(item.element, other.element) &&
      !composedContains(other.element, item.element),
  );
  return twins.length ? { twins: twins.length } : {};
}

function attributesOf(control: Element): Pick<TargetDescription, 'attributes'> {
  const attributes: Record<string, string[]> = {};
  for (const name of STABLE) {
    const value = attribute(control, name);
    if (value && value.length < 60 && !GENERATED.test(value)) attributes[name] = [value];
  }
  return Object.keys(attributes).length ? { attributes } : {};
}

/** The outermost document that can be reached. */
function topDocument(element: Element): Document {
  let top = element;
  for (let at: Element | null = element; at; at = composedParent(at)) top = at;
  return documentOf(top);
}
