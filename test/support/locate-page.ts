import puppeteer, { type Browser, type Page } from 'puppeteer';
import { bundle } from './bundle.ts';

/** A Chromium with one page in which `locate` is ready after `show`. */
export async function openLocate(): Promise<{ browser: Browser; page: Page; show(html: string): Promise<void> }> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--lang=it-IT'],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const code = await bundle('src/in-page/locate/locate.ts', { name: 'locate', minify: false });
  return {
    browser,
    page,
    async show(html) {
      await page.goto('about:blank'); // a new global: components can be defined again
      await page.setContent(`<!doctype html><html lang="it"><body>${html}</body></html>`);
      await page.evaluate(`${code}; globalThis.locate = locate;`);
    },
  };
}
