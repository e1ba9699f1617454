import type { PageReport, ReportChild, ReportNode, ReportTrial } from '../../messages/page-report.ts';

const SIGNS = { found: '✓', opener: '▸', 'not-found': '✗' } as const;
/** Elements that are told even where they say nothing. */
const TELLING = /^(a|button|input|select|textarea|h[1-6]|nav|main|header|footer|form|dialog|table|iframe|img|x\d+-.*)$/;

/**
 * A report as a person reads it, before it is saved: the page, what of the map is on it, what the locator weighed where it
 * found nothing, and the page's texts with everything unknown blank.
 */
export function outline({ address, detected, translation, targets, facts, body, size }: PageReport): string {
  const { host, path, hash } = address;
  const head = [
    `${host}${path}${hash} → ${detected.page} (${detected.confidence})`,
    ...(translation ? [translationLine(translation)] : []),
    ...facts.map((fact) => `= ${fact}`),
  ];
  const found = targets.flatMap(({ target, status, reason, cover, trials, nearest }) => [
    `${SIGNS[status]} ${target}${reason ? `: ${reason}` : ''}${cover ? ` (${cover})` : ''}`,
    ...(status === 'found' ? [] : [...trials, ...nearest].slice(0, 5).map(trialLine)),
  ]);
  return [...head, '', ...found, '', ...nodeLines(body, 0), ...(size.isCut ? ['…'] : [])].join('\n');
}

const translationLine = ({ is, by, into, isWhole }: NonNullable<PageReport['translation']>): string =>
  `≠ it: ${is}, ${by}, ${into || '?'}, ${isWhole ? 'whole' : 'part'}`;

function trialLine({ role, label, score, signs }: ReportTrial): string {
  const told = Object.entries(signs).map(([sign, value]) => `${sign} ${value}`);
  return `    ${score} ${role} ${label}: ${told.join(', ')}`;
}

/** Boxes that say nothing themselves do not deepen the outline. */
function nodeLines(node: ReportNode, depth: number): string[] {
  const { tag, attributes = {}, names = {}, look = {}, more } = node;
  const texts = (node.children ?? []).filter((one): one is string => typeof one === 'string');
  const isTold = TELLING.test(tag) || attributes.role !== undefined || texts.length > 0;
  const words = [
    attributes.role ?? tag,
    attributes.type ?? '',
    ...new Set([...texts, ...Object.values(names)]),
    look.gone || look.clipped ? '(–)' : '',
  ].filter(Boolean);
  const inner = [...(node.shadow ?? []), ...(node.frame ?? []), ...(node.children ?? [])]
    .filter((one: ReportChild): one is ReportNode => typeof one !== 'string')
    .flatMap((one) => nodeLines(one, isTold ? depth + 1 : depth));
  const rest = more ? [`${'  '.repeat(depth + 1)}… ${more}`] : [];
  return isTold ? [`${'  '.repeat(depth)}${words.join(' ')}`, ...inner, ...rest] : [...inner, ...rest];
}
