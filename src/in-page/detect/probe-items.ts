import { supportedAddress } from '../../data/pages/hosts.ts';
import type { Evidence } from '../../data/pages/page.ts';
import { bodyOf, childNodesOf, documentOf, firstElementOf, nodeTypeOf, textOf } from '../geometry/dom.ts';
import { type Content, composedClosest, type Item, normalise, roleOf } from '../locate/locate.ts';
import { styleOf } from '../locate/visible.ts';

/** Text in one of these is a control, a menu entry or a label, however large it is. */
const NO_HEADING =
  'a,button,label,nav,th,td,option,[role=link],[role=button],[role=navigation],[role=menu],[role=menuitem],[role=tab]';

/** So much larger than the page's text, a line is read as a heading. */
const HEADING_SCALE = 1.15;

/** Whether an address is of the kind that a page has. */
export function addressHolds(url: string, { path, hash }: Extract<Evidence, { see: 'address' }>): boolean {
  const { pathname, hash: fragment } = new URL(url);
  const agrees = (pattern: string | undefined, part: string) =>
    pattern !== undefined && new RegExp(pattern, 'i').test(part);
  return agrees(path, pathname) || agrees(hash, fragment);
}

/** What an address says of whose words stand on its page; nothing for one that is not known. */
export function contentOf(url: string): Content | undefined {
  const address = supportedAddress(url);
  if (!address) return undefined;
  if (address.host !== 'webmail.pec.it') return 'none';
  return /settings/i.test(address.path + address.hash) ? 'settings' : 'mail';
}

/** A heading by its role, or what is clearly larger than the page's text and not a control: older pages have plain boxes. */
export function isHeading({ kind, element }: Item): boolean {
  if (kind === 'heading' || roleOf(element) === 'heading') return true;
  if (kind !== 'text' || composedClosest(element, NO_HEADING)) return false;
  return fontSize(element) >= HEADING_SCALE * fontSize(bodyOf(documentOf(element)) ?? element);
}

/** No control, and no part of a menu. */
export const isLine = ({ kind, element }: Item): boolean => kind !== 'control' && !composedClosest(element, NO_HEADING);

/** In pixels. */
export const fontSize = (element: Element): number => Number.parseFloat(styleOf(element)?.fontSize ?? '');

/** What a heading says by itself, without the link ("Modifica") that stands in it. */
export const ownWords = (element: Element): string =>
  normalise(
    firstElementOf(element)
      ? [...childNodesOf(element)].map((node) => (nodeTypeOf(node) === Node.TEXT_NODE ? node.nodeValue : '')).join(' ')
      : (textOf(element) ?? ''),
  );
