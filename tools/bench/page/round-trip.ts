import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { startPractice } from '../../../test/practice/server.ts';
import { killWorker, launch } from '../../../test/support/browser.ts';
import { contentRealm } from '../../../test/support/inside.ts';

/** In functions that run inside the extension. */
declare const chrome: ExtensionApi;

const RUNS = 21;

/** How long a page waits for the worker's answer when the worker has to be woken, in milliseconds, one for each run. */
export async function roundTrips(): Promise<{ what: string; bar: number; times: number[] }> {
  const practice = await startPractice({ generation: '2026', state: { signedIn: true } });
  const launched = await launch({ resolverRules: practice.resolverRules });
  try {
    const page = await launched.browser.newPage();
    await page.goto('https://webmail.pec.it/new/messages/INBOX');
    const realm = await contentRealm(page, launched);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await killWorker(launched);
      times.push(
        await realm.evaluate(async () => {
          const start = performance.now();
          await chrome.runtime.sendMessage({ type: 'overlay-ready' });
          return performance.now() - start;
        }),
      );
    }
    return { what: 'message round trip, worker asleep', bar: 100, times };
  } finally {
    await launched.browser.close();
    await practice.close();
  }
}
