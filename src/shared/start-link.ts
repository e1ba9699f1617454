/** What a start link can say, besides the guide: the language, and answers to the choice steps of the guides. */
export const LINK_KEYS = [
  'lang',
  'reason',
  'choose-method',
  'start-choice',
  'signature-recognised',
  'number',
  'change',
  'keep-or-new',
] as const;

/** Name of the part of a fragment that is ours. */
export const LINK_NAME = 'pec-passo';

/** Longer links are cut: no honest link needs more. */
const MAX_LENGTH = 300;

const OWN_NAME = /^(amp;)?pec-passo(=|%3d)/i;

/** Whether a part has this name, however a mail has written it. */
const names = (part: string, name: string): boolean => new RegExp(`^(amp;)?${name}(=|%3d)`, 'i').test(part);

/**
 * Separates our part of an address's fragment from the page's own. Mail programs and people change links on the way:
 * capitals, `%3D` for `=`, `&amp;` for `&`; it is ours all the same.
 *
 * @param hash `location.hash`, with its `#` or empty
 * @returns our part without separators (`two-step-off/reason&lang=de`) and what is left for the page, or `null` when
 *   nothing in it is ours
 * @example extractLink('#webmail/main/Inbox&pec-passo=two-step-off') // { link: 'two-step-off', rest: '#webmail/main/Inbox' }
 */
export function extractLink(hash: string): { link: string; rest: string } | null {
  const parts = hash.replace(/^#/, '').split('&');
  const at = parts.findIndex((part) => names(part, LINK_NAME));
  if (at < 0) return null;
  const isOurs = (part: string, index: number) =>
    names(part, LINK_NAME) || (index > at && LINK_KEYS.some((key) => names(part, key)));
  // A second link in the same address is dropped: nothing of ours is left for the page to see.
  const ours = parts.filter((part, index) => index === at || (isOurs(part, index) && !names(part, LINK_NAME)));
  const rest = parts.filter((part, index) => !isOurs(part, index)).join('&');
  return { link: ours.join('&').replace(OWN_NAME, '').slice(0, MAX_LENGTH), rest: rest && `#${rest}` };
}
