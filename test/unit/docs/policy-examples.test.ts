import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import schema from '../../../extension/public/managed-schema.json' with { type: 'json' };
import { GUIDE_IDS } from '../../../src/data/guides/catalogue.ts';
import { WHITE_LABELS } from '../../../src/data/pages/hosts.ts';
import { isRecord, readPolicy, SETTINGS } from '../../../src/worker/policy/policy.ts';
import { firefoxId } from '../../../tools/package/publisher.ts';

/** Whoever copies an example out of these pages has settings that hold. */
const PAGES = ['docs/policy.md', 'docs/rollout.md'];

interface Shape {
  type: string;
  properties?: Record<string, Shape>;
  items?: Shape;
}

/** What is written in one example, whatever the form: the browser's own policy, and settings of ours. */
interface Said {
  installing: Record<string, unknown>[];
  settings: unknown[];
}

const examples = PAGES.flatMap((page) => {
  const blocks = readFileSync(page, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, form = '', text = ''], at) => ({ name: `${page}, example ${at + 1}`, form, text }));
});

/** The schema's type of a value, as browsers compare them; every setting that it does not have is dropped by them. */
function misfits(value: unknown, { type, properties, items }: Shape, path: string): string[] {
  if (type === 'object') {
    if (!isRecord(value)) return [path];
    return Object.entries(value).flatMap(([key, inner]) => {
      const shape = properties?.[key];
      return shape ? misfits(inner, shape, `${path}.${key}`) : [`${path}.${key}: not in the schema`];
    });
  }
  if (type === 'array')
    return Array.isArray(value)
      ? value.flatMap((one, at) => misfits(one, items as Shape, `${path}[${at}]`))
      : [`${path}: no list`];
  const isIt = type === 'integer' ? Number.isInteger(value) : typeof value === type;
  return isIt ? [] : [`${path}: no ${type}`];
}

/** A registry file as the nested keys that it makes. */
function registryOf(text: string): Record<string, unknown> {
  const [first, ...lines] = text.trim().split('\n');
  expect(first).toBe('Windows Registry Editor Version 5.00');
  const root: Record<string, unknown> = {};
  let key = root;
  for (const line of lines.filter(Boolean)) {
    const [, path] =
      /^\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\(?:Google\\Chrome|Microsoft\\Edge)\\(.+)\]$/.exec(line) ?? [];
    if (path) {
      key = root;
      for (const part of path.split('\\')) key = (key[part] ??= {}) as Record<string, unknown>;
      continue;
    }
    const [, name = '', string, dword] =
      /^"([^"\\]+)"=(?:("(?:[^"\\]|\\["\\])*")|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    key[name] = dword ? Number.parseInt(dword, 16) : JSON.parse(string ?? '');
  }
  return root;
}

/** What the browser makes of values of the registry: numbers for yes and no, numbered keys or one text for lists. */
function fromRegistry(value: unknown, { type, properties }: Shape): unknown {
  if (type === 'boolean') return value === 0 || value === 1 ? value === 1 : value;
  if (type === 'array') return typeof value === 'string' ? JSON.parse(value) : Object.values(value as object);
  if (type !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [
      key,
      fromRegistry(inner, properties?.[key] ?? { type: '' }),
    ]),
  );
}

const parsed = (xml: string) => {
  const document = new new Window().DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
  return document.documentElement as unknown as Element;
};

/** The value of an element of a property list. */
function plistValue(element: Element): unknown {
  const all = [...element.children];
  switch (element.localName) {
    case 'dict': {
      expect(all.map(({ localName }) => localName === 'key')).toEqual(all.map((_, at) => at % 2 === 0));
      const keys = all.filter((_, at) => at % 2 === 0);
      return Object.fromEntries(keys.map((key, at) => [key.textContent, plistValue(all[2 * at + 1] as Element)]));
    }
    case 'array':
      return all.map(plistValue);
    case 'true':
    case 'false':
      return element.localName === 'true';
    case 'string':
      return element.textContent;
    default:
      throw new Error(`no value of a property list: ${element.localName}`);
  }
}

function readIn(form: string, text: string): Record<string, unknown> {
  if (form === 'json') return JSON.parse(text);
  if (form !== 'xml') return registryOf(text);
  if (text.startsWith('<dict>')) return plistValue(parsed(text)) as Record<string, unknown>;
  const data = parsed(`<all>${text}</all>`).querySelector('enabled + data');
  return { [data?.getAttribute('id') ?? '']: JSON.parse(data?.getAttribute('value') ?? '') };
}

const inside = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);

const FIREFOX = firefoxId();

function saidIn(form: string, text: string): Said {
  const value = readIn(form, text);
  const policies = isRecord(value.policies) ? value.policies : value;
  const installing = Object.entries(isRecord(policies.ExtensionSettings) ? policies.ExtensionSettings : {});
  const chromium = inside(policies, '3rdparty', 'extensions', 'EXTENSION_ID');
  const settings = [
    isRecord(chromium) && 'policy' in chromium ? fromRegistry(chromium.policy, schema) : chromium,
    inside(policies, '3rdparty', 'Extensions', FIREFOX),
    Object.keys(value).every((key) => SETTINGS.includes(key)) ? value : undefined,
  ].filter((one) => one !== undefined);
  return { installing: installing.map(([id, how]) => ({ id, ...(how as object) })), settings };
}

const CHROME = { update_url: 'https://clients2.google.com/service/update2/crx', toolbar_pin: 'force_pinned' };
const EDGE = { update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx', toolbar_state: 'force_shown' };
const MOZILLA = {
  install_url: 'https://addons.mozilla.org/firefox/downloads/latest/pec-passo/latest.xpi',
  default_area: 'navbar',
};

describe('the examples for administrators', () => {
  it('are there in every form', () => {
    const forms = new Set(examples.map(({ form }) => form));
    expect([...forms].sort()).toEqual(['', 'json', 'xml']);
    expect(examples.length).toBeGreaterThanOrEqual(13);
  });

  it.each(examples)('$name can be read, and all of it holds', ({ form, text }) => {
    const { installing, settings } = saidIn(form, text);
    expect(installing.length + settings.length).toBeGreaterThan(0);
    for (const one of settings) {
      expect(misfits(one, schema, 'settings')).toEqual([]);
      expect(readPolicy(one).ignored).toEqual([]);
    }
    for (const { id, installation_mode, ...how } of installing) {
      expect(installation_mode).toBe('force_installed');
      expect(id === FIREFOX ? [MOZILLA] : [CHROME, EDGE]).toContainEqual(how);
      expect([FIREFOX, 'EXTENSION_ID']).toContain(id);
    }
  });

  it('have every setting in the table, with all guides and hosts', () => {
    const text = readFileSync('docs/policy.md', 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...SETTINGS].sort());
    expect(rows).toEqual(Object.keys(schema.properties).sort());
    for (const name of [...GUIDE_IDS, ...Object.keys(WHITE_LABELS)]) expect(text).toContain(`\`${name}\``);
  });

  it('say in their heading what was tried', () => {
    const rollout = readFileSync('docs/rollout.md', 'utf8').split(/^## /m);
    for (const part of rollout.filter((one) => one.includes('```'))) expect(part.split('\n')[0]).toContain('tried');
  });
});
