import type { ReminderKind } from '../../shared/reminder-kinds.ts';
import type { TextFiles } from '../../shared/text-files.ts';
import type { KeyIn } from '../../shared/text-keys.ts';
import type { FactName, TargetName } from '../pages/names.ts';
import type { PageId } from '../pages/page.ts';
import type { CatalogueId } from './catalogue.ts';

/** The drawings there are; each is one scene of `src/worker/view/drawings.ts`. */
export const DRAWINGS = [
  'phone-notice',
  'phone-button',
  'phone-menu',
  'phone-code',
  'phone-lock',
  'phone-app',
  'phone-done',
  'window-sign-in',
  'window-question',
  'window-paste',
  'card-reader',
  'signed-document',
] as const;
export type DrawingKind = (typeof DRAWINGS)[number];

/** The id of a guide, as the catalogue lists them. */
export type GuideId = CatalogueId;

/** What a step is about: a control of a page, the phone, another place, a choice in our card, something to read. */
export type StepKind = 'page' | 'phone' | 'outside' | 'choice' | 'read';

/** What shows that a step is done. The user's own word ("next") always counts and is not listed. */
export type Proof =
  /** A real click on the target. */
  | { by: 'click' }
  /** A real change of the target field; what was typed is not read. */
  | { by: 'change' }
  /** The target (radio, box) is checked. */
  | { by: 'checked' }
  /** One of these pages is seen. */
  | { by: 'page'; pages: PageId[] }
  /** The page shows this state. */
  | { by: 'fact'; fact: FactName };

/** The states of pages that a card has words for. */
export type ReportedFact = FactName & KeyIn<TextFiles['common']['facts']>;

export interface Step {
  id: string;
  kind: StepKind;
  /** Pages on which the step can be done; absent: it does not depend on a page. */
  pages?: PageId[];
  /** The control to point at. */
  target?: TargetName;
  /** The control depends on a choice made before: option → target. */
  targetFor?: { choice: string; is: Record<string, TargetName> };
  /** A box that is to be ticked too, where the page shows it. It comes after the target, in the same step. */
  also?: TargetName;
  /** The button of the confirmation that can follow a click on the target; it belongs to the same step. */
  confirm?: TargetName;
  done?: Proof[];
  /** The step belongs to a branch: it holds only if the choice was one of these. */
  when?: { choice: string; is: string[] };
  /** Not everybody meets this step: it is skipped by itself when the page is complete and does not show it. */
  onlyWhereShown?: true;
  /** Kind `choice`: the option ids. */
  options?: string[];
  /** Options of before, which start links may still name: the question is asked. */
  retired?: string[];
  /**
   * Options that lead to another guide, which comes back here at its end. On a choice they are among `options`; on other
   * steps they stand below the text.
   */
  leadsTo?: Record<string, string>;
  /** Kind `choice`: what the page says already is not asked again: option → the state that answers it. */
  answers?: Record<string, FactName>;
  /** Kinds `phone` and `outside`: what it looks like there, with the label to press. */
  drawing?: { kind: DrawingKind; label?: string };
  /** Something to be reminded of later; the panel offers it. */
  reminder?: ReminderKind;
  /** The reminder depends on a choice made before: option → reminder; `unsaid` where one came here without choosing. */
  reminderFor?: { choice: string; is: Record<string, ReminderKind>; unsaid: ReminderKind };
  /** A page that has just come and proves this takes the user back to that step. */
  redo?: { proof: Extract<Proof, { by: 'page' | 'fact' }>; from: string };
  /** States of the page that the card can report in words while this step is shown. */
  reports?: ReportedFact[];
}

/** Something that only pages show, and on which of them it counts. */
export type Sight = { pages: PageId[] } | { fact: FactName; pages: PageId[] };

/** What the small drawings beside the names of guides show. */
export const GUIDE_ICONS = [
  'door',
  'checklist',
  'person',
  'shield',
  'shield-off',
  'key',
  'clock',
  'phone',
  'question',
  'at',
  'envelope',
  'box',
] as const;
export type GuideIcon = (typeof GUIDE_ICONS)[number];

/** A guide as its file defines it. */
export interface GuideDefinition {
  /** With the name of its locale files, a contract with links, stored progress and outside tests. */
  id: string;
  /** The small drawing beside its name in the list. */
  icon: GuideIcon;
  /** How long it takes, in minutes: from, to. Our own estimate. */
  minutes: [number, number];
  /** The guide makes the mailbox less protected: the start card warns. */
  lowersProtection?: true;
  /** What the end claims; it does so only if one of these was seen while the guide was followed. Absent: nothing can be seen. */
  goal?: Sight[];
  /** What shows that it is not so, or no more. */
  goalMissed?: Sight[];
  /** The guide to go on with after it. */
  follow?: string;
  /** What its leaflet tells of the background: what, why, by when. */
  about?: keyof TextFiles['handout']['about'];
  /** The choice whose answers have a leaflet each: all branches together would be a book. Without an answer there is an overview. */
  printedBy?: string;
  /** The parts of a long guide, each with the step that it begins with. */
  phases?: { id: keyof TextFiles['common']['phases']; from: string }[];
  steps: Step[];
}

/** A guide of the catalogue. */
export interface Guide extends GuideDefinition {
  id: GuideId;
}

/** The texts that a step can have beside those it must have. */
export const OPTIONAL_FIELDS = ['screen', 'where', 'opener', 'disabled', 'also', 'confirm', 'trouble', 'help'] as const;
export type StepField = 'title' | 'text' | (typeof OPTIONAL_FIELDS)[number];

/** What a locale file says of a step. A text can have variants for those who have chosen something: `text_webcam`. */
type StepTexts = { title: string; text: string; options?: Record<string, string> } & {
  [F in (typeof OPTIONAL_FIELDS)[number] | `${'text' | 'screen'}_${string}`]?: string;
};

/** The locale file of a guide. */
interface GuideTexts {
  title: string;
  /** What it is for, in one line of the list. */
  brief: string;
  purpose: string;
  /** What people may type when they look for it, beside the title and the texts. Never shown. */
  words: string;
  need: string[];
  /** What only those need who choose an option: one of these, after the sentence that says so. */
  needOne?: { intro: string; [option: string]: string };
  warning?: string;
  steps: Record<string, StepTexts>;
  /** `check`: what to look for where nothing of it was seen. */
  done: { title: string; text: string; check?: string };
}

/** Misspelt names of texts, which nobody would ever show, compile no more than missing ones. */
type NoOthers<T extends GuideTexts> = Record<Exclude<keyof T, keyof GuideTexts>, never> & {
  steps: { [S in keyof T['steps']]: Record<Exclude<keyof T['steps'][S], keyof StepTexts>, never> };
};

/** The steps and options that a locale file has texts for. */
type Spoken<T extends GuideTexts> = {
  steps: {
    [S in keyof T['steps'] & string]: {
      id: S;
      options?: T['steps'][S] extends { options: infer O } ? (keyof O & string)[] : never;
      leadsTo?: T['steps'][S] extends { options: infer O } ? { [P in keyof O & string]?: string } : never;
    };
  }[keyof T['steps'] & string][];
} & (T extends { warning: string } ? unknown : { lowersProtection?: never });

/**
 * Keeps the literal types of a guide file, and holds the guide against its texts: a step or an option that has none does not
 * compile.
 * @example defineGuide<Texts>()({ id: 'sign-in', … })
 */
export const defineGuide =
  <T extends GuideTexts & NoOthers<T>>() =>
  <const G extends GuideDefinition & Spoken<T>>(guide: G): G =>
    guide;
