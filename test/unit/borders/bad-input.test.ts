import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../src/data/guides/catalogue.ts';
import { genuineHost, HOSTS, supportedAddress, WHITE_LABELS } from '../../../src/data/pages/hosts.ts';
import { pageRequestSchema, panelRequestSchema, readRequest } from '../../../src/messages/requests.ts';
import { broadcastSchema } from '../../../src/messages/views.ts';
import { PROGRESS_VERSIONS } from '../../../src/progress/state.ts';
import { extractLink } from '../../../src/shared/start-link.ts';
import { parseLink } from '../../../src/worker/links/parse.ts';
import { SETTINGS_VERSIONS } from '../../../src/worker/settings/settings.ts';
import { readFile, writeFile } from '../../../src/worker/transfer/file.ts';
import { countedCases, json, spoilt, strange } from '../support/bad-input.ts';
import { from, started } from '../support/progress.ts';

/** Every border gets thousands of bad inputs. The answer is a refusal or something clean; never an exception. */
const { always, counted } = countedCases();

const PROGRESS = from(started('check-status'), started('two-step-off', { choices: { reason: 'other' } }));
const SETTINGS = { version: 1, lang: 'de', textSize: 150, place: null } as const;

describe('messages [S8] [M7]', () => {
  const requests = [
    { type: 'next', guide: 'sign-in', step: 'address' },
    { type: 'looked', page: 'login', news: true, facts: ['login.failed'] },
    { type: 'close', what: 'guide', guide: 'sign-in' },
    { type: 'import', text: '{}' },
    { type: 'mailbox-name', mailbox: 1, name: 'x' },
  ];
  for (const [who, schema] of Object.entries({
    page: pageRequestSchema,
    panel: panelRequestSchema,
    worker: broadcastSchema,
  }))
    always(`from the ${who} are refused or plain JSON`, 1500, fc.oneof(strange, ...requests.map(spoilt)), (message) => {
      const parsed = v.safeParse(schema as v.GenericSchema, message);
      if (parsed.success) expect(JSON.parse(JSON.stringify(parsed.output))).toEqual(parsed.output);
    });
});

describe('requests with a name', () => {
  const good = { type: 'next', guide: 'sign-in', step: 'address', id: 'one-of-ours' };
  always(
    'are refused, or one of ours that is named by a short word',
    1000,
    fc.oneof(strange, spoilt(good)),
    (message) => {
      const asked = readRequest(pageRequestSchema, message);
      if (!asked) return;
      expect(asked.request).not.toHaveProperty('id');
      expect(asked.id ?? 'none').toMatch(/^[\w-]{1,40}$/);
    },
  );
});

describe('stored records [S10]', () => {
  always(
    'of the progress are clean, newer or damaged',
    2000,
    fc.oneof(strange, spoilt(PROGRESS), spoilt({ ...PROGRESS, version: 1 })),
    (raw) => {
      const read = PROGRESS_VERSIONS.read(raw);
      if ('record' in read) expect(PROGRESS_VERSIONS.read(read.record)).toEqual({ state: 'fine', record: read.record });
      else expect(['newer', 'damaged']).toContain(read.state);
    },
  );
  always('of the settings are clean, newer or damaged', 1000, fc.oneof(strange, spoilt(SETTINGS)), (raw) => {
    const read = SETTINGS_VERSIONS.read(raw);
    if ('record' in read) expect(Object.keys(read.record).sort()).toEqual(['lang', 'place', 'textSize', 'version']);
  });
});

describe('files that somebody chose', () => {
  const good = JSON.parse(writeFile({ progress: PROGRESS, settings: SETTINGS }));
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    json.map((value) => JSON.stringify(value)),
    spoilt(good).map((value) => JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? ''),
    fc.nat(JSON.stringify(good).length).map((length) => JSON.stringify(good).slice(0, length)),
  );
  always('are taken whole or refused with a reason', 2500, texts, (text) => {
    const read = readFile(text);
    if ('refused' in read) expect(['too-large', 'not-ours', 'newer', 'damaged']).toContain(read.refused);
    else expect(readFile(writeFile(read))).toEqual(read);
  });
});

describe('start links', () => {
  const words = fc.constantFrom(
    'two-step-off',
    'reason',
    'lang',
    '/',
    '&',
    '=',
    '#',
    '%',
    '%2F',
    'pec-passo=',
    '__proto__',
    'de',
    'other',
  );
  const links = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.array(words, { maxLength: 14 }).map((all) => all.join('')),
  );
  always('offer what exists or say what they mean', 2000, links, (link) => {
    const parsed = parseLink(link);
    if (!('unknown' in parsed)) expect(GUIDES.map(({ id }) => id)).toContain(parsed.guide);
  });
  always('are taken out of any fragment, and little of them', 1500, links, (hash) => {
    const found = extractLink(`#${hash}`);
    if (!found) return;
    expect(found.link.length).toBeLessThanOrEqual(300);
    expect(extractLink(found.rest)).toBeNull();
  });
});

describe('addresses [S16]', () => {
  const hosts = [...HOSTS.map(({ host }) => host), ...Object.keys(WHITE_LABELS)];
  const parts = fc.constantFrom(
    'https://',
    'http://',
    '//',
    '@',
    ':',
    ':443',
    ':8443',
    '/',
    '.',
    '..',
    '-',
    'pec',
    'www.',
    '.example',
    '\\',
    '%2e',
    '\u0435',
    '?',
    '#',
    'user',
    ...hosts,
  );
  const addresses = fc.oneof(
    fc.webUrl(),
    fc.array(parts, { maxLength: 8 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  always('are genuine only on the exact host, over https, without a port or a user', 2500, addresses, (url) => {
    const host = genuineHost(url);
    if (host === null) return;
    expect(supportedAddress(url)).not.toBeNull();
    const address = new URL(url);
    expect(HOSTS.map((known) => known.host)).toContain(address.host);
    expect([address.protocol, address.port, address.username, address.password]).toEqual(['https:', '', '', '']);
  });
});

it('these are more than 10,000 cases', () => {
  expect(counted()).toBeGreaterThanOrEqual(10_000);
});
