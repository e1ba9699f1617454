/** The hosts that the practice site answers for. The first four are the ones that the extension runs on. */
export const HOSTS = {
  webmail: 'webmail.pec.it',
  login: 'login.aruba.it',
  account: 'account.aruba.it',
  identity: 'identification.arubapec.it',
  /** The webmail under another name. */
  whiteLabel: 'webmail.pec.buffetti.it',
  customers: 'areaclienti.pec.it',
  control: 'practice.test',
  phone: 'phone.practice.test',
  spid: 'spid-provider.practice.test',
  video: 'video.practice.test',
} as const;

/** Hosts that stand for Aruba's own ones: disturbances and sessions exist only there. */
export const MODEL_HOSTS: string[] = [HOSTS.webmail, HOSTS.whiteLabel, HOSTS.login, HOSTS.account, HOSTS.identity];

/** An https address on one of the hosts. */
export const at = (host: keyof typeof HOSTS, path = '/'): string => `https://${HOSTS[host]}${path}`;

/**
 * The value of Chromium's `--host-resolver-rules`: every host of ours leads to the practice server, every other name to
 * nowhere, so that a test can never reach the real pages.
 */
export function resolverRules(port: number): string {
  const ours = Object.values(HOSTS).map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [...ours, 'MAP * ~NOTFOUND'].join(', ');
}
