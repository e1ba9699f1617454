import type { Label, TargetDescription } from '../../shared/target-description.ts';
import type { Cover } from './obstructions.ts';
import type { Fact, PageId, Place, Recognition, Sign } from './page.ts';

/**
 * The map as plain JSON. It is not part of what is injected into pages: an overlay gets it from the worker, so that the map
 * can grow without a page having to load it as a script.
 */
export interface PageMap {
  pages: { id: PageId; recognition: PageMapRecognition; tellsExpiry?: true }[];
  /** What speaks for none of the pages, by host. */
  none: { host: string; path?: string; signs: Sign[] }[];
  /** What the address is worth, and how much a page needs. */
  limits: { decides: number; allows: number; threshold: number; margin: number };
  /** By full name, `page.key`. */
  targets: Record<string, TargetDescription>;
  /** By full name, `page.fact`. */
  facts: Record<string, Fact & { on: PageId[] }>;
  /** The most particular first. */
  covers: Cover[];
  /**
   * Words by which the language of an interface is told, by language; the pages exist in those of `own`. `choices`: what the
   * control can be called with which the user chooses the language.
   */
  interface: { words: Record<string, string>; own: string[]; choices: string[] };
  /** The same for pages that are set to another language, by language: mostly what we think that they say. */
  inOther?: Record<string, PageMap>;
}

/** An address whose patterns are written as the source of a regular expression. */
export interface PageMapPlace extends Omit<Place, 'path' | 'hash'> {
  path: string;
  hash?: string;
}

/** How a page is told from all others, as JSON. */
export interface PageMapRecognition extends Omit<Recognition, 'places'> {
  places: PageMapPlace[];
}

/** A target that the map does not have: nothing fits it. */
const NOWHERE: TargetDescription = { roles: [], names: [] };

/** @returns the description of a target by its full name; one that nothing fits for any other name */
export const targetIn = ({ targets }: PageMap, name: string): TargetDescription =>
  (Object.hasOwn(targets, name) && targets[name]) || NOWHERE;

/** @returns a fact by its full name, or `null` */
export const factIn = ({ facts }: PageMap, name: string): PageMap['facts'][string] | null =>
  (Object.hasOwn(facts, name) && facts[name]) || null;

/** The wording of a target that was last known to be on the page, for texts before it is found. */
export const newestLabel = (target: TargetDescription): string => newestOf(target)?.text ?? '';

/** The label that was last known to be on a target. */
export const newestOf = ({ names }: TargetDescription): Label | undefined => names.find((label) => !label.weak);
