import type { DrawingModel } from './drawing.tsx';

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
}

/** What the user pressed. */
export type CardAction = { part: CardButton['part'] | 'close' | 'language' } | { part: 'option'; option: string };
