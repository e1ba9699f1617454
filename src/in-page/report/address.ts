import { supportedAddress } from '../../data/pages/hosts.ts';
import type { Known } from './redact.ts';
import { TRADE } from './vocabulary.ts';

/** Stands for a part of an address that is not told. */
export const ANY = '*';

/** What is told of an address: the host it stands for, and of path and fragment the parts that the map or the trade knows. */
export function addressOf(url: string, known: Known): { host: string; path: string; hash: string } {
  const address = supportedAddress(url);
  if (!address) return { host: ANY, path: ANY, hash: '' };
  const [path = ''] = address.path.split(/[?;]/);
  const [hash = ''] = address.hash.split(/[?&]/);
  return { host: address.host, path: inParts(path, known), hash: inParts(hash, known) };
}

/** Whether a path or fragment can have come out of `addressOf`. */
export const isToldPath = (text: string, known: Known): boolean => inParts(text, known) === text;

const inParts = (text: string, known: Known): string =>
  text
    .split(/([/#])/)
    .slice(0, 24)
    .map((part) => (part === '' || part === '/' || part === '#' || isTold(part, known) ? part : ANY))
    .join('');

/** Every word is one of the map or the trade; a single digit belongs to words (`verifica-2-passaggi`). */
function isTold(part: string, known: Known): boolean {
  const words = part.split(/[-_.]/);
  return words.every(
    (word) => known.path.has(word.toLowerCase()) || TRADE.has(word.toLowerCase()) || /^\d$/.test(word),
  );
}
