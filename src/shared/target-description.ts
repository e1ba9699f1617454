/** Languages a label on one of the pages can be in. The pages have no German version. */
export type LabelLanguage = 'it' | 'en';

/** One wording of a control's label, as it stands on the page. */
export interface Label {
  text: string;
  lang: LabelLanguage;
  /** Month in which this wording was last known to be on the page, `YYYY-MM`. */
  seen: string;
  /** Where that is known from: a source id of `src/data/pages/sources.ts`, or `described` for a label taken from a page. */
  source: string;
  /** What an Italian label means, for readers of other languages. Pages need not know it. */
  means?: { de: string; en: string };
  /** A translation or a guess: it may support another sign, but never decides alone. */
  weak?: true;
}

/**
 * What stands around a control. Each list holds alternatives: one that agrees is enough.
 * All texts are compared after normalising (see `normalise.ts`).
 */
export interface Surroundings {
  /** Name or heading of the dialog that the control is in. An empty list: it must not be in a dialog. */
  dialog?: string[];
  /** Role of the landmark around the control: `navigation`, `main`, `banner`, `form`, … */
  landmark?: string[];
  /** Name, legend or heading of the form, group, fieldset, list or menu that the control is in. */
  group?: string[];
  /** The headings above the control, nearest first. */
  heading?: string[];
  /** Text of the table or list row that the control is in. */
  row?: string[];
  /** Visible texts and controls right beside it, or elsewhere on the same page. */
  near?: string[];
}

/**
 * What a person would say about a control, and what stays when a page is redesigned. Plain JSON: written by hand in the
 * page map, made by `describe()` for authoring and measuring, and sent between the parts of the extension.
 */
export interface TargetDescription {
  /** ARIA roles that the control may have, the expected one first. */
  roles: string[];
  /** Known wordings, newest first. Empty only where `nameIs` or `inputType` says enough. */
  names: Label[];
  /** The name is not a fixed text but has this shape. */
  nameIs?: 'mail-address';
  /** `type` of the input field (`password`, `text`, `email`, …), where it is part of the meaning. */
  inputType?: string[];
  /** Attributes that are known to be stable: attribute name → values, any of which agrees. Supporting evidence, never enough alone. */
  attributes?: Record<string, string[]>;
  surroundings?: Surroundings;
  /**
   * The target is no single control. `boxes`: all boxes whose names hold one of `names`, ringed one after the other.
   * `scroller`: the scrolling area in what is described.
   */
  composite?: 'boxes' | 'scroller';
  /**
   * How many other visible controls of this wording there were on the page when it was described. Where there were any, the
   * wording alone does not say which one is meant, not even when only one is left.
   */
  twins?: number;
  /**
   * There was nothing to read on it when it was described, only a picture with a tooltip or the like. So a text that it has
   * by now need not be a part of that.
   */
  unread?: true;
  /**
   * As an opener: only where what it opens is seen to hold the target, or is not in the page before it is opened; `or-overflow`:
   * or where it does not say that it opens something, since it has the entries of its row for which there is no room.
   */
  ifHolding?: true | 'or-overflow';
  /** An opener that may be open already. */
  evenOpen?: true;
  /** Where the target can be closed away: the control that shows it. The first one that is found counts. */
  openers?: TargetDescription[];
}
