/** What a start link can say, besides the guide: the language, and answers to the choice steps of the guides. */
export const LINK_KEYS = ['lang', 'reason', 'choose-method', 'start-choice', 'signature-recognised'] as const;

/** Name of the part of a fragment that is ours. */
export const LINK_NAME = 'pec-passo';

/** Longer links are cut: no honest link needs more. */
const MAX_LENGTH = 300;

/**
 * Separates our part of an address's fragment from the page's own.
 *
 * @param hash `location.hash`, with its `#` or empty
 * @returns our part without separators (`two-step-off/reason&lang=de`) and what is left for the page, or `null` when
 *   nothing in it is ours
 * @example extractLink('#webmail/main/Inbox&pec-passo=two-step-off') // { link: 'two-step-off', rest: '#webmail/main/Inbox' }
 */
export function extractLink(hash: string): { link: string; rest: string } | null {
  const parts = hash.replace(/^#/, '').split('&');
  const at = parts.findIndex((part) => part.startsWith(`${LINK_NAME}=`));
  if (at < 0) return null;
  const isOurs = (part: string, index: number) =>
    part.startsWith(`${LINK_NAME}=`) || (index > at && LINK_KEYS.some((key) => part.startsWith(`${key}=`)));
  // A second link in the same address is dropped: nothing of ours is left for the page to see.
  const ours = parts.filter(
    (part, index) => index === at || (isOurs(part, index) && !part.startsWith(`${LINK_NAME}=`)),
  );
  const rest = parts.filter((part, index) => !isOurs(part, index)).join('&');
  return { link: ours.join('&').slice(LINK_NAME.length + 1, MAX_LENGTH), rest: rest && `#${rest}` };
}
