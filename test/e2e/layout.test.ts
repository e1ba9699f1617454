import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPanel } from '../support/browser.ts';
import { inRoot, sayDone, waitForCard } from '../support/card.ts';
import { timeToFollow, waitForGoodPlace } from '../support/geometry.ts';
import { begin, PLACES, QUIET, raiseStage, type Stage } from '../support/stage.ts';
import { clickRing } from '../support/stories.ts';
import { untilIn } from '../support/until.ts';

/** The card is inside the window and never over what it speaks of, whatever the window; the ring stays on its target. */
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());

const SIZES = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1920, height: 1080 },
  // A laptop of 1366 x 768 with everything drawn at 125 %.
  { width: 1093, height: 512 },
];
/** Milliseconds. It is a matter of two frames; a machine that is busy with other things needs longer. */
const SOON = 5000;

async function inAllSizes(step: string, ...marks: string[]): Promise<void> {
  await waitForCard(page, step, (card) => card.step === step && card.state === 'located' && card.ring !== null);
  for (const size of SIZES) {
    await page.setViewport(size);
    await waitForGoodPlace(page, marks).catch((error) => {
      throw new Error(`${step} at ${(error as Error).message}`);
    });
  }
  await page.setViewport({ width: 1280, height: 800 });
  await waitForGoodPlace(page, marks);
}

async function setTextSize(percent: 100 | 200): Promise<void> {
  const panel = await openPanel(stage.launched);
  await panel.click(`input[name=text-size][value="${percent}"]`);
  const size = String(percent / 100);
  await untilIn(panel, 'the size', (to) => document.documentElement.style.getPropertyValue('--size') === to, size);
  await panel.close();
}

/** Goes through the card with Tab and names the buttons that stay out of sight all the same. */
async function hiddenButtons(): Promise<string[]> {
  const { buttons } = await waitForCard(page, 'a card', () => true);
  const inSight = new Set<string>();
  await inRoot(page, "function () { this.querySelector('[data-part=card]').focus(); }");
  // What scrolls in the card takes the focus too.
  for (let count = 0; count < buttons.length + 4; count++) {
    await page.keyboard.press('Tab');
    const part = await inRoot<string>(
      page,
      `function () {
        const button = this.activeElement?.closest('button');
        if (!button) return '';
        const { left, top, width, height } = button.getBoundingClientRect();
        const hit = this.elementFromPoint(left + width / 2, top + height / 2);
        return button.contains(hit) ? button.dataset.part : '';
      }`,
    );
    if (part) inSight.add(part);
  }
  return buttons.map(({ part }) => part).filter((part) => !inSight.has(part));
}

describe.each([
  { generation: '2026', lang: 'de', percent: 100 },
  { generation: '2023', lang: 'it', percent: 100 },
  { generation: '2023', lang: 'de', percent: 200 },
  { generation: '2026', lang: 'it', percent: 200 },
] as const)('in windows of all sizes, $generation in $lang, text at $percent %', ({ generation, lang, percent }) => {
  const start = async (signedIn: boolean) => {
    await stage.clear(generation, signedIn ? QUIET : { signedIn: false });
    if (percent !== 100) {
      const panel = await openPanel(stage.launched);
      await panel.click(`input[name=text-size][value="${percent}"]`);
      await untilIn(panel, 'the size', (to) => document.documentElement.style.getPropertyValue('--size') === to, '2');
    }
    page = await stage.open('about:blank');
  };

  test('sign-in', async () => {
    await start(false);
    await begin(page, 'https://webmail.pec.it/', `sign-in&lang=${lang}`);
    await inAllSizes('address', 'login.address');
    await sayDone(page);
    await inAllSizes('password', 'login.password');
    await begin(page, 'https://webmail.pec.it/', `sign-in/submit&lang=${lang}`);
    await inAllSizes('submit', 'login.submit');
  });

  test('two-step-off', async () => {
    await start(true);
    await begin(page, PLACES[generation].inbox, `two-step-off/settings&lang=${lang}`);
    await inAllSizes('settings', 'webmailMessages.settings', 'webmailMessages.settings.opener');
    await clickRing(page);
    await inAllSizes('security', 'webmailSettings.security', 'webmailSettings.securityGroup');
    await begin(page, PLACES[generation].account, `two-step-off/two-step&lang=${lang}`);
    await inAllSizes('two-step', 'accountHome.twoStepEntry', 'accountHome.menu.opener');
    await begin(page, PLACES[generation].twoStep, `two-step-off/deactivate&lang=${lang}`);
    await inAllSizes('deactivate', 'accountTwoStep.deactivate');
  });
});

describe.each(['2026', '2023'] as const)('a laptop of 1366 x 768 with its page enlarged, %s', (generation) => {
  async function enlarged(percent: number, width: number, height: number): Promise<void> {
    await stage.clear(generation);
    page = await stage.open('about:blank', { width, height, deviceScaleFactor: percent / 100 });
    await begin(page, PLACES[generation].account, 'two-step-off/two-step&lang=de');
    await waitForGoodPlace(page, ['accountHome.twoStepEntry', 'accountHome.menu.opener']);
    expect(await hiddenButtons()).toEqual([]);
  }

  test('to 200 %', () => enlarged(200, 683, 330));

  test('to 400 %', () => enlarged(400, 341, 165));
});

test('scroll bars take room, as on most computers', async () => {
  await stage.clear('2023');
  page = await stage.open(PLACES['2023'].account);
  await page.evaluate(() => document.body.style.setProperty('min-height', '3000px'));
  expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(10);
});

describe('in the smallest window every button of the card can be brought into sight', () => {
  async function smallest(percent: 100 | 200): Promise<void> {
    await stage.clear('2023');
    await setTextSize(percent);
    page = await stage.open('about:blank');
    await begin(page, PLACES['2023'].twoStep, 'two-step-off/deactivate&lang=de');
    await page.setViewport({ width: 320, height: 640 });
    await waitForGoodPlace(page, ['accountTwoStep.deactivate']);
    expect(await hiddenButtons()).toEqual([]);
  }

  test('with text of the usual size', () => smallest(100));

  test('with text twice as large', () => smallest(200));
});

describe.each(['2026', '2023'] as const)('the ring follows its target, %s', (generation) => {
  const mark = 'accountHome.twoStepEntry';
  const menu = generation === '2026' ? "document.querySelector('.left-menu')" : "document.getElementById('sidebar')";

  beforeEach(async () => {
    await stage.clear(generation);
    page = await stage.open('about:blank');
    await begin(page, PLACES[generation].account, 'two-step-off/two-step&lang=de');
    await waitForGoodPlace(page, [mark]);
    // The menu becomes an area that scrolls, with its lower end in sight.
    await page.evaluate(`${menu}.style.cssText = 'height: 300px; overflow: auto'; ${menu}.scrollTop = 1000`);
    await waitForGoodPlace(page, [mark]);
  });

  test('when an inner area scrolls, when the page shifts, and when the window changes', async () => {
    const shift = (css: string) =>
      `const sheet = new CSSStyleSheet(); sheet.replaceSync('${css}'); document.adoptedStyleSheets = [sheet]`;
    const ways = {
      'inner scrolling': `${menu}.scrollTop -= 20`,
      'something that comes in above': "document.body.prepend(document.createElement('h1'), 'Avviso')",
      // No event and no change of a node tells of these.
      'a style sheet': shift('body { padding: 50px 0 0 70px !important; min-height: 3000px }'),
      'another style sheet': shift('body { padding: 0 !important; min-height: 3000px }'),
      'a scrolling page': 'scrollBy(0, 30)',
    };
    const times: [string, number][] = [];
    for (const [what, action] of Object.entries(ways)) times.push([what, await timeToFollow(page, mark, action)]);
    expect(times.filter(([, time]) => time > SOON)).toEqual([]);

    await page.setViewport({ width: 1000, height: 700 });
    await waitForGoodPlace(page, [mark]);
  });

  test('and goes when its target is scrolled out of sight in an inner area', async () => {
    await page.evaluate(`${menu}.style.height = '150px'; ${menu}.scrollTop = 1000`);
    await waitForGoodPlace(page, [mark]);
    await page.evaluate(`${menu}.scrollTop = 0`);
    await waitForCard(page, 'no ring', ({ ring }) => ring === null);
  });
});
