import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Practice } from '../practice/server.ts';

/**
 * A proxy on loopback that leads the practice site's hosts to it and refuses every other name, so that a test can never
 * reach the real pages. Firefox has no rules for host names as Chromium has; without a proxy it would ask the network.
 */
export async function startProxy({ hosts, port }: Practice): Promise<{ port: number; close(): void }> {
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', ({ url = '' }, client: Socket) => {
    client.on('error', () => client.destroy());
    if (!hosts.some((host) => url === `${host}:443`)) return client.end('HTTP/1.1 502 Not here\r\n\r\n');
    const practice = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      practice.pipe(client).pipe(practice);
    });
    practice.on('error', () => client.destroy());
    client.on('close', () => practice.destroy());
    return client;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
