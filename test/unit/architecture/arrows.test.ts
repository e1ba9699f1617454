import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sources } from '../../support/source.ts';

interface Row {
  /** Folders, files and packages that it may use. */
  to: string[];
  /** Those of which it may only use types: gone after compiling. */
  types?: string[];
  because: string;
}

/** Who may know whom. Arrows point one way; what is not here is forbidden. */
const ARROWS: Record<string, Row> = {
  'src/bench': {
    to: [
      'locales',
      'src/data/guides',
      'src/data/pages',
      'src/in-page/detect',
      'src/in-page/locate',
      'src/in-page/overlay',
      'src/in-page/session',
      'src/messages',
    ],
    types: ['src/in-page/guidance'],
    because: 'It measures the product from outside, and nothing uses it.',
  },
  'src/data/answers': {
    to: [],
    types: ['src/data/guides', 'src/data/pages', 'src/shared'],
    because: 'Short answers are data; they name a guide to go on with and where they are known from.',
  },
  'src/data/drawings': {
    to: ['src/data/pages'],
    because: 'Where on its page a control is drawn is data about pages, with the labels of the map.',
  },
  'src/data/guides': {
    to: ['src/data/pages'],
    types: ['locales', 'src/shared'],
    because: 'Guides are data that name places of the map.',
  },
  'src/data/pages': {
    to: [],
    types: ['src/shared'],
    because: 'The map is data; it only speaks the language of the locator.',
  },
  'src/in-page/detect': {
    to: ['src/data/pages', 'src/in-page/geometry', 'src/in-page/locate'],
    because: 'It holds the map against a document, which it asks as all others do, and knows no guide.',
  },
  'src/in-page/geometry': {
    to: [],
    because: 'It asks the browser what is drawn where, and what of it is seen; everything else asks it.',
  },
  'src/in-page/guidance': {
    to: ['src/data/pages', 'src/in-page/detect', 'src/in-page/geometry', 'src/in-page/locate', 'src/shared'],
    types: ['src/data/guides', 'src/in-page/overlay', 'src/messages'],
    because: 'It says what a card means on this page; texts come with the card, drawing is done elsewhere.',
  },
  'src/in-page/locate': {
    to: ['src/in-page/geometry', 'src/shared'],
    because: 'It finds an element from a description and knows no page, no guide, no language.',
  },
  'src/in-page/mask': {
    to: ['src/data/pages', 'src/in-page/geometry', 'src/in-page/locate', 'src/in-page/overlay', 'src/shared'],
    because: 'It covers what a page has but its labels, and knows no guide; texts come from the worker.',
  },
  'src/in-page/messages': {
    to: [],
    types: ['src/data/pages', 'src/messages'],
    because: 'The overlay only tells apart what it hears; no schema library is put into pages for that.',
  },
  'src/in-page/numbers': {
    to: ['src/in-page/geometry', 'src/in-page/locate', 'src/in-page/overlay'],
    because: 'It numbers the controls of a page, and knows no guide.',
  },
  'src/in-page/overlay': {
    to: ['src/in-page/geometry', 'src/in-page/locate', 'src/shared'],
    types: ['preact', 'src/data/drawings', 'src/messages'],
    because: 'It draws the card as the worker composed it, shapes of drawings too, and knows neither guides nor pages.',
  },
  'src/in-page/pointer': {
    to: ['src/in-page/overlay', 'src/shared'],
    because: 'It draws round the pointer.',
  },
  'src/in-page/report': {
    to: ['src/data/pages', 'src/in-page/detect', 'src/in-page/guidance', 'src/in-page/locate'],
    types: ['src/messages', 'src/shared'],
    because: 'It tells how a page is built and what the locator made of it, in words of the map only.',
  },
  'src/in-page/session': {
    to: ['src/in-page/geometry', 'src/in-page/guidance', 'src/in-page/locate', 'src/in-page/overlay', 'src/shared'],
    types: ['src/data/guides', 'src/messages'],
    because: 'It says when the overlay looks, draws and asks, whoever answers: the worker, or a list of steps.',
  },
  'src/messages': {
    to: ['src/data/guides', 'src/data/pages', 'src/progress', 'src/shared', 'valibot'],
    because: 'What surfaces say to each other, parsed in the worker against the ids that exist.',
  },
  'src/progress': {
    to: ['src/data/guides', 'src/data/pages', 'src/shared', 'valibot'],
    because:
      'The reducer walks through guides by what pages show; its record knows how it grows older, and what a new day is.',
  },
  'src/shared': {
    to: [],
    types: ['locales'],
    because: 'What every zone may use: waits, languages, days, start links, the words in which a target is described.',
  },
  'src/worker/i18n': {
    to: ['i18next', 'src/data/guides', 'src/data/pages'],
    types: ['src/shared'],
    because: 'There is one file of texts for each guide, and the map says what its labels mean.',
  },
  'src/worker/links': {
    to: ['src/data/guides', 'src/data/pages', 'src/progress', 'src/shared', 'uqr'],
    because: 'A link names a guide, a step of its path and a language, in letters or as a QR code.',
  },
  'src/worker/news': {
    to: [],
    types: ['src/shared'],
    because: 'It is a list by version; texts and the version that was seen are kept elsewhere.',
  },
  'src/worker/policy': {
    to: ['src/data/guides', 'src/data/pages', 'src/in-page/locate', 'src/messages', 'src/shared', 'valibot'],
    because:
      'What an organisation sets names guides, languages, hosts and targets of the map; its wordings are compared as the locator does.',
  },
  'src/worker/reminders': {
    to: ['src/shared'],
    because: 'Days and calendar files have nothing to do with pages.',
  },
  'src/worker/report': {
    to: ['src/in-page/locate', 'src/in-page/report', 'src/messages', 'valibot'],
    types: ['src/data/pages'],
    because:
      'The worker checks the form and every word of a report, its own or a file, against the lists that it was made of.',
  },
  'src/worker/settings': {
    to: ['src/messages', 'src/progress', 'src/shared', 'valibot'],
    because: 'Settings hold what a request can change.',
  },
  'src/worker/transfer': {
    to: ['src/messages', 'src/progress', 'src/worker/settings', 'valibot'],
    because: 'A file holds what is stored, in the same form.',
  },
  'src/worker/view': {
    to: [
      'src/data/answers',
      'src/data/drawings',
      'src/data/guides',
      'src/data/pages',
      'src/in-page/guidance',
      'src/messages',
      'src/progress',
      'src/shared',
      'src/worker/i18n',
      'src/worker/links',
      'src/worker/policy',
      'src/worker/reminders',
    ],
    types: ['src/in-page/overlay'],
    because:
      'It turns progress and signs into texts: what a card says at a sign, the code of the page decides here too.',
  },
  'extension/background': {
    to: [
      'extension/browser.ts',
      'extension/mask',
      'extension/numbers',
      'extension/overlay',
      'extension/pointer',
      'extension/report',
      'src/data/guides',
      'src/data/pages',
      'src/in-page/report',
      'src/messages',
      'src/progress',
      'src/shared',
      'src/worker/i18n',
      'src/worker/links',
      'src/worker/news',
      'src/worker/policy',
      'src/worker/report',
      'src/worker/settings',
      'src/worker/transfer',
      'src/worker/view',
      'valibot',
    ],
    types: ['webextension-polyfill'],
    because: 'The one owner of the state. Of overlay and mask it knows only the files to put into pages.',
  },
  'extension/browser.ts': {
    to: ['webextension-polyfill'],
    because: 'The one place where the polyfill is loaded.',
  },
  'extension/content-api.ts': {
    to: ['src/shared'],
    types: ['webextension-polyfill'],
    because: 'Pages get no polyfill.',
  },
  'extension/globals.d.ts': {
    to: [],
    because: 'Types of the build.',
  },
  'extension/leaflet': {
    to: [
      'extension/browser.ts',
      'extension/panel',
      'extension/shared',
      'preact',
      'src/data/drawings',
      'src/messages',
      'valibot',
    ],
    types: ['webextension-polyfill'],
    because:
      'It draws sheets of paper from what the worker says, with the panel’s fields; Aruba’s pages are drawn nowhere else.',
  },
  'extension/mask': {
    to: [
      'extension/content-api.ts',
      'src/in-page/geometry',
      'src/in-page/locate',
      'src/in-page/mask',
      'src/in-page/messages',
      'src/in-page/overlay',
      'src/shared',
    ],
    types: ['src/messages'],
    because:
      'It covers a document as long as the worker says so, and names the channel of kept pages; of the overlay it uses the host alone.',
  },
  'extension/numbers': {
    to: ['extension/content-api.ts', 'src/in-page/numbers', 'src/in-page/overlay'],
    types: ['src/messages'],
    because: 'It draws numbers on a page, and tells that they were sent away.',
  },
  'extension/options': {
    to: ['extension/browser.ts', 'extension/shared'],
    types: ['src/shared'],
    because: 'Settings are kept by the worker; here they are only shown and asked for.',
  },
  'extension/overlay': {
    to: [
      'extension/content-api.ts',
      'src/data/pages',
      'src/in-page/guidance',
      'src/in-page/messages',
      'src/in-page/overlay',
      'src/in-page/session',
    ],
    types: ['src/messages'],
    because: 'It keeps no progress and composes no texts: the card comes whole from the worker.',
  },
  'extension/panel': {
    to: [
      'extension/browser.ts',
      'extension/shared',
      'preact',
      'src/data/pages',
      'src/in-page/guidance',
      'src/in-page/overlay',
      'src/messages',
      'src/shared',
      'src/worker/links',
      'src/worker/reminders',
      'valibot',
    ],
    types: ['src/data/guides', 'webextension-polyfill'],
    because: 'It draws what the worker says and sends back what is pressed.',
  },
  'extension/pointer': {
    to: ['extension/content-api.ts', 'src/in-page/messages', 'src/in-page/overlay', 'src/in-page/pointer'],
    because: 'It draws round the pointer, as long as the worker says so.',
  },
  'extension/report': {
    to: ['src/in-page/report'],
    because: 'It is put into a page only when the user asks for a description of it.',
  },
  'extension/sentinel': {
    to: ['extension/content-api.ts', 'src/data/pages', 'src/shared'],
    types: ['src/messages', 'webextension-polyfill'],
    because: 'It runs on every page and has to stay tiny: no texts, no guides, no schemas.',
  },
  'extension/shared': {
    to: ['extension/browser.ts', 'preact', 'src/data/pages', 'src/messages', 'src/progress', 'src/shared', 'valibot'],
    types: ['webextension-polyfill'],
    because: 'What our own pages have in common; it knows none of them.',
  },
  'extension/welcome': {
    to: [
      'extension/browser.ts',
      'extension/panel',
      'extension/shared',
      'preact',
      'src/in-page/guidance',
      'src/in-page/overlay',
      'src/messages',
      'src/shared',
    ],
    because: 'It shows the guides as the panel does, and lets one step be tried with the real card.',
  },
};

/**
 * The rooms of src, in the order of their arrows: a room uses only those before it. A zone is where code runs:
 * `data` and `shared` anywhere, `in-page` in Aruba's pages, `worker` in our worker and our own pages.
 */
const ROOMS = ['shared', 'data', 'progress', 'messages', 'in-page', 'worker', 'bench'].map((room) => `src/${room}`);

/** Rooms that are divided further; their parts have rows of their own. */
const DIVIDED = ['src/data', 'src/in-page', 'src/worker'];

const IMPORTS = sources('src', 'extension').flatMap(importsOf);

/** The room that a path of ours belongs to; a file that stands alone is its own. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' || top === 'extension' ? `${top}/${second}` : top;
}

/** The row that a path belongs to: its room, or the part of a room that is divided. */
function rowOf(path: string): string {
  const room = roomOf(path);
  return DIVIDED.includes(room) ? `${room}/${path.split('/')[2]}` : room;
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

describe('the rooms of src', () => {
  const rooms = new Set(sources('src').map(({ path }) => roomOf(path)));

  it('are at most nine, each in the order', () => {
    expect([...rooms].sort()).toEqual(ROOMS.toSorted());
    expect(rooms.size).toBeLessThanOrEqual(9);
  });

  it('have no arrow against the order, not even of types', () => {
    const against = IMPORTS.filter(({ from, to }) => {
      const [own, other] = [ROOMS.indexOf(roomOf(from)), ROOMS.indexOf(roomOf(to))];
      return own >= 0 && other > own;
    });
    expect(against).toEqual([]);
  });
});

describe('what may be injected into a page', () => {
  /** The folders of the extension whose code the browser puts into pages. */
  const INJECTED = ['content-api.ts', 'mask', 'numbers', 'overlay', 'pointer', 'report', 'sentinel'];
  const zone = (path: string) =>
    roomOf(path) === 'src/in-page' || INJECTED.some((name) => roomOf(path) === `extension/${name}`);

  it('uses only itself and what runs anywhere: no schema library, no texts, nothing of the worker', () => {
    const others = IMPORTS.filter(
      ({ from, to, isType }) => zone(from) && !isType && !zone(to) && !['src/shared', 'src/data'].includes(roomOf(to)),
    );
    expect(others).toEqual([]);
  });

  it('uses nothing that is not our own, nor does what runs anywhere', () => {
    const outside = IMPORTS.filter(
      ({ from, to, isType }) =>
        !isType && (zone(from) || ['src/shared', 'src/data'].includes(roomOf(from))) && !/^(src|extension)\//.test(to),
    );
    expect(outside).toEqual([]);
  });

  it('exists for every name of the list', () => {
    const there = new Set(sources('extension').map(({ path }) => path.split('/')[1]));
    expect(INJECTED.filter((name) => !there.has(name))).toEqual([]);
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
  const composers = IMPORTS.filter(
    ({ to }) => to === 'src/worker/i18n/texts.ts' || to === 'src/worker/i18n/resources.ts',
  );
  expect([...new Set(composers.map(({ from }) => rowOf(from)))].sort()).toEqual([
    'extension/background',
    'src/worker/i18n',
    'src/worker/view',
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
