import type { Browser, CDPSession, Page } from 'puppeteer';
import { until } from './until.ts';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a person sees of our overlay on a page. */
export interface CardSeen {
  guide: string;
  step: string;
  kind: string;
  state: string;
  page: string;
  lang: string;
  title: string;
  text: string;
  code: string;
  rect: Rect;
  /** It has just come, or come to another place: presses count for nothing yet. */
  fresh: boolean;
  ring: Rect | null;
  buttons: { part: string; option: string | null; label: string; rect: Rect }[];
}

/** Runs a function on our closed shadow root in a browser that does not speak Chromium's protocol. */
export type RootReader = <T>(page: Page, functionDeclaration: string, kind?: string) => Promise<T | null>;
const readers = new WeakMap<Browser, RootReader>();

/** Tells how the closed root is reached in this browser. Nothing else about reading a card differs between browsers. */
export const readRootsWith = (browser: Browser, reader: RootReader): void => {
  readers.set(browser, reader);
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();
/** Where the roots were that were found last: to look through the whole page each time is what costs most in a test. */
const roots = new WeakMap<Page, Map<string | undefined, string>>();

/**
 * Runs a function on our closed shadow root; `null` when no overlay is shown.
 * @param kind of the host, where it is not the guide's card: `mask`, `numbers` or `pointer`
 */
export async function inRoot<T>(page: Page, functionDeclaration: string, kind?: string): Promise<T | null> {
  const reader = readers.get(page.browser());
  if (reader) return reader<T>(page, functionDeclaration, kind);
  let session = sessions.get(page);
  if (!session) {
    session = page.createCDPSession();
    sessions.set(page, session);
  }
  const cdp = await session;
  const known = roots.get(page) ?? new Map<string | undefined, string>();
  roots.set(page, known);
  try {
    return await callOn<T>(cdp, known.get(kind), functionDeclaration);
  } catch {
    // Not looked for yet, or gone meanwhile.
  }
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findHost(root, kind)?.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (object.objectId) known.set(kind, object.objectId);
    return await callOn<T>(cdp, object.objectId, functionDeclaration);
  } catch {
    // The page went away meanwhile.
    return null;
  }
}

/** Calls a function on a shadow root. Throws when that is none, or stands in the document no more. */
async function callOn<T>(
  cdp: CDPSession,
  objectId: string | undefined,
  functionDeclaration: string,
): Promise<T | null> {
  if (!objectId) throw new Error('no root');
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function () {
      if (!this.isConnected) throw new Error('gone');
      return (${functionDeclaration}).call(this);
    }`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return (result.value as T | undefined) ?? null;
}

interface Node {
  localName: string;
  /** Names and values in turn. */
  attributes?: string[];
  backendNodeId: number;
  children?: Node[];
  shadowRoots?: Node[];
}

function findHost(node: Node, kind?: string): Node | null {
  const { attributes = [] } = node;
  const own = attributes.includes('data-kind') ? attributes[attributes.indexOf('data-kind') + 1] : undefined;
  if (node.localName === 'pec-passo' && own === kind) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findHost(child, kind);
    if (found) return found;
  }
  return null;
}

/** The overlay as it is now, or `null`. */
export function readCard(page: Page): Promise<CardSeen | null> {
  return inRoot<CardSeen>(
    page,
    `function () {
      const rect = (e) => { const { x, y, width, height } = e.getBoundingClientRect(); return { x, y, width, height }; };
      const card = this.querySelector('[data-part=card]');
      if (!card) return null;
      const ring = this.querySelector('[data-part=ring]');
      const say = (part) => this.querySelector('[data-part=' + part + ']')?.textContent ?? '';
      return {
        guide: card.dataset.guide, step: card.dataset.step, kind: card.dataset.kind, state: card.dataset.state,
        page: card.dataset.page, lang: card.lang, title: say('title'), text: say('text'), code: say('code'),
        rect: rect(card), fresh: card.hasAttribute('data-fresh'), ring: ring && rect(ring),
        buttons: [...card.querySelectorAll('button')].map((b) => ({
          part: b.dataset.part, option: b.dataset.option ?? null, label: b.textContent || b.getAttribute('aria-label'), rect: rect(b),
        })),
      };
    }`,
  );
}

/** Waits for a card of which this is true. The error says what was seen instead. */
export async function waitForCard(
  page: Page,
  what: string,
  fits: (card: CardSeen) => boolean,
  ms = 20_000,
): Promise<CardSeen> {
  let last: CardSeen | null = null;
  try {
    return await until(
      what,
      async () => {
        last = await readCard(page);
        return last && fits(last) && last;
      },
      ms,
    );
  } catch (error) {
    throw new Error(`${(error as Error).message}; the card was ${JSON.stringify(last, null, 1)} on ${page.url()}`);
  }
}

/** Waits until a part of the overlay is there and lies still, as a person does before pressing. @returns where it is */
export async function waitUntilStill(
  page: Page,
  what: string,
  part: (card: CardSeen) => Rect | null | undefined,
): Promise<Rect> {
  let last = '';
  const card = await waitForCard(page, `${what} lying still`, (seen) => {
    const before = last;
    const now = part(seen);
    last = JSON.stringify(now ?? null);
    return Boolean(now) && last === before;
  });
  return part(card) as Rect;
}

/** Clicks the middle of a part of the overlay with a real mouse. */
export async function clickMiddle(page: Page, { x, y, width, height }: Rect): Promise<void> {
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Presses a button of the card with a real mouse. */
export async function press(page: Page, part: string, option: string | null = null): Promise<void> {
  const isIt = (button: CardSeen['buttons'][number]) =>
    button.part === part && (option === null || button.option === option);
  const what = `button ${part} ${option ?? ''}`;
  await clickMiddle(
    page,
    await waitUntilStill(page, what, ({ fresh, buttons }) => (fresh ? null : buttons.find(isIt)?.rect)),
  );
}

/** Waits until no overlay is on the page. */
export const waitForNoCard = (page: Page): Promise<true> =>
  until('no card', async () => (await readCard(page)) === null);

/** Says on the card that the step is done. Where the page could show it and does not, the card asks once. */
export async function sayDone(page: Page): Promise<void> {
  const wordOf = ({ buttons }: CardSeen) => buttons.find(({ part }) => part === 'next' || part === 'already-done');
  const first = await waitForCard(page, 'a button to go on', (card) => wordOf(card) !== undefined);
  const part = wordOf(first)?.part ?? 'next';
  await press(page, part);
  if (part === 'next') return;
  const after = await until('the question, or the next step', async () => {
    const now = await readCard(page);
    return now && (now.step !== first.step || wordOf(now)?.label !== wordOf(first)?.label) && now;
  });
  if (after.step === first.step) await press(page, part);
}

/** Presses a button of the tab at the edge with a real mouse. */
export async function pressTab(page: Page, part: 'continue' | 'away'): Promise<void> {
  const at = await until(`${part} on the tab`, () =>
    inRoot<Rect>(
      page,
      `function () {
        const tab = this.querySelector('[data-part=tab]');
        const box = tab?.querySelector('[data-part=${part}]').getBoundingClientRect();
        return box && !tab.hasAttribute('data-fresh') ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
      }`,
    ),
  );
  await clickMiddle(page, at);
}
