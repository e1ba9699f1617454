import { serialisePageMap } from '../../src/data/pages/serialise-page-map.ts';
import { targetByName } from '../../src/data/pages/targets.ts';
import { detect, factsSeen } from '../../src/in-page/detect/detect.ts';
import { PageProbe } from '../../src/in-page/detect/page-probe.ts';
import { composedClosest, find } from '../../src/in-page/locate/locate.ts';

export interface Case {
  markup: string;
  skeleton: string;
  html: string;
  /** Full names of the targets that are asked for. */
  targets: string[];
  /** Those that are on the page. */
  there: string[];
}

export interface Miss {
  markup: string;
  skeleton: string;
  what: 'ring' | 'page' | 'fact' | 'not found';
  told: string;
  html: string;
}

const MAP = serialisePageMap();
const FACTS = Object.keys(MAP.facts);
const URL = 'https://webmail.pec.it/new/messages/INBOX';
const PAGES = ['webmail-messages', 'webmail-other', 'webmail-classic', 'unknown'];

/** Puts every case into the page, asks what the product asks, and tells what is wrong with the answers. */
export function run(cases: Case[]): Miss[] {
  return cases.flatMap((one) => {
    document.body.setHTMLUnsafe(one.html);
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentDocument) frame.contentDocument.body.innerHTML = frame.dataset.inner ?? '';
    }
    // With the address, as in the product, and without it: then the page alone has to tell.
    return [URL, undefined].flatMap((url) => ask(one, url));
  });
}

function ask({ markup, skeleton, html, targets, there }: Case, url: string | undefined): Miss[] {
  const misses: Miss[] = [];
  const miss = (what: Miss['what'], told: string) => misses.push({ markup, skeleton, what, told, html });
  const probe = new PageProbe(document, MAP, url);
  const { page } = detect(URL, probe);
  if (!PAGES.includes(page)) miss('page', page);
  // As if the page were the one where the fact belongs: its place must not be all that holds it back.
  const isSeen = (fact: string) => MAP.facts[fact]?.on.some((own) => factsSeen([fact], own, probe).length > 0);
  for (const fact of FACTS.filter(isSeen)) miss('fact', fact);
  for (const name of targets) {
    const target = targetByName(name);
    if (!target) continue;
    const result = find(document, target, { snapshot: probe.snapshot });
    const isThere = there.includes(name);
    if (result.status === 'found') {
      const holder = composedClosest(result.element, '[data-true]');
      if (!isThere || holder?.getAttribute('data-true') !== name) miss('ring', name);
    } else if (isThere) miss('not found', `${name}: ${result.reason}`);
  }
  return misses;
}
