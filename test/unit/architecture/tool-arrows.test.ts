import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sources } from '../../support/source.ts';

/** What lies in tools and test, in the order of its arrows: a layer uses those before it. */
const LAYERS: { rooms: RegExp; because: string }[] = [
  { rooms: /^(src|extension|locales)$/, because: 'The product knows nothing of what it is built and tried with.' },
  { rooms: /^tools\/lib$/, because: 'Running, installing and packing, which needs nothing of ours.' },
  { rooms: /^test\/(practice|recorded)$/, because: 'The site that stands in for Aruba’s, and what was recorded.' },
  {
    rooms: /^test\/support$/,
    because: 'What drives browsers and looks at them: for tests and tools alike, in one place.',
  },
  {
    rooms: /^test\/(overlay|mutations|faults|fixtures)$/,
    because: 'Cases that tests ask a few of, and tools all of.',
  },
  { rooms: /^tools\/[\w-]+$/, because: 'What people start; most of it has tests.' },
  { rooms: /^test\/(e2e|firefox|measured|unit)$/, because: 'Tests, which nobody uses.' },
];

/** Tools that use another one. */
const BETWEEN_TOOLS: Record<string, string[]> = {
  'tools/bench': ['tools/fuzz-written', 'tools/package'],
  'tools/budgets': ['tools/bench'],
  'tools/start': ['tools/show', 'tools/walk'],
  'tools/test': ['tools/check'],
  'tools/walk': ['tools/story'],
};

/** Against the order, for types alone. */
const TYPES: Record<string, string[]> = {
  // What is bundled into the page and what comes back from it are one piece of work.
  'test/support': ['tools/fixture'],
};

/** What the product is built with: no tools, but parts of the build. */
const PLUGINS = ['tools/managed-schema', 'tools/sbom'];

const roomOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  return top === 'tools' || top === 'test' ? `${top}/${second}` : top;
};
const layerOf = (path: string): number => LAYERS.findIndex(({ rooms }) => rooms.test(roomOf(path)));

const isAllowed = ({ from, to, isType }: Import): boolean => {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === other || layerOf(to) < 0) return true;
  if (isType && TYPES[own]?.includes(other)) return true;
  if (own.startsWith('tools/') && other.startsWith('tools/') && other !== 'tools/lib')
    return BETWEEN_TOOLS[own]?.includes(other) === true;
  return layerOf(to) < layerOf(from);
};

const FILES = sources('test', 'tools');
const IMPORTS = FILES.flatMap(importsOf);

describe('what lies in tools and test', () => {
  it('has its place in the order', () => {
    expect([...new Set(FILES.map(({ path }) => roomOf(path)))].filter((room) => layerOf(room) < 0)).toEqual([]);
    for (const { because } of LAYERS) expect(because).toMatch(/^[A-Z].+\.$/);
  });

  it('uses only what stands before it', () => {
    expect(IMPORTS.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} must not use ${to}`)).toEqual([]);
  });

  it('is excused from that only where it is needed', () => {
    const excused = [BETWEEN_TOOLS, TYPES].flatMap((table) =>
      Object.entries(table).flatMap(([own, others]) => others.map((other) => [own, other])),
    );
    const isUsed = ([own, other]: string[]) =>
      IMPORTS.some(({ from, to }) => roomOf(from) === own && roomOf(to) === other);
    expect(excused.filter((pair) => !isUsed(pair))).toEqual([]);
  });

  it('of the practice site knows of the product its types at most', () => {
    const known = IMPORTS.filter(
      ({ from, to, isType }) => roomOf(from) === 'test/practice' && layerOf(to) === 0 && !isType,
    );
    expect(known).toEqual([]);
  });

  it.each([
    ['tools/walk/main.ts', 'test/e2e/walks.test.ts'],
    ['test/support/card.ts', 'tools/walk/main.ts'],
    ['tools/soak/main.ts', 'tools/walk/main.ts'],
    ['test/practice/server.ts', 'test/support/card.ts'],
  ])('would be seen: %s uses %s', (from, to) => {
    expect(isAllowed({ from, to, isType: false })).toBe(false);
  });
});

describe('a tool', () => {
  it('is a folder with a main.ts', () => {
    const paths = sources('tools').map(({ path }) => path);
    const tools = new Set(paths.map(roomOf));
    expect([...tools].filter((tool) => tool.endsWith('.ts'))).toEqual([]);
    const others = [...tools].filter((tool) => !paths.includes(`${tool}/main.ts`));
    expect(others.sort()).toEqual(['tools/lib', ...PLUGINS].sort());
  });
});
