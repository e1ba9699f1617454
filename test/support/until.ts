import type { EvaluateFunc, Page } from 'puppeteer';

/** Calls `look` until it gives something other than null, false or undefined. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | false | undefined>,
  ms = 20_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false && found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain for: ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

/**
 * Waits until a look into the page says yes. Unlike the driver's own way it needs no frames to be drawn, so it also works
 * in a tab that lies behind another. A page that is being left has not said yes.
 */
export const untilIn = <Args extends unknown[]>(
  page: Pick<Page, 'evaluate'>,
  what: string,
  look: EvaluateFunc<Args>,
  ...args: Args
): Promise<boolean> =>
  until(what, () =>
    page.evaluate(look, ...args).then(Boolean, (error: Error) => {
      if (LEFT.test(error.message)) return null;
      throw error;
    }),
  );

const LEFT = /context was destroyed|navigation|detached Frame/i;
