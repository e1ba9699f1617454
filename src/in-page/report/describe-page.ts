import { type PageMap, targetIn } from '../../data/pages/page-map.ts';
import type { PageReport, ReportTarget, ReportTrial } from '../../messages/page-report.ts';
import { detect, factsSeen, rank } from '../detect/detect.ts';
import { PageProbe } from '../detect/page-probe.ts';
import { translationTold } from '../detect/told-translation.ts';
import { occluderOf, recogniseObstruction } from '../guidance/occlusion.ts';
import { reach } from '../locate/reach.ts';
import type { Candidate } from '../locate/score.ts';
import { addressOf } from './address.ts';
import { nearMisses } from './near-misses.ts';
import { blanked, type Known, knownWords } from './redact.ts';
import { Structure } from './structure.ts';

/** What a report is made with, besides the page. */
export interface ReportOrder {
  pageMap: PageMap;
  /** Wordings that the guides quote without pointing at them. */
  quoted: string[];
  step: PageReport['step'];
  made: PageReport['made'];
}

/** More targets are not asked for. */
const MAX_TARGETS = 80;

/**
 * Describes how a page is built and what the product sees of it, without what is on it: texts that the map does not know are
 * blank, values of fields are never read, and the page is left as it is.
 */
export function describePage(document: Document, url: string, order: ReportOrder): PageReport {
  const { pageMap, quoted, step, made } = order;
  const known = knownWords(pageMap, quoted);
  const probe = new PageProbe(document, pageMap, url);
  const structure = new Structure(known);
  const body = structure.read(document);
  const { page, confidence } = detect(url, probe);
  const pages = rank(url, probe);
  const asked = page === 'unknown' ? pages.map((one) => one.page) : [page];
  const names = Object.keys(pageMap.targets).filter(
    (name) => name === step?.target || asked.some((id) => name.startsWith(`${keyOf(id)}.`)),
  );
  const view = document.defaultView;
  return {
    format: 'pec-passo-page',
    version: 3,
    made,
    step,
    address: addressOf(url, known),
    window: {
      width: view?.innerWidth ?? 0,
      height: view?.innerHeight ?? 0,
      lang: /^(it|en|de)\b/i.exec(document.documentElement.lang)?.[0].toLowerCase() ?? '',
      state: document.readyState,
    },
    detected: { page, confidence: rounded(confidence) },
    pages: pages.map((one) => ({ ...one, score: rounded(one.score) })),
    facts: factsSeen(Object.keys(pageMap.facts), page, probe),
    translation: translationTold(document),
    targets: names.slice(0, MAX_TARGETS).map((name) => targetReport(name, probe, structure, known)),
    size: { elements: structure.elements, isCut: structure.isCut },
    body,
  };
}

/** The first half of a target's name, of a page's id: `account-two-step` → `accountTwoStep`. */
const keyOf = (page: string): string => page.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function targetReport(name: string, probe: PageProbe, structure: Structure, known: Known): ReportTarget {
  const description = targetIn(probe.pageMap, name);
  const { result, isOpener, target } = reach(probe.document, description, { snapshot: probe.snapshot });
  const told = (trial: Candidate) => trialReport(trial, structure, known);
  const isFound = result.status === 'found';
  const over = isFound ? occluderOf(result.element) : null;
  return {
    target: name,
    status: isFound ? (isOpener ? 'opener' : 'found') : 'not-found',
    reason: target.status === 'not-found' ? target.reason : null,
    node: isFound ? structure.numberOf(result.element) : null,
    cover: over && isFound ? recogniseObstruction(over, result.element, probe).id : null,
    by: target.explanation.by,
    looked: target.explanation.looked,
    trials: target.explanation.trials.map(told),
    nearest: target.status === 'found' ? [] : nearMisses(probe.snapshot, description).map(told),
  };
}

function trialReport({ element, role, score, evidence }: Candidate, structure: Structure, known: Known): ReportTrial {
  const { label, ...signs } = evidence;
  return {
    role,
    label: blanked(label, known),
    score: rounded(score),
    node: structure.numberOf(element),
    signs: Object.fromEntries(
      Object.entries(signs)
        .filter(([, value]) => value !== 0 && value !== false)
        .map(([sign, value]) => [sign, typeof value === 'number' ? rounded(value) : value]),
    ),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
