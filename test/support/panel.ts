import type { Page } from 'puppeteer';
import { type Launched, openPanel } from './browser.ts';
import { until } from './until.ts';

/** What an open panel says of a guide: step → status. */
export const readChecklist = (panel: Page, guide: string): Promise<Record<string, string>> =>
  panel.$$eval(`[data-part=guide][data-guide=${guide}] [data-part=step]`, (steps) =>
    Object.fromEntries(steps.map((step) => [step.getAttribute('data-step'), step.getAttribute('data-status')])),
  );

/** Brings a guide of the panel into sight that is folded away with those that few people need. */
export async function reachGuide(panel: Page, guide: string): Promise<void> {
  const summary = `[data-part=guide][data-guide=${guide}] > summary`;
  await panel.waitForSelector(summary);
  if (!(await panel.$eval(summary, (one) => one.checkVisibility())))
    await panel.locator('[data-part=more-guides] > summary').click();
  await panel.waitForSelector(summary, { visible: true });
}

/** What a panel that is opened now says of a guide. The tab in front stays in front. */
export async function checklist(launched: Launched, guide: string): Promise<Record<string, string>> {
  const panel = await openPanel(launched);
  const read = await readChecklist(panel, guide);
  await panel.close();
  return read;
}

/** Says in the panel that the step of a guide is done; where a page could show it, the panel asks once. */
export async function sayDoneIn(panel: Page, guide: string, press: (part: string) => Promise<void>): Promise<void> {
  const within = `[data-part=guide][data-guide=${guide}] [data-part=card]`;
  await panel.waitForSelector(`${within} :is([data-part=next], [data-part=already-done])`);
  const label = () => panel.$eval(`${within} [data-part=already-done]`, (one) => one.textContent).catch(() => null);
  const before = await label();
  if (before === null) return press('next');
  await press('already-done');
  await until('the question', async () => (await label()) !== before);
  await press('already-done');
}

/** Turns to the panel's other face, for those who help. */
export async function showHelping(panel: Page): Promise<void> {
  await panel.waitForSelector('[data-part=face][data-face=helping]');
  await panel.click('[data-part=face][data-face=helping]');
  await panel.waitForSelector('[data-part=helpdesk]', { visible: true });
}
