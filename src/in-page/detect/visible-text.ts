import { nodeTypeOf, tagOf, topOf } from '../geometry/dom.ts';
import { frameDocument } from '../locate/locate.ts';
import { composedParent, walk } from '../locate/tree.ts';
import { drawn } from '../locate/visible.ts';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'textarea', 'select', 'svg']);
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
  // What a block begins is ended by the next one, or by what comes after it further out.
  const open: number[] = [];
  const close = (depth: number): void => {
    while ((open.at(-1) ?? -1) >= depth) {
      open.pop();
      end();
    }
  };
  walk(
    nodeTypeOf(root) === Node.DOCUMENT_NODE ? (topOf(root as Document) ?? root) : root,
    (element, depth) => {
      close(depth);
      const tag = tagOf(element);
      if (SILENT.has(tag) || frameDocument(element) || !drawn(element) || skip?.(element)) return false;
      if (INLINE.has(tag)) return true;
      end();
      open.push(depth);
      return true;
    },
    (text, depth) => {
      close(depth);
      const said = text.data.trim();
      const parent = said && mute ? composedParent(text) : null;
      if (said && !(parent && mute?.(parent))) line.push(said);
    },
  );
  end();
  return lines;
}

/** The same as one text. */
export const visibleText = (root: Document | Element): string => visibleLines(root).join(' ');
