import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EXTENSION } from '../../support/browser.ts';
import { waitForCard } from '../../support/card.ts';
import { switchMask } from '../../support/masked-page.ts';
import { closeDesk, PLACES, raiseStage, type Stage, withLink } from '../../support/stage.ts';
import { until } from '../../support/until.ts';

/** One tab cannot answer; the others must not wait for it. */
let stage: Stage;
let silent: Page;
let other: Page;

const { inbox, contacts } = PLACES['2026'];

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.clear('2026');
  silent = await stage.open(inbox);
  other = await stage.open(contacts);
});

/** Ways in which a tab gives no answer, each with its end. */
const WAYS: Record<string, () => Promise<() => Promise<unknown>>> = {
  // Nothing is said by a test that the usual tab does not pass.
  'answers as usual': async () => () => Promise.resolve(),
  'shows a question of its page': async () => {
    await silent.bringToFront();
    const asked = new Promise<{ dismiss(): Promise<void> }>((done) => silent.once('dialog', done));
    void silent.evaluate(() => void setTimeout(() => alert('Sessione in scadenza')));
    const question = await asked;
    return () => question.dismiss();
  },
  'is busy': async () => {
    const session = await silent.createCDPSession();
    // It ends only by being terminated, which the browser reports as an error.
    const work = session.send('Runtime.evaluate', { expression: 'for (;;);' }).catch(({ message }: Error) => message);
    return async () => {
      await session.send('Runtime.terminateExecution');
      expect(await work).toContain('terminated');
      await session.detach();
    };
  },
  'was put to sleep by the browser': async () => {
    const session = await silent.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    return async () => {
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await session.detach();
    };
  },
};

/** Whether the texts of a page cannot be read now. */
const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { webkitTextFillColor } = getComputedStyle(document.documentElement);
    return /rgba\(0, 0, 0, 0\)|transparent/.test(webkitTextFillColor);
  });

describe.each(Object.keys(WAYS))('a tab that %s', (way) => {
  test('keeps neither the mask from another tab nor the answer from the panel', async () => {
    const end = await (WAYS[way] as () => Promise<() => Promise<unknown>>)();
    try {
      let isAnswered = false;
      const asked = switchMask(stage, true);
      void asked.then(
        () => (isAnswered = true),
        () => undefined,
      );
      await until('the other tab covered', () => isCovered(other));
      await until('an answer', async () => isAnswered);
    } finally {
      await end();
    }
  });

  test('keeps no other tab from getting the extension when it is installed', async () => {
    const { browser, extensionId } = stage.launched;
    await closeDesk(stage.launched);
    await browser.uninstallExtension(extensionId);
    // A document that the extension has never seen.
    await other.goto('about:blank');
    await other.goto(contacts);
    const end = await (WAYS[way] as () => Promise<() => Promise<unknown>>)();
    try {
      await browser.installExtension(EXTENSION);
      await until('the link heard', async () => {
        await other.evaluate((hash) => (location.hash = hash), new URL(withLink(contacts, 'check-status')).hash);
        return waitForCard(other, 'the offer', ({ kind }) => kind === 'start', 300).catch(() => null);
      });
    } finally {
      await end();
      expect(browser.connected).toBe(true);
    }
  });
});
