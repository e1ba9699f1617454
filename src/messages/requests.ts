import * as v from 'valibot';
import { GUIDE_IDS } from '../data/guides/catalogue.ts';
import { PAGE_IDS } from '../data/pages/catalogue.ts';
import { mailboxNameSchema } from '../progress/mailbox-name.ts';
import { STUCK_REASONS, translationSchema } from '../progress/state.ts';
import { LANGUAGES } from '../shared/languages.ts';
import { REMINDERS } from '../shared/reminder-kinds.ts';
import { MAX_CODE_LENGTH, MAX_FILE_LENGTH, MAX_REPORT_LENGTH, MAX_SEARCH_LENGTH, TEXT_SIZES } from './answers.ts';
import { OTHER_SHEETS } from './leaflet.ts';
import { MAX_POLICY_LENGTH, MAX_WORDING_LENGTH } from './organisation.ts';
import { daySchema } from './reminder.ts';
import { signSchema } from './shown-signs.ts';
import { ticketSchema } from './ticket.ts';
import { placeSchema } from './views.ts';

const guide = v.picklist(GUIDE_IDS);
const id = v.pipe(v.string(), v.maxLength(40));
/** The number of a mailbox. */
const mailbox = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));
const lang = v.picklist(LANGUAGES);
/** The browser's number of a tab. */
const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const page = v.picklist([...PAGE_IDS, 'unknown'] as const);

/** What any surface may report about a step. The tab and the frame come from the browser, never from the message. */
const stepRequests = [
  v.strictObject({ type: v.literal('next'), guide, step: id }),
  v.strictObject({ type: v.literal('skip'), guide, step: id }),
  v.strictObject({ type: v.literal('back'), guide, step: id }),
  v.strictObject({ type: v.literal('choose'), guide, step: id, option: id }),
  /** Start a finished guide over. */
  v.strictObject({ type: v.literal('again'), guide }),
  v.strictObject({ type: v.literal('language'), lang }),
  /** Begin another guide, or take up one that was closed, at the button of an end or of the tab. */
  v.strictObject({ type: v.literal('take-up'), guide }),
  /** The tab of a guide that was closed is not wanted any more. */
  v.strictObject({ type: v.literal('send-away'), guide }),
] as const;

/** What content scripts may send: what happened on their page and which of the card's buttons was pressed. */
export const pageRequestSchema = v.variant('type', [
  ...stepRequests,
  /** The sentinel, once per document and for a link followed later. */
  v.strictObject({ type: v.literal('page-opened'), link: v.nullable(v.pipe(v.string(), v.maxLength(300))) }),
  v.strictObject({ type: v.literal('overlay-ready') }),
  /** The overlay asks for the map of the pages; the answer is a `PageMap`. */
  v.strictObject({ type: v.literal('page-map') }),
  v.strictObject({
    type: v.literal('looked'),
    page,
    /** The page was opened or changed since the step is shown on it. */
    news: v.boolean(),
    /** The day until which the page says that something is valid. */
    validUntil: v.optional(v.nullable(daySchema)),
    facts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(20)),
  }),
  v.strictObject({ type: v.literal('proved'), guide, step: id, by: v.picklist(['click', 'change', 'checked']) }),
  v.strictObject({ type: v.literal('absent'), guide, step: id }),
  /** The step cannot be shown on this page, or the user says so. */
  v.strictObject({
    type: v.literal('stuck'),
    guide,
    step: id,
    page,
    why: v.picklist(STUCK_REASONS),
    /** How the page is not in Italian, where that is why. */
    translation: v.optional(translationSchema),
  }),
  /** The card shows signs beside its number that it did not show before. */
  v.strictObject({ type: v.literal('signed'), guide, step: id, sign: signSchema }),
  /** The user has moved the card, or sent it back to where it goes by itself. */
  v.strictObject({ type: v.literal('card-moved'), place: v.nullable(placeSchema) }),
  /** The card becomes a strip in this tab, or the strip a card. */
  v.strictObject({ type: v.literal('fold'), isFolded: v.boolean() }),
  /** Put away what this card shows, so that a late or repeated one closes nothing else. No guide: a link's refusal. */
  v.strictObject({ type: v.literal('close'), what: v.picklist(['offer', 'guide']), guide: v.nullable(guide) }),
  /** The guide of the offer that was answered: another may have come meanwhile. */
  v.strictObject({ type: v.literal('answer-offer'), guide, answer: v.picklist(['start', 'continue', 'restart']) }),
  /** The user has sent the numbers on the controls away. */
  v.strictObject({ type: v.literal('numbers-gone') }),
  /** The page keeps removing the overlay; the panel takes over. */
  v.strictObject({ type: v.literal('overlay-blocked') }),
  /** Something failed on the page: what kind of error, and nothing of what it says. */
  v.strictObject({ type: v.literal('failed'), kind: v.pipe(v.string(), v.maxLength(40)) }),
]);
export type PageRequest = v.InferOutput<typeof pageRequestSchema>;

/** What a script in any frame of a supported page may ask. */
export const frameRequestSchema = v.variant('type', [
  /** The mask has begun in a document; the answer is a `MaskState`. */
  v.strictObject({ type: v.literal('frame-opened') }),
  /** A page has come out of the back/forward cache; the answer comes when it may be seen. */
  v.strictObject({ type: v.literal('page-restored') }),
]);
export type FrameRequest = v.InferOutput<typeof frameRequestSchema>;

/** What only the extension's own pages may send. */
export const panelRequestSchema = v.variant('type', [
  ...stepRequests,
  v.strictObject({ type: v.literal('panel-ready') }),
  v.strictObject({ type: v.literal('start-guide'), guide, step: v.nullable(id), fresh: v.boolean() }),
  v.strictObject({ type: v.literal('set-reminder'), kind: v.picklist(REMINDERS), day: daySchema }),
  v.strictObject({ type: v.literal('text-size'), percent: v.picklist(TEXT_SIZES) }),
  v.strictObject({ type: v.literal('close'), what: v.literal('guide'), guide }),
  /** The card goes back to where there is room. */
  v.strictObject({ type: v.literal('card-back') }),
  /** What is new has been read. */
  v.strictObject({ type: v.literal('news-read') }),
  v.strictObject({ type: v.literal('mailbox-add'), after: mailbox }),
  v.strictObject({ type: v.literal('mailbox-switch'), mailbox }),
  v.strictObject({ type: v.literal('mailbox-name'), mailbox, name: mailboxNameSchema }),
  v.strictObject({ type: v.literal('mailbox-remove'), mailbox }),
  /** Answered with `exportAnswerSchema`. */
  v.strictObject({ type: v.literal('export') }),
  /** Answered with `importAnswerSchema`. */
  v.strictObject({ type: v.literal('import'), text: v.pipe(v.string(), v.maxLength(MAX_FILE_LENGTH)) }),
  v.strictObject({ type: v.literal('undo-import'), revision: v.number() }),
  /** A file with the settings of an organisation. Answered with `organisationAnswerSchema`. */
  v.strictObject({ type: v.literal('organisation-file'), text: v.pipe(v.string(), v.maxLength(MAX_POLICY_LENGTH)) }),
  v.strictObject({ type: v.literal('organisation-forget') }),
  /** Checks a wording that a helper has seen on a control. Answered with `labelAnswerSchema`. */
  v.strictObject({
    type: v.literal('make-label'),
    target: v.pipe(v.string(), v.maxLength(60)),
    wording: v.pipe(v.string(), v.maxLength(MAX_WORDING_LENGTH)),
    language: v.picklist(['it', 'en'] as const),
    who: v.pipe(v.string(), v.maxLength(MAX_WORDING_LENGTH)),
  }),
  v.strictObject({ type: v.literal('forget-everything') }),
  v.strictObject({ type: v.literal('mask'), on: v.boolean() }),
  v.strictObject({ type: v.literal('presenter'), on: v.boolean() }),
  /** A step code as it was typed. `atPage`: a supported page is beside the panel. Answered with `codeAnswerSchema`. */
  v.strictObject({
    type: v.literal('code'),
    text: v.pipe(v.string(), v.maxLength(MAX_CODE_LENGTH)),
    atPage: v.boolean(),
  }),
  /** What helps, in the words of whoever looks for it. Answered with `foundSchema`. */
  v.strictObject({ type: v.literal('find'), text: v.pipe(v.string(), v.maxLength(MAX_SEARCH_LENGTH)) }),
  /** What is to be printed; answers to the guide's questions leave the other branches out. Answered with `leafletAnswerSchema`. */
  v.strictObject({
    type: v.literal('leaflet'),
    what: v.picklist([...GUIDE_IDS, ...OTHER_SHEETS]),
    answers: v.record(id, id),
    lang: v.nullable(lang),
  }),
  /** Answered with `startLinkSchema`. */
  v.strictObject({ type: v.literal('start-link'), guide, step: v.nullable(id), lang }),
  /** What was done, for a ticket of this number, which is not kept. Answered with `noteSchema`. */
  v.strictObject({ type: v.literal('note'), ticket: v.optional(ticketSchema, '') }),
  /** Numbers on the controls of the page in this tab, or away with them. */
  v.strictObject({ type: v.literal('numbers'), tab }),
  /** Describe the page in this tab. Answered with `reportAnswerSchema`. */
  v.strictObject({ type: v.literal('report'), tab }),
  /** Draw a page report that somebody has sent. Answered with `openedReportSchema`. */
  v.strictObject({ type: v.literal('open-report'), text: v.pipe(v.string(), v.maxLength(MAX_REPORT_LENGTH)) }),
]);
export type PanelRequest = v.InferOutput<typeof panelRequestSchema>;

/**
 * What a surface calls one request: the same each time it is sent again, so that it is carried out once. A request without
 * one is carried out each time it comes.
 */
export const requestIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/));
export type RequestId = v.InferOutput<typeof requestIdSchema>;

/**
 * Reads a message as a request of one kind of surface.
 * @returns `null` for anything that is none
 */
export function readRequest<Request>(
  schema: v.GenericSchema<unknown, Request>,
  message: unknown,
): { request: Request; id: RequestId | undefined } | null {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return null;
  const { id, ...rest } = message as Record<string, unknown>;
  const named = v.safeParse(v.optional(requestIdSchema), id);
  const request = v.safeParse(schema, rest);
  return named.success && request.success ? { request: request.output, id: named.output } : null;
}
