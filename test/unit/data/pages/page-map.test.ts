import { describe, expect, it } from 'vitest';
import { factIn, targetIn } from '../../../../src/data/pages/page-map.ts';
import { serialisePageMap } from '../../../../src/data/pages/serialise-page-map.ts';
import { ALL_PAGES, factByName, targetByName } from '../../../../src/data/pages/targets.ts';
import { importsOf, sources } from '../../../support/source.ts';

const CHART = serialisePageMap();

/** As pages get it: what a label means comes with the card. */
const bare = (target: unknown) =>
  JSON.parse(JSON.stringify(target), (key, value) => (key === 'means' ? undefined : value));

describe('the pageMap', () => {
  it('survives being sent', () => {
    expect(JSON.parse(JSON.stringify(CHART))).toEqual(CHART);
  });

  it('has every page, target and fact of the map', () => {
    expect(CHART.pages.map(({ id }) => id)).toEqual(ALL_PAGES.map(({ id }) => id));
    const names = Object.keys(CHART.targets);
    expect(names.length).toBeGreaterThan(40);
    for (const name of names) expect(targetIn(CHART, name), name).toEqual(bare(targetByName(name)));
    for (const name of Object.keys(CHART.facts))
      expect(factIn(CHART, name), name).toMatchObject(factByName(name) ?? {});
    for (const { on } of Object.values(CHART.facts)) expect(on.length).toBeGreaterThan(0);
  });

  it('keeps the addresses', () => {
    const places = ALL_PAGES.flatMap(({ recognition }) => recognition.places);
    const sent = CHART.pages.flatMap(({ recognition }) => recognition.places);
    expect(sent.map(({ path }) => new RegExp(path))).toEqual(places.map(({ path }) => path));
    // A flag would be lost.
    for (const { path, hash } of places) expect(path.flags + (hash?.flags ?? '')).toBe('');
  });

  it('knows nothing under other names', () => {
    for (const name of ['', 'login', 'login.nothing', 'constructor', '__proto__', 'toString']) {
      expect(targetIn(CHART, name)).toEqual({ roles: [], names: [] });
      expect(factIn(CHART, name)).toBeNull();
    }
  });
});

it('the map is not injected: what runs in pages imports no page and no schema library', () => {
  const files = new Map(sources('src', 'extension').map((file) => [file.path, file]));
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    const file = files.get(path);
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { to, isType } of file ? importsOf(file) : []) if (!isType) visit(to);
  };
  visit('extension/overlay/overlay.iife.tsx');
  expect(loaded.size).toBeGreaterThan(30);
  const heavy = [...loaded].filter((path) => /^src\/(pages\/(?!pageMap|hosts)|guides|view|i18n)|valibot/.test(path));
  expect(heavy).toEqual([]);
});
