import type { Part } from './text-parts.ts';

/** Names of the highlights, as in `bars.css`. */
const NAMES = { shown: 'pec-passo-shown', bar: 'pec-passo-bar', lifted: 'pec-passo-lifted' } as const;
type Kind = keyof typeof NAMES;
const KINDS = Object.keys(NAMES) as Kind[];
const OURS: ReadonlySet<string> = new Set(Object.values(NAMES));
/** Above all highlights of the page, in which the text would have a colour of theirs. */
const TOP = 2 ** 31 - 1;

export interface Highlights {
  /** Shows parts of a text and draws bars over the rest. */
  put(text: Text, parts: Part[], isLifted: boolean): void;
  forget(text: Text): void;
  /** The covered pieces of a text. */
  barsOf(text: Text): AbstractRange[];
  /** Stays above highlights that the page has added. @returns places in which one of them would uncover what nobody has looked at */
  rise(): Node[];
}

/** The three highlights of the mask in one document; no node of the page is touched by them. */
export function createHighlights(document: Document, signal: AbortSignal): Highlights {
  const view = document.defaultView as Window & typeof globalThis;
  const registry = view.CSS.highlights;
  const ours = { shown: new Highlight(), bar: new Highlight(), lifted: new Highlight() };
  const ranges = new WeakMap<Text, { key: string; all: [Highlight, AbstractRange][] }>();
  /** Of two with the same priority the one that was registered last is above. */
  const register = () => {
    for (const kind of KINDS) {
      registry.delete(NAMES[kind]);
      ours[kind].priority = TOP;
      registry.set(NAMES[kind], ours[kind]);
    }
  };
  register();
  signal.addEventListener('abort', () => {
    for (const kind of KINDS) registry.delete(NAMES[kind]);
  });
  /** As many highlights as there were when ours were put last, where it is not seen which. */
  let size = 0;
  const clear = (text: Text) => {
    for (const [highlight, range] of ranges.get(text)?.all ?? []) highlight.delete(range);
    ranges.delete(text);
  };
  return {
    put(text, parts, isLifted) {
      const key = isLifted ? 'lifted' : `${text.length} ${parts.map(({ from, to }) => `${from}-${to}`)}`;
      const before = ranges.get(text);
      // A live range shrinks by itself when the text is replaced, even by the same words.
      if (before?.key === key && before.all.every(([, range]) => isWhole(range))) return;
      clear(text);
      const all: [Highlight, AbstractRange][] = [];
      const add = (kind: Kind, from: number, to: number) => {
        if (to <= from) return;
        // A bar over nothing harms nobody.
        const range = kind === 'bar' ? still(text, from, to) : live(text, from, to);
        ours[kind].add(range);
        all.push([ours[kind], range]);
      };
      if (isLifted) add('lifted', 0, text.length);
      else {
        let end = 0;
        for (const { from, to } of [...parts, { from: text.length, to: text.length }]) {
          add('bar', end, from);
          add('shown', from, to);
          end = to;
        }
      }
      ranges.set(text, { key, all });
    },
    forget: clear,
    barsOf: (text) =>
      (ranges.get(text)?.all ?? []).flatMap(([highlight, range]) => (highlight === ours.bar ? [range] : [])),
    rise() {
      if (KINDS.some((kind) => registry.get(NAMES[kind]) !== ours[kind])) register();
      if (registry.size === KINDS.length) return [];
      const others = foreignIn(registry);
      if (others === null) {
        if (registry.size !== size) register();
        size = registry.size;
        return [];
      }
      const names = [...registry.keys()];
      if (names.slice(-KINDS.length).some((name) => !OURS.has(name))) register();
      return others;
    },
  };
}

/**
 * Where the highlights of the page begin. `null`: Firefox lets no extension go through what the page has registered; the highest
 * priority keeps ours above it.
 */
function foreignIn(registry: HighlightRegistry): Node[] | null {
  try {
    return [...registry].flatMap(([name, highlight]) =>
      OURS.has(name) ? [] : [...highlight].map(({ startContainer }) => startContainer),
    );
  } catch {
    // It throws at the first step of the walk.
    return null;
  }
}

/** Whether a range has still what it was made for. */
const isWhole = (range: AbstractRange): boolean => range instanceof StaticRange || !range.collapsed;

const live = (text: Text, from: number, to: number): Range => {
  const range = text.ownerDocument.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
};

const still = (text: Text, from: number, to: number): StaticRange =>
  new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to });
