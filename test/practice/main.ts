import { parseArgs } from 'node:util';
import { at } from './core/hosts.ts';
import { startPractice } from './server.ts';

/**
 * Serves the practice site until it is interrupted, and says how to look at it:
 * `node tools/run.mjs test/practice/main.ts --generation 2026 --port 8443`.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { generation: { type: 'string', default: '2026' }, port: { type: 'string', default: '0' } },
  });
  const generation = values.generation === '2023' ? '2023' : '2026';
  const practice = await startPractice({ generation, port: Number(values.port) });
  console.log(`Practice site, generation ${generation}, on port ${practice.port}. Start Chromium with:

  --host-resolver-rules="${practice.resolverRules}" --ignore-certificate-errors

and open ${at('control')} (control page), ${at('webmail')} (mailbox) or ${at('phone')} (phone). Ctrl+C ends it.`);
}
