import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** One request of the browser, and the origin that made it. */
export interface Request {
  host: string;
  by: string;
}

/** For `args` of a launch: the browser writes down every request, those of workers and of itself included. */
export const netLogTo = (file: string): string => `--log-net-log=${file}`;

/** Every request of a browser that has been closed. The log has an event in each line, and may be longer than a text can be. */
export function readNetLog(file: string): Request[] {
  const found: Request[] = [];
  const log = openSync(file, 'r');
  const piece = Buffer.alloc(1 << 20);
  const decoder = new StringDecoder();
  let rest = '';
  for (let size = readSync(log, piece); size > 0; size = readSync(log, piece)) {
    const lines = (rest + decoder.write(piece.subarray(0, size))).split('\n');
    rest = lines.pop() ?? '';
    found.push(...lines.flatMap(requestIn));
  }
  closeSync(log);
  return [...found, ...requestIn(rest)];
}

/** The request that an event in the log tells of, if any. The last event has the end of the list behind it. */
function requestIn(line: string): Request[] {
  if (!line.startsWith('{') || !line.includes('"url":"http')) return [];
  const { params: { url = '', initiator = '' } = {} } = JSON.parse(line.slice(0, line.lastIndexOf('}') + 1)) as {
    params?: { url?: string; initiator?: string };
  };
  return url.startsWith('http') ? [{ host: new URL(url).host, by: initiator }] : [];
}

/** What asked for something that is none of the pages, but for what Chromium asks its maker and never gets through here. */
export const beyond = (requests: Request[], hosts: readonly string[]): Request[] =>
  requests.filter(
    ({ host, by }) =>
      by.startsWith('chrome-extension:') ||
      (!hosts.includes(host) && !/\.(google|googleapis|gstatic|gvt1)\.com$/.test(host)),
  );
