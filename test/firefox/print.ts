import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer';
import { until } from '../support/until.ts';
import { inBrowserWindow, inPageAt } from './bidi.ts';

/**
 * Opens a page of the extension and prints it into a PDF as the browser's own print window begins: on A4, with the margins, the
 * header and the footer that it adds, and without colours of backgrounds.
 *
 * @param expression something about the page that is true as soon as it can be printed
 * @param path of the file
 * @returns what the expression came to, and the file
 */
export async function printAt(browser: Browser, url: string, expression: string, path: string) {
  await inBrowserWindow(browser, `gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}); 0`);
  const ready = await until('a page to print', () => inPageAt(browser, url, expression), 20_000);
  await inBrowserWindow(
    browser,
    `(async () => {
      const settings = Cc['@mozilla.org/gfx/printsettings-service;1']
        .getService(Ci.nsIPrintSettingsService).createNewPrintSettings();
      settings.isInitializedFromPrinter = true;
      settings.isInitializedFromPrefs = true;
      settings.printSilent = true;
      settings.outputDestination = Ci.nsIPrintSettings.kOutputDestinationFile;
      settings.outputFormat = Ci.nsIPrintSettings.kOutputFormatPDF;
      settings.toFileName = ${JSON.stringify(path)};
      settings.paperSizeUnit = Ci.nsIPrintSettings.kPaperSizeMillimeters;
      settings.paperWidth = 210;
      settings.paperHeight = 297;
      await gBrowser.selectedBrowser.browsingContext.print(settings);
      gBrowser.removeTab(gBrowser.selectedTab);
      return 0;
    })()`,
  );
  return { ready, pdf: new Uint8Array(readFileSync(path)) };
}
