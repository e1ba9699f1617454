import { parseArgs } from 'node:util';
import { at } from './core/hosts.ts';
import type { Generation } from './core/world.ts';
import { startPractice } from './server.ts';

const { values } = parseArgs({
  options: { generation: { type: 'string', default: '2026' }, port: { type: 'string', default: '0' } },
});

const generation: Generation = values.generation === '2023' ? '2023' : '2026';
const practice = await startPractice({ generation, port: Number(values.port) });

console.log(`Practice site, generation ${generation}, on port ${practice.port}. Start Chromium with:

  --host-resolver-rules="${practice.resolverRules}" --ignore-certificate-errors

and open ${at('control')} (control page), ${at('webmail')} (mailbox) or ${at('phone')} (phone). Ctrl+C ends it.`);
