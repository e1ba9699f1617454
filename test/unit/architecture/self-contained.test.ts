import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Node, parse, placeOf, type Source, sources, walk } from '../../support/source.ts';

/**
 * Paths that lead out of the repository: those of imports and beside `import.meta` begin at the file, all others where the
 * command was started, which is the root.
 */
function waysOut(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source).program, (node, parent) => {
    const { value } = node as { value?: unknown };
    if (node.type !== 'Literal' || typeof value !== 'string' || !/^\.\.\/./.test(value)) return;
    // Names that are compared with others.
    if (parent?.type === 'ArrayExpression') return;
    const base = isFromFile(source, parent) ? posix.dirname(source.path) : '.';
    if (posix.join(base, value).startsWith('..')) found.push(`${placeOf(source, node)} ${value}`);
  });
  return found;
}

const isFromFile = ({ text }: Source, parent: Node | null): boolean =>
  parent !== null &&
  (/^(Import|Export|TSImport)/.test(parent.type) || /^vi\.|import\.meta/.test(text.slice(parent.start, parent.end)));

describe('what a clone does not have', () => {
  it('is read by no test and by nothing of the product', () => {
    expect(sources('test', 'src', 'extension').flatMap(waysOut)).toEqual([]);
  });

  it('is named in one place of the tools, which says in one line when it is missing', () => {
    const ways = sources('tools').flatMap(waysOut);
    expect(ways).toEqual([expect.stringMatching(/^tools\/bench\/beside\.ts:\d+ /)]);
  });

  it.each([
    "const pages = resolve('../elsewhere/pages');",
    "const pages = resolve(import.meta.dirname, '../../elsewhere/run.mjs');",
    "const page = new URL('../../elsewhere/page.html', import.meta.url);",
    "import { more } from '../../elsewhere/more.ts';",
  ])('would be found: %s', (text) => {
    expect(waysOut({ path: `test/${text.length}.ts`, text })).toHaveLength(1);
  });

  it('is not seen where it is not', () => {
    const text = "import { a } from '../src/a.ts';\nconst page = new URL('../page.html', import.meta.url);\n";
    expect(waysOut({ path: 'test/inside.ts', text })).toEqual([]);
  });
});
