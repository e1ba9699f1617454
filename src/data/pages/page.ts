import type { Label, TargetDescription } from '../../shared/target-description.ts';
import type { TextFiles } from '../../shared/text-files.ts';
import type { KeyIn } from '../../shared/text-keys.ts';
import type { SourceId } from './sources.ts';

/**
 * The id of a page that the guides know: each has a name in `common.json`, in every language. The ids are a contract with
 * stored progress and outside tests.
 */
export type PageId = Exclude<KeyIn<TextFiles['common']['pages']>, 'unknown'>;

/** An address at which a page can be. */
export interface Place {
  /** The genuine host; white labels are translated to it before the comparison. */
  host: string;
  /** Matches `pathname`. */
  path: RegExp;
  /** Matches `hash` with its `#`; absent: any. */
  hash?: RegExp;
  /**
   * `decides`: the address tells this page from the others of its host, so that a little evidence is enough.
   * `allows`: the page may be here, and only the document can tell.
   */
  says: 'decides' | 'allows';
}

/** Something that can be seen in the document. Hidden things are no evidence, nor is what others wrote. */
export type Evidence =
  /** A visible field of this type, perhaps one that asks for this kind of value, at least so many. Values are never read. */
  | { see: 'field'; type: string; autocomplete?: string[]; atLeast?: number }
  /** Visible controls with these names, whatever their role. All of the weight from so many different ones on; else from one. */
  | { see: 'control'; names: string[]; atLeast?: number }
  /** A visible heading that says one of these; with `largerThan`, in larger type than every heading that says one of those. */
  | { see: 'heading'; names: string[]; largerThan?: string[] }
  /** A visible heading in which one of these phrases stands. */
  | { see: 'heading-with'; phrases: string[] }
  /** A visible line of a few words, no control and no part of a menu, that begins with one of these phrases. */
  | { see: 'line-with'; phrases: string[] }
  /** A visible line that says exactly one of these and is neither a control nor part of a menu, whatever its size. */
  | { see: 'line'; texts: string[] }
  /** At least this many of these are on the page, in whatever form. */
  | { see: 'list'; names: string[]; atLeast: number }
  /**
   * A visible piece of text that holds one of these phrases. `asserted`: as a statement of its own, not as something that may
   * be ("when …", "if …").
   */
  | { see: 'text'; phrases: string[]; asserted?: true }
  /** One of these is the marked entry of the list that `among` stands for: by ARIA, or because it looks different. */
  | { see: 'marked'; names: string[]; among: string[]; inOrder?: true }
  /** The document's title holds one of these. Weak: titles carry counters and lag behind. */
  | { see: 'title'; phrases: string[] }
  /** The address tells by its path or its fragment. Weak: it changes before the page does. */
  | { see: 'address'; path?: string; hash?: string }
  /** A target of the page map (`accountTwoStep.activate`) is found. */
  | { see: 'target'; target: string }
  /** A target is found, and right round it, or in the window that it is in, one of these phrases is said. */
  | { see: 'beside'; target: string; phrases: string[] };

/** Pieces of evidence that say the same: the one that is seen best counts. */
export interface Sign {
  /** What it adds to the score of the page, or takes from it; see `weights.ts`. */
  weight: number;
  any: Evidence[];
  /** It counts where none of it is seen. */
  absent?: true;
}

/** How a page is told from all others: what speaks for and against it. No sign is needed, and none is enough. */
export interface Recognition {
  places: Place[];
  signs: Sign[];
}

/** A state that can be read off a page. */
export interface Fact {
  /** All of it must be seen. */
  all: Evidence[];
  /** None of it may be seen: what says the contrary. */
  unless?: Evidence[];
  /** The pages that can show it; absent: the one that it belongs to. */
  on?: PageId[];
}

/** A way from one page to another that is on the page itself. */
export interface Way {
  to: PageId[];
  /** Full name of a target, `page.key`. */
  target: string;
}

/** All that is known of one page. */
export interface PageDefinition {
  id: PageId;
  /** By which it is named on the phone, from 1. It is printed: none is given anew, and a page that goes takes its number with it. */
  number: number;
  recognition: Recognition;
  /** Named controls that guides point at. */
  targets: Record<string, TargetDescription>;
  facts?: Record<string, Fact>;
  ways?: Way[];
  /** The page says until when something is valid that a guide is about. */
  tellsExpiry?: true;
  /** Other people's letters, folders or contacts stand on this page: a wording by itself says little there. */
  hasLetters?: true;
  /** States of the mailbox are written on it outside of controls, in wordings that the guides quote. */
  saysStates?: true;
  /** No guide leads on from here; the card says this instead: a key of `common:deadEnds`. */
  deadEnd?: KeyIn<TextFiles['common']['deadEnds']>;
}

/** Keeps the literal types of a page file, so that names of targets and facts are checked by the compiler. */
export const definePage = <const P extends PageDefinition>(page: P): P => page;

/**
 * An Italian label, with the month it was last known to be on the page, where from, and what it means: texts in German and
 * English show that behind it.
 */
export const it = (text: string, seen: string, source: SourceId, de: string, en: string): Label => ({
  text,
  lang: 'it',
  seen,
  source,
  means: { de, en },
});

/** An English label of the page's English version. */
export const en = (text: string, seen: string, source: SourceId): Label => ({ text, lang: 'en', seen, source });

/** A translation that nobody has seen on the page: supports other signs, never decides. */
export const guess = (text: string, lang: Label['lang'] = 'en'): Label => ({
  text,
  lang,
  seen: '',
  source: 'guess',
  weak: true,
});
