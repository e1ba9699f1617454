import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer';
import { findBrowser } from '../lib/browsers.mjs';

/** Sizes that browsers ask for, in pixels. */
const SIZES = [16, 32, 48, 128];

/** Draws the icons of the package from `tools/icons/icon.svg`: `npm run icons`. */
export async function main(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found');
  const svg = readFileSync('tools/icons/icon.svg', 'utf8');
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    // The stores want some air round the large icon; the small ones need every pixel.
    const box = size >= 128 ? '0 0 128 128' : '8 8 112 112';
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg.replace('0 0 128 128', box)}`,
    );
    writeFileSync(`extension/public/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}
