import type { Browser } from 'puppeteer';
import type { Leaflet } from './leaflet.ts';
import type { Pictures } from './pictures.ts';
import { toHtml } from './render.ts';
import { sheetHtml } from './sheet.tsx';

/** What stands at the foot of every page. */
export interface SheetFoot {
  title: string;
  made: string;
  words: { page: string };
}

/** Prints a leaflet. */
export const print = (browser: Browser, leaflet: Leaflet, pictures: Pictures): Promise<Uint8Array> =>
  printSheet(browser, sheetHtml({ leaflet, pictures }), leaflet);

/** Prints a document as a tagged PDF of A4 pages, with bookmarks, its title and its language. */
export async function printSheet(browser: Browser, html: string, foot: SheetFoot): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer(foot),
    });
  } finally {
    await page.close();
  }
}

/** Title, day and version, and the page. The browser fills in elements of these classes. */
function footer({ title, made, words }: SheetFoot): string {
  const page = words.page
    .replace('{{page}}', '<span class="pageNumber"></span>')
    .replace('{{total}}', '<span class="totalPages"></span>');
  return `<div style="display:flex;justify-content:space-between;width:100%;padding:0 16mm;font:8.5pt 'Liberation Sans',Arial,sans-serif;color:#555">
<span>PEC Passo: ${toHtml(title)}</span><span>${toHtml(made)}</span><span>${page}</span></div>`;
}
