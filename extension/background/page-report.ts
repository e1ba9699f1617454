import * as v from 'valibot';
import { stepCode, targetOf } from '../../src/guides/catalogue.ts';
import type { ReportAnswer } from '../../src/messages/helpdesk.ts';
import { APP_LABELS } from '../../src/pages/app-labels.ts';
import { supportedAddress } from '../../src/pages/hosts.ts';
import { wholeChart } from '../../src/pages/whole-chart.ts';
import { currentStep } from '../../src/progress/path.ts';
import type { Progress } from '../../src/progress/state.ts';
import { dayOf } from '../../src/reminders/day.ts';
import { knownWords } from '../../src/report/blank.ts';
import type { ReportOrder } from '../../src/report/describe-page.ts';
import { outline } from '../../src/report/outline.ts';
import { type PageReport, reportSchema } from '../../src/report/schema.ts';
import { strangers } from '../../src/report/strangers.ts';
import { browserName } from '../../src/view/note.ts';
import { browser } from '../browser.ts';
import reportScript from '../report/report.iife.ts?script&iife';
import { current } from './store.ts';

/** Has a tab described, on the user's word only. What comes back is checked word by word before anybody sees it. */
export async function reportOn(tabId: number): Promise<ReportAnswer> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || !supportedAddress(tab.url)) return { outcome: 'noPage' };
  const { progress } = await current();
  const order: ReportOrder = {
    chart: wholeChart(),
    quoted: APP_LABELS.map(({ text }) => text),
    step: shownStep(progress),
    made: {
      day: dayOf(new Date()),
      extension: browser.runtime.getManifest().version,
      browser: browserName(navigator.userAgent),
    },
  };
  const told = await askPage(tabId, order).catch(() => null);
  if (typeof told !== 'object' || told === null) return { outcome: 'failed' };
  const { chart, quoted, made, step } = order;
  // What the worker knows better than the page is taken from here; the browser drops what is null on its way into a page.
  const parsed = v.safeParse(reportSchema, { ...told, made, step });
  const report = parsed.success ? parsed.output : null;
  if (!report || strangers(report, chart, knownWords(chart, quoted)).length > 0) return { outcome: 'refused' };
  return { outcome: 'done', file: `${JSON.stringify(report, null, 1)}\n`, outline: outline(report), day: made.day };
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
