const BROWSERS: [name: string, pattern: RegExp][] = [
  ['Edge', /Edg\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  ['Chrome', /Chrome\/(\d+)/],
];
const SYSTEMS: [name: string, pattern: RegExp][] = [
  ['Windows', /Windows/],
  ['macOS', /Mac OS/],
  ['Linux', /Linux|X11/],
];

/** Whether a text can have come out of `browserName`. */
export function isBrowserName(text: string): boolean {
  const [browser = '', system = ''] = text.split(', ');
  const [, name, version] = /^(.+?)(?: (\d{1,4}))?$/.exec(browser) ?? [];
  const isKnown = BROWSERS.some(([one]) => one === name) && version !== undefined;
  return isKnown && ['', ...SYSTEMS.map(([one]) => one)].includes(system) && text.split(', ').length <= 2;
}

/**
 * Name and main version of the browser and its system; nothing else of what the browser says of itself.
 * @example browserName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0') // 'Firefox 140, Linux'
 */
export function browserName(userAgent: string): string {
  const [name, version] = BROWSERS.map(([one, pattern]) => [one, pattern.exec(userAgent)?.[1]]).find(
    ([, at]) => at,
  ) ?? ['?'];
  const system = SYSTEMS.find(([, pattern]) => pattern.test(userAgent))?.[0];
  return [[name, version].filter(Boolean).join(' '), system].filter(Boolean).join(', ');
}
