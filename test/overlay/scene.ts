import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'puppeteer';
import { until } from '../support/until.ts';
import type { Library } from './libraries.ts';
import type { Box, Step, Subject } from './page-side.ts';

declare global {
  /** In a page: the library under test. */
  var subject: Subject;
}

/** Serves the fixtures on loopback. */
export async function serveFixtures(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://x').pathname.replace(/[^\w.-]/g, '');
    readFile(`test/overlay/fixtures/${name}`).then(
      (content) => response.setHeader('content-type', 'text/html; charset=utf-8').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** A fixture in a page of its own, with a library in it. */
export class Scene {
  /** What the page threw. */
  readonly errors: string[] = [];
  private session: CDPSession | null = null;

  private constructor(
    readonly page: Page,
    readonly library: Library,
  ) {
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  static async open(browser: Browser, origin: string, fixture: string, library: Library): Promise<Scene> {
    const page = await browser.newPage();
    const scene = new Scene(page, library);
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${origin}/${fixture}`);
    return scene;
  }

  close = (): Promise<void> => this.page.close();

  /** Puts the library in and starts a tour whose first step has this target. */
  async start(target: string, first: Partial<Step> = {}): Promise<void> {
    await this.put();
    const text = 'Prema il pulsante «Salva». La pagina salva il messaggio e resta aperta.';
    const steps = [target, '#other', '#third'].map((one, index) => ({
      target: one,
      title: `Passo ${index + 1}`,
      text,
    }));
    await this.page.evaluate(
      (all) => void globalThis.subject.start(all),
      [{ ...steps[0], ...first } as Step, ...steps.slice(1)],
    );
  }

  put(): Promise<unknown> {
    return this.page.evaluate(this.library.script);
  }

  /** Runs in the page. */
  run<A extends unknown[], R>(work: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.page.evaluate(work as (...args: unknown[]) => R, ...args) as Promise<Awaited<R>>;
  }

  /** Adds to the end of the page's body. */
  add = (html: string): Promise<void> => this.run((text) => document.body.insertAdjacentHTML('beforeend', text), html);

  style = (css: string): Promise<void> =>
    this.run((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, css);

  async cdp(): Promise<CDPSession> {
    this.session ??= await this.page.createCDPSession();
    return this.session;
  }

  index = (): Promise<number> => this.run(() => globalThis.subject.index());
  ring = (): Promise<Box | null> =>
    this.run(() => {
      const ring = globalThis.subject.ring();
      return ring && { left: ring.left, top: ring.top, right: ring.right, bottom: ring.bottom };
    });
  text = (): Promise<string> => this.run(() => globalThis.subject.cardText());

  /** The ring comes to lie round this, within the given time in milliseconds. */
  async ringOn(selector: string, ms = 1500, tolerance = 1.5): Promise<void> {
    await wait(`ring round ${selector}`, ms, () =>
      this.run((s, most) => globalThis.subject.off(s) <= most, selector, tolerance),
    );
  }

  async noRing(ms = 1000): Promise<void> {
    await wait('no ring', ms, async () => (await this.ring()) === null);
  }

  card(ms = 1500): Promise<Box> {
    return wait('card inside the window', ms, () => this.run(() => globalThis.subject.cardInside()));
  }

  /** The card is inside the window and beside its target. */
  async cardBeside(selector: string, ms = 1500): Promise<void> {
    await this.card(ms);
    await wait(`card beside ${selector}`, ms, () =>
      this.run((s) => {
        const [card, target] = [globalThis.subject.cardBox(), globalThis.subject.boxOf(s)];
        if (!card || !target) return false;
        const apart = 0.5;
        return (
          card.right <= target.left + apart || card.left >= target.right - apart ||
          card.bottom <= target.top + apart || card.top >= target.bottom - apart
        ); // biome-ignore format: four sides
      }, selector),
    );
  }

  /** Presses a button of the card with a real mouse. */
  async press(which: 'next' | 'close' = 'next', clickCount = 1): Promise<void> {
    await this.pressable(which);
    const [x, y] = await this.middle(which);
    await this.page.mouse.click(x, y, { count: clickCount });
  }

  async pressable(which: 'next' | 'close'): Promise<void> {
    await wait(`${which} can be pressed`, 1500, () => this.run((w) => globalThis.subject.canPress(w), which));
  }

  async middle(which: 'next' | 'close'): Promise<[number, number]> {
    return this.run((w) => {
      const box = globalThis.subject.button(w)?.getBoundingClientRect();
      if (!box) throw new Error(`no button ${w}`);
      return [box.left + box.width / 2, box.top + box.height / 2] as [number, number];
    }, which);
  }

  async isAt(index: number, ms = 1500): Promise<void> {
    await wait(`step ${index}`, ms, async () => (await this.index()) === index);
  }

  frames = (count: number): Promise<void> => this.run((n) => globalThis.subject.frames(n), count);
}

/** Waits for something to become true; says what it waited for when it does not. */
export const wait = <T>(what: string, ms: number, look: () => Promise<T | null | false>): Promise<T> =>
  until(what, look, ms);

/** @throws when something that must hold does not */
export function hold(fact: unknown, what: string): asserts fact {
  if (!fact) throw new Error(what);
}
