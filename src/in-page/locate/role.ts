import { attribute, hasAttribute, matches, queryIn, rootOf, shadowOf, tagOf } from '../geometry/dom.ts';
import { composedClosest } from './tree.ts';

/** Roles that do much the same for the user: a redesign swaps one for another within a class, hardly ever across. */
export type RoleClass = 'press' | 'type' | 'choose' | 'check' | 'pick' | 'container' | 'text';

const CLASSES: Record<RoleClass, string> = {
  press: 'button link menuitem tab treeitem clickable option',
  type: 'textbox searchbox combobox spinbutton',
  choose: 'combobox listbox',
  check: 'checkbox switch menuitemcheckbox',
  pick: 'radio menuitemradio option tab',
  container:
    'list listbox radiogroup group region form dialog alertdialog menu menubar table grid tree tablist tabpanel toolbar navigation main banner complementary contentinfo search article row listitem feed document status alert figure',
  text: 'heading paragraph img cell gridcell columnheader rowheader term definition note progressbar meter slider scrollbar separator generic',
};
const classesOf = new Map<string, RoleClass[]>();
for (const [name, roles] of Object.entries(CLASSES))
  for (const role of roles.split(' ')) classesOf.set(role, [...(classesOf.get(role) ?? []), name as RoleClass]);

/** The classes a role belongs to; none for an unknown role. */
export const roleClasses = (role: string): RoleClass[] => classesOf.get(role) ?? [];

/** Whether two roles do much the same for the user. */
export const sameClass = (a: string, b: string): boolean =>
  a === b || roleClasses(a).some((name) => roleClasses(b).includes(name));

/** Whether a role is that of a control that one uses, not of something that holds or says something. */
export const isControlRole = (role: string): boolean =>
  roleClasses(role).some((name) => name !== 'container' && name !== 'text') && role !== 'listbox';

/** A page may call its elements like the properties that every object has, so no plain object. */
const BY_TAG = new Map(Object.entries({
  button: 'button', summary: 'button', textarea: 'textbox', option: 'option', h1: 'heading', h2: 'heading', h3: 'heading',
  h4: 'heading', h5: 'heading', h6: 'heading', ul: 'list', ol: 'list', menu: 'list', li: 'listitem', table: 'table', tr: 'row',
  td: 'cell', th: 'columnheader', form: 'form', fieldset: 'group', details: 'group', nav: 'navigation', main: 'main',
  aside: 'complementary', dialog: 'dialog', img: 'img', article: 'article', p: 'paragraph', progress: 'progressbar', meter: 'meter',
  output: 'status', dt: 'term', dd: 'definition', hr: 'separator', optgroup: 'group', search: 'search', figure: 'figure', dl: 'list',
})); // biome-ignore format: a table
const BY_TYPE: Record<string, string> = {
  button: 'button', submit: 'button', reset: 'button', image: 'button', file: 'button', color: 'button', checkbox: 'checkbox',
  radio: 'radio', range: 'slider', number: 'spinbutton', search: 'searchbox', hidden: 'generic',
}; // biome-ignore format: a table

/**
 * The ARIA role of an element: the first known one that it claims, else the one of its tag. `generic` where there is none.
 * Two roles of our own: a password field counts as `textbox`, and what has a click handler or a tab stop but no role is
 * `clickable`. A `<label>` of a file field counts as `button`, because it is pressed in its place.
 */
export function roleOf(element: Element): string {
  const claimed = attribute(element, 'role');
  if (claimed) {
    for (const role of claimed.trim().toLowerCase().split(/\s+/)) if (classesOf.has(role)) return role;
  }
  return nativeRole(element);
}

/** Roles of tags that depend on more than the tag; `null`: as with any other tag. */
function roleByState(element: Element): string | null {
  switch (tagOf(element)) {
    case 'a':
    case 'area':
      return hasAttribute(element, 'href') ? 'link' : null;
    case 'input':
      return inputRole(element as HTMLInputElement);
    case 'select': {
      const select = element as HTMLSelectElement;
      return select.multiple || select.size > 1 ? 'listbox' : 'combobox';
    }
    case 'section':
      return 'region';
    case 'header':
      return isPartOfPage(element) ? 'banner' : 'generic';
    case 'footer':
      return isPartOfPage(element) ? 'contentinfo' : 'generic';
    case 'label':
      return isFile((element as Partial<HTMLLabelElement>).control) ? 'button' : 'generic';
  }
  return null;
}

const isFile = (control?: Element | null): boolean => !!control && attribute(control, 'type') === 'file';

function inputRole(input: HTMLInputElement): string {
  const role = BY_TYPE[input.type] ?? 'textbox';
  return hasAttribute(input, 'list') && (role === 'textbox' || role === 'searchbox') ? 'combobox' : role;
}

const isPartOfPage = (element: Element): boolean => !matches(element, ':is(article,aside,main,nav,section) *');

function nativeRole(element: Element): string {
  const own = roleByState(element);
  if (own) return own;
  if ((attribute(element, 'contenteditable') ?? 'false') !== 'false') return 'textbox';
  const role = BY_TAG.get(tagOf(element));
  if (role && tellsMore(role)) return role;
  return isClickable(element) ? 'clickable' : (role ?? 'generic');
}

/** Whether a role says more of an element than that it can be pressed. */
const tellsMore = (role: string): boolean =>
  role === 'heading' || (roleClasses(role).some((name) => name !== 'text') && role !== 'listitem' && role !== 'row');

const INNER = 'a,button,input,select,textarea,[tabindex],[role]';

/** A component is a control itself only where none is in it. */
const holdsControl = (element: Element): boolean =>
  (shadowOf(element)?.querySelector(INNER) ?? queryIn(element, INNER)) !== null;

function isClickable(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'body' || tag === 'html' || (tag.includes('-') && holdsControl(element))) return false;
  if (hasAttribute(element, 'onclick') || (tag === 'a' && !hasAttribute(element, 'name'))) return true;
  const stop = attribute(element, 'tabindex');
  return stop !== null && Number(stop) >= 0;
}

/** Whether a control cannot be used now: disabled itself, by its fieldset, or said to be by `aria-disabled`. */
export function isDisabled(element: Element): boolean {
  if (matches(element, ':disabled')) return true;
  if (composedClosest(element, '[aria-disabled=true]')) return true;
  const { host } = rootOf(element) as Partial<ShadowRoot>;
  return host !== undefined && (attribute(host, 'disabled') ?? 'false') !== 'false';
}
