import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Seen } from '../../tools/fixture/inside.ts';
import { type Launched, launch } from './browser.ts';
import { bundle } from './bundle.ts';

/** What is expected of a page that was made from a report. */
export interface Fixture {
  /** The address that it stands at. */
  address: string;
  page: string;
  /** Targets that were found, and the numbers of their elements (`data-n`). */
  found: Record<string, number>;
  /** Targets that have to be found, wherever. */
  wanted: string[];
}

const INSIDE = 'tools/fixture/inside.ts';

/** The script with `look` and `describe` for a page, as `globalThis.fixture`. */
export const fixtureScript = (): Promise<string> => bundle(INSIDE, { name: 'fixture' });

/** Shows a document at an address, and asks what the product sees there. */
export async function lookAt(
  page: Page,
  script: string,
  html: string,
  address: string,
  names: string[],
): Promise<Seen> {
  // From an address that differs in its fragment only, nothing would be loaded.
  await page.goto('about:blank');
  await page.setRequestInterception(true);
  const answer = (request: import('puppeteer').HTTPRequest) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? void request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : void request.abort();
  page.on('request', answer);
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(script);
    return await page.evaluate(
      (all) => (Reflect.get(globalThis, 'fixture') as { look(names: string[]): Seen }).look(all),
      names,
    );
  } finally {
    page.off('request', answer);
    await page.setRequestInterception(false);
  }
}

/** The test of one fixture: `test/fixtures/<name>.html` beside the file that calls this. */
export function fixtureTest(name: string, { address, page: expected, found, wanted }: Fixture): void {
  describe(name, () => {
    let launched: Launched;
    let seen: Seen;

    beforeAll(async () => {
      launched = await launch({ resolverRules: '', extension: null });
      const page = await launched.browser.newPage();
      const html = readFileSync(`test/fixtures/${name}.html`, 'utf8');
      seen = await lookAt(page, await fixtureScript(), html, address, [...Object.keys(found), ...wanted]);
    });
    afterAll(() => launched?.browser.close());

    test('the page is recognised', () => {
      expect(seen.page).toBe(expected);
    });

    test('what was found is found where it was', () => {
      for (const [target, n] of Object.entries(found))
        expect(seen.targets[target]?.n, `${target}: ${seen.targets[target]?.why}`).toBe(n);
    });

    test.each(wanted)('%s is found', (target) => {
      expect(seen.targets[target]?.n, seen.targets[target]?.why).not.toBeNull();
    });
  });
}
