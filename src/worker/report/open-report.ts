import * as v from 'valibot';
import type { PageMap } from '../../data/pages/page-map.ts';
import { blanked, isBlanked, type Known } from '../../in-page/report/redact.ts';
import {
  type PageReport,
  REPORT_VERSIONS,
  type ReportChild,
  type ReportNode,
  type ReportTrial,
  reportSchema,
} from '../../messages/page-report.ts';
import { unknownWords } from './validate-report.ts';

/** Why a file is not shown; there is a sentence for each. */
type Refusal = 'notOurs' | 'version' | 'older' | 'damaged';

/**
 * Reads a page report that somebody has sent. Whoever wrote the file may have put anything into it: nothing of it is shown
 * that is not from the closed lists of which our own reports are made.
 *
 * A text that the map does not know becomes blank: another version, or another organisation's wordings, may know it.
 */
export function openReport(
  text: string,
  pageMap: PageMap,
  known: Known,
): { report: PageReport } | { refused: Refusal } {
  const written = parsed(text);
  if (Reflect.get(Object(written), 'format') !== 'pec-passo-page') return { refused: 'notOurs' };
  const version: unknown = Reflect.get(Object(written), 'version');
  if (!REPORT_VERSIONS.some((one) => one === version)) return { refused: isOld(version) ? 'older' : 'version' };
  try {
    const read = v.safeParse(reportSchema, written);
    if (!read.success || Number.isNaN(Date.parse(read.output.made.day))) return { refused: 'damaged' };
    const report = withoutStrange(read.output, known);
    return unknownWords(report, pageMap, known).length > 0 ? { refused: 'damaged' } : { report };
  } catch (error) {
    // So deep that no call goes to its end.
    if (error instanceof RangeError) return { refused: 'damaged' };
    throw error;
  }
}

/** Versions are whole numbers, from 1 on. */
const isOld = (version: unknown): boolean =>
  Number.isInteger(version) && Number(version) > 0 && Number(version) < Math.min(...REPORT_VERSIONS);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: no file of ours.
    return null;
  }
}

function withoutStrange(report: PageReport, known: Known): PageReport {
  const said = (text: string): string => (isBlanked(text, known) ? text : blanked(text, known, true));
  const child = (one: ReportChild): ReportChild => (typeof one === 'string' ? said(one) : node(one));
  const node = (one: ReportNode): ReportNode => ({
    ...one,
    names: one.names && Object.fromEntries(Object.entries(one.names).map(([name, text]) => [name, said(text)])),
    shadow: one.shadow?.map(child),
    frame: one.frame?.map(child),
    children: one.children?.map(child),
  });
  const trial = (one: ReportTrial): ReportTrial => ({ ...one, label: said(one.label) });
  return {
    ...report,
    body: node(report.body),
    targets: report.targets.map((one) => ({
      ...one,
      trials: one.trials.map(trial),
      nearest: one.nearest.map(trial),
    })),
  };
}
