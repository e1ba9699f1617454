import { PAGES } from '../../data/pages/catalogue.ts';
import { supportedAddress } from '../../data/pages/hosts.ts';
import { COVERS } from '../../data/pages/obstructions.ts';
import type { PageDefinition } from '../../data/pages/page.ts';
import { APP_LABELS } from '../../data/pages/quoted-labels.ts';
import { normalise, wordsOf } from '../locate/normalise.ts';
import { INTERFACE_WORDS } from './ui-words.ts';

/** Longer texts are sentences; one that happens to be made of such words may still say something. In words. */
const MAX_WORDS = 6;

/** How much is known of a text: a label of the page map, words of interfaces only, or nothing. */
export type Knowledge = 'label' | 'words' | 'none';

/** The wordings that may be read by everybody on the page at one address. */
export interface Wordings {
  know(text: string): Knowledge;
}

/** Fields of the map under which wordings of the page stand. */
const SPOKEN = new Set(['names', 'near', 'heading', 'group', 'dialog', 'row', 'texts', 'largerThan', 'text']);

function collect(value: unknown, field: string, into: Set<string>): void {
  if (typeof value === 'string') {
    if (SPOKEN.has(field)) into.add(normalise(value));
  } else if (Array.isArray(value)) for (const one of value) collect(one, field, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) if (!(inner instanceof RegExp)) collect(inner, key, into);
}

/**
 * Everything that the map knows to be written on the pages that can be at an address. Only those: what is a label on one
 * page may be the subject of a message on another.
 */
export function wordingsAt(url: string): Wordings {
  const labels = new Set<string>();
  const address = supportedAddress(url);
  for (const page of Object.values<PageDefinition>(PAGES)) {
    const places = [page.recognition].flat().flatMap((one) => one.places);
    const fits = places.some(
      ({ host, path, hash }) => host === address?.host && path.test(address.path) && (!hash || hash.test(address.hash)),
    );
    if (fits) collect(page, '', labels);
  }
  collect(COVERS, '', labels);
  collect(
    APP_LABELS.filter(({ where }) => address?.host.startsWith(HOST_OF[where] ?? '-')),
    '',
    labels,
  );
  labels.delete('');
  return {
    know(text) {
      const key = normalise(text);
      if (labels.has(key)) return 'label';
      const words = wordsOf(text);
      return words.length > 0 && words.length <= MAX_WORDS && words.every((word) => INTERFACE_WORDS.has(word))
        ? 'words'
        : 'none';
    },
  };
}

/** How the host of a quoted wording begins. */
const HOST_OF: Partial<Record<(typeof APP_LABELS)[number]['where'], string>> = {
  webmail: 'webmail.',
  account: 'account.',
  signIn: 'login.',
  identity: 'identification.',
  video: 'identification.',
};
