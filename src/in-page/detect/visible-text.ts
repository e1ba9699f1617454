import { frameDocument } from '../locate/locate.ts';
import { flatChildren, isElement, OWN_HOST } from '../locate/tree.ts';
import { drawn } from '../locate/visible.ts';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'textarea', 'select', 'svg', OWN_HOST]);
/** Mark-up in the middle of a sentence. */
const INLINE = new Set('a abbr b bdi br code em font i mark small span strong sub sup u'.split(' '));

type LeaveOut = Partial<Record<'skip' | 'mute', (element: Element) => boolean>>;

/**
 * What can be read on a page, through open shadow roots. Fields are left out: what somebody typed is not read.
 *
 * @param root a document or an element
 * @param leaveOut `skip`: elements whose inside is left out; `mute`: such of which only what is in them is read
 * @returns the text of each block, with single spaces between its pieces
 */
export function visibleLines(root: Document | Element, { skip, mute }: LeaveOut = {}): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const end = (): void => {
    if (line.length) lines.push(line.join(' '));
    line = [];
  };
  const visit = (element: Element): void => {
    if (SILENT.has(element.localName) || frameDocument(element) || !drawn(element) || skip?.(element)) return;
    const isBlock = !INLINE.has(element.localName);
    if (isBlock) end();
    for (const child of flatChildren(element)) {
      if (isElement(child)) visit(child);
      else if (child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim() && !mute?.(element))
        line.push(child.nodeValue.trim());
    }
    if (isBlock) end();
  };
  const top = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).documentElement : (root as Element);
  if (top) visit(top);
  end();
  return lines;
}

/** The same as one text. */
export const visibleText = (root: Document | Element): string => visibleLines(root).join(' ');
