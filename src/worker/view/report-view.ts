import { guideById, stepById, stepCode } from '../../data/guides/catalogue.ts';
import type { GuideId } from '../../data/guides/guide.ts';
import { PAGE_IDS } from '../../data/pages/catalogue.ts';
import { newestOf } from '../../data/pages/page-map.ts';
import { targetByName } from '../../data/pages/targets.ts';
import type { PageReport, ReportTarget, ReportTrial } from '../../messages/page-report.ts';
import type { ReportView } from '../../messages/report-view.ts';
import { dateLocale, type Language } from '../../shared/languages.ts';
import { quote } from '../i18n/quotes.ts';
import { type LanguageTexts, textsFor } from '../i18n/texts.ts';
import { isBrowserName } from './browser-name.ts';
import { inWhatWay } from './note.ts';
import { dayIn } from './organisation.ts';
import { type Boxes, boxesOf, isIn, linesOf, viewOf } from './report-boxes.ts';
import { knownIn } from './report-words.ts';
import { stepText } from './step-texts.ts';

/** So many of what was weighed are told. */
const MAX_CANDIDATES = 5;

/**
 * A page report as it is shown, complete in one language. The report was checked before: every word in it is one of the map or
 * of the trade; what is no such word (versions, the names of guide and step) is looked up here or left out.
 */
export function composeReport(report: PageReport, lang: Language): ReportView {
  const texts = textsFor(lang);
  const target = soughtIn(report);
  const isDrawn = report.version === 3;
  const drawn = isDrawn ? boxesOf(report.body, texts) : { boxes: [], byNode: new Map() };
  const candidates = target ? candidatesOf(target, drawn, texts) : [];
  if (target?.node) markBox(drawn, target.node, 'sought', null);
  const view = viewOf(report.window, drawn.boxes);
  const { width, height } = report.window;
  return {
    lang,
    texts: texts.below('drawing:texts'),
    facts: factsOf(report, texts),
    sought: target && { target: target.target, name: nameOf(target.target, lang), result: resultOf(target, texts) },
    candidates,
    picture: isDrawn ? { window: [width, height], view, boxes: drawn.boxes.filter((box) => isIn(box, view)) } : null,
    list: isDrawn ? [] : linesOf(report.body),
  };
}

/** What the step was about. */
const soughtIn = ({ step, targets }: PageReport): ReportTarget | null =>
  targets.find(({ target }) => target === step?.target) ?? null;

function nameOf(target: string, lang: Language): string {
  const known = targetByName(target);
  const label = known && newestOf(known);
  return label ? quote(label, lang) : target;
}

function resultOf({ status, reason, cover }: ReportTarget, { text }: LanguageTexts): string {
  if (cover !== null) return text('drawing:result.covered');
  if (status !== 'not-found') return text(`drawing:result.${status}`);
  const why = REASONS.find((one) => one === reason);
  return text('drawing:result.notFound', { why: text(`helpdesk:why.${why ?? 'no-candidate'}`) });
}
const REASONS = ['no-candidate', 'hidden', 'ambiguous', 'veto', 'below-threshold'] as const;

function candidatesOf(target: ReportTarget, drawn: Boxes, texts: LanguageTexts): ReportView['candidates'] {
  const { text } = texts;
  if (target.status !== 'not-found') return [];
  const all = [...target.trials, ...target.nearest];
  const told: ReportView['candidates'] = [];
  for (const [at, trial] of all.entries()) {
    if (trial.node === 0 || all.findIndex(({ node }) => node === trial.node) < at) continue;
    if (told.length >= MAX_CANDIDATES) break;
    const number = told.length + 1;
    const isDrawn = markBox(drawn, trial.node, 'candidate', number);
    // Two that lie in one another are one box.
    if (isDrawn === null) continue;
    const label = knownIn([trial.label]);
    const why = whyNot(trial, target.reason, texts);
    told.push({
      number,
      name: label ? `[[${label}]]` : text('drawing:unreadable'),
      why: isDrawn ? why : [...why, text('drawing:why.unseen')],
    });
  }
  return told;
}

/** @returns whether it is drawn; `null`: its box is marked already */
function markBox(
  { boxes, byNode }: Boxes,
  node: number,
  mark: 'sought' | 'candidate',
  number: number | null,
): boolean | null {
  const box = boxes[byNode.get(node) ?? -1];
  if (!box) return false;
  if (box.mark !== null) return null;
  Object.assign(box, { mark, number });
  return true;
}

const PLACES = ['dialog', 'landmark', 'group', 'heading', 'section', 'row', 'near'] as const;
/** More says no more to who reads it. */
const MAX_REASONS = 3;

/** What spoke against one of those that were weighed, in plain words. */
function whyNot({ signs }: ReportTrial, reason: string | null, { text }: LanguageTexts): string[] {
  const worth = (sign: string): number => Number(signs[sign] ?? 0);
  const name = worth('name');
  const said = [
    name === 0 ? text('drawing:why.name') : name < 1 ? text('drawing:why.similar') : '',
    worth('role') < 1 ? text('drawing:why.role') : '',
    ...PLACES.filter((place) => worth(place) < 0 && !(place === 'section' && worth('heading') < 0)).map((place) =>
      text(`drawing:why.${place}`),
    ),
  ].filter(Boolean);
  if (said.length > 0) return said.slice(0, MAX_REASONS);
  return [text(reason === 'ambiguous' ? 'drawing:why.several' : 'drawing:why.unsure')];
}

function factsOf(report: PageReport, texts: LanguageTexts): ReportView['facts'] {
  const { address, window, made, detected, translation, size } = report;
  const { text, lang } = texts;
  const { host, path, hash } = address;
  const page = PAGE_IDS.find((id) => id === detected.page) ?? 'unknown';
  const language = window.lang && new Intl.DisplayNames(dateLocale(lang), { type: 'language' }).of(window.lang);
  const all = {
    page: text(`common:pages.${page}`),
    address: host === '*' ? '' : `${host}${path}${hash}`,
    step: stepIn(report, texts),
    browser: isBrowserName(made.browser) ? made.browser : '',
    language: language || text('drawing:values.notTold'),
    translation: translation ? inWhatWay(translation, lang, texts) : text('drawing:values.notTranslated'),
    window: text('drawing:values.window', { width: window.width, height: window.height }),
    zoom: window.zoom ? text('drawing:values.zoom', { zoom: window.zoom }) : '',
    made: dayIn(made.day, lang),
    version: /^\d+(\.\d+){0,3}$/.test(made.extension) ? made.extension : '',
    cut: size.isCut ? text('drawing:values.cut') : '',
  };
  return FACTS.flatMap((fact) => (all[fact] ? [{ term: text(`drawing:facts.${fact}`), said: all[fact] }] : []));
}
const FACTS = [
  'page',
  'address',
  'step',
  'translation',
  'language',
  'browser',
  'window',
  'zoom',
  'made',
  'version',
  'cut',
] as const;

/** The step that was shown, by the guide's own names: those in the report are not believed. */
function stepIn({ step }: PageReport, texts: LanguageTexts): string {
  const guide = step && guideById(step.guide as GuideId);
  const found = guide && stepById(guide, step.step);
  return guide && found ? `${stepCode(guide.id, found.id)} ${stepText(texts, guide.id, found, 'title')}` : '';
}
