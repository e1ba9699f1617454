import type { Browser } from 'puppeteer';

/** For `args` of a launch: the browser writes the consoles of all its pages and workers down where `recordConsoles` reads. */
export const LOGGED = '--enable-logging=stderr';

/** One thing that was written to a console, or thrown and caught by nobody. */
export interface Entry {
  /** All lines of it, as the browser wrote them. */
  text: string;
  /** The script that wrote it. */
  source: string;
}

/** What the browser has written down of all consoles; of one that was launched with `LOGGED`. */
export interface Consoles {
  /** All entries since the last `clear`. */
  entries(): Entry[];
  clear(): void;
}

const records = new WeakMap<Browser, Consoles>();

/** Begins to write down what stands on the consoles of this browser; once for each browser. */
export function recordConsoles(browser: Browser): Consoles {
  const known = records.get(browser);
  if (known) return known;
  // A chunk may end anywhere, and an entry may have many lines.
  let text = '';
  browser.process()?.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  const record: Consoles = {
    entries: () => text.split(/\n(?=\[\d+:\d+:)/).flatMap(entryOf),
    clear: () => {
      text = '';
    },
  };
  records.set(browser, record);
  return record;
}

/** The browser writes other things there too. */
function entryOf(text: string): Entry[] {
  const source = /:CONSOLE:\d+\] ".*", source: (\S*) \(\d+\)\s*$/s.exec(text)?.[1];
  return source === undefined ? [] : [{ text, source }];
}
