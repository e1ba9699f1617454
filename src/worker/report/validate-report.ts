import type { PageMap } from '../../data/pages/page-map.ts';
import { isControlRole, roleClasses } from '../../in-page/locate/role.ts';
import { ANY, isToldPath } from '../../in-page/report/address.ts';
import { evidenceOf, isBlanked, type Known } from '../../in-page/report/redact.ts';
import { isKeptAttribute, NAMING, REFERRING, TAGS, TRADE } from '../../in-page/report/vocabulary.ts';
import type { PageReport, ReportChild, ReportNode } from '../../messages/page-report.ts';
import { BOX_KINDS } from '../../messages/report-view.ts';

const LOOKS: Record<string, (value: unknown) => boolean> = {
  gone: (value) => ['display', 'visibility', 'opacity'].includes(String(value)),
  display: (value) => ['block', 'inline', 'contents'].includes(String(value)),
  size: (value) => typeof value === 'number',
  at: (value) => Array.isArray(value) && value.length === 4 && value.every((one) => Math.abs(one) <= FARTHEST),
  is: (value) => [...BOX_KINDS, 'part'].some((one) => one === value),
};
/** No place of a page is told that lies farther off, in pixels. */
const FARTHEST = 10_000_000;
const FLAGS = new Set(['clipped', 'pointer', 'fixed', 'scrolls', 'modal', 'cuts']);
const SIGNS = /^(name|primary|role|dialog|landmark|group|heading|row|near|next|attributes|section)$/;

/** Names of slots are numbered; every other attribute has its list of values. */
function isGoodAttribute(tag: string, name: string, value: string, { values }: Known): boolean {
  const isSlot = name === 'slot' || (name === 'name' && tag === 'slot');
  return isSlot ? /^(s\d+)?$/.test(value) : isKeptAttribute(name, value, values);
}

const isGoodLook = (name: string, value: NonNullable<ReportNode['look']>[string]): boolean =>
  FLAGS.has(name) ? value === true : (LOOKS[name]?.(value) ?? false);

/**
 * Everything in a report that is not from the closed lists that a report is made of. The worker asks before it hands a report
 * on: what made it runs beside a page that may be hostile, and one mistake there must not be enough to give a name away.
 *
 * @returns where unknownWords stand; none in a good report
 */
export function unknownWords(report: PageReport, pageMap: PageMap, known: Known): string[] {
  const found: string[] = [];
  const check = (is: boolean, where: string) => {
    if (!is) found.push(where);
  };
  const text = (said: string, where: string) => check(isBlanked(said, known), where);

  const child = (one: ReportChild, where: string): void => {
    if (typeof one === 'string') text(one, `${where} text`);
    else node(one, where);
  };
  const node = (one: ReportNode, outer: string): void => {
    const where = `${outer} > ${one.tag}`;
    check(isKnownTag(one.tag), `${outer} tag`);
    for (const [name, value] of Object.entries(one.attributes ?? {}))
      check(isGoodAttribute(one.tag, name, value, known), `${where} attribute`);
    for (const [name, said] of Object.entries(one.names ?? {})) {
      check(NAMING.includes(name) || name === 'caption', `${where} name`);
      text(said, `${where} name`);
    }
    for (const name of Object.keys(one.refers ?? {})) check(REFERRING.includes(name), `${where} reference`);
    for (const [name, value] of Object.entries(one.look ?? {})) check(isGoodLook(name, value), `${where} look`);
    const inside = [one.shadow, one.frame, one.children].flatMap((list) => list ?? []);
    for (const inner of inside) child(inner, where);
  };

  node(report.body, 'body');
  const hosts = new Set(pageMap.pages.flatMap(({ recognition }) => recognition.places.map(({ host }) => host)));
  check(hosts.has(report.address.host) || report.address.host === ANY, 'host');
  for (const part of [report.address.path, report.address.hash]) check(isToldPath(part, known), 'address');
  check(/^(it|en|de)?$/.test(report.window.lang), 'language');
  check(/^(loading|interactive|complete)$/.test(report.window.state), 'state');
  const pages = new Set<string>([...pageMap.pages.map(({ id }) => id), 'unknown', 'none']);
  check(pages.has(report.detected.page), 'page');
  const evidence = new Set(evidenceOf(pageMap).map(asText));
  for (const one of report.pages) {
    check(pages.has(one.page), 'page');
    for (const piece of one.signs.flatMap(({ any }) => any)) check(evidence.has(asText(piece)), 'evidence');
  }
  for (const fact of report.facts) check(Object.hasOwn(pageMap.facts, fact), 'fact');
  const covers = new Set([...pageMap.covers.map(({ id }) => id), 'unknown']);
  for (const one of report.targets) {
    check(Object.hasOwn(pageMap.targets, one.target), 'target');
    check(one.reason === null || /^(no-candidate|hidden|ambiguous|veto|below-threshold)$/.test(one.reason), 'reason');
    check(one.cover === null || covers.has(one.cover), 'cover');
    check(/^(exact|narrowed|scored|nothing)$/.test(one.by), 'way');
    for (const trial of [...one.trials, ...one.nearest]) {
      text(trial.label, 'label');
      check(roleClasses(trial.role).length > 0 || isControlRole(trial.role), 'role');
      for (const sign of Object.keys(trial.signs)) check(SIGNS.test(sign), 'sign');
    }
  }
  return found;
}

const isKnownTag = (tag: string): boolean =>
  TAGS.has(tag) ||
  (/^x\d+(-[a-z]+)+$/.test(tag) &&
    tag
      .split('-')
      .slice(1)
      .every((word) => TRADE.has(word)));

/** On the way out of a page the browser puts keys into another order. */
const asText = (evidence: unknown): string => JSON.stringify(Object.entries(Object(evidence)).sort());
