import type { Page } from 'puppeteer';

const SCHEMES = ['light', 'dark'] as const;

/** Longer pictures are cut: no browser draws any length at once, and nobody looks at it. In pixels. */
const LONGEST = 4000;

/** How long a picture may take, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Takes pictures of a whole page in several widths, light and dark: `<path>-320-dark.png`, long ones in parts, `…-2.png`.
 * @returns how many
 */
export async function photograph(page: Page, path: string, widths: number[]): Promise<number> {
  let taken = 0;
  for (const scheme of SCHEMES)
    for (const width of widths) {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const height = await page.evaluate(() => Math.max(innerHeight, document.documentElement.scrollHeight));
      for (let y = 0, part = 1; y < height; y += LONGEST, part++) {
        const clip = { x: 0, y, width, height: Math.min(LONGEST, height - y) };
        const name = `${path}-${width}-${scheme}${part > 1 ? `-${part}` : ''}.png` as const;
        await inTime(page.screenshot({ path: name, clip, captureBeyondViewport: true }), name);
        taken++;
      }
    }
  return taken;
}

/** Fails where something takes longer than anybody waits: the driver's own limit is minutes. */
function inTime<T>(work: Promise<T>, name: string): Promise<T> {
  return new Promise((done, fail) => {
    const limit = setTimeout(() => fail(new Error(`no picture within ${PATIENCE / 1000} s: ${name}`)), PATIENCE);
    work.then(done, fail).finally(() => clearTimeout(limit));
  });
}
