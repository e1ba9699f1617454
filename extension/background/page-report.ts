import * as v from 'valibot';
import { stepCode, targetOf } from '../../src/data/guides/catalogue.ts';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import { APP_LABELS } from '../../src/data/pages/quoted-labels.ts';
import type { ReportOrder } from '../../src/in-page/report/describe-page.ts';
import { knownWords } from '../../src/in-page/report/redact.ts';
import type { OpenedReport, ReportAnswer } from '../../src/messages/helpdesk.ts';
import { type PageReport, reportSchema } from '../../src/messages/page-report.ts';
import { currentStep } from '../../src/progress/path.ts';
import type { Progress } from '../../src/progress/state.ts';
import { dayOf } from '../../src/shared/day.ts';
import { openReport } from '../../src/worker/report/open-report.ts';
import { unknownWords } from '../../src/worker/report/validate-report.ts';
import { browserName } from '../../src/worker/view/browser-name.ts';
import { composeReport } from '../../src/worker/view/report-view.ts';
import { browser } from '../browser.ts';
import reportScript from '../report/report.iife.ts?script&iife';
import { noted } from './failures.ts';
import { pageMap } from './page-map.ts';
import { current, displaySettings } from './store.ts';

/** Wordings that the guides quote without pointing at them. */
const QUOTED = APP_LABELS.map(({ text }) => text);

/** Has a tab described, on the user's word only. What comes back is checked word by word before anybody sees it. */
export async function reportOn(tabId: number): Promise<ReportAnswer> {
  // A tab that is gone shows no page.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || !supportedAddress(tab.url)) return { outcome: 'noPage' };
  const { progress } = await current();
  const order: ReportOrder = {
    pageMap: await pageMap(),
    quoted: QUOTED,
    step: shownStep(progress),
    made: {
      day: dayOf(new Date()),
      extension: browser.runtime.getManifest().version,
      browser: browserName(navigator.userAgent),
    },
  };
  const told = await askPage(tabId, order).catch(noted('browser', null));
  if (typeof told !== 'object' || told === null) return { outcome: 'failed' };
  const { pageMap: map, quoted, made, step } = order;
  // What the worker knows better than the page is taken from here; the browser drops what is null on its way into a page.
  const window = { ...Object(Reflect.get(told, 'window')), ...(await zoomOf(tabId)) };
  const parsed = v.safeParse(reportSchema, { ...told, made, step, window });
  const report = parsed.success ? parsed.output : null;
  if (!report || unknownWords(report, map, knownWords(map, quoted)).length > 0) return { outcome: 'refused' };
  const view = composeReport(report, (await displaySettings()).lang);
  return { outcome: 'done', file: `${JSON.stringify(report, null, 1)}\n`, view, day: made.day };
}

/** Draws a report that somebody has sent, or says why the file is none. */
export async function drawReport(text: string): Promise<OpenedReport> {
  const map = await pageMap();
  const opened = openReport(text, map, knownWords(map, QUOTED));
  if ('refused' in opened) return { outcome: opened.refused };
  return { outcome: 'opened', view: composeReport(opened.report, (await displaySettings()).lang) };
}

/** The browser's zoom of a tab, in per cent, where it tells. */
async function zoomOf(tabId: number): Promise<{ zoom?: number }> {
  // Nothing is lost without it.
  const zoom = await browser.tabs.getZoom(tabId).catch(() => null);
  return zoom ? { zoom: Math.round(zoom * 100) } : {};
}

/** Puts the script into the page and calls what it leaves behind. */
async function askPage(tabId: number, order: ReportOrder): Promise<unknown> {
  await browser.scripting.executeScript({ target: { tabId }, files: [reportScript] });
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: (given: unknown) => {
      const describe = Reflect.get(globalThis, Symbol.for('pec-passo.report'));
      Reflect.deleteProperty(globalThis, Symbol.for('pec-passo.report'));
      return describe(given);
    },
    args: [order],
  });
  return answer?.result ?? null;
}

function shownStep({ active, runs }: Progress): PageReport['step'] {
  const run = active && runs[active.guide];
  const step = run && currentStep(active.guide, run);
  if (!active || !step) return null;
  const { guide } = active;
  return { guide, step: step.id, code: stepCode(guide, step.id), target: targetOf(step, run.choices) };
}
