import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sources } from '../support/source.ts';

interface Row {
  /** Folders, files and packages that it may use. */
  to: string[];
  /** Those of which it may only use types: gone after compiling. */
  types?: string[];
  because: string;
}

/** Who may know whom. Arrows point one way; what is not here is forbidden. */
const ARROWS: Record<string, Row> = {
  'src/records': { to: ['valibot'], because: 'It knows how records grow older, and of no record in particular.' },
  'src/timings.ts': { to: [], because: 'All waits stand together, with nothing else.' },
  'src/after.ts': { to: [], because: 'The clock that a page cannot stop is one function.' },
  'src/locate': {
    to: ['src/after.ts'],
    because: 'It finds an element from a description and knows no page, no guide, no language.',
  },
  'src/news': { to: [], because: 'It is a list by version; texts and the version that was seen are kept elsewhere.' },
  'src/reminders': { to: ['valibot'], because: 'Days and calendar files have nothing to do with pages.' },
  'src/pages': {
    to: [],
    types: ['src/locate'],
    because: 'The map is data; it only speaks the language of the locator.',
  },
  'src/guides': {
    to: ['src/pages'],
    types: ['src/reminders'],
    because: 'Guides are data that name places of the map.',
  },
  'src/progress': {
    to: ['src/guides', 'src/pages', 'src/records', 'valibot'],
    because: 'The reducer walks through guides by what pages show.',
  },
  'src/i18n': { to: ['src/guides', 'i18next'], because: 'There is one file of texts for each guide.' },
  'src/links': {
    to: ['src/guides', 'src/i18n', 'src/pages', 'src/progress', 'uqr'],
    because: 'A link names a guide, a step of its path and a language, in letters or as a QR code.',
  },
  'src/messages': {
    to: [
      ...['src/guides', 'src/i18n', 'src/pages', 'src/policy', 'src/progress', 'src/reminders', 'src/timings.ts'],
      ...['src/after.ts', 'valibot'],
    ],
    because: 'What surfaces say to each other is checked against the ids that exist.',
  },
  'src/policy': {
    to: ['src/guides', 'src/i18n', 'src/pages', 'valibot'],
    because: 'What an organisation sets names guides, languages and hosts of the map.',
  },
  'src/settings': {
    to: ['src/i18n', 'src/messages', 'src/records', 'valibot'],
    because: 'Settings hold what a request can change.',
  },
  'src/transfer': {
    to: ['src/messages', 'src/progress', 'src/settings', 'valibot'],
    because: 'A file holds what is stored, in the same form.',
  },
  'src/view': {
    to: ['src/guides', 'src/i18n', 'src/links', 'src/pages', 'src/policy', 'src/progress', 'src/reminders'],
    types: ['src/messages'],
    because: 'It turns progress into texts, and knows neither browser nor document.',
  },
  'src/detect': {
    to: ['src/locate', 'src/pages'],
    because: 'It holds the map against a document, and knows no guide.',
  },
  'src/guidance': {
    to: ['src/detect', 'src/locate', 'src/pages', 'src/reminders'],
    types: ['src/messages', 'src/overlay'],
    because: 'It says what a card means on this page; texts come with the card, drawing is done elsewhere.',
  },
  'src/report': {
    to: ['src/detect', 'src/guidance', 'src/locate', 'src/pages', 'valibot'],
    because: 'It tells how a page is built and what the locator made of it, in words of the map only.',
  },
  'src/overlay': {
    to: ['src/after.ts', 'src/locate'],
    types: ['preact'],
    because: 'It draws what it is given, and knows neither guides nor pages.',
  },
  'src/presenter': {
    to: ['src/after.ts', 'src/locate', 'src/overlay', 'src/pages'],
    because: 'It shows, covers and numbers what a page has, and knows no guide; texts come from the worker.',
  },
  'src/bench': {
    to: [
      'src/after.ts',
      'src/detect',
      'src/guidance',
      'src/guides',
      'src/locate',
      'src/overlay',
      'src/pages',
      'src/timings.ts',
      'locales',
    ],
    because: 'It measures the product from outside, and nothing uses it.',
  },
  'extension/browser.ts': { to: ['webextension-polyfill'], because: 'The one place where the polyfill is loaded.' },
  'extension/content-api.ts': {
    to: ['src/messages'],
    types: ['webextension-polyfill'],
    because: 'Pages get no polyfill.',
  },
  'extension/globals.d.ts': { to: [], because: 'Types of the build.' },
  'extension/sentinel': {
    to: ['extension/content-api.ts', 'src/links', 'src/pages'],
    types: ['src/messages'],
    because: 'It runs on every page and has to stay tiny: no texts, no guides, no schemas.',
  },
  'extension/overlay': {
    to: [
      'src/after.ts',
      'extension/content-api.ts',
      'src/guidance',
      'src/locate',
      'src/messages',
      'src/overlay',
      'src/pages',
      'src/timings.ts',
    ],
    types: ['src/guides'],
    because: 'It keeps no progress and composes no texts: the card comes whole from the worker.',
  },
  'extension/mask': {
    to: ['extension/content-api.ts', 'src/locate', 'src/messages', 'src/overlay', 'src/presenter'],
    because: 'It covers a document as long as the worker says so; of the overlay it uses the host alone.',
  },
  'extension/numbers': {
    to: ['extension/content-api.ts', 'src/overlay', 'src/presenter'],
    because: 'It draws numbers on a page, and needs nobody to tell it anything.',
  },
  'extension/pointer': {
    to: ['extension/content-api.ts', 'src/messages', 'src/overlay', 'src/presenter'],
    because: 'It draws round the pointer, as long as the worker says so.',
  },
  'extension/report': {
    to: ['src/report'],
    because: 'It is put into a page only when the user asks for a description of it.',
  },
  'extension/background': {
    to: [
      ...[
        'extension/browser.ts',
        'extension/mask',
        'extension/numbers',
        'extension/overlay',
        'extension/pointer',
        'extension/report',
        'src/guides',
        'src/i18n',
        'src/links',
        'src/messages',
        'src/pages',
      ],
      ...['src/news', 'src/policy', 'src/progress', 'src/reminders', 'src/report', 'src/settings', 'src/transfer'],
      ...['src/view', 'valibot'],
    ],
    types: ['src/records', 'webextension-polyfill'],
    because: 'The one owner of the state. Of overlay and mask it knows only the files to put into pages.',
  },
  'extension/shared': {
    to: ['extension/browser.ts', 'src/messages', 'src/pages', 'src/progress', 'preact', 'valibot'],
    because: 'What our own pages have in common; it knows none of them.',
  },
  'extension/panel': {
    to: [
      'extension/browser.ts',
      'extension/shared',
      'src/links',
      'src/messages',
      'src/overlay',
      'src/pages',
      'src/reminders',
      'preact',
      'valibot',
    ],
    types: ['src/guides', 'src/i18n', 'webextension-polyfill'],
    because: 'It draws what the worker says and sends back what is pressed.',
  },
  'extension/options': {
    to: ['extension/browser.ts', 'extension/shared', 'preact'],
    types: ['webextension-polyfill'],
    because: 'Settings are kept by the worker; here they are only shown and asked for.',
  },
  'extension/welcome': {
    to: ['extension/browser.ts', 'extension/panel', 'extension/shared', 'src/overlay', 'preact'],
    types: ['src/messages'],
    because: 'It shows the guides as the panel does, and lets one step be tried with the real card.',
  },
};

const IMPORTS = sources('src', 'extension').flatMap(importsOf);

/** The row that a path belongs to: its folder below src or extension, or the file itself where it stands alone there. */
function rowOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' || top === 'extension' ? `${top}/${second}` : top;
}

const isAllowed = ({ from, to, isType }: Import): boolean => {
  const [own, other] = [rowOf(from), rowOf(to)];
  const row = ARROWS[own];
  return own === other || row?.to.includes(other) === true || (isType && row?.types?.includes(other) === true);
};

describe('the arrows of the table', () => {
  it('are the only ones', () => {
    const others = IMPORTS.filter((one) => !isAllowed(one));
    expect(others.map(({ from, to, isType }) => `${from} must not use ${isType ? 'types of ' : ''}${to}`)).toEqual([]);
  });

  it('exist for every folder, and a new folder gets its own with a reason', () => {
    const folders = new Set(sources('src', 'extension').map(({ path }) => rowOf(path)));
    expect([...folders].filter((folder) => !(folder in ARROWS))).toEqual([]);
    expect(Object.keys(ARROWS).filter((folder) => !folders.has(folder))).toEqual([]);
    for (const [folder, { because }] of Object.entries(ARROWS)) expect(because, folder).toMatch(/^[A-Z].+\.$/);
  });

  it('are all used: what nobody needs any more is taken out', () => {
    const unused = Object.entries(ARROWS).flatMap(([own, { to, types = [] }]) =>
      [...to, ...types]
        .filter((other) => !IMPORTS.some((one) => rowOf(one.from) === own && rowOf(one.to) === other))
        .map((other) => `${own} → ${other}`),
    );
    expect(unused).toEqual([]);
  });

  it('of types are used for types only', () => {
    const stronger = IMPORTS.filter(
      ({ from, to, isType }) => !isType && ARROWS[rowOf(from)]?.types?.includes(rowOf(to)),
    );
    expect(stronger).toEqual([]);
  });
});

describe('src', () => {
  it('knows nothing of the extension', () => {
    expect(IMPORTS.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('extension'))).toEqual([]);
  });

  it('knows nothing of the browser’s extension API', () => {
    expect(IMPORTS.filter(({ from, to }) => from.startsWith('src/') && /webextension|webext/.test(to))).toEqual([]);
  });
});

it('only the worker composes texts: surfaces get them with the card', () => {
  const composers = IMPORTS.filter(({ to }) => to === 'src/i18n/texts.ts' || to === 'src/i18n/resources.ts');
  expect([...new Set(composers.map(({ from }) => rowOf(from)))].sort()).toEqual([
    'extension/background',
    'src/i18n',
    'src/view',
  ]);
});

it('no file leads back to itself', () => {
  const values = new Map<string, string[]>();
  for (const { from, to, isType } of IMPORTS) if (!isType) values.set(from, [...(values.get(from) ?? []), to]);
  const circles: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || finished.has(path)) return;
    for (const next of values.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of values.keys()) visit(path, []);
  // The worker names the overlay's file for injection; nothing of it runs in the worker, and nothing leads back.
  expect(circles).toEqual([]);
  expect(values.size).toBeGreaterThan(80);
});
