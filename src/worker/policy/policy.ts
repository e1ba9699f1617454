import * as v from 'valibot';
import { GUIDE_IDS } from '../../data/guides/catalogue.ts';
import type { GuideId } from '../../data/guides/guide.ts';
import { WHITE_LABELS } from '../../data/pages/hosts.ts';
import { TEXT_SIZES } from '../../messages/answers.ts';
import { CONTACT_LINES } from '../../messages/organisation.ts';
import { LANGUAGES, type Language } from '../../shared/languages.ts';
import { MAX_ANSWERS, type OwnAnswer, readAnswer } from './answers.ts';
import { allLabels, checkLabel, LABEL_REASONS, MAX_LABELS, type OwnLabel } from './labels.ts';
import { entriesOf, listOf, type Report } from './lists.ts';
import { lineOf, unmarked } from './plain-text.ts';

/** The contact of an organisation; what it may say stands with the messages. */
export type Contact = Partial<Record<(typeof CONTACT_LINES)[number], string>>;

/** What an organisation has set for its users. What is absent is not set. */
export interface Policy {
  /** Where the user has chosen none. */
  language?: Language;
  contact?: Contact;
  /** Guides that are not offered. */
  hidden?: GuideId[];
  /** Presenter mode is on where the user has not chosen. */
  presenterMode?: boolean;
  /** Hosts of the page map that users may allow. */
  whiteLabels?: string[];
  /** Where the user has chosen none, in per cent. */
  textSize?: (typeof TEXT_SIZES)[number];
  /** The parts for those who help others are shown. */
  helperSections?: boolean;
  /** Wordings of Aruba's controls that the map does not have yet. */
  labels?: OwnLabel[];
  /** Answers of the organisation's own. */
  answers?: OwnAnswer[];
}

/** Why a setting was left out; there is a sentence for each. */
export const REASONS = [
  'unknown',
  'language',
  'text',
  'guide',
  'list',
  'yes-no',
  'host',
  'size',
  'answer',
  'too-many',
  'nothing-left',
  ...LABEL_REASONS,
] as const;

/** A setting that was left out, with the place where it stands and a piece of what stood there. */
export interface Ignored {
  setting: string;
  found: string;
  why: (typeof REASONS)[number];
  /** The label that a wording contradicts. */
  against?: string;
}

/** What holds for the users of this browser, and where it comes from. */
export interface Organisation extends ReadPolicy {
  from: ('managed' | 'file')[];
}

export interface ReadPolicy {
  policy: Policy;
  ignored: Ignored[];
}

/** Where there is no organisation. */
export const NOTHING_SET: Organisation = { policy: {}, ignored: [], from: [] };

/** A contact line is longer than this in no address book, in characters. */
const MAX_LINE_LENGTH = 120;

/** More mistakes than this are not listed. */
const MAX_IGNORED = 20;

const lineSchema = lineOf(MAX_LINE_LENGTH);
const guideSchema = v.picklist(GUIDE_IDS);
const hostSchema = v.picklist(Object.keys(WHITE_LABELS));

/** Leaves out what it cannot use, and says so. */
type Reader = (value: unknown, report: Report) => Policy;

/** Reads a setting that is one value. @param why what is said of another one */
const single =
  <K extends keyof Policy>(
    setting: K,
    schema: v.GenericSchema<unknown, NonNullable<Policy[K]>>,
    why: Ignored['why'],
  ): Reader =>
  (value, report) => {
    const read = v.safeParse(schema, value);
    if (read.success) return { [setting]: read.output };
    report(setting, value, why);
    return {};
  };

/** Every setting by its name in a policy, with what reads it. */
const READERS: Record<string, Reader> = {
  language: single('language', v.picklist(LANGUAGES), 'language'),
  contact: (value, report) => {
    if (!isRecord(value)) report('contact', value, 'text');
    const contact: Contact = {};
    for (const [key, text] of Object.entries(isRecord(value) ? value : {})) {
      const line = CONTACT_LINES.find((known) => known === key);
      const read = v.safeParse(lineSchema, text);
      if (!line) report(`contact.${key}`, text, 'unknown');
      else if (read.success) contact[line] = read.output;
      else report(`contact.${key}`, text, 'text');
    }
    return Object.keys(contact).length > 0 ? { contact } : {};
  },
  guides: (value, report) => {
    const shown = listOf(guideSchema, 'guides', 'guide', value, report);
    return shown.length > 0 ? { hidden: GUIDE_IDS.filter((id) => !shown.includes(id)) } : {};
  },
  hiddenGuides: (value, report) => {
    const hidden = listOf(guideSchema, 'hiddenGuides', 'guide', value, report);
    return hidden.length > 0 ? { hidden } : {};
  },
  presenterMode: single('presenterMode', v.boolean(), 'yes-no'),
  whiteLabelHosts: (value, report) => {
    const whiteLabels = listOf(hostSchema, 'whiteLabelHosts', 'host', value, report);
    return whiteLabels.length > 0 ? { whiteLabels } : {};
  },
  textSize: single('textSize', v.picklist(TEXT_SIZES), 'size'),
  helperSections: single('helperSections', v.boolean(), 'yes-no'),
  labels: (value, report) => {
    const labels: OwnLabel[] = [];
    for (const entry of entriesOf('labels', MAX_LABELS, value, report)) {
      const checked = checkLabel(entry, labels);
      if ('label' in checked) labels.push(checked.label);
      else report('labels', checked.found, checked.why, checked.against);
    }
    return labels.length > 0 ? { labels } : {};
  },
  answers: (value, report) => {
    const answers = entriesOf('answers', MAX_ANSWERS, value, report).flatMap((entry, at) => {
      const answer = readAnswer(entry);
      if (!answer) report(`answers ${at + 1}`, entry, 'answer');
      return answer ?? [];
    });
    return answers.length > 0 ? { answers } : {};
  },
};

/** The names of the settings, for the schema that browsers read and for the documentation. */
export const SETTINGS = Object.keys(READERS);

/**
 * Reads what an organisation has set, from the browser's managed storage or a file. Settings that cannot be used are left
 * out one by one; the others hold.
 *
 * @param raw anything that JSON can hold; no settings at all give an empty policy
 * @returns never throws
 */
export function readPolicy(raw: unknown): ReadPolicy {
  const ignored: Ignored[] = [];
  const report: Report = (setting, value, why, against) => {
    if (ignored.length >= MAX_IGNORED) return;
    ignored.push({
      setting: short(setting),
      found: short(value),
      why,
      ...(against ? { against: short(against) } : {}),
    });
  };
  let policy: Policy = {};
  for (const [setting, value] of Object.entries(isRecord(raw) ? raw : {})) {
    if (!Object.hasOwn(READERS, setting)) report(setting, value, 'unknown');
    const read = Object.hasOwn(READERS, setting) ? READERS[setting]?.(value, report) : undefined;
    const hidden = [...new Set([...(policy.hidden ?? []), ...(read?.hidden ?? [])])];
    policy = { ...policy, ...read, ...(hidden.length > 0 ? { hidden } : {}) };
  }
  if (policy.hidden?.length === GUIDE_IDS.length) {
    report('guides', policy.hidden, 'nothing-left');
    const { hidden: _, ...rest } = policy;
    policy = rest;
  }
  return { policy, ignored };
}

/**
 * What holds when both are set: the browser's administrator goes before a file, setting by setting; labels and answers of
 * both hold.
 * @param managed of the browser's administrator
 * @param file kept from a file that was read
 */
export function combined(managed: ReadPolicy, file: ReadPolicy): Organisation {
  // Lists that grow: whoever mends a label in minutes does not wait for an administrator.
  const labels = allLabels(managed.policy.labels, file.policy.labels);
  const answers = [...(managed.policy.answers ?? []), ...(file.policy.answers ?? [])];
  return {
    policy: {
      ...file.policy,
      ...managed.policy,
      ...(labels.length > 0 ? { labels } : {}),
      ...(answers.length > 0 ? { answers } : {}),
    },
    ignored: [...managed.ignored, ...file.ignored],
    from: [...(isSet(managed) ? ['managed' as const] : []), ...(isSet(file) ? ['file' as const] : [])],
  };
}

/** Whether anything at all holds. */
export const isSet = ({ policy }: ReadPolicy): boolean => Object.keys(policy).length > 0;

/** Whether a guide is not offered. */
export const isHidden = ({ policy }: Pick<Organisation, 'policy'>, guide: GuideId): boolean =>
  policy.hidden?.includes(guide) ?? false;

/** The lines of a contact, in the order in which they are shown. */
export const contactLines = (contact: Contact | undefined): string[] =>
  CONTACT_LINES.flatMap((line) => contact?.[line] ?? []);

/** Whether this is a set of settings, or of lines. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A piece of a wrong value, for a sentence: on one line and short. */
function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return unmarked(text).trim().slice(0, 40);
}
