import type { Page } from 'puppeteer';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { magentaIn, takePicture } from './pixels.ts';
import { inExtension, raiseStage, type Stage } from './stage.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

export const INBOX = 'https://webmail.pec.it/new/messages/INBOX';
export const ACCOUNT = 'https://account.aruba.it/pec/sicurezza';
export const IDENTITY = 'https://identification.arubapec.it/pratica';

const HEAD =
  '<!doctype html><meta charset="utf-8"><style>* { font: bold 22px sans-serif } .m { color: magenta } input { width: 340px; height: 40px }</style>';

/** A picture of words, for an attribute. */
export const picture = (words: string): string =>
  `url(&quot;data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='240' height='40'%3E%3Ctext y='30' font-size='26' fill='magenta'%3E${words}%3C/text%3E%3C/svg%3E&quot;)`;
/** The same in a style sheet. */
export const url = (words: string): string => picture(words).replaceAll('&quot;', '"');

/** A script that changes something once the page has been painted. */
export const later = (what: string): string =>
  `<script>done = new Promise((over) => requestAnimationFrame(() => requestAnimationFrame(() => { ${what}; requestAnimationFrame(over) })))</script>`;

/** Switches the mask on or off, as the panel does. */
export const switchMask = ({ launched }: Pick<Stage, 'launched'>, on: boolean): Promise<unknown> =>
  inExtension(launched, (is) => chrome.runtime.sendMessage({ type: 'mask', on: is }), on);

/** A tab whose pages are whatever a test writes, on the addresses of the product. */
export interface MaskedPage {
  readonly stage: Stage;
  readonly page: Page;
  mask(on: boolean): Promise<void>;
  /** How much magenta a page shows, when its own scripts say that they are done. */
  inkOf(html: string, at: string, act?: (page: Page) => Promise<void>): Promise<number>;
}

export async function raiseMaskedPage(): Promise<MaskedPage> {
  const stage = await raiseStage();
  await stage.clear('2026');
  const page = await stage.open('about:blank', { width: 700, height: 420 });
  let body = '';
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() ? request.respond({ contentType: 'text/html', body }) : request.continue(),
  );
  return {
    stage,
    page,
    async mask(on) {
      await switchMask(stage, on);
      await page.bringToFront();
    },
    async inkOf(html, at, act) {
      body = HEAD + html;
      await page.goto(at);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))),
      );
      await page.evaluate(() => Reflect.get(globalThis, 'done') as Promise<void> | undefined);
      await act?.(page);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return magentaIn(await takePicture(page));
    },
  };
}
