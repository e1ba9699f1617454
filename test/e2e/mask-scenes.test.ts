import type { Page } from 'puppeteer';
import { afterAll, describe, test } from 'vitest';
import { PAGES } from '../../src/data/pages/catalogue.ts';
import { supportedAddress } from '../../src/data/pages/hosts.ts';
import type { PageDefinition } from '../../src/data/pages/page.ts';
import { APP_LABELS } from '../../src/data/pages/quoted-labels.ts';
import { MESSAGES } from '../practice/core/messages.ts';
import { COMPANY, PERSON } from '../practice/core/person.ts';
import { openScene, SCENES, type Scene } from '../practice/scenes.ts';
import type { Rect } from '../support/card.ts';
import { switchMask } from '../support/masked-page.ts';
import { coloursIn, takePicture } from '../support/pixels.ts';
import { halfOf } from '../support/property.ts';
import { raiseStage, type Stage } from '../support/stage.ts';

/** Every page of the practice site in every state, with the mask on, judged by what is drawn. */
/** A bar, and what is behind the end of a text that was cut short. Letters have a dozen colours at their edges. */
const COVERED = 3;

const PERSONAL = [
  ...[PERSON.firstName, PERSON.lastName, PERSON.address, PERSON.taxCode, PERSON.email, PERSON.mobile],
  ...[COMPANY.name, COMPANY.taxCode, ...PERSON.mailboxes],
  ...MESSAGES.flatMap(({ from, subject, body }) => [from, subject, ...body]),
];

const pageOf = (id: string): PageDefinition | undefined =>
  Object.values<PageDefinition>(PAGES).find((one) => one.id === id);
/** What the guides call a control of a page, in the map's own words: only what is written on a page that a guide leads to. */
function labelsOf(id: string): string[] {
  const page = pageOf(id);
  if (page?.deadEnd) return [];
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
  /** In something to press, or the caption of a field; a heading may be the subject of a letter. */
  isControl: boolean;
  box: Rect;
}

const CONTROLS =
  'a,button,summary,label,legend,th,[role=button],[role=link],[role=tab],[role=menuitem],[role=treeitem]';

/** Where texts are drawn in the window now, through open shadow roots. */
const spotsOf = (page: Page): Promise<Spot[]> =>
  page.evaluate(async (controls) => {
    // The shadow of a window over a bar gives it more colours than one.
    const plain = new CSSStyleSheet();
    plain.replaceSync('* { box-shadow: none !important }');
    const found: Spot[] = [];
    const edgeOf = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return at.getBoundingClientRect();
      return new DOMRect(0, 0, innerWidth, innerHeight);
    };
    const lifted = new Set(
      [...(CSS.highlights.get('pec-passo-lifted') ?? [])].map(({ startContainer }) => startContainer),
    );
    const look = (node: Node): void => {
      if (lifted.has(node)) return;
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
          const isSeenAt = (part: number) => {
            const over = root.elementFromPoint(x + width * part, y + height / 2);
            return over !== null && (over.contains(node) || node.parentElement?.contains(over) === true);
          };
          // One letter has few colours, and of a text under the edge of a window the edge would be counted.
          // The sign of the mask lies in this corner.
          if (x < 300 && y + height > innerHeight - 60) continue;
          if (width > 8 && height > 4 && [0.02, 0.25, 0.5, 0.75, 0.98].every(isSeenAt))
            found.push({
              said,
              isControl: node.parentElement.closest(controls) !== null,
              box: { x, y, width, height },
            });
        }
      }
      if (node instanceof Element && node.localName === 'pec-passo') return;
      if (node instanceof Element && node.shadowRoot) {
        node.shadowRoot.adoptedStyleSheets.push(plain);
        look(node.shadowRoot);
      }
      for (const child of node.childNodes) look(child);
    };
    document.adoptedStyleSheets.push(plain);
    look(document.body);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return found;
  }, CONTROLS);

const key = (text: string) =>
  text
    .replace(/\s*\(\d+\)\s*$/, '')
    .replace(/[.…:]+$/, '')
    .trim()
    .toLowerCase();
/** Subjects of letters and the bar of the practice site itself are nobody's controls. */
const OTHERS = new Set([...MESSAGES.map(({ subject }) => key(subject))]);

/** Wordings of the pages that also stand in made-up letters, and the made-up providers, one of whom is called like the person. */
const isPublic = (said: string, { page, url }: Scene): boolean =>
  (!url.startsWith('https://webmail.') && ALL_LABELS.has(key(said))) ||
  (page === 'identity-recognition' && / ID$/.test(said));
const ALL_LABELS = new Set(
  Object.values<PageDefinition>(PAGES)
    .flatMap(({ id }) => labelsOf(id))
    .map(key),
);

async function judge(
  page: Page,
  stage: Stage,
  scene: Scene,
): Promise<{ open: string[]; closed: string[]; labels: number }> {
  await openScene(page, stage.practice, scene);
  // Away from the sign of the mask, which grows under the pointer.
  await page.mouse.move((scene.viewport?.width ?? 1280) - 2, 1);
  const spots = await spotsOf(page);
  const picture = await takePicture(page);
  const wanted = new Set(labelsOf(scene.page).map(key));
  const isOpen = ({ box }: Spot) => coloursIn(picture, box) > COVERED;
  const labels = spots.filter(
    ({ said, isControl }) =>
      (isControl || !scene.url.startsWith('https://webmail.')) && wanted.has(key(said)) && !OTHERS.has(key(said)),
  );
  const personal = spots.filter(({ said }) => !isPublic(said, scene) && PERSONAL.some((one) => said.includes(one)));
  const name = ({ said }: Spot) => `${scene.generation} ${scene.name}: ${said}`;
  return {
    open: personal.filter(isOpen).map(name),
    closed: labels.filter((spot) => !isOpen(spot)).map(name),
    labels: labels.length,
  };
}

const stages: Stage[] = [];
afterAll(() => Promise.all(stages.map((stage) => stage.close())));

describe.concurrent.each(['2026', '2023'] as const)('the pages of %s', (generation) => {
  test('show no personal text, and every label that a guide names', { timeout: 400_000 }, async ({ expect }) => {
    const stage = await raiseStage();
    stages.push(stage);
    await stage.clear(generation);
    const page = await stage.open('about:blank');
    await switchMask(stage, true);
    await page.bringToFront();
    const all = { open: [] as string[], closed: [] as string[], labels: 0 };
    const scenes = SCENES.filter((one) => one.generation === generation && supportedAddress(one.url));
    for (const scene of halfOf(scenes)) {
      const { open, closed, labels } = await judge(page, stage, scene);
      all.open.push(...open);
      all.closed.push(...closed);
      all.labels += labels;
    }
    expect(all.labels).toBeGreaterThan(60);
    expect(all.open).toEqual([]);
    expect(all.closed).toEqual([]);
  });
});
