import type { Page } from 'puppeteer';
import type { Rect } from './card.ts';

/** A line that can be seen in the window, of a text or of words in it. */
export interface Spot {
  /** The whole text. */
  said: string;
  /** The words that were looked for; the line is theirs alone. */
  part: string | null;
  /** In something to press, or the caption of a field; a heading may be the subject of a letter. */
  isControl: boolean;
  box: Rect;
}

const CONTROLS =
  'a,button,summary,label,legend,th,[role=button],[role=link],[role=tab],[role=menuitem],[role=treeitem]';

/**
 * Where texts are drawn in the window now, through open shadow roots, and where in them, in small letters, some words that are only a
 * part. Shadows of boxes go for good: over a bar one would give it more colours.
 */
export const spotsOf = (page: Page, parts: readonly string[] = []): Promise<Spot[]> =>
  page.evaluate(
    async (controls, named) => {
      const plain = new CSSStyleSheet();
      plain.replaceSync('* { box-shadow: none !important }');
      const found: Spot[] = [];
      const edgeOf = (element: Element) => {
        for (let at: Element | null = element; at; at = at.parentElement)
          if (getComputedStyle(at).overflowX !== 'visible') return at.getBoundingClientRect();
        return new DOMRect(0, 0, innerWidth, innerHeight);
      };
      const lifted = new Set(
        [...(CSS.highlights.get('pec-passo-lifted') ?? [])].map(({ startContainer }) => startContainer),
      );
      const add = (range: Range, parent: Element, said: string, part: string | null) => {
        const edge = edgeOf(parent);
        for (const { left, top, right, bottom } of range.getClientRects()) {
          const [x, y] = [Math.max(left, edge.left, 0), Math.max(top, edge.top, 0)];
          const width = Math.min(right, edge.right, innerWidth) - x;
          const height = Math.min(bottom, edge.bottom, innerHeight) - y;
          const root = parent.getRootNode() as Document | ShadowRoot;
          const isSeenAt = (part: number) => {
            const over = root.elementFromPoint(x + width * part, y + height / 2);
            return over !== null && (over.contains(parent) || parent.contains(over));
          };
          // One letter has few colours, and of a text under the edge of a window the edge would be counted.
          // The sign of the mask lies in this corner.
          if (x < 300 && y + height > innerHeight - 60) continue;
          if (width > 8 && height > 4 && [0.02, 0.25, 0.5, 0.75, 0.98].every(isSeenAt))
            found.push({ said, part, isControl: parent.closest(controls) !== null, box: { x, y, width, height } });
        }
      };
      const read = (node: Node, parent: Element) => {
        const text = node.nodeValue ?? '';
        const range = new Range();
        range.selectNodeContents(node);
        add(range, parent, text.trim(), null);
        const plainly = text.replaceAll('’', "'").toLowerCase();
        for (const part of named) {
          const at = plainly.indexOf(part);
          const isWhole = [plainly[at - 1], plainly[at + part.length]].every(
            (beside) => !/[\p{L}\p{N}]/u.test(beside ?? ''),
          );
          if (at < 0 || !isWhole || part.length > text.trim().length - 3) continue;
          range.setStart(node, at);
          range.setEnd(node, at + part.length);
          add(range, parent, text.trim(), part);
        }
      };
      const look = (node: Node): void => {
        if (lifted.has(node)) return;
        const parent = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
        if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) {
          if (parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) read(node, parent);
        }
        if (node instanceof Element && node.localName === 'pec-passo') return;
        if (node instanceof Element && node.shadowRoot) {
          node.shadowRoot.adoptedStyleSheets.push(plain);
          look(node.shadowRoot);
        }
        for (const child of node.childNodes) look(child);
      };
      document.adoptedStyleSheets.push(plain);
      look(document.body);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return found;
    },
    CONTROLS,
    parts,
  );
