import type { DrawingModel } from './drawing.tsx';
import type { PreferredPosition } from './place-card.ts';

/** A button of the card: which part it is, what it says, and how much it stands out. */
export interface CardButton {
  part: 'start' | 'continue' | 'restart' | 'next' | 'back' | 'skip' | 'cannot-find';
  label: string;
  look: 'main' | 'plain' | 'quiet';
}

/** All that the card draws. It has no text and no decisions of its own. */
export interface CardModel {
  guide: string;
  step: string;
  kind: string;
  state: string;
  page: string;
  lang: string;
  /** Per cent. */
  textSize: number;
  code: string;
  guideTitle: string;
  position: string;
  title: string;
  /** Paragraphs; labels of the page stand in double square brackets. */
  text: string[];
  /** What was found on the page just now; stands first. */
  notes: string[];
  /** Background, folded away. */
  help: string[];
  moreLabel: string;
  drawing: DrawingModel | null;
  warning: string;
  needTitle: string;
  need: string[];
  options: { id: string; label: string }[];
  buttons: CardButton[];
  language: { label: string; next: string; nextLang: string };
  closeLabel: string;
  /** Of the grip by which the card is moved. */
  moveLabel: string;
  /** Of the button that reads aloud, and of the same while it does. */
  listenLabel: string;
  silenceLabel: string;
  /** Where the user has put the card, or `null`. */
  place: PreferredPosition | null;
  /** The same in another language, beside it; its buttons and labels are not drawn. */
  also?: CardModel;
}

/** What a card has that says nothing, for cards that use little of it. */
export const PLAIN_CARD = {
  code: '',
  guideTitle: '',
  text: [],
  notes: [],
  help: [],
  moreLabel: '',
  drawing: null,
  warning: '',
  needTitle: '',
  need: [],
  options: [],
  buttons: [],
  place: null,
} satisfies Partial<CardModel>;

/** What the user pressed. */
export type CardAction =
  | { part: CardButton['part'] | 'close' | 'language' | 'move' | 'listen' }
  | { part: 'option'; option: string };
