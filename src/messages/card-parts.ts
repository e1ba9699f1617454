import * as v from 'valibot';
import type { PageId } from '../data/pages/page.ts';
import { idOf } from './written.ts';

const text = v.string();
const texts = v.record(v.string(), v.string());

/** A picture of what the step looks like where it is done, for surfaces that know no scenes. */
export const drawing = v.strictObject({
  alt: text,
  /** What is to be read below it. */
  caption: v.optional(text),
  shapes: v.array(
    v.strictObject({
      is: v.picklist(['path', 'rect', 'text']),
      look: text,
      at: v.record(v.string(), v.union([v.string(), v.number()])),
      say: v.optional(text),
      lang: v.optional(text),
    }),
  ),
});

/** A choice that is offered in the card. */
export const option = v.strictObject({ id: text, label: text });

/** Labels of the card's buttons; a button without a label is not shown. */
export const buttons = v.strictObject({
  start: v.optional(text),
  continue: v.optional(text),
  restart: v.optional(text),
  next: v.optional(text),
  /** In the place of `next` where the page can show that the step is done. */
  'already-done': v.optional(text),
  /** At an end: this was all, and what comes next. */
  finish: v.optional(text),
  follow: v.optional(text),
  /** Of the tab at the edge: it is not wanted any more. */
  away: v.optional(text),
  back: v.optional(text),
  skip: v.optional(text),
  'cannot-find': v.optional(text),
  /** Makes a strip of the card, or a card of the strip. */
  fold: v.optional(text),
  close: text,
  language: text,
  move: text,
  listen: text,
  silence: text,
  /** Said in the card when the page keeps from us that it is pressed. */
  unheard: v.optional(text),
});

/** What the overlay needs to find the target and to see that the step is done. Names are those of the page map. */
export const aim = v.strictObject({
  /** Pages on which the step can be done; empty: any. */
  pages: v.array(idOf<PageId>()),
  target: v.nullable(text),
  /** A box to tick after the target, where it is shown. */
  also: v.nullable(text),
  confirm: v.nullable(text),
  proofs: v.array(v.picklist(['click', 'change', 'checked', 'page', 'fact'])),
  /** Facts worth looking for while this step is shown. */
  facts: v.array(text),
  onlyWhereShown: v.boolean(),
  /** Page id → the target to press there on the way to one of `pages`. */
  ways: texts,
  /** Pages from which no guide leads on. */
  deadEnds: v.array(idOf<PageId>()),
  reports: v.array(text),
});

/** For a page that is not in Italian: what has happened, and where the original is. */
const translationSays = v.strictObject({
  /** Who has translated it → what to do. */
  by: v.strictObject({ chromium: text, edge: text, firefox: text, unknown: text }),
  /** Where the original is: one of two tabs, or a button. */
  drawings: v.strictObject({ tab: drawing, button: drawing }),
  /** Language → what to do on a page that the site itself may show in it, or surely does. */
  either: texts,
  set: texts,
  /** In `set`, in the place of `{choice}`, where the page's choice of languages is not known by its label. */
  where: text,
  /** Beside a ring. */
  ring: text,
  rightPage: text,
});

/** Sentences for what the overlay may meet; it picks, it does not write. `{label}` is filled in there. */
export const says = v.strictObject({
  searching: text,
  notFound: text,
  notFoundAsk: text,
  /** What "next" is called when only the user can see the target. */
  seen: text,
  where: text,
  /** The control among its neighbours, for where it is not found. */
  lastKnown: v.nullable(drawing),
  opener: text,
  /** In place of a label that is somebody's address. */
  address: text,
  disabled: text,
  /** How many boxes are ticked: `{done}` of `{all}`. */
  counted: text,
  /** For the box that is to be ticked too. */
  also: text,
  confirm: text,
  /** Page id or `unknown` → where the user is and where to go. */
  elsewhere: texts,
  /** Way target → "press … to get there". */
  way: text,
  noWay: text,
  /** Cover id or `unknown` → what lies over the target and what to do. */
  covers: texts,
  /** Fact → what the page shows. */
  facts: texts,
  trouble: text,
  /** What a press without proof is answered with: what the page still shows, or that nothing is seen, and one question. */
  still: text,
  notSeen: text,
  sure: text,
  /** What the button is called then. */
  sureButton: text,
  /** What "I can't find it" is called when it was not found. */
  neither: text,
  loading: text,
  /** Another control of the same name was pressed. */
  other: text,
  /** A group is open, and its entry is not chosen yet. */
  expanded: text,
  /** What is left when nothing has helped: the address to check, the page report, whom to ask. */
  further: v.array(text),
  /** What is so with the card → the sign of it; see `src/worker/view/signs.ts`. */
  signs: texts,
  /** For somebody who does not see the ring. */
  ring: text,
  /** A wording that may stand on the page, in small letters → what it means in the card's language. */
  meanings: texts,
  translation: translationSays,
});
