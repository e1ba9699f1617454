import type { World } from './world.ts';

/** A request, taken apart. */
export interface Ask {
  method: string;
  host: string;
  path: string;
  query: URLSearchParams;
  /** Path and query, as asked for. */
  address: string;
  form: URLSearchParams;
  json: Record<string, unknown>;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Answers for one host; `null` means: no such address here. */
export type Handler = (ask: Ask, world: World) => Answer | null;

const NEVER_STORED = { 'cache-control': 'no-store' };

/** A document. */
export const send = (body: string, status = 200): Answer => ({
  status,
  headers: { ...NEVER_STORED, 'content-type': 'text/html; charset=utf-8' },
  body,
});

/** A redirect, temporary as on the real hosts. The browser keeps the fragment. */
export const redirect = (location: string): Answer => ({
  status: 302,
  headers: { ...NEVER_STORED, location },
  body: '',
});

export const sendJson = (value: unknown, status = 200): Answer => ({
  status,
  headers: { ...NEVER_STORED, 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

/** A file to be saved, not shown. */
export const sendDownload = (body: Buffer, name: string, type: string): Answer => ({
  status: 200,
  headers: { ...NEVER_STORED, 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  body,
});
