import { PAGES } from '../../data/pages/catalogue.ts';
import { supportedAddress } from '../../data/pages/hosts.ts';
import { COVERS } from '../../data/pages/obstructions.ts';
import type { PageDefinition } from '../../data/pages/page.ts';
import { APP_LABELS, STANDS_ON } from '../../data/pages/quoted-labels.ts';
import type { TargetDescription } from '../../shared/target-description.ts';
import { normalise, wordsOf } from '../locate/normalise.ts';
import { type Part, united } from './text-parts.ts';
import { isStateWord, isUsual } from './ui-phrases.ts';
import { INTERFACE_WORDS } from './ui-words.ts';

/** Longer texts are no sentence that an interface says in one breath, in words. */
const MAX_WORDS = 12;
/** A label of fewer words may be a part of somebody's sentence. */
const LONG_LABEL = 2;
/** A declaration is known by how it begins, if that is at least so many words. */
const LONG_BEGINNING = 5;

/** The wordings that may be read by everybody on the page at one address. */
export interface KnownLabels {
  /** Whether other people's letters may stand on this page: then a text says little without its place. */
  hasMail: boolean;
  /** Places in which every entry is a name that everybody may know, such as the list of identity providers. */
  publicLists: string;
  /** Of the page map, for this address. */
  isLabel(text: string): boolean;
  /** Of the page map, and something that a page of mails may also say outside of controls. */
  isState(text: string): boolean;
  /** As a whole a usual wording of interfaces. */
  isUsual(text: string): boolean;
  /** The state of a setting, or a sentence that says a label of several words in full and beside it only words of interfaces. */
  isSentence(text: string): boolean;
  /** A question that is made of words of interfaces and labels alone. */
  isQuestion(text: string): boolean;
  /** Begins like one of the declarations that are ticked. */
  isDeclaration(text: string): boolean;
  /** Where a text says labels of several words in full, in order. */
  labelsIn(text: string): Part[];
}

/** Fields of the map under which wordings of the page stand. */
const SPOKEN = new Set([
  ...['names', 'near', 'heading', 'group', 'dialog', 'row', 'texts', 'largerThan', 'text', 'phrases'],
]);

function collect(value: unknown, field: string, into: Set<string>): void {
  if (typeof value === 'string') {
    if (SPOKEN.has(field)) into.add(normalise(value));
  } else if (Array.isArray(value)) for (const one of value) collect(one, field, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) if (!(inner instanceof RegExp)) collect(inner, key, into);
}

/** A list whose entries nobody can know: it is known by its attributes. */
const isPublicList = ({ roles, names, attributes, nameIs }: TargetDescription): boolean =>
  roles.includes('list') && names.length === 0 && attributes !== undefined && nameIs === undefined;

const selectorOf = ({ attributes = {} }: TargetDescription): string[] =>
  Object.entries(attributes).flatMap(([name, values]) => values.map((value) => `[${name}~="${CSS.escape(value)}"]`));

/** Everything that the map says of the pages that can be at an address. */
function pagesAt(url: string): PageDefinition[] {
  const address = supportedAddress(url);
  return Object.values<PageDefinition>(PAGES).filter((page) =>
    [page.recognition]
      .flat()
      .flatMap((one) => one.places)
      .some(
        ({ host, path, hash }) =>
          host === address?.host && path.test(address.path) && (!hash || hash.test(address.hash)),
      ),
  );
}

/**
 * Everything that the map knows to be written on the pages that can be at an address. Only those: what is a label on one
 * page may be the subject of a message on another.
 */
export function knownLabelsAt(url: string): KnownLabels {
  const pages = pagesAt(url);
  const [labels, states] = [new Set<string>(), new Set<string>()];
  const targets = pages.flatMap((page) => Object.values(page.targets));
  const beginnings = targets
    .filter(({ composite }) => composite === 'boxes')
    .flatMap(({ names }) => names.map(({ text }) => normalise(text)))
    .filter((text) => text.split(' ').length >= LONG_BEGINNING);
  for (const page of pages) collect(page, '', labels);
  collect(COVERS, '', labels);
  const quoted = APP_LABELS.filter(({ where }) => pages.some(({ id }) => id.startsWith(STANDS_ON[where] ?? '-')));
  collect(quoted, '', labels);
  if (pages.some(({ saysStates }) => saysStates)) collect(quoted, '', states);
  labels.delete('');
  const long = [...labels].filter((label) => label.split(' ').length >= LONG_LABEL);

  const without = (text: string): string[] => {
    let rest = ` ${normalise(text)} `;
    for (const label of long) rest = rest.replaceAll(` ${label} `, '  ');
    return rest.split(' ').filter(Boolean);
  };
  const isMadeOfWords = (rest: string[]) => rest.every((word) => INTERFACE_WORDS.has(word));
  return {
    hasMail: pages.length === 0 || pages.some(({ hasLetters }) => hasLetters),
    publicLists: targets.filter(isPublicList).flatMap(selectorOf).join(),
    isLabel: (text) => labels.has(normalise(text)),
    isState: (text) => states.has(normalise(text)),
    isUsual,
    isSentence(text) {
      if (isStateWord(text)) return true;
      const words = wordsOf(text);
      const rest = words.length <= MAX_WORDS ? without(text) : words;
      return rest.length < words.length && isMadeOfWords(rest);
    },
    isQuestion: (text) => /\?\s*$/.test(text) && wordsOf(text).length <= MAX_WORDS && isMadeOfWords(without(text)),
    isDeclaration: (text) => beginnings.some((beginning) => normalise(text).startsWith(`${beginning} `)),
    labelsIn(text) {
      const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
      const said = ` ${words.map(([word]) => normalise(word)).join(' ')} `;
      const found = long.flatMap((label) => {
        const at = said.indexOf(` ${label} `);
        const before = said.slice(0, at).split(' ').length - 1;
        const [first, last] = [words[before], words[before + label.split(' ').length - 1]];
        return at >= 0 && first && last ? [{ from: first.index, to: last.index + last[0].length }] : [];
      });
      return united(found);
    },
  };
}
