import { type Detection, detect, factsSeen } from '../detect/detect.ts';
import { expiryIn, periodIn } from '../detect/expiry.ts';
import { Sight } from '../detect/sight.ts';
import { visibleText } from '../detect/visible-text.ts';
import { type FindResult, find } from '../locate/locate.ts';
import { reach } from '../locate/reach.ts';
import type { CardView } from '../messages/views.ts';
import { type Chart, newestLabel, targetIn } from '../pages/chart.ts';
import { dayOf, daysBefore, monthsAfter } from '../reminders/day.ts';
import { coverOf, openModal, recogniseCover } from './hit.ts';

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
 * @param chart the map of the pages
 * @param aim what the step needs; `null` for cards without a step
 */
export function assess(document: Document, url: string, chart: Chart, aim: Aim | null): Assessment {
  const sight = new Sight(document, chart);
  const { page } = detect(url, sight);
  const facts = aim ? factsSeen(aim.facts, sight) : [];
  const base: Assessment = {
    page,
    facts,
    validUntil: page === 'account-mail-programs' ? validity(document) : null,
    ...NOTHING_SOUGHT,
  };
  if (!aim) return base;
  if (aim.pages.length > 0 && !aim.pages.some((known) => known === page))
    return { ...base, ...theWay(sight, page, aim) };
  const confirm = aim.confirm && seek(sight, aim.confirm);
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
  const target = theTarget(sight, aim.target);
  const newest = newestLabel(targetIn(chart, aim.target));
  return { ...base, newest, ...target, ...(target.checked && aim.also ? theBoxToo(sight, aim.also) : {}) };
}

/** The box that remains to be ticked once the target itself is done. */
function theBoxToo(sight: Sight, name: string): Partial<Assessment> {
  const box = theTarget(sight, name);
  return box.found === 'target' && !box.checked ? { ...box, found: 'also' } : {};
}

/** Until when the password of the mail programs is valid, if the page says so. */
function validity(document: Document): string | null {
  const text = visibleText(document, () => false);
  const period = periodIn(text);
  const end = period && daysBefore(monthsAfter(dayOf(new Date()), period.months), -period.days);
  return expiryIn(text) ?? end;
}

/** Looks for the step's control, for what opens it when it is closed away, and for what lies over it. */
function theTarget(sight: Sight, name: string): Partial<Assessment> {
  const description = targetIn(sight.chart, name);
  const { result, isOpener, target: why, whole } = reach(sight.document, description, { survey: sight.survey });
  if (result.status === 'found') {
    const { element, label } = result;
    const target = isOpener ? null : element;
    const over = coverOf(element);
    if (over) return { ...covered(sight, over, element), target, why };
    if (isOpener) return { found: 'opener', ring: element, label, why };
    const checked = whole ? whole.isDone : isChecked(element);
    const found = result.disabled ? 'disabled' : 'target';
    return { found, ring: element, target, label, checked, count: whole?.count ?? null, why };
  }
  // A modal window makes the rest of the page inert: the target is there, but out of reach.
  const modal = openModal(sight.document);
  const cover = modal && recogniseCover(modal, null, sight);
  return cover && cover.id !== 'unknown'
    ? { found: 'covered', cover: cover.id, ring: cover.dismiss, label: cover.label, why }
    : { found: 'missing', why };
}

function covered(sight: Sight, over: Element, under: Element): Partial<Assessment> {
  const cover = recogniseCover(over, under, sight);
  return { found: 'covered', cover: cover.id, ring: cover.dismiss, label: cover.label };
}

/** On another page than the step's: the control that leads there, if there is one. */
function theWay(sight: Sight, page: Detection['page'], { ways }: Aim): Partial<Assessment> {
  const name = ways[page];
  if (!name) return { found: 'elsewhere' };
  const { found, ring, label, cover } = theTarget(sight, name);
  if (found === 'covered')
    return { found: 'covered', cover: cover ?? 'unknown', ring: ring ?? null, label: label ?? '' };
  return found === 'target' || found === 'opener'
    ? { found: 'way', ring: ring ?? null, label: label ?? '' }
    : { found: 'elsewhere' };
}

function seek(sight: Sight, name: string): FindResult {
  return find(sight.document, targetIn(sight.chart, name), { survey: sight.survey });
}

/** The state of a radio or box, as the page shows it. */
function isChecked(element: Element): boolean {
  const aria = element.getAttribute('aria-checked');
  return aria !== null ? aria === 'true' : (element as HTMLInputElement).checked === true;
}
