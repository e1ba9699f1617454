import { newestLabel, type PageMap, targetIn } from '../../data/pages/page-map.ts';
import type { CardAim } from '../../messages/views.ts';
import { dayOf, daysBefore, monthsAfter } from '../../shared/day.ts';
import { type Detection, detect, factsSeen } from '../detect/detect.ts';
import { expiryIn, periodIn } from '../detect/expiry.ts';
import { PageProbe } from '../detect/page-probe.ts';
import { tellTranslation } from '../detect/told-translation.ts';
import { visibleText } from '../detect/visible-text.ts';
import { attribute } from '../geometry/dom.ts';
import { windowInFront } from '../geometry/modal.ts';
import { isChecked } from '../geometry/state.ts';
import { type FindResult, find } from '../locate/locate.ts';
import { reach } from '../locate/reach.ts';
import { type Assessment, type Finding, ringOf } from './finding.ts';
import { heedTranslation } from './heed-translation.ts';
import { occluderOf, recogniseObstruction } from './occlusion.ts';
import { isOwnWindow } from './own-window.ts';

/**
 * What is to be seen of a step on this page: nothing is changed, clicked or read from fields.
 *
 * @param url the page's address
 * @param page map the map of the pages
 * @param aim what the step needs; `null` for cards without a step
 * @param before the windows that were open when the user clicked the target; `null`: no click is known
 */
export function assess(
  document: Document,
  url: string,
  pageMap: PageMap,
  aim: CardAim | null,
  before: readonly Element[] | null = null,
): Assessment {
  const probe = new PageProbe(document, pageMap, url);
  const seen = look(url, probe, aim, before);
  const heeded = aim ? heedTranslation(seen, probe, url) : seen;
  const { translation } = heeded;
  tellTranslation(document, translation);
  if (translation?.is !== 'set') return heeded;
  const map = pageMap.inOther?.[translation.into];
  const own = map ? look(url, new PageProbe(document, map, url), aim, before) : heeded;
  return { ...own, translation, isGuess: isGuess(own), choice: languageChoice(probe) };
}

/** What is to be seen, whatever language it is in. */
function look(url: string, probe: PageProbe, aim: CardAim | null, before: readonly Element[] | null): Assessment {
  const { page, isLoading } = detect(url, probe);
  const facts = aim ? factsSeen(aim.facts, page, probe) : [];
  const validUntil = probe.pageMap.pages.some(({ id, tellsExpiry }) => tellsExpiry && id === page)
    ? validity(probe.document)
    : null;
  return { page, isLoading, facts, validUntil, ...finding(probe, page, aim, before) };
}

/** Whether what is ringed was found by other than a wording that is known. */
const isGuess = (seen: Assessment): boolean =>
  ringOf(seen) !== null && !('why' in seen && /exact|narrowed/.test(seen.why?.explanation.by ?? ''));

/** What the control says with which the user chooses the language of the page. */
const languageChoice = (probe: PageProbe): string =>
  probe.pageMap.interface.choices.find((name) => probe.find(name).some(({ kind }) => kind === 'control')) ?? '';

function finding(
  probe: PageProbe,
  page: Detection['page'],
  aim: CardAim | null,
  before: readonly Element[] | null,
): Finding {
  if (!aim) return { found: 'nothing-to-find' };
  if (aim.pages.length > 0 && !aim.pages.some((known) => known === page)) return theWay(probe, page, aim);
  const confirm = aim.confirm && theConfirmation(probe, aim.confirm, before);
  if (confirm) return confirm;
  if (!aim.target) return { found: 'nothing-to-find' };
  const target = theTarget(probe, aim.target);
  return ('checked' in target && target.checked && aim.also && theBoxToo(probe, aim.also)) || target;
}

/** The button of a confirmation that belongs to the step. */
function theConfirmation(probe: PageProbe, name: string, before: readonly Element[] | null): Finding | null {
  const confirm = seek(probe, name);
  if (confirm.status !== 'found' || !isOwnWindow(confirm.element, targetIn(probe.pageMap, name), before)) return null;
  const { element, label } = confirm;
  return { found: 'confirm', ring: element, target: element, label };
}

/** The box that remains to be ticked once the target itself is done. */
function theBoxToo(probe: PageProbe, name: string): Finding | null {
  const box = theTarget(probe, name);
  return box.found === 'target' && !box.checked ? { ...box, found: 'also' } : null;
}

/** Until when it is valid what the page is about, if the page says so. */
function validity(document: Document): string | null {
  const text = visibleText(document);
  const period = periodIn(text);
  const end = period && daysBefore(monthsAfter(dayOf(new Date()), period.months), -period.days);
  return expiryIn(text) ?? end;
}

/** Looks for the step's control, for what opens it when it is closed away, and for what lies over it. */
function theTarget(probe: PageProbe, name: string): Finding {
  const description = targetIn(probe.pageMap, name);
  const { result, isOpener, target: why, composite } = reach(probe.document, description, { snapshot: probe.snapshot });
  if (result.status === 'found') {
    const { element, label } = result;
    const target = isOpener ? null : element;
    const over = occluderOf(element);
    if (over) return covered(probe, over, element, target);
    if (!target) return { found: 'opener', ring: element, label, why };
    const checked = composite ? composite.isDone : isChecked(element);
    const found = result.disabled ? 'disabled' : 'target';
    const newest = newestLabel(description);
    const isExpanded = attribute(element, 'aria-expanded') === 'true';
    return { found, ring: element, target, label, newest, checked, isExpanded, count: composite?.count ?? null, why };
  }
  // A modal window makes the rest of the page inert: the target is there, but out of reach.
  const modal = windowInFront(probe.document);
  const cover = modal && recogniseObstruction(modal, null, probe);
  return cover && cover.id !== 'unknown'
    ? { found: 'covered', cover: cover.id, ring: cover.dismiss, label: cover.label, target: null }
    : { found: 'missing', why };
}

function covered(probe: PageProbe, over: Element, under: Element, target: Element | null): Finding {
  const cover = recogniseObstruction(over, under, probe);
  return { found: 'covered', cover: cover.id, ring: cover.dismiss, label: cover.label, target };
}

/** On another page than the step's: the control that leads there, if there is one. */
function theWay(probe: PageProbe, page: Detection['page'], { ways }: CardAim): Finding {
  const name = ways[page];
  const way = name ? theTarget(probe, name) : null;
  // What lies over the way lies over no target of the step.
  if (way?.found === 'covered') return { ...way, target: null };
  return way?.found === 'target' || way?.found === 'opener'
    ? { found: 'way', ring: way.ring, label: way.label }
    : { found: 'elsewhere' };
}

function seek(probe: PageProbe, name: string): FindResult {
  return find(probe.document, targetIn(probe.pageMap, name), { snapshot: probe.snapshot });
}
