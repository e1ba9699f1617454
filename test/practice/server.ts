import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ask } from './core/answer.ts';
import { makeCertificate } from './core/certificate.ts';
import { LATE } from './core/document.ts';
import { HOSTS, resolverRules } from './core/hosts.ts';
import { applyPatch, type PracticeState, resetState, type StatePatch } from './core/state.ts';
import { type Generation, makeWorld, type World } from './core/world.ts';
import { answer } from './routes.ts';

/** A running practice site. */
export interface Practice {
  readonly port: number;
  /** Can be changed while it runs; call `reset()` as well, and reload what is open. */
  generation: Generation;
  /** Host names that the site answers for. */
  readonly hosts: string[];
  /** For Chromium's `--host-resolver-rules`. */
  readonly resolverRules: string;
  /** Live: tests read it and set it, pages follow at their next request or poll. */
  readonly state: PracticeState;
  /** Changes the state; groups in it may be given in part. */
  apply(patch: StatePatch): void;
  /** Back to the state that the site was started with. */
  reset(): void;
  close(): Promise<void>;
}

export interface PracticeOptions {
  generation: Generation;
  /** Absent or 0: any free port. */
  port?: number;
  /** Differences from the state at the start; `reset()` comes back to them. */
  state?: StatePatch;
}

/**
 * Starts the practice site on loopback, over TLS with a certificate of its own.
 *
 * @example
 * const practice = await startPractice({ generation: '2026', state: { twoStep: 'off' } });
 * const browser = await launch({ args: [`--host-resolver-rules=${practice.resolverRules}`, '--ignore-certificate-errors'] });
 */
export async function startPractice({ generation, port = 0, state = {} }: PracticeOptions): Promise<Practice> {
  const world = makeWorld(generation);
  applyPatch(world.state, state);
  const server = createServer(await makeCertificate(), (request, response) => {
    serve(request, response, world).catch((error: unknown) => {
      // A tab that was closed while it asked for something is no error of ours.
      if (request.destroyed) return;
      console.error('practice site:', error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const actualPort = (server.address() as AddressInfo).port;
  return {
    port: actualPort,
    get generation() {
      return world.generation;
    },
    set generation(value) {
      world.generation = value;
    },
    hosts: Object.values(HOSTS),
    resolverRules: resolverRules(actualPort),
    state: world.state,
    apply: (patch) => applyPatch(world.state, patch),
    reset: () => {
      resetState(world.state);
      applyPatch(world.state, state);
    },
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function serve(request: IncomingMessage, response: ServerResponse, world: World): Promise<void> {
  const { status, headers, body } = answer(await readAsk(request), world);
  response.writeHead(status, headers);
  const { slow } = world.state.disturbances;
  if (slow > 0 && typeof body === 'string' && body.includes(LATE)) {
    const [first, ...rest] = body.split(LATE);
    response.write(first);
    await wait(slow);
    response.end(rest.join(''));
  } else {
    response.end(body);
  }
}

async function readAsk(request: IncomingMessage): Promise<Ask> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', `https://${host}`);
  const text = await readBody(request);
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
  return {
    method: request.method ?? 'GET',
    host,
    path: url.pathname,
    query: url.searchParams,
    address: url.pathname + url.search,
    form: new URLSearchParams(isJson ? '' : text),
    json: isJson && text ? JSON.parse(text) : {},
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
