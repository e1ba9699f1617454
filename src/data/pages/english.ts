import type { Label, TargetDescription } from '../../shared/target-description.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import type { Cover } from './obstructions.ts';
import { type Evidence, type Fact, guess, type Sign } from './page.ts';
import type { PageMap } from './page-map.ts';

const keyOf = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/:$/, '');

const WORDINGS = new Map(
  ENGLISH_WORDS.split(/[;\n]/).flatMap((entry): [string, string[]][] => {
    const [italian = '', english] = entry.split('|');
    return english ? [[keyOf(italian), english.split('~')]] : [];
  }),
);

/** What an Italian wording is thought to be in English; none where nothing is thought of it. */
const english = (text: string): string[] => WORDINGS.get(keyOf(text)) ?? [];

/** Wordings in English; what is the same in both languages stays. */
const all = (texts: readonly string[]): string[] => [...new Set(texts.flatMap((text) => orSame(text, english(text))))];
/** One for each: where it counts how many of them are there. */
const first = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => orSame(text, english(text).slice(0, 1)))),
];
const orSame = (text: string, found: string[]): string[] => (found.length > 0 ? found : [text]);

const LISTS = ['names', 'phrases', 'texts', 'among', 'largerThan'] as const;

function evidence(one: Evidence): Evidence {
  const lists = LISTS.flatMap((name) => (name in one ? [[name, all(Reflect.get(one, name) as string[])]] : []));
  return { ...one, ...Object.fromEntries(lists) };
}

const sign = (one: Sign): Sign => ({ ...one, any: one.any.map(evidence) });

/** A fact is claimed only where both it and what says the contrary can be read. */
function isReadable({ all: needed, unless = [] }: Fact): boolean {
  return [...needed, ...unless].every(
    (one) => !('phrases' in one) || one.phrases.some((text) => english(text).length > 0),
  );
}

/** A target with its Italian wordings first, since some are the same; what is thought of it in English is weak. */
function target(one: TargetDescription): TargetDescription {
  const { surroundings = {} } = one;
  const { heading, group, dialog, row, near } = surroundings;
  const known = new Set(one.names.map(({ text }) => text.toLowerCase()));
  const more = one.names.flatMap(({ text, lang }) => (lang === 'it' ? english(text) : []));
  const labels = [...new Set(more)].filter((text) => !known.has(text.toLowerCase())).map((text): Label => guess(text));
  return {
    ...one,
    names: [...one.names, ...labels],
    ...(one.openers ? { openers: one.openers.map(target) } : {}),
    surroundings: {
      ...surroundings,
      ...(heading ? { heading: all(heading) } : {}),
      ...(group ? { group: all(group) } : {}),
      ...(dialog ? { dialog: all(dialog) } : {}),
      ...(row ? { row: all(row) } : {}),
      ...(near ? { near: first(near) } : {}),
    },
  };
}

/** In a window that is known by what it says, a wording is enough. */
const cover = (one: Cover): Cover => ({
  ...one,
  says: all(one.says),
  dismiss: one.dismiss.map((way) => ({ ...way, names: target(way).names.map(({ weak: _, ...label }) => label) })),
});

const each = <T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** The map as it is thought to be for pages that are set to English. */
export function inEnglish(map: PageMap): PageMap {
  return {
    ...map,
    pages: map.pages.map((page) => ({
      ...page,
      recognition: { ...page.recognition, signs: page.recognition.signs.map(sign) },
    })),
    // What speaks against all pages does so in both languages.
    none: map.none.map((one) => ({
      ...one,
      signs: one.signs.map((two) => ({ ...two, any: [...two.any, ...two.any.map(evidence)] })),
    })),
    targets: each(map.targets, target),
    facts: each(
      Object.fromEntries(Object.entries(map.facts).filter(([, fact]) => isReadable(fact))),
      ({ all: needed, unless, ...fact }) => ({
        ...fact,
        all: needed.map(evidence),
        ...(unless ? { unless: unless.map(evidence) } : {}),
      }),
    ),
    covers: map.covers.map(cover),
  };
}
