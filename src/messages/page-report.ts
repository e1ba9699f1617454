import * as v from 'valibot';
import { translationSchema } from '../progress/state.ts';

/**
 * What the text of a page became: a wording of the map as the map has it, `▒` (one to five of them, by length) for anything
 * else, or both in turn where a known phrase stands in a longer text.
 */
const said = v.pipe(v.string(), v.maxLength(400));
const word = v.pipe(v.string(), v.maxLength(120));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** An element of the page, without anything that could say whose page it is. */
export interface ReportNode {
  tag: string;
  /** Its number, where something refers to it. */
  n?: number | undefined;
  attributes?: Record<string, string> | undefined;
  /** Attributes that name it. */
  names?: Record<string, string> | undefined;
  /** Attributes that refer to other elements, by their numbers. */
  refers?: Record<string, number[]> | undefined;
  look?: Record<string, string | number | boolean | number[]> | undefined;
  /** What is in its open shadow root. */
  shadow?: ReportChild[] | undefined;
  /** What is in its document, for frames of the same origin. */
  frame?: ReportChild[] | undefined;
  children?: ReportChild[] | undefined;
  /** How many more children were left out because they are like the last ones. */
  more?: number | undefined;
}
export type ReportChild = ReportNode | string;

const child: v.GenericSchema<unknown, ReportChild> = v.lazy(() => v.union([said, node]));
const children = v.optional(v.array(child));
const node: v.GenericSchema<unknown, ReportNode> = v.lazy(() =>
  v.strictObject({
    tag: v.pipe(v.string(), v.regex(/^([a-z][a-z0-9]*|x\d+(-[a-z]+)+)$/)),
    n: v.optional(whole),
    attributes: v.optional(v.record(word, word)),
    names: v.optional(v.record(word, said)),
    refers: v.optional(v.record(word, v.array(whole))),
    look: v.optional(v.record(word, v.union([word, v.number(), v.boolean(), v.array(v.number())]))),
    shadow: children,
    frame: children,
    children,
    more: v.optional(whole),
  }),
);

/** A candidate that the locator weighed: what it says, and what spoke for and against it. */
const trial = v.strictObject({
  role: word,
  label: said,
  score: v.number(),
  node: whole,
  signs: v.record(word, v.union([v.number(), v.boolean()])),
});
export type ReportTrial = v.InferOutput<typeof trial>;

/** What the locator said of one control of the map. */
const target = v.strictObject({
  target: word,
  status: v.picklist(['found', 'opener', 'not-found']),
  reason: v.nullable(word),
  /** Number of the element that would be ringed. */
  node: v.nullable(whole),
  /** What lies over it: a known cover, or `unknown`. */
  cover: v.nullable(word),
  by: word,
  looked: whole,
  trials: v.array(trial),
  /** Where nothing of that name is: the controls that stand most like it. */
  nearest: v.array(trial),
});
export type ReportTarget = v.InferOutput<typeof target>;

/** A sign of the map, and how far it is seen. */
const sign = v.strictObject({ weight: v.number(), any: v.array(v.unknown()), seen: v.number() });

/** A page, or `none`, and what spoke for and against it. */
const page = v.strictObject({ page: word, score: v.number(), signs: v.array(sign) });

/**
 * The versions that are read. 3: places of all that is drawn, in the top window; 2: of controls and headings, each in its own
 * document.
 */
export const REPORT_VERSIONS = [2, 3] as const;

/** A page, described without what is on it. Made in the page, checked in the worker, read by `npm run fixture`. */
export const reportSchema = v.strictObject({
  format: v.literal('pec-passo-page'),
  version: v.picklist(REPORT_VERSIONS),
  made: v.strictObject({ day: v.pipe(v.string(), v.isoDate()), extension: word, browser: word }),
  /** The step that was shown meanwhile. */
  step: v.nullable(v.strictObject({ guide: word, step: word, code: word, target: v.nullable(word) })),
  address: v.strictObject({ host: word, path: word, hash: word }),
  /** `zoom`: the browser's, in per cent, where it tells. */
  window: v.strictObject({ width: whole, height: whole, lang: word, state: word, zoom: v.optional(whole) }),
  detected: v.strictObject({ page: word, confidence: v.number() }),
  pages: v.array(page),
  facts: v.array(word),
  /** Who has put the page into which language; `null`: nobody that is known. */
  translation: v.optional(v.nullable(translationSchema), null),
  targets: v.array(target),
  /** How many elements there are; `isCut`: more than a report holds. */
  size: v.strictObject({ elements: whole, isCut: v.boolean() }),
  body: node,
});
export type PageReport = v.InferOutput<typeof reportSchema>;
