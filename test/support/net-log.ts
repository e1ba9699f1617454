import { readFileSync } from 'node:fs';

/** One request of the browser, and the origin that made it. */
export interface Request {
  host: string;
  by: string;
}

/** For `args` of a launch: the browser writes down every request, those of workers and of itself included. */
export const netLogTo = (file: string): string => `--log-net-log=${file}`;

/** Every request of a browser that has been closed. */
export function readNetLog(file: string): Request[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as {
    events: { params?: { url?: string; initiator?: string } }[];
  };
  return log.events.flatMap(({ params: { url = '', initiator = '' } = {} }) =>
    url.startsWith('http') ? [{ host: new URL(url).host, by: initiator }] : [],
  );
}

/** What asked for something that is none of the pages, but for what Chromium asks its maker and never gets through here. */
export const beyond = (requests: Request[], hosts: readonly string[]): Request[] =>
  requests.filter(
    ({ host, by }) =>
      by.startsWith('chrome-extension:') ||
      (!hosts.includes(host) && !/\.(google|googleapis|gstatic|gvt1)\.com$/.test(host)),
  );
