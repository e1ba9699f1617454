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

/** Something that can be seen in the document. Hidden things are no evidence. */
export type Evidence =
  /** A visible field of this type. Its value is never read. */
  | { see: 'field'; type: string }
  /** A visible control with one of these roles and one of these names. */
  | { see: 'control'; roles: string[]; names: string[] }
  /** A visible heading that says one of these; with `largerThan`, in larger type than every heading that says one of those. */
  | { see: 'heading'; names: string[]; largerThan?: string[] }
  /** A visible line that says exactly one of these and is neither a control nor part of a menu, whatever its size. */
  | { see: 'line'; texts: string[] }
  /** A visible piece of text, not written by correspondents, that holds one of these phrases. */
  | { see: 'text'; phrases: string[] }
  /** The current step of a stepper (`aria-current`, selected, active) says one of these. */
  | { see: 'current-step'; names: string[] }
  /** The document's title holds one of these. Weak: titles carry counters and lag behind. */
  | { see: 'title'; phrases: string[] }
  /** A target of the page map (`accountTwoStep.activate`) is found. Only for facts. */
  | { see: 'target'; target: string };

/** How a page is told from all others. */
export interface Recognition {
  places: Place[];
  /** Every one of these groups must be met; in a group one piece of evidence is enough. */
  needs: Evidence[][];
  /** None of these may be seen. */
  excludes?: Evidence[];
  /** Makes the answer surer, but is not needed. */
  supports?: Evidence[];
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
  /** Where a page looks different at different addresses, one recognition for each. */
  recognition: Recognition | Recognition[];
  /** Named controls that guides point at. */
  targets: Record<string, TargetDescription>;
  /** Named states that can be read off the page: all of the evidence must be seen. */
  facts?: Record<string, Evidence[]>;
  ways?: Way[];
  /** The page says until when something is valid that a guide is about. */
  tellsExpiry?: true;
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
