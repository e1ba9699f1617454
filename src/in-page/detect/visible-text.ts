import { frameDocument } from '../locate/locate.ts';
import { flatChildren, isElement, OWN_HOST } from '../locate/tree.ts';
import { drawn } from '../locate/visible.ts';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'textarea', 'select', 'svg', OWN_HOST]);

/**
 * What can be read on a page, through open shadow roots. Fields are left out: what somebody typed is not read.
 *
 * @param root a document or an element
 * @param leaveOut `skip`: elements whose inside is left out; `mute`: such of which only what is in them is read
 * @returns the text with single spaces between its pieces
 */
export function visibleText(
  root: Document | Element,
  { skip, mute }: Partial<Record<'skip' | 'mute', (element: Element) => boolean>> = {},
): string {
  const pieces: string[] = [];
  const visit = (element: Element): void => {
    if (SILENT.has(element.localName) || frameDocument(element) || !drawn(element) || skip?.(element)) return;
    for (const child of flatChildren(element)) {
      if (isElement(child)) visit(child);
      else if (child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim() && !mute?.(element))
        pieces.push(child.nodeValue.trim());
    }
  };
  const top = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).documentElement : (root as Element);
  if (top) visit(top);
  return pieces.join(' ');
}
