import { describe, expect, it } from 'vitest';
import { type Node, parse, placeOf, type Source, sources } from '../../support/source.ts';

const FILES = sources('src', 'extension');
const linesOf = ({ text }: Source): number => text.trimEnd().split('\n').length;

describe('the size of files', () => {
  /** Longer than that only with a reason. */
  const LONG: Record<string, string> = {
    'src/data/guides/confirm-identity.ts':
      'One entry for each of the 38 steps of the longest guide; a guide is one file.',
  };

  it('is at most 260 lines', () => {
    expect([...FILES, ...sources('tools')].filter((file) => linesOf(file) > 260).map(({ path }) => path)).toEqual(
      Object.keys(LONG),
    );
  });

  it('is below 80 lines for half of them', () => {
    const sizes = FILES.map(linesOf).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80);
  });
});

describe('what is handed out', () => {
  /** Functions whose name says all that there is to say. */
  const PLAIN = ['isLanguage', 'isElement', 'widthOf', 'heightOf'];

  /** Exported functions of a file, and whether a doc comment stands above. */
  function functionsOf(source: Source): { name: string; place: string; isDocumented: boolean }[] {
    const { program, comments } = parse(source);
    return (program.body as Node[]).flatMap((node) => {
      const declared = node.type === 'ExportNamedDeclaration' ? (node.declaration as Node | null) : null;
      const names =
        declared?.type === 'FunctionDeclaration'
          ? [declared.id as Node]
          : ((declared?.declarations ?? []) as Node[])
              .filter(({ init }) => /Function/.test((init as Node | null)?.type ?? ''))
              .map(({ id }) => id as Node);
      const above = (end: number) => source.text.slice(end, node.start).trim() === '';
      const isDocumented = comments.some(
        ({ type, value, end }) => type === 'Block' && value.startsWith('*') && end <= node.start && above(end),
      );
      return names.map(({ name }) => ({ name: String(name), place: placeOf(source, node), isDocumented }));
    });
  }
  const functions = sources('src')
    .filter(({ path }) => path.endsWith('.ts'))
    .flatMap(functionsOf);

  it('says in a doc comment what it is for', () => {
    const silent = functions.filter(({ name, isDocumented }) => !isDocumented && !PLAIN.includes(name));
    expect(silent.map(({ name, place }) => `${place} ${name}`)).toEqual([]);
    expect(functions.length).toBeGreaterThan(60);
  });

  it('is excused from that only while it needs to be', () => {
    const silent = functions.filter(({ isDocumented }) => !isDocumented).map(({ name }) => name);
    expect(PLAIN.filter((name) => !silent.includes(name))).toEqual([]);
  });

  it('would be found without one', () => {
    const text =
      '/** Good. */\nexport const a = () => 1;\nexport function b() {}\n// No doc comment.\nexport const c = () => 1;\nexport const d = 1;\n';
    const found = functionsOf({ path: 'sample.ts', text }).map(({ name, isDocumented }) => `${name} ${isDocumented}`);
    expect(found).toEqual(['a true', 'b false', 'c false']);
  });
});

it('the product does not know that there is a practice site', () => {
  expect(
    FILES.filter(({ text }) => /practice|esercitazione|\w\.test['"/:]|localhost|127\.0\.0\.1/i.test(text)).map(
      ({ path }) => path,
    ),
  ).toEqual([]);
});

it('a file begins with no leftovers: no console, no debugger, no task for later', () => {
  const left = FILES.filter(({ text }) =>
    /\bconsole\.|\bdebugger\b|\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)/.test(text),
  );
  expect(left.map(({ path }) => path)).toEqual([]);
});
