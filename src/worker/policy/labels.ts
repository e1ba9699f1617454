import * as v from 'valibot';
import { hostOf, PAGES } from '../../data/pages/catalogue.ts';
import { COVERS } from '../../data/pages/obstructions.ts';
import type { PageDefinition } from '../../data/pages/page.ts';
import type { PageMap } from '../../data/pages/page-map.ts';
import { targetByName } from '../../data/pages/targets.ts';
import { normalise } from '../../in-page/locate/normalise.ts';
import type { Label, LabelLanguage, TargetDescription } from '../../shared/target-description.ts';
import { closeness, isOpposite, takesBack } from './contradicts.ts';
import { lineOf } from './plain-text.ts';

/** A wording that an organisation has seen on a control of the map. */
export interface OwnLabel {
  /** Full name of the control: `webmailMessages.settings`. */
  target: string;
  wording: string;
  language: LabelLanguage;
  /** The day on which it was seen, `YYYY-MM-DD`. */
  date: string;
  /** Who has seen it. */
  who: string;
}

/** Why a wording is not taken; there is a sentence for each. */
export const LABEL_REASONS = [
  'label-form',
  'label-target',
  'label-empty',
  'label-long',
  'label-markup',
  'label-opposite',
  'label-other',
  'label-known',
] as const;

/** What became of an entry: the label, or why not, the wording, and the label that it contradicts. */
export type CheckedLabel =
  | { label: OwnLabel }
  | { why: (typeof LABEL_REASONS)[number]; found: string; against: string };

/** An organisation needs no more before a release has them. */
export const MAX_LABELS = 60;

/** More is no label of a control, in characters; declarations that are ticked are longer. */
const MAX_LENGTH = 60;
const MAX_DECLARATION = 120;

/** Letters, digits and the signs that stand in labels: no brackets, no address, nothing that could be markup. */
const PLAIN = /^[\p{L}\p{M}\p{N} '’‘"“”«».,:;!?…/+&%°()–-]*$/u;

const entrySchema = v.strictObject({
  target: v.string(),
  wording: v.string(),
  language: v.picklist(['it', 'en'] as const),
  date: v.pipe(
    v.string(),
    v.isoDate(),
    v.check((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)),
  ),
  who: lineOf(120),
});

/**
 * Checks a wording as it stands in a policy or a file. A wrong one would put the ring on a wrong control, so in doubt it is refused.
 *
 * @param before the organisation's other wordings, which this one must not contradict either
 */
export function checkLabel(entry: unknown, before: readonly OwnLabel[] = []): CheckedLabel {
  const parsed = v.safeParse(entrySchema, entry);
  const refused = (why: (typeof LABEL_REASONS)[number], against = ''): CheckedLabel => ({
    why,
    found: parsed.success ? wording : textOf(entry),
    against,
  });
  const wording = parsed.success ? parsed.output.wording.normalize('NFC').trim() : '';
  if (!parsed.success) return refused('label-form');
  const target = targetByName(parsed.output.target);
  if (!target || target.names.length === 0) return refused('label-target', parsed.output.target);
  const form = formOf(wording, target);
  if (form) return refused(form);
  const own = target.names.map(({ text }) => text);
  const known = own.find((text) => normalise(text) === normalise(wording));
  if (known !== undefined && target.names.some(({ text, weak }) => text === known && !weak))
    return refused('label-known', known);
  const against = own.find((text) => isOpposite(wording, text));
  if (against !== undefined) return refused('label-opposite', against);
  if (takesBack(wording, own)) return refused('label-opposite', own[0]);
  const other = otherLabel(parsed.output.target, wording, own, before);
  if (other !== undefined) return refused('label-other', other);
  return { label: { ...parsed.output, wording } };
}

/**
 * Makes an entry from what a helper has heard or read: the control, what stands on it, in which language.
 * @param seen the day and whoever says so
 */
export const makeLabel = (
  target: string,
  wording: string,
  language: LabelLanguage,
  seen: Pick<OwnLabel, 'date' | 'who'>,
  before: readonly OwnLabel[] = [],
): CheckedLabel => checkLabel({ target, wording, language, ...seen }, before);

/** The map with an organisation's wordings behind our own: all places and vetoes hold for them as well. */
export function withLabels(map: PageMap, labels: readonly OwnLabel[] = []): PageMap {
  const targets = { ...map.targets };
  for (const { target, wording, language, date } of labels) {
    const before = targets[target];
    if (!before) continue;
    const label: Label = { text: wording, lang: language, seen: date.slice(0, 7), source: 'organisation' };
    const guessed = before.names.filter(({ text }) => normalise(text) !== normalise(wording));
    targets[target] = { ...before, names: [...guessed, label] };
  }
  return { ...map, targets };
}

/** The labels of an administrator and those of a file together; one that contradicts an earlier one is left out. */
export const allLabels = (...lists: (readonly OwnLabel[] | undefined)[]): OwnLabel[] =>
  lists.flat().reduce<OwnLabel[]>((taken, label) => {
    if (label && !taken.some((one) => isSame(one, label)) && 'label' in checkLabel(label, taken)) taken.push(label);
    return taken;
  }, []);

const isSame = (one: OwnLabel, other: OwnLabel): boolean =>
  one.target === other.target && normalise(one.wording) === normalise(other.wording);

function formOf(wording: string, { composite, roles }: TargetDescription): (typeof LABEL_REASONS)[number] | null {
  if (wording === '') return 'label-empty';
  if (wording.length > (roles.includes('checkbox') ? MAX_DECLARATION : MAX_LENGTH)) return 'label-long';
  if (!PLAIN.test(wording) || / {2}|&\w*;/.test(wording)) return 'label-markup';
  // Boxes are known by a part of what is written beside them: one word would fit many.
  const words = normalise(wording).split(' ');
  const isTooLittle = !/\p{L}{2}/u.test(wording) || (composite === 'boxes' && words.length < 3);
  return isTooLittle ? 'label-empty' : null;
}

/** The label of another control that can be on the same page, and that the wording is as much like as like the control's own. */
function otherLabel(name: string, wording: string, own: string[], before: readonly OwnLabel[]): string | undefined {
  const near = Math.max(0, ...own.map((text) => closeness(wording, text)));
  const others = besides(name);
  const names = [
    ...others.flatMap(([, { names }]) => names.map(({ text }) => text)),
    ...before.filter(({ target }) => others.some(([one]) => one === target)).map((label) => label.wording),
    ...COVERS.flatMap(({ dismiss }) => dismiss.flatMap(({ names }) => names.map(({ text }) => text))),
  ];
  return names.find((text) => {
    if (own.includes(text)) return false;
    const close = closeness(wording, text);
    return close === 1 || (close > 0 && close >= near);
  });
}

/** All other controls that can be on the page of a control: the page's own, those that lead on, and the menus of its host. */
function besides(name: string): [string, TargetDescription][] {
  const key = name.split('.')[0] ?? '';
  const page = (PAGES as Record<string, PageDefinition>)[key];
  const ways = (page?.ways ?? []).map(({ target }) => target);
  const all = Object.entries<PageDefinition>(PAGES).flatMap(([other, { id, targets }]) =>
    Object.entries(targets).map(([own, target]) => ({ full: `${other}.${own}`, other, id, target })),
  );
  const host = page ? hostOf(page.id) : null;
  const itself = targetByName(name);
  const isInMenu = isOfMenu(itself);
  const stands = all.filter(
    ({ full, other, id, target }) =>
      other === key || ways.includes(full) || ((isInMenu || isOfMenu(target)) && hostOf(id) === host),
  );
  const openers = stands.flatMap(({ full, target }): [string, TargetDescription][] =>
    (target.openers ?? []).map((one) => [full, one]),
  );
  return [...stands.map(({ full, target }): [string, TargetDescription] => [full, target]), ...openers].filter(
    ([full, target]) => full !== name || target !== itself,
  );
}

/** Menus and headers are on every page of their host. */
const isOfMenu = (target: TargetDescription | null): boolean =>
  target?.surroundings?.landmark?.some((role) => /^(navigation|banner|complementary)$/.test(role)) ?? false;

/** What can be said of an entry that cannot be read. */
function textOf(entry: unknown): string {
  const said = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'wording') : entry;
  return typeof said === 'string' ? said : '';
}
