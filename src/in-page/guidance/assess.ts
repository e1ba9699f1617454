import { newestLabel, type PageMap, targetIn } from '../../data/pages/page-map.ts';
import type { CardView } from '../../messages/views.ts';
import { dayOf, daysBefore, monthsAfter } from '../../shared/day.ts';
import { type Detection, detect, factsSeen } from '../detect/detect.ts';
import { expiryIn, periodIn } from '../detect/expiry.ts';
import { PageProbe } from '../detect/page-probe.ts';
import { visibleText } from '../detect/visible-text.ts';
import { type FindResult, find } from '../locate/locate.ts';
import { reach } from '../locate/reach.ts';
import { occluderOf, openModal, recogniseObstruction } from './occlusion.ts';

/** What the overlay found for the step that is shown. */
export interface Assessment {
  page: Detection['page'];
  facts: string[];
  /** The day until which the page says that something is valid. */
  validUntil: string | null;
  /** What the ring goes round; `null`: no ring. */
  ring: Element | null;
  /** The step's own target, whether or not the ring is round it. A click on it proves the step. */
  target: Element | null;
  /** The ringed control's wording as it stands on the page. */
  label: string;
  /** The newest wording known of the step's target: the one that the step's text has. */
  newest: string;
  found:
    | 'nothing-to-find'
    | 'target'
    | 'also'
    | 'disabled'
    | 'opener'
    | 'confirm'
    | 'covered'
    | 'way'
    | 'elsewhere'
    | 'missing';
  /** Id of a known cover, or `unknown`, while something lies over the target. */
  cover: string | null;
  /** A radio or box that is the target is checked, all boxes of a group are, or an area is scrolled to its end. */
  checked: boolean;
  /** How many boxes of a group are ticked. */
  count: { done: number; all: number } | null;
  why: FindResult | null;
}

type Aim = NonNullable<CardView['aim']>;

/** What a look tells of a target when there is none to look for. */
export const NOTHING_SOUGHT = {
  ring: null,
  target: null,
  label: '',
  newest: '',
  found: 'nothing-to-find',
  cover: null,
  checked: false,
  count: null,
  why: null,
} satisfies Partial<Assessment>;

/**
 * What is to be seen of a step on this page: nothing is changed, clicked or read from fields.
 *
 * @param url the page's address
 * @param page map the map of the pages
 * @param aim what the step needs; `null` for cards without a step
 */
export function assess(document: Document, url: string, pageMap: PageMap, aim: Aim | null): Assessment {
  const probe = new PageProbe(document, pageMap);
  const { page } = detect(url, probe);
  const facts = aim ? factsSeen(aim.facts, probe) : [];
  const base: Assessment = {
    page,
    facts,
    validUntil: pageMap.pages.some(({ id, tellsExpiry }) => tellsExpiry && id === page) ? validity(document) : null,
    ...NOTHING_SOUGHT,
  };
  if (!aim) return base;
  if (aim.pages.length > 0 && !aim.pages.some((known) => known === page))
    return { ...base, ...theWay(probe, page, aim) };
  const confirm = aim.confirm && seek(probe, aim.confirm);
  if (confirm && confirm.status === 'found') {
    return {
      ...base,
      found: 'confirm',
      ring: confirm.element,
      target: confirm.element,
      label: confirm.label,
      why: confirm,
    };
  }
  if (!aim.target) return base;
  const target = theTarget(probe, aim.target);
  const newest = newestLabel(targetIn(pageMap, aim.target));
  return { ...base, newest, ...target, ...(target.checked && aim.also ? theBoxToo(probe, aim.also) : {}) };
}

/** The box that remains to be ticked once the target itself is done. */
function theBoxToo(probe: PageProbe, name: string): Partial<Assessment> {
  const box = theTarget(probe, name);
  return box.found === 'target' && !box.checked ? { ...box, found: 'also' } : {};
}

/** Until when it is valid what the page is about, if the page says so. */
function validity(document: Document): string | null {
  const text = visibleText(document, () => false);
  const period = periodIn(text);
  const end = period && daysBefore(monthsAfter(dayOf(new Date()), period.months), -period.days);
  return expiryIn(text) ?? end;
}

/** Looks for the step's control, for what opens it when it is closed away, and for what lies over it. */
function theTarget(probe: PageProbe, name: string): Partial<Assessment> {
  const description = targetIn(probe.pageMap, name);
  const { result, isOpener, target: why, composite } = reach(probe.document, description, { snapshot: probe.snapshot });
  if (result.status === 'found') {
    const { element, label } = result;
    const target = isOpener ? null : element;
    const over = occluderOf(element);
    if (over) return { ...covered(probe, over, element), target, why };
    if (isOpener) return { found: 'opener', ring: element, label, why };
    const checked = composite ? composite.isDone : isChecked(element);
    const found = result.disabled ? 'disabled' : 'target';
    return { found, ring: element, target, label, checked, count: composite?.count ?? null, why };
  }
  // A modal window makes the rest of the page inert: the target is there, but out of reach.
  const modal = openModal(probe.document);
  const cover = modal && recogniseObstruction(modal, null, probe);
  return cover && cover.id !== 'unknown'
    ? { found: 'covered', cover: cover.id, ring: cover.dismiss, label: cover.label, why }
    : { found: 'missing', why };
}

function covered(probe: PageProbe, over: Element, under: Element): Partial<Assessment> {
  const cover = recogniseObstruction(over, under, probe);
  return { found: 'covered', cover: cover.id, ring: cover.dismiss, label: cover.label };
}

/** On another page than the step's: the control that leads there, if there is one. */
function theWay(probe: PageProbe, page: Detection['page'], { ways }: Aim): Partial<Assessment> {
  const name = ways[page];
  if (!name) return { found: 'elsewhere' };
  const { found, ring, label, cover } = theTarget(probe, name);
  if (found === 'covered')
    return { found: 'covered', cover: cover ?? 'unknown', ring: ring ?? null, label: label ?? '' };
  return found === 'target' || found === 'opener'
    ? { found: 'way', ring: ring ?? null, label: label ?? '' }
    : { found: 'elsewhere' };
}

function seek(probe: PageProbe, name: string): FindResult {
  return find(probe.document, targetIn(probe.pageMap, name), { snapshot: probe.snapshot });
}

/** The state of a radio or box, as the page shows it. */
function isChecked(element: Element): boolean {
  const aria = element.getAttribute('aria-checked');
  return aria !== null ? aria === 'true' : (element as HTMLInputElement).checked === true;
}
