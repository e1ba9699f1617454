import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { PAGES } from '../../src/data/pages/catalogue.ts';
import type { PageDefinition } from '../../src/data/pages/page.ts';
import { APP_LABELS } from '../../src/data/pages/quoted-labels.ts';
import { MESSAGES } from '../practice/core/messages.ts';
import { COMPANY, PERSON } from '../practice/core/person.ts';
import { openScene, SCENES, type Scene } from '../practice/scenes.ts';
import type { Rect } from '../support/card.ts';
import { coloursIn, takePicture } from '../support/pixels.ts';
import { inExtension, raiseStage, type Stage } from '../support/stage.ts';

/** Every page of the practice site in every state, with the mask on, judged by what is drawn. */
declare const chrome: ExtensionApi;

/** A bar, and what is behind the end of a text that was cut short. Letters have a dozen colours at their edges. */
const COVERED = 3;

const PERSONAL = [
  ...[PERSON.firstName, PERSON.lastName, PERSON.address, PERSON.taxCode, PERSON.email, PERSON.mobile],
  ...[COMPANY.name, COMPANY.taxCode, ...PERSON.mailboxes],
  ...MESSAGES.flatMap(({ from, subject, body }) => [from, subject, ...body]),
];

/** What the guides call a control of a page, in the map's own words: only what is written on a page that a guide leads to. */
function labelsOf(id: string): string[] {
  const page = Object.values<PageDefinition>(PAGES).find((one) => one.id === id);
  const own = Object.values(page?.targets ?? {}).flatMap(({ names }) => names.filter(({ weak }) => !weak));
  return [
    ...new Set(
      [...own, ...APP_LABELS.filter(({ where }) => PLACE[id.split('-')[0] ?? ''] === where)].map(({ text }) => text),
    ),
  ];
}
const PLACE: Record<string, string> = { webmail: 'webmail', account: 'account', login: 'login', identity: 'identity' };

interface Spot {
  said: string;
  box: Rect;
}

/** Where texts are drawn in the window now, through open shadow roots. */
const spotsOf = (page: Page): Promise<Spot[]> =>
  page.evaluate(() => {
    const found: Spot[] = [];
    const edgeOf = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return at.getBoundingClientRect();
      return new DOMRect(0, 0, innerWidth, innerHeight);
    };
    const look = (node: Node): void => {
      const said = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
      if (said && node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        const range = new Range();
        range.selectNodeContents(node);
        const edge = edgeOf(node.parentElement);
        for (const { left, top, right, bottom } of range.getClientRects()) {
          const [x, y] = [Math.max(left, edge.left, 0), Math.max(top, edge.top, 0)];
          const width = Math.min(right, edge.right, innerWidth) - x;
          const height = Math.min(bottom, edge.bottom, innerHeight) - y;
          const root = node.getRootNode() as Document | ShadowRoot;
          const over = width > 2 && height > 4 ? root.elementFromPoint(x + width / 2, y + height / 2) : null;
          if (over && (over.contains(node) || node.parentElement.contains(over)))
            found.push({ said, box: { x, y, width, height } });
        }
      }
      if (node instanceof Element && node.localName === 'pec-passo') return;
      if (node instanceof Element && node.shadowRoot) look(node.shadowRoot);
      for (const child of node.childNodes) look(child);
    };
    look(document.body);
    return found;
  });

const key = (text: string) =>
  text
    .replace(/\s*\(\d+\)\s*$/, '')
    .replace(/[.…:]+$/, '')
    .trim()
    .toLowerCase();
/** Subjects of letters and the bar of the practice site itself are nobody's controls. */
const OTHERS = new Set([...MESSAGES.map(({ subject }) => key(subject))]);

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await raiseStage();
  await stage.clear('2026');
  page = await stage.open('about:blank');
  await inExtension(stage.launched, () => chrome.runtime.sendMessage({ type: 'mask', on: true }));
  await page.bringToFront();
});
afterAll(() => stage?.close());

async function judge(scene: Scene): Promise<{ open: string[]; closed: string[]; labels: number }> {
  const before = scene.viewport;
  await openScene(page, stage.practice, scene);
  await page.mouse.move(1, (before?.height ?? 800) - 1);
  const spots = await spotsOf(page);
  const picture = await takePicture(page);
  const wanted = new Set(labelsOf(scene.page).map(key));
  const isOpen = ({ box }: Spot) => coloursIn(picture, box) > COVERED;
  const labels = spots.filter(({ said }) => wanted.has(key(said)) && !OTHERS.has(key(said)));
  const personal = spots.filter(({ said }) => !wanted.has(key(said)) && PERSONAL.some((one) => said.includes(one)));
  const name = ({ said }: Spot) => `${scene.generation} ${scene.name}: ${said}`;
  return {
    open: personal.filter(isOpen).map(name),
    closed: labels.filter((spot) => !isOpen(spot)).map(name),
    labels: labels.length,
  };
}

describe.each(['2026', '2023'] as const)('the pages of %s', (generation) => {
  test('show no personal text, and every label that a guide names', { timeout: 600_000 }, async () => {
    const all = { open: [] as string[], closed: [] as string[], labels: 0 };
    for (const scene of SCENES.filter((one) => one.generation === generation)) {
      const { open, closed, labels } = await judge(scene);
      all.open.push(...open);
      all.closed.push(...closed);
      all.labels += labels;
    }
    expect(all.labels).toBeGreaterThan(150);
    expect(all.open).toEqual([]);
    expect(all.closed).toEqual([]);
  });
});
