import type { Browser, Page } from 'puppeteer';

/** WebDriver BiDi as Puppeteer speaks it with Firefox; only what Puppeteer has no function for goes through here. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Answer }>;
}
interface Answer {
  type?: string;
  result?: Remote;
  exceptionDetails?: { text: string };
  contexts?: { context: string; url: string }[];
}
interface Remote {
  sharedId?: string;
  value?: { shadowRoot?: Remote } & unknown;
}

const connectionOf = (browser: Browser): Connection => Reflect.get(browser, 'connection') as Connection;
const contextOf = (page: Page): string => Reflect.get(page.mainFrame(), '_id') as string;

/** Runs a function on the closed root of our overlay: BiDi hands out closed roots as well when asked for all of them. */
export async function inClosedRoot<T>(page: Page, functionDeclaration: string, kind?: string): Promise<T | null> {
  const connection = connectionOf(page.browser());
  const target = { context: contextOf(page) };
  try {
    const host = await connection.send('script.evaluate', {
      expression: `document.querySelector('pec-passo${kind ? `[data-kind=${kind}]` : ':not([data-kind])'}')`,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const sharedId = host.result.result?.value?.shadowRoot?.sharedId;
    if (!sharedId) return null;
    const answer = await connection.send('script.callFunction', {
      functionDeclaration: `async function () { return JSON.stringify(await (${functionDeclaration}).call(this)) ?? 'null'; }`,
      this: { sharedId },
      target,
      awaitPromise: true,
    });
    if (answer.result.type !== 'success') return null;
    return JSON.parse(String(answer.result.result?.value)) as T | null;
  } catch {
    // The page went away meanwhile.
    return null;
  }
}

/**
 * Runs an expression in one of the browser's own windows, where Firefox opens what pages may not: needs
 * `--remote-allow-system-access`. A window that is about to close is still in the list, and what it opens is lost with it.
 */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const run = async (code: string, context: string): Promise<Answer> =>
    (await connection.send('script.evaluate', { expression: code, target: { context }, awaitPromise: true })).result;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  for (const { context } of result.contexts ?? []) {
    const isOpen = await run('!window.closed && Boolean(window.gBrowser)', context).catch(() => null);
    if ((isOpen?.result?.value as unknown) !== true) continue;
    const answer = await run(expression, context);
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  }
  throw new Error('no window of the browser is open');
}

/**
 * The page that shows this address, whoever opened it: Puppeteer does not hear of addresses that Firefox opens itself. There
 * may be another one of which Puppeteer does not know.
 */
export async function pageAt(browser: Browser, url: string): Promise<Page | null> {
  const { result } = await connectionOf(browser).send('browsingContext.getTree', { maxDepth: 0 });
  const contexts = (result.contexts ?? []).filter((one) => one.url === url).map(({ context }) => context);
  return (await browser.pages()).find((page) => contexts.includes(contextOf(page))) ?? null;
}

/** Runs an expression in the page that shows this address; `null` while there is none. */
export async function inPageAt(browser: Browser, url: string, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
  const context = result.contexts?.find((one) => one.url === url)?.context;
  if (!context) return null;
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  return answer.result.result?.value ?? null;
}

/** What is open, for messages. */
export async function openAddresses(browser: Browser): Promise<string> {
  const { result } = await connectionOf(browser).send('browsingContext.getTree', { maxDepth: 0 });
  return (result.contexts ?? []).map(({ url }) => url).join(', ');
}
