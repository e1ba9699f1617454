import type { CardView } from '../../messages/views.ts';

/** A button of the card: which part it is, what it says, and how much it stands out. */
export interface CardButton {
  part:
    | 'start'
    | 'continue'
    | 'restart'
    | 'keep'
    | 'next'
    | 'already-done'
    | 'finish'
    | 'follow'
    | 'back'
    | 'skip'
    | 'cannot-find'
    | 'away';
  label: string;
  look: 'main' | 'plain' | 'quiet';
}

/** A card as it is drawn: what the worker composed, and what was made of it for what the page shows just now. */
export interface ShownCard {
  view: CardView;
  state: string;
  page: string;
  /** Stands beside the step number, to be read out; empty where the card is simply at its target. */
  sign: string;
  /** What was found on the page; stands first. */
  notes: string[];
  /** The step's own text, in the wording of the page; labels stand in double square brackets. */
  text: string[];
  /** Something else has to be done first: the step's text, its background and its drawing stand back. */
  isInstead: boolean;
  drawing: CardView['drawing'];
  buttons: CardButton[];
  /** Only a strip of it is drawn. */
  isFolded: boolean;
  /** What the button says that folds it; none while it asks something. */
  fold: string | undefined;
  /** The same in another language, beside it; its buttons and labels are not drawn. */
  second?: ShownCard;
}

/** What the user pressed. */
export type CardAction =
  | { part: CardButton['part'] | 'close' | 'language' | 'move' | 'listen' | 'fold' }
  | { part: 'option'; option: string };
