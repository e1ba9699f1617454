import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build } from 'vite';

/** The folder's public index as a script that sets `globalThis.locate`. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: 'src/locate/locate.ts', formats: ['iife'], name: 'locate' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('the bundle of src/locate came out empty');
  return first.output[0].code;
}

/** A Chromium with one page in which `locate` is ready after `show`. */
export async function openLocate(): Promise<{ browser: Browser; page: Page; show(html: string): Promise<void> }> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--lang=it-IT'],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const code = await bundle();
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
