import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MESSAGES } from '../practice/core/messages.ts';
import { COMPANY, PERSON } from '../practice/core/person.ts';
import { openScene, SCENES } from '../practice/scenes.ts';
import { settle } from '../practice/settle.ts';
import { killWorker, openPanel } from '../support/browser.ts';
import { clickMiddle, inRoot, type Rect, waitForCard } from '../support/card.ts';
import { wholeDom } from '../support/dom.ts';
import { switchMask } from '../support/masked-page.ts';
import { showHelping } from '../support/panel.ts';
import { coloursIn, film, magentaIn, type Picture, takePicture } from '../support/pixels.ts';
import { begin, PLACES, raiseStage, type Stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

/** While the mask is on nobody reads over the shoulder: nothing personal is drawn in any frame, and labels still are. */
/** Of the bars over texts, as in `extension/mask/bars.css`. */
const BAR = [122, 130, 146];
const SECRETS = readFileSync('test/support/fixtures/secrets.html', 'utf8');

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.clear('2026');
  page = await stage.open('about:blank');
});

const mask = async (on: boolean): Promise<void> => {
  await switchMask(stage, on);
  await page.bringToFront();
};

/** Answers the next pages with the fixture instead of the practice site. */
async function serveSecrets(): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() && request.url().startsWith('https://webmail.pec.it/')
      ? request.respond({ contentType: 'text/html', body: SECRETS })
      : request.continue(),
  );
}
const boxOf = (selector: string): Promise<Rect> =>
  page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());
const ready = () => page.evaluate(() => Reflect.get(globalThis, 'ready') as Promise<void>);
const { inbox, contacts } = PLACES['2026'];

/** Loads, moves on, and reloads, with everything that comes later. */
async function journey(): Promise<Picture[]> {
  // Few pixels, so that every frame can be looked at.
  await page.setViewport({ width: 820, height: 620 });
  const camera = await film(page);
  await page.goto(inbox);
  await ready();
  await page.goto(contacts);
  await ready();
  await page.reload();
  await ready();
  return camera.stop();
}

describe('a page full of secrets', () => {
  test('shows them without the mask, so that the next test can fail', async () => {
    await serveSecrets();
    const frames = await journey();
    expect(frames.length).toBeGreaterThan(2);
    expect(Math.max(...frames.map(magentaIn))).toBeGreaterThan(3000);
  });

  test('shows none of them in any frame while it loads, moves on, changes, and gets 500 rows at once', async () => {
    await mask(true);
    await serveSecrets();
    const frames = await journey();
    expect(frames.length).toBeGreaterThan(2);
    expect(frames.map(magentaIn)).toEqual(frames.map(() => 0));
    // It is the texts that are covered, each by a bar, and not the whole page.
    const picture = await takePicture(page);
    const [first, clipped] = [await boxOf('#rows b'), await boxOf('.clip')];
    // Scroll bars have colours of their own.
    const { across, down } = await page.evaluate(() => {
      const { clientWidth, clientHeight } = document.documentElement;
      return { across: clientWidth, down: clientHeight };
    });
    clipped.width = Math.min(clipped.width, across - clipped.x);
    clipped.height = Math.min(clipped.height, down - clipped.y);
    expect(Math.min(clipped.width, clipped.height)).toBeGreaterThan(5);
    expect(coloursIn(picture, first)).toBe(1);
    expect(picture.at(first.x + 5, first.y + 5)).toEqual(BAR);
    expect(coloursIn(picture, clipped)).toBeLessThan(4);
  });

  test('covers them at once on a page that is open, and gives everything back', async () => {
    await serveSecrets();
    await page.goto(inbox);
    await ready();
    // The browser may still begin a page with the mask of the test before, which is then taken away again.
    await until('a page without a mask', async () => !(await wholeDom(page)).includes('data-pec-passo'));
    await until('a page that can be read', async () => magentaIn(await takePicture(page)) > 3000);
    const before = await wholeDom(page);
    const shown = await takePicture(page);
    await mask(true);
    await until('a covered page', async () => magentaIn(await takePicture(page)) === 0);
    await mask(false);
    await until('the page as it was', async () => magentaIn(await takePicture(page)) === magentaIn(shown));
    expect(await wholeDom(page)).toBe(before);
  });

  test('leaves nothing behind when it is taken away before its frames have heard that they may begin', async () => {
    await serveSecrets();
    await page.goto(inbox);
    await ready();
    await until('a page without a mask', async () => !(await wholeDom(page)).includes('data-pec-passo'));
    const before = await wholeDom(page);
    for (let time = 0; time < 8; time++) {
      await mask(true);
      await mask(false);
    }
    await until('a page that can be read', async () => magentaIn(await takePicture(page)) > 3000);
    expect(await wholeDom(page)).toBe(before);
  });
});

/** What is somebody's on the practice site: people, addresses, codes, and all that correspondents wrote. */
const PERSONAL = [
  ...[PERSON.firstName, PERSON.lastName, PERSON.address, PERSON.taxCode, PERSON.email, PERSON.mobile],
  ...[COMPANY.name, COMPANY.taxCode, ...PERSON.mailboxes],
  ...MESSAGES.flatMap(({ from, subject, body }) => [from, subject, ...body]),
];

/** Where these texts are drawn in the window now, through open shadow roots; labels of the same wording too. */
const placesOf = (texts: string[]): Promise<{ said: string; box: Rect }[]> =>
  page.evaluate((wanted) => {
    const found: { said: string; box: Rect }[] = [];
    /** What cuts a text off, if only a little of it is seen. */
    const visibleEdge = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return at.getBoundingClientRect();
      return new DOMRect(0, 0, innerWidth, innerHeight);
    };
    const look = (node: Node): void => {
      const said = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
      if (said && node.parentElement?.checkVisibility() && wanted.some((text) => said.includes(text))) {
        const range = new Range();
        range.selectNodeContents(node);
        const edge = visibleEdge(node.parentElement);
        for (const { left, top, right, bottom } of range.getClientRects()) {
          const [x, y] = [Math.max(left, edge.left), Math.max(top, edge.top)];
          const [width, height] = [Math.min(right, edge.right) - x, Math.min(bottom, edge.bottom) - y];
          const root = node.getRootNode() as Document | ShadowRoot;
          const over = root.elementFromPoint(x + width / 2, y + height / 2);
          const isOnTop = over !== null && (over.contains(node) || node.parentElement?.contains(over));
          if (width > 2 && height > 2 && isOnTop) found.push({ said, box: { x, y, width, height } });
        }
      }
      if (node instanceof Element && node.shadowRoot) look(node.shadowRoot);
      for (const child of node.childNodes) look(child);
    };
    look(document.body);
    return found;
  }, texts);

const sceneOf = (name: string) => {
  const scene = SCENES.find((one) => `${one.generation} ${one.name}` === name);
  if (!scene) throw new Error(`no scene ${name}`);
  return scene;
};

const PERSONAL_SCENES = [
  ...['2026 inbox', '2023 inbox', '2023 message', '2026 inbox-user-menu', '2026 contacts'],
  ...['2026 account-contacts', '2023 account-history', '2026 identity-holder', '2026 inbox-narrow'],
];

/** Wordings of the interface that also stand in the made-up messages. */
const LABELS = ['Sicurezza e password', 'Disattiva', 'Verifica in 2 passaggi'];

/** A bar, and what is behind the end of a text that was cut short. Letters have a dozen colours at their edges. */
const COVERED = 3;

describe('the pages', () => {
  test('have every personal text under a bar', { timeout: 120_000 }, async () => {
    await mask(true);
    const open: string[] = [];
    for (const name of PERSONAL_SCENES) {
      await openScene(page, stage.practice, sceneOf(name));
      await settle(page);
      await page.mouse.move(1, 1);
      const places = (await placesOf(PERSONAL)).filter(({ said }) => !LABELS.includes(said));
      expect(places.length, name).toBeGreaterThan(0);
      const picture = await takePicture(page);
      open.push(...places.flatMap(({ said, box }) => (coloursIn(picture, box) > COVERED ? [`${name}: ${said}`] : [])));
    }
    expect(open).toEqual([]);
  });
});

const EYE = 'function () { return this.querySelector("[data-part=lift]").getBoundingClientRect().toJSON(); }';

describe('a covered spot', () => {
  test('is shown for a moment by the eye beside it, and the page hears nothing of that', async () => {
    await mask(true);
    await openScene(page, stage.practice, sceneOf('2023 inbox'));
    await settle(page);
    const pieces = await placesOf([MESSAGES[0]?.subject ?? '']);
    const [subject] = pieces.toSorted((a, b) => b.box.width - a.box.width);
    if (!subject) throw new Error('no subject');
    const { x, y, width, height } = subject.box;
    const isOpen = async () => coloursIn(await takePicture(page), subject.box) > COVERED;
    const address = page.url();
    await page.mouse.move(x + 10, y + height / 2);
    const eye = await until('the eye', async () => {
      const box = await inRoot<Rect>(page, EYE, 'mask');
      return box && box.width > 0 ? box : null;
    });
    expect(eye.x).toBeLessThan(x + width + 50);
    await clickMiddle(page, eye);
    await page.mouse.move(1, 1);
    await until('the subject shown', isOpen);
    expect(page.url()).toBe(address);
    await until('the subject covered again', async () => !(await isOpen()));
  });
});

describe('the mask', () => {
  test.each(['2026', '2023'] as const)('leaves the guide and its labels alone, %s', async (generation) => {
    await stage.clear(generation);
    page = await stage.open('about:blank');
    await begin(page, PLACES[generation].inbox, 'two-step-off/settings&reason=other&lang=de');
    const isFound = (card: { step: string; ring: Rect | null }) => card.step === 'settings' && card.ring !== null;
    const { ring } = await waitForCard(page, 'the target', isFound);
    if (!ring) throw new Error('no ring');
    const inside = { x: ring.x + 6, y: ring.y + 6, width: ring.width - 12, height: ring.height - 12 };
    const before = coloursIn(await takePicture(page), inside);
    await mask(true);
    await until('a covered page', async () => (await page.$('pec-passo[data-kind=mask]')) !== null);
    await page.reload();
    const apart = (now: Rect | null) =>
      now ? Math.max(...(['x', 'y', 'width', 'height'] as const).map((side) => Math.abs(now[side] - ring[side]))) : 999;
    await waitForCard(page, 'the same target', (card) => isFound(card) && apart(card.ring) < 2);
    // Its edges may be smoothed another way; covered it would have hardly any colours.
    await until('the label as it was', async () => coloursIn(await takePicture(page), inside) > 0.9 * before);
  });

  test('is switched by the panel, and a worker that died covers the next page all the same', async () => {
    const panel = await openPanel(stage.launched);
    await showHelping(panel);
    await panel.click('[data-part=mask]');
    await panel.waitForSelector('[data-part=mask][aria-pressed=true]');
    await killWorker(stage.launched);
    await page.bringToFront();
    await serveSecrets();
    const camera = await film(page);
    await page.goto(inbox);
    await ready();
    expect((await camera.stop()).map(magentaIn).filter((count) => count > 0)).toEqual([]);
    await panel.bringToFront();
    await panel.click('[data-part=mask]');
    await panel.waitForSelector('[data-part=mask][aria-pressed=false]');
    await page.bringToFront();
    await until('everything shown again', async () => magentaIn(await takePicture(page)) > 3000);
  });
});
