import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CardSeen, inRoot, readCard, waitForCard } from '../../support/card.ts';
import { apart } from '../../support/covering.ts';
import { begin, PLACES, raiseStage, type Stage } from '../../support/stage.ts';
import { placeOf } from '../../support/stories.ts';
import { translate } from '../../support/translate.ts';
import { until } from '../../support/until.ts';

/**
 * Card and ring in situations that users of other guides and overlays have reported.
 */
let stage: Stage;
let page: Page;

const ACCOUNT = PLACES['2023'].account;
const MARK = 'accountHome.twoStepEntry';

beforeAll(async () => {
  stage = await raiseStage();
  await stage.clear('2023');
  page = await stage.open('about:blank');
  await begin(page, ACCOUNT, 'two-step-off/two-step&lang=de');
});
afterAll(() => stage?.close());

const located = () => waitForCard(page, 'the ring', ({ state, ring }) => state === 'located' && ring !== null);
const soon = (what: string, fits: (card: CardSeen) => boolean) => waitForCard(page, what, fits);
const ringIsOnTarget = async (): Promise<boolean> => {
  const [card, target] = [await readCard(page), await placeOf(page, MARK)];
  return Boolean(card?.ring && target && apart(card.ring, target) < 10);
};

/** A new document with the same step, on the same stage. */
beforeEach(async () => {
  stage.practice.apply({ disturbances: { rerender: 0 } });
  await page.goto('about:blank');
  await page.goto(ACCOUNT);
  const card = await waitForCard(page, 'a card', () => true, 8000).catch(() => null);
  if (!card) await begin(page, ACCOUNT, 'two-step-off/two-step&lang=de');
  await located();
});

const style = (css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

describe('the page moves', () => {
  test('no ring is drawn over a fixed header under which the target was scrolled', async () => {
    await style('body { min-height: 3000px !important }');
    await page.evaluate(() => {
      const header = document.createElement('header');
      header.style.cssText = 'position: fixed; inset: 0 0 auto; height: 110px; background: #036; z-index: 99999';
      header.append(Object.assign(document.createElement('button'), { textContent: 'Elimina casella' }));
      document.body.append(header);
    });
    const before = await placeOf(page, MARK);
    await page.mouse.move(900, 600);
    await page.mouse.wheel({ deltaY: (before?.y ?? 0) - 40 });
    await until('the target under the header', async () => ((await placeOf(page, MARK))?.y ?? 999) < 110);
    await soon('no ring', ({ ring }) => ring === null);
  });

  test('the ring goes with a target that a style sheet hides, without any other sign', async () => {
    await style('.rests:not(:hover) { visibility: hidden }');
    const target = await placeOf(page, MARK);
    await page.mouse.move((target?.x ?? 0) + 20, (target?.y ?? 0) + 10);
    await page.$eval(`[data-practice="${MARK}"]`, (one) => one.classList.add('rests'));
    await page.mouse.move(900, 700);
    await soon('no ring', ({ ring }) => ring === null);
  });

  test('a page that draws itself anew leaves the user where she has scrolled to', async () => {
    stage.practice.apply({ disturbances: { rerender: 700 } });
    await page.reload();
    await located();
    await style('body { min-height: 4000px !important }');
    await page.mouse.move(900, 600);
    await page.mouse.wheel({ deltaY: 1500 });
    await until('the page scrolled', () => page.evaluate(() => scrollY > 1000));
    // Three times new nodes.
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          let times = 0;
          new MutationObserver((_, observer) => {
            if (++times < 3) return;
            observer.disconnect();
            done();
          }).observe(document.body, { childList: true, subtree: true });
          setTimeout(done, 2500);
        }),
    );
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('late content that pushes the target out of the window brings it back, or the card says so', async () => {
    const { text } = (await readCard(page)) as CardSeen;
    await style('html, body { overflow-anchor: none }');
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.style.height = '1800px';
      document.body.prepend(late);
    });
    await until('the target out of the window', async () => ((await placeOf(page, MARK))?.y ?? 0) > 800, 1000).catch(
      () => undefined,
    );
    await until('the target in sight, or another text', async () => {
      const [card, target] = [await readCard(page), await placeOf(page, MARK)];
      return (target && target.y < 800 && card?.ring) || (card && card.text !== text);
    });
  });

  test('in a tab that comes back from behind another, the ring is where the target is now', async () => {
    const other = await stage.open('about:blank');
    await other.bringToFront();
    await style('body { padding-top: 90px !important }');
    await page.bringToFront();
    await other.close();
    await until('the ring on its target', ringIsOnTarget);
  });

  test('back through the memory of the browser: the same step, and the ring on its target', async () => {
    await page.goto('https://phone.practice.test/');
    await page.goBack({ waitUntil: 'load' }).catch(() => null);
    expect((await located()).step).toBe('two-step');
    await until('the ring on its target', ringIsOnTarget);
  });
});

describe('the page is translated by the browser', () => {
  test('with its words left as they are, the ring stays', async () => {
    await translate(page, 'chromium', { phrases: {}, words: {}, rest: [] });
    await until('the ring on its target', ringIsOnTarget);
  });

  test('with other words there is no wrong ring, and the card names the translation', async () => {
    await translate(page, 'chromium');
    const isSaid = ({ text }: CardSeen) => /übersetzt/i.test(text);
    const card = await soon('a word about it', (seen) => seen.ring === null && isSaid(seen));
    expect(card.ring).toBeNull();
    expect(card.text).not.toMatch(/Aruba die Seite geändert|Prüfen Sie die Adresse/);
  });
});

describe('the page has its own ideas', () => {
  test('"aria-hidden" left behind on the whole page hides nothing', async () => {
    const { identifier } = await page.evaluateOnNewDocument(() => {
      const hide = () => {
        for (const one of document.body?.children ?? [])
          if (!/^(script|style|pec-passo)$/.test(one.localName)) one.ariaHidden = 'true';
      };
      new MutationObserver(hide).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    await until('the ring on its target', ringIsOnTarget);
  });

  test('a page that closes all popovers does not close the card for good', async () => {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>(':popover-open')) one.hidePopover();
    });
    await soon('the card on show', ({ rect }) => rect.width > 0);
  });

  test('Escape in the card leaves the dialog of the page open', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.id = 'asks';
      dialog.append(document.createElement('input'));
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.type('#asks input', 'via Roma 1');
    await waitForCard(page, 'a card at rest', ({ fresh }) => !fresh);
    await inRoot(page, "function () { this.querySelector('[data-part=close]').focus(); }");
    await page.keyboard.press('Escape');
    await until('no card', async () => (await readCard(page)) === null);
    expect(await page.$eval('#asks', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
  });

  test('the menu of a password manager that stays on top is fought at most five times in five seconds', async () => {
    const { rect } = await located();
    const times = await page.evaluate(
      (box) =>
        new Promise<number>((done) => {
          const menu = Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'Password' });
          menu.style.cssText = `inset: auto; left: ${box.x + 30}px; top: ${box.y - 10}px; width: 300px; height: 200px`;
          document.body.append(menu);
          menu.showPopover();
          let count = 0;
          const raise = ({ target, newState }: ToggleEvent) => {
            if (target === menu || newState !== 'open') return;
            setTimeout(() => {
              menu.hidePopover();
              menu.showPopover();
              count++;
            }, 100);
          };
          document.addEventListener('toggle', raise as EventListener, true);
          setTimeout(() => done(count), 3000);
        }),
      rect,
    );
    expect(times).toBeLessThanOrEqual(5);
  });

  test('a file that is dropped on the card is not opened', async () => {
    const { rect } = await located();
    const session = await page.createCDPSession();
    const drop = async (file: string, x: number, y: number) => {
      const data = { items: [], files: [resolve(file)], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, x, y, data });
    };
    const isOpen = async (file: string) =>
      (await stage.launched.browser.pages()).some((one) => one.url().startsWith('file:') && one.url().endsWith(file));
    await drop('package.json', rect.x + 60, rect.y + 100);
    // The one that is dropped beside it afterwards is opened, so that what is not there says something.
    await drop('tsconfig.json', rect.x > 640 ? 5 : 1270, 795);
    await until('the other file', () => isOpen('tsconfig.json'));
    expect(await isOpen('package.json')).toBe(false);
  });
});
