import * as v from 'valibot';
import { GUIDE_ICONS, type GuideId } from '../data/guides/guide.ts';
import { LANGUAGES } from '../shared/languages.ts';
import { REMINDERS } from '../shared/reminder-kinds.ts';
import type { PanelTexts, TextFiles } from '../shared/text-files.ts';
import type { Flat } from '../shared/text-keys.ts';
import { aim, buttons, drawing, option, says } from './card-parts.ts';
import { helpViewSchema } from './help.ts';
import { CONTACT_LINES } from './organisation.ts';
import { daySchema } from './reminder.ts';
import { idOf, textsOf } from './written.ts';

/** Shares of the window's free room, from the left and from the top. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const placeSchema = v.strictObject({ x: share, y: share });

const lang = v.picklist(LANGUAGES);
const text = v.string();

const cardFields = {
  revision: v.number(),
  lang,
  languages: v.array(v.strictObject({ id: lang, name: text })),
  /** Per cent of the normal size. */
  textSize: v.number(),
  /** Where the user has put the card in the window, or `null`. */
  place: v.nullable(placeSchema),
  /** The user has folded the card to a strip in this tab, or it begins as one. */
  isFolded: v.boolean(),
  /** `tab`: no card, only the tab at the edge that brings a closed guide back. */
  mode: v.picklist(['offer', 'step', 'finished', 'refused', 'tab']),
  guide: text,
  guideTitle: text,
  step: text,
  code: text,
  kind: v.picklist(['page', 'phone', 'outside', 'choice', 'read', 'start']),
  title: text,
  /** Paragraphs; Italian labels stand in double square brackets. */
  body: v.array(text),
  /** Conditions and background, folded away under `moreLabel`. */
  help: v.array(text),
  moreLabel: text,
  /** What must be at hand (start card only). */
  need: v.array(text),
  needTitle: text,
  warning: text,
  /** "Step 3 of 8", read out once per step. */
  position: text,
  options: v.array(option),
  /** A reminder that the panel offers, all texts included. */
  reminder: v.nullable(
    v.strictObject({
      kind: v.picklist(REMINDERS),
      day: daySchema,
      why: text,
      texts: textsOf<Flat<TextFiles['common']['reminder']>>(),
      title: text,
      text,
    }),
  ),
  drawing: v.nullable(drawing),
  buttons,
  /** Starting over asks first. */
  restart: v.nullable(v.strictObject({ ask: text, yes: text, no: text })),
  /** The guide to go on with after this one. */
  follow: v.nullable(idOf<GuideId>()),
  aim: v.nullable(aim),
  says: v.nullable(says),
};

/** One card, complete in one language. Composed by the worker; the overlay draws it and adds what it sees on its page. */
export const cardViewSchema = v.strictObject({
  ...cardFields,
  /** The same card in another language, beside it, while the screen is shared. */
  also: v.optional(v.strictObject(cardFields)),
});
export type CardView = v.InferOutput<typeof cardViewSchema>;
/** What a step is after on the page. */
export type CardAim = NonNullable<CardView['aim']>;
/** The sentences that a step's card may need. */
export type CardSays = NonNullable<CardView['says']>;

/** What the side panel shows. Composed by the worker. */
export const panelViewSchema = v.strictObject({
  revision: v.number(),
  lang,
  languages: v.array(v.strictObject({ id: lang, name: text })),
  textSize: v.number(),
  texts: textsOf<PanelTexts>(),
  /** Something the user must know: damaged store, newer version, blocked page. */
  notice: v.nullable(text),
  /** What the user has to know since the last update. */
  news: v.array(text),
  /** Whether the user has put the card somewhere. */
  isCardMoved: v.boolean(),
  /** The mailboxes whose progress is kept apart, the one in front first. */
  mailboxes: v.array(v.strictObject({ number: v.number(), name: text, label: text })),
  /** What a helper who shares a screen has switched on. */
  presenting: v.strictObject({
    mask: v.boolean(),
    presenter: v.boolean(),
    texts: textsOf<Flat<TextFiles['presenter']['panel']>>(),
  }),
  /** Whether an import can be taken back. */
  canUndoImport: v.boolean(),
  /** What the user's organisation has set. */
  organisation: v.strictObject({
    texts: textsOf<Flat<TextFiles['policy']['panel']>>(),
    contact: v.array(v.strictObject({ line: v.picklist(CONTACT_LINES), label: text, text })),
    /** Who set it; the administrator goes before a file. */
    from: v.nullable(v.picklist(['managed', 'file'])),
    hasFile: v.boolean(),
    /** What was left out, a sentence each. */
    ignored: v.array(text),
    /** Every host that can be allowed, and whether the organisation offers it. */
    whiteLabels: v.array(v.strictObject({ host: text, isOffered: v.boolean(), allow: text, withdraw: text })),
    /** Wordings that it has added, with who has seen them when. */
    labels: v.array(v.strictObject({ line: text, note: text, isOverdue: v.boolean() })),
    /** The controls of which a wording can be added. */
    targets: v.array(v.strictObject({ target: text, label: text, page: text })),
    /** The parts for those who help others are shown. */
    showsHelpers: v.boolean(),
  }),
  help: helpViewSchema,
  /** The guide whose step is shown, or `null`. */
  active: v.nullable(idOf<GuideId>()),
  waiting: v.nullable(idOf<GuideId>()),
  guides: v.array(
    v.strictObject({
      id: idOf<GuideId>(),
      title: text,
      icon: v.picklist(GUIDE_ICONS),
      /** What it is for, in one line. */
      brief: text,
      purpose: text,
      need: v.array(text),
      time: text,
      warning: text,
      state: v.picklist(['new', 'begun', 'finished']),
      stateText: text,
      steps: v.array(
        v.strictObject({
          id: text,
          code: text,
          title: text,
          status: v.picklist(['todo', 'current', 'done', 'skipped']),
          statusText: text,
        }),
      ),
      /** Every step there is, whatever was chosen: for links and codes. */
      allSteps: v.array(v.strictObject({ id: text, code: text, title: text })),
      /** The card of the current step, so that everything works from the panel alone. */
      card: v.nullable(cardViewSchema),
    }),
  ),
});
export type PanelView = v.InferOutput<typeof panelViewSchema>;

/** What the worker sends to overlays and panels by itself. */
export const broadcastSchema = v.variant('type', [
  v.strictObject({ type: v.literal('card'), view: v.nullable(cardViewSchema) }),
  v.strictObject({ type: v.literal('panel'), view: panelViewSchema }),
  /** The user wants to go from the card to the place it points at, or back. */
  v.strictObject({ type: v.literal('swap-focus') }),
  /** What is switched on for those who share a screen; scripts that are not wanted any more end. */
  v.strictObject({ type: v.literal('presenting'), mask: v.boolean(), presenter: v.boolean() }),
]);
export type Broadcast = v.InferOutput<typeof broadcastSchema>;

/** Whether a document is to be masked, and what the mask says there. */
export const maskStateSchema = v.strictObject({
  mask: v.boolean(),
  lift: text,
  /** Beside the button that lifts the mask while the screen is shared, one line for each language. */
  warning: v.array(text),
  sign: v.array(text),
});
export type MaskState = v.InferOutput<typeof maskStateSchema>;
