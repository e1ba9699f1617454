import * as v from 'valibot';
import { GUIDE_IDS } from '../guides/guide.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { PAGE_IDS } from '../pages/page.ts';
import { daySchema, REMINDERS } from '../reminders/reminder.ts';
import { placeSchema } from './views.ts';

const guide = v.picklist(GUIDE_IDS);
const id = v.pipe(v.string(), v.maxLength(40));
const lang = v.picklist(LANGUAGES);

/** Text sizes that can be chosen, in per cent. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;

/** What any surface may report about a step. The tab and the frame come from the browser, never from the message. */
const stepRequests = [
  v.strictObject({ type: v.literal('next'), guide, step: id }),
  v.strictObject({ type: v.literal('skip'), guide, step: id }),
  v.strictObject({ type: v.literal('back'), guide, step: id }),
  v.strictObject({ type: v.literal('choose'), guide, step: id, option: id }),
  /** Start a finished guide over. */
  v.strictObject({ type: v.literal('again'), guide }),
  v.strictObject({ type: v.literal('close') }),
  v.strictObject({ type: v.literal('language'), lang }),
] as const;

/** What content scripts may send: what happened on their page and which of the card's buttons was pressed. */
export const pageRequestSchema = v.variant('type', [
  ...stepRequests,
  /** The sentinel, once per document and for a link followed later. */
  v.strictObject({ type: v.literal('page-opened'), link: v.nullable(v.pipe(v.string(), v.maxLength(300))) }),
  v.strictObject({ type: v.literal('overlay-ready') }),
  /** The overlay asks for the map of the pages; the answer is a `Chart`. */
  v.strictObject({ type: v.literal('chart') }),
  v.strictObject({
    type: v.literal('looked'),
    page: v.picklist([...PAGE_IDS, 'unknown'] as const),
    /** The page was opened or changed since the step is shown on it. */
    news: v.boolean(),
    /** The day until which the page says that something is valid. */
    validUntil: v.optional(v.nullable(daySchema)),
    facts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(20)),
  }),
  v.strictObject({ type: v.literal('proved'), guide, step: id, by: v.picklist(['click', 'change', 'checked']) }),
  v.strictObject({ type: v.literal('absent'), guide, step: id }),
  /** The user has moved the card, or sent it back to where it goes by itself. */
  v.strictObject({ type: v.literal('card-moved'), place: v.nullable(placeSchema) }),
  v.strictObject({ type: v.literal('answer-offer'), answer: v.picklist(['start', 'continue', 'restart']) }),
  /** The page keeps removing the overlay; the panel takes over. */
  v.strictObject({ type: v.literal('overlay-blocked') }),
]);
export type PageRequest = v.InferOutput<typeof pageRequestSchema>;

/** What only the extension's own pages may send. */
export const panelRequestSchema = v.variant('type', [
  ...stepRequests,
  v.strictObject({ type: v.literal('panel-ready') }),
  v.strictObject({ type: v.literal('start-guide'), guide, step: v.nullable(id), fresh: v.boolean() }),
  v.strictObject({ type: v.literal('set-reminder'), kind: v.picklist(REMINDERS), day: daySchema }),
  v.strictObject({ type: v.literal('text-size'), percent: v.picklist(TEXT_SIZES) }),
]);
export type PanelRequest = v.InferOutput<typeof panelRequestSchema>;
