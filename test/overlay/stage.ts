import type { Browser } from 'puppeteer';
import { launch } from '../support/browser.ts';
import { type Library, ours } from './libraries.ts';
import { Scene, serveFixtures } from './scene.ts';

/** A browser without the extension, our overlay as a script, and pages to draw it on: made once for a test file. */
export interface OverlayStage {
  readonly browser: Browser;
  readonly library: Library;
  /** Where the pages are served. */
  readonly origin: string;
  /** A page with our overlay in it. */
  open(file: string): Promise<Scene>;
  close(): Promise<void>;
}

/** Serves the pages and starts the browser. */
export async function raiseOverlayStage(): Promise<OverlayStage> {
  const [fixtures, library, { browser }] = await Promise.all([
    serveFixtures(),
    ours(),
    launch({ resolverRules: '', extension: null }),
  ]);
  const { origin } = fixtures;
  return {
    browser,
    library,
    origin,
    open: (file) => Scene.open(browser, origin, file, library),
    async close() {
      await browser.close();
      await fixtures.close();
    },
  };
}
