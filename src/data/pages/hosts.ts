/** The hosts of the pages that are guided, exactly, over https; nothing else is ever looked at. */
export const HOSTS = [
  { host: 'webmail.pec.it', below: /^\// },
  { host: 'login.aruba.it', below: /^\/auth\/realms\/pec\// },
  { host: 'account.aruba.it', below: /^\/pec(?![\p{L}\p{N}%])/u },
  { host: 'identification.arubapec.it', below: /^\// },
] as const;

/**
 * The front door, where every guide can begin: leads to the messages or, when nobody is signed in, to the sign-in form, and
 * keeps the fragment on the way.
 * Source: public-2026.
 */
export const START_ADDRESS = 'https://webmail.pec.it/';

/**
 * The same software under other names. The user allows them one by one; for page detection they count as the genuine
 * host they stand for. Source: public-2026, medium certainty.
 */
export const WHITE_LABELS: Record<string, string> = {
  'webmail.pec.buffetti.it': 'webmail.pec.it',
  'gestionemail.archiworldpec.it': 'webmail.pec.it',
  'gestionemail.startpec.it': 'webmail.pec.it',
  'webmailpec.serverlet.com': 'webmail.pec.it',
};

/**
 * The host of an address that is surely Aruba's own: one of the list, exactly. A white label is not, whatever it shows.
 *
 * @param url any text
 * @returns the host, or `null` for everything else
 */
export function genuineHost(url: string): string | null {
  const host = supportedAddress(url) && new URL(url).hostname;
  return HOSTS.find((known) => known.host === host)?.host ?? null;
}

/** An address on a supported host, translated to the genuine host. */
export interface SupportedAddress {
  host: string;
  path: string;
  /** With its `#`. */
  hash: string;
}

/**
 * Whether this address belongs to the pages that are guided.
 *
 * @param url any text; what is no address gives `null`
 * @returns the address with the host it stands for, or `null` for every other host, scheme, port or path
 * @example supportedAddress('https://account.aruba.it/pec/home') // { host: 'account.aruba.it', path: '/pec/home', hash: '' }
 */
export function supportedAddress(url: string): SupportedAddress | null {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    // No address at all.
    return null;
  }
  if (address.protocol !== 'https:' || address.port !== '' || address.username !== '' || address.password !== '')
    return null;
  const host = Object.hasOwn(WHITE_LABELS, address.hostname)
    ? (WHITE_LABELS[address.hostname] ?? '')
    : address.hostname;
  const known = HOSTS.find((candidate) => candidate.host === host);
  if (!known?.below.test(address.pathname)) return null;
  return { host, path: address.pathname, hash: address.hash };
}
