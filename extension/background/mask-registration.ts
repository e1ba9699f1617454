import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import coverCss from '../mask/cover.css?url';
import maskScript from '../mask/mask.iife.ts?script&iife';
import { displaySettings } from './store.ts';
import { allowedHosts } from './white-labels.ts';

type Registered = Scripting.RegisteredContentScript & { matchOriginAsFallback?: boolean };

/** Names of the mask among the scripts that the browser starts by itself. */
const [WHOLE, SHORT, PARTS] = ['mask-whole-hosts', 'mask-written-documents', 'mask-parts-of-hosts'] as const;
const IDS: string[] = [WHOLE, SHORT, PARTS];

/** Brings the registration in line with the settings. @returns whether the mask is on */
export function register(): Promise<boolean> {
  return navigator.locks.request('pec-passo.mask', async () => {
    const { mask = false } = await displaySettings();
    const known = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
    const wanted = mask ? registrations(await allowedHosts()) : [];
    if (places(known) === places(wanted)) return mask;
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
    if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
    return mask;
  }) as Promise<boolean>;
}

/** What is started where; the browser may give the places back in another order. */
const places = (scripts: Scripting.RegisteredContentScript[]): string =>
  JSON.stringify(scripts.map(({ id, matches = [] }) => [id, matches.toSorted()]).toSorted());

/**
 * Where a host is ours as a whole, the mask also starts in documents that a page writes, into a frame or a window. The
 * browser allows that for whole hosts only; where a part with a short name is ours, everything else of the host is left out
 * instead. The sign-in pages have a long one: what they write into a frame stays hidden, and they open no window.
 */
function registrations(all: string[]): Registered[] {
  const common: Omit<Registered, 'id' | 'matches'> = {
    js: [maskScript],
    css: [coverCss],
    runAt: 'document_start',
    allFrames: true,
    persistAcrossSessions: true,
  };
  const whole = all.filter((pattern) => partOf(pattern) === '');
  const short = all.filter((pattern) => partOf(pattern).length > 0 && partOf(pattern).length <= MAX_SHORT_PART);
  const others = all.filter((pattern) => !whole.includes(pattern) && !short.includes(pattern));
  const scripts: Registered[] = [
    { ...common, id: WHOLE, matches: whole, matchOriginAsFallback: true },
    {
      ...common,
      id: SHORT,
      matches: short.map((pattern) => `${hostOf(pattern)}*`),
      excludeMatches: short.flatMap(allBut),
      matchOriginAsFallback: true,
    },
    { ...common, id: PARTS, matches: others },
  ];
  return scripts.filter(({ matches = [] }) => matches.length > 0);
}

/** So short is the name of a part of a host of which all but that part can be left out, in letters. */
const MAX_SHORT_PART = 4;
const hostOf = (pattern: string): string => pattern.split('/').slice(0, 3).join('/').concat('/');
/** What a path must begin with, without its slash. */
const partOf = (pattern: string): string => pattern.slice(hostOf(pattern).length).replace(/\*$/, '');
/** Signs of which names in paths are made; Chrome takes a pattern that begins with two slashes for one that lets in all. */
const SIGNS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()+,;=:@%?"];

/** Patterns for every path of a host that leaves the way to its part at some letter. */
const allBut = (pattern: string): string[] =>
  [...partOf(pattern)].flatMap((letter, at) =>
    SIGNS.filter((sign) => sign !== letter).map((sign) => `${hostOf(pattern)}${partOf(pattern).slice(0, at)}${sign}*`),
  );
