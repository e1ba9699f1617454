import type { Page } from 'puppeteer';
import { type Launched, openPanel } from './browser.ts';

/** What an open panel says of a guide: step → status. */
export const readChecklist = (panel: Page, guide: string): Promise<Record<string, string>> =>
  panel.$$eval(`[data-part=guide][data-guide=${guide}] [data-part=step]`, (steps) =>
    Object.fromEntries(steps.map((step) => [step.getAttribute('data-step'), step.getAttribute('data-status')])),
  );

/** What a panel that is opened now says of a guide. The tab in front stays in front. */
export async function checklist(launched: Launched, guide: string): Promise<Record<string, string>> {
  const panel = await openPanel(launched);
  const read = await readChecklist(panel, guide);
  await panel.close();
  return read;
}
