import type { Detection } from '../detect/detect.ts';
import type { Translation } from '../detect/translation.ts';
import type { FindResult } from '../locate/locate.ts';

/** What a page shows, whatever step it is looked at for. */
export interface PageSeen {
  page: Detection['page'];
  /** More of the page is still to come. */
  isLoading?: boolean;
  facts: string[];
  /** The day until which the page says that something is valid. */
  validUntil: string | null;
  /** The page is not in Italian: translated, or set to another language. */
  translation?: Translation;
  /** What is ringed was found by a wording that nobody has seen on the page. */
  isGuess?: boolean;
  /** What the control says with which the language of the page is chosen; empty where none is known. */
  choice?: string;
}

/** A control that the ring goes round, and its wording as it stands on the page. */
interface Ringed {
  ring: Element;
  label: string;
}

/** The step's own target. A click on it proves the step. */
interface Own extends Ringed {
  target: Element;
  /** The newest wording known of the target: the one that the step's text has. */
  newest: string;
  /** A radio or box that is the target is checked, all boxes of a group are, or an area is scrolled to its end. */
  checked: boolean;
  /** It is a group or menu that is open. */
  isExpanded: boolean;
  /** How many boxes of a group are ticked. */
  count: { done: number; all: number } | null;
  why: FindResult | null;
}

/** What was found of a step's target. */
export type Finding =
  | { found: 'nothing-to-find' }
  /** `disabled`: it cannot be pressed yet; `also`: a box that comes after the target. */
  | ({ found: 'target' | 'disabled' | 'also' } & Own)
  /** Closed away: this has to be opened first. */
  | ({ found: 'opener'; why: FindResult | null } & Ringed)
  /** The page asks for a confirmation, which belongs to the step. */
  | ({ found: 'confirm'; target: Element } & Ringed)
  /** Something lies over the target: a known cover or `unknown`, and what puts it away. */
  | { found: 'covered'; cover: string; ring: Element | null; label: string; target: Element | null }
  /** Another page than the step's, with a control that leads there. */
  | ({ found: 'way' } & Ringed)
  | { found: 'elsewhere' }
  | { found: 'missing'; why: FindResult | null };

/** What the overlay found for the step that is shown. */
export type Assessment = PageSeen & Finding;

/** What the ring goes round; `null`: no ring. */
export const ringOf = (seen: Finding): Element | null => ('ring' in seen ? seen.ring : null);

/** The step's own target, whether or not the ring is round it. */
export const ownTargetOf = (seen: Finding): Element | null => ('target' in seen ? seen.target : null);
