import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import type { Guide } from '../../src/data/guides/guide.ts';
import type { SheetId } from '../../src/messages/leaflet.ts';
import type { Language } from '../../src/shared/languages.ts';
import type { Launched } from '../../test/support/browser.ts';

/** A leaflet to be made. */
export interface LeafletFile {
  what: SheetId;
  /** Only for those who answer like this. */
  answers: Record<string, string>;
  lang: Language;
  /** Of the file, without language and extension. */
  name: string;
}

/** Every leaflet that there is of a guide: one for everybody, and one for each answer to a question that parts the way early. */
export function leafletsOf({ steps, printedBy }: Guide): Record<string, string>[] {
  const options = steps.find(({ id }) => id === printedBy)?.options;
  return [{}, ...(printedBy && options ? options.map((option) => ({ [printedBy]: option })) : [])];
}

/** Opens the page of the extension on which leaflets are printed, with its sheets on it. */
export async function openLeaflet(
  { browser, extensionId }: Launched,
  { what, answers, lang }: Omit<LeafletFile, 'name'>,
): Promise<Page> {
  const page = await browser.newPage();
  const wanted = new URLSearchParams({ what, lang, ...answers });
  await page.goto(`chrome-extension://${extensionId}/extension/leaflet/index.html#${wanted}`);
  await page.waitForSelector('[data-part=leaflet]:not([data-sheets="0"])');
  return page;
}

/** Prints a leaflet as the browser's own print window does: a tagged PDF with bookmarks. */
export async function printLeaflet(
  launched: Launched,
  file: Omit<LeafletFile, 'name'>,
): Promise<{ pdf: Uint8Array; sheets: number }> {
  const page = await openLeaflet(launched, file);
  try {
    const sheets = Number(await page.$eval('[data-part=leaflet]', (one) => one.getAttribute('data-sheets')));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    return { pdf, sheets };
  } finally {
    await page.close();
  }
}

/** Makes the extension use the settings of an organisation, as if the file had been loaded in the panel. */
export async function useSettings({ browser, extensionId }: Launched, path: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const request = { type: 'organisation-file', text: readFileSync(path, 'utf8') };
  await page.evaluate((message) => {
    const { runtime } = Reflect.get(globalThis, 'chrome') as { runtime: { sendMessage(o: object): Promise<unknown> } };
    return runtime.sendMessage(message);
  }, request);
  await page.close();
}
