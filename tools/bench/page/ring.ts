import type { Page } from 'puppeteer';
import { startPractice } from '../../../test/practice/server.ts';
import { killWorker, type Launched, launch } from '../../../test/support/browser.ts';
import { press, readCard, waitForCard } from '../../../test/support/card.ts';

/** How often each figure is taken. */
const RUNS = 20;

/** The practice site marks the real control; the moment it can be seen is the moment the page is ready for the step. */
const MARK = 'webmailMessages.settings';

export interface RingTimes {
  what: string;
  bar: number;
  /** Milliseconds, one for each run. */
  times: number[];
}

/**
 * From the moment the inbox shows the control to the moment the ring is round it, with a guide running: the page is
 * reloaded again and again, once with the worker awake, once after it was ended.
 */
export async function ringTimes(generation: '2023' | '2026'): Promise<RingTimes[]> {
  const practice = await startPractice({ generation, state: { signedIn: true, twoStep: 'on', notice: false } });
  const launched = await launch({ resolverRules: practice.resolverRules });
  try {
    const page = await launched.browser.newPage();
    await page.evaluateOnNewDocument(noteWhenReady, MARK);
    // A redirect to an address with a fragment of its own would lose ours, so the link goes to the inbox itself.
    const inbox = generation === '2026' ? 'new/messages/INBOX#' : 'smart/#webmail/main/Inbox&';
    await page.goto(`https://webmail.pec.it/${inbox}pec-passo=two-step-off&reason=other`);
    await press(page, 'start');
    await waitForCard(page, 'the ring', (card) => card.ring !== null);
    const awake = await repeat(page, async () => undefined);
    const asleep = await repeat(page, () => killWorker(launched as Launched));
    return [
      { what: `page ready to ring, ${generation}, worker awake`, bar: 150, times: awake },
      { what: `page ready to ring, ${generation}, worker asleep`, bar: 300, times: asleep },
    ];
  } finally {
    await launched.browser.close();
    await practice.close();
  }
}

async function repeat(page: Page, before: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await before();
    await page.reload();
    // Reading takes a few milliseconds itself, so the figure is an upper bound.
    let seen: number | null = null;
    while (seen === null) {
      const card = await readCard(page);
      if (card?.ring) seen = await page.evaluate(() => performance.now());
    }
    times.push(Math.max(0, seen - (await page.evaluate(() => Reflect.get(globalThis, 'readyAt') as number))));
  }
  return times;
}

/** Runs in the page: notes when the marked control is first drawn. */
function noteWhenReady(mark: string): void {
  const seek = (root: Document | ShadowRoot): boolean => {
    for (const element of root.querySelectorAll('*')) {
      if (element.getAttribute('data-practice') === mark && element.checkVisibility()) return true;
      if (element.shadowRoot && seek(element.shadowRoot)) return true;
    }
    return false;
  };
  const look = () => {
    if (seek(document)) Reflect.set(globalThis, 'readyAt', performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
