import type { Page } from 'puppeteer';
import { bundle } from '../../test/support/bundle.ts';

const PAGE = `<!doctype html><html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>
  :root { color-scheme: light dark }
  body { margin: 0; font: 13px/1.4 sans-serif; background: Canvas; color: CanvasText }
  main { columns: 340px; column-gap: 16px; padding: 12px }
  figure { margin: 0 0 24px; break-inside: avoid }
  figcaption { margin-bottom: 4px }
</style><body></body></html>`;

/** @returns the script that hangs the gallery, for a page of any browser */
export const galleryScript = (): Promise<string> => bundle('tools/gallery/page.ts');

/** Hangs the gallery in a page. @returns the names of the cards */
export async function hangIn(page: Page, script: string, lang: string, textSize: 100 | 200 = 100): Promise<string[]> {
  await page.setContent(PAGE);
  await page.evaluate(script);
  return page.evaluate(
    (...args) => (Reflect.get(globalThis, 'hang') as (...all: unknown[]) => string[])(...args),
    lang,
    textSize,
  );
}
