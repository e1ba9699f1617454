/** The part of `npm run locate` that runs inside the page. */

import { serialisePageMap } from '../../src/data/pages/serialise-page-map.ts';
import { targetByName } from '../../src/data/pages/targets.ts';
import { detect, explainPages } from '../../src/in-page/detect/detect.ts';
import { PageProbe } from '../../src/in-page/detect/page-probe.ts';
import { explain } from '../../src/in-page/locate/locate.ts';
import { reach } from '../../src/in-page/locate/reach.ts';

export interface Report {
  text: string;
  found: boolean;
}

/**
 * Asks for a target as the product does, draws a ring round the answer, and puts into words how it came about.
 *
 * @param url the address that the page counts as
 * @param name full name of the target
 * @param pages the pages on which the step can be done
 */
function locateStep(url: string, name: string, pages: string[]): Report {
  const { page, confidence } = detect(url, new PageProbe(document, serialisePageMap(), url));
  const description = targetByName(name);
  if (!description) throw new Error(`the page map has no ${name}`);
  const { result, isOpener, target } = reach(document, description);
  const lines = [
    `page      ${page} (${confidence.toFixed(2)}); the step is done on ${pages.join(', ') || 'any page'}`,
    ...(pages.length && !pages.includes(page) ? ['          the product does not look for the target here'] : []),
    '',
    ...evidence(url),
    '',
    `target    ${name}: ${description.roles.join('/')} ${description.names.map(({ text }) => `"${text}"`).join(' / ')}`,
    `around it ${JSON.stringify(description.surroundings ?? {})}`,
    '',
    explain(target),
  ];
  if (isOpener) lines.push('', `to be opened first: ${explain(result)}`);
  if (result.status === 'found') {
    result.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    lines.push('', `element   ${tagOf(result.element)}`);
    drawRing(result.element.getBoundingClientRect());
  }
  return { text: lines.join('\n'), found: result.status === 'found' };
}

/** What speaks for and against each page that can be at this address, and how much of its weight counts. */
function evidence(url: string): string[] {
  const pages = Object.entries(
    explainPages(url, new PageProbe(document, serialisePageMap(), url)) as Record<string, string[]>,
  );
  return pages.flatMap(([page, signs]) => [`  ${page}`, ...signs.map((sign) => `    ${sign}`)]);
}

const tagOf = (element: Element): string => (element.cloneNode(false) as Element).outerHTML.slice(0, 300);

function drawRing({ x, y, width, height }: DOMRect): void {
  const ring = document.createElement('div');
  Object.assign(ring.style, {
    position: 'fixed',
    left: `${x - 5}px`,
    top: `${y - 5}px`,
    width: `${width + 10}px`,
    height: `${height + 10}px`,
    border: '3px solid #c2185b',
    borderRadius: '6px',
    boxSizing: 'border-box',
    zIndex: '2147483647',
    pointerEvents: 'none',
  });
  document.documentElement.append(ring);
}

Object.assign(globalThis, { locateStep });
