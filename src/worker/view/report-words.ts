import type { ReportChild, ReportNode } from '../../messages/page-report.ts';
import type { DrawnBox } from '../../messages/report-view.ts';

/** Longer labels are cut: a box has no room for them. In characters. */
const LONGEST = 60;
/** Stands for what is not told, or has no room. */
const MORE = '…';

/** What lies in an element, wherever it stands. */
export const inside = ({ shadow = [], frame = [], children = [] }: ReportNode): ReportChild[] => [
  ...shadow,
  ...frame,
  ...children,
];

/**
 * What of texts of a report is known, with a sign where more stands on the page; empty where nothing is known.
 * @example knownIn(['Impostazioni ▒▒']) // 'Impostazioni …'
 */
export function knownIn(said: readonly string[]): string {
  const words = [...new Set(said.filter((text) => /[\p{L}\p{N}]/u.test(text)))].map((text) =>
    text.replace(/[▒@•]+/g, MORE),
  );
  const known = words.join(' ').replace(/\s+/g, ' ').trim();
  return known.length > LONGEST ? `${known.slice(0, LONGEST)}${MORE}` : known;
}

/** Whether a label is all that stands on the page. */
export const isWhole = (label: string): boolean => label !== '' && !label.includes(MORE);

/** What stands on an element: its own name, else what is written in it. Of a window or a frame there is only its name. */
export function labelOf(node: ReportNode, kind: DrawnBox['kind']): string {
  const { names = {} } = node;
  const own = [names['aria-label'] ?? '', names.caption ?? ''];
  const rest = [names.placeholder ?? '', names.alt ?? '', names.title ?? '', names.label ?? ''];
  const within = kind === 'dialog' || kind === 'frame' ? [] : textsIn(node, kind !== 'text');
  return knownIn(own) || knownIn(within) || knownIn(rest);
}

/** @param isDeep also what stands in elements within */
const textsIn = (node: ReportNode, isDeep: boolean): string[] =>
  inside(node).flatMap((one) => {
    if (typeof one === 'string') return [one];
    return isDeep && !one.look?.gone ? textsIn(one, true) : [];
  });
