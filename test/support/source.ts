import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of ours: its path from the root of the project, and what is in it. */
export interface Source {
  path: string;
  text: string;
}

const cache = new Map<string, Source[]>();

/** Every TypeScript file in these folders. */
export function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) => {
    const known = cache.get(folder);
    if (known) return known;
    const found = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return { path: relative(ROOT, file), text: readFileSync(file, 'utf8') };
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    cache.set(folder, found);
    return found;
  });
}

/** A node of the syntax tree, as far as the rules look at it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

interface Parsed {
  program: Node;
  comments: { type: 'Line' | 'Block'; value: string; start: number; end: number }[];
}

const trees = new Map<string, Parsed>();

/** The syntax tree of a file, with its comments. */
export function parse({ path, text }: Source): Parsed {
  const known = trees.get(path);
  if (known) return known;
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const parsed = { program, comments } as unknown as Parsed;
  trees.set(path, parsed);
  return parsed;
}

/** Every node of a tree, with the node it is in. */
export function walk(node: Node, enter: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  enter(node, parent);
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, enter, node);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** One import of a file. */
export interface Import {
  from: string;
  /** The path of our own file, or the name of the package. */
  to: string;
  /** Gone after compiling. */
  isType: boolean;
}

/** What a file imports and passes on, types included. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  walk(parse(source).program, (node) => {
    const named = node.source as { value: string } | null | undefined;
    if (
      !named ||
      !/^(Import|Export)(Declaration|NamedDeclaration|AllDeclaration|Expression)$|^TSImportType$/.test(node.type)
    )
      return;
    const specifiers = (node.specifiers ?? []) as { importKind?: string; exportKind?: string }[];
    const isType =
      node.type === 'TSImportType' ||
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'));
    found.push({ from: source.path, to: resolve(source.path, named.value), isType });
  });
  return found;
}

function resolve(from: string, specifier: string): string {
  const [path = ''] = specifier.split('?');
  return path.startsWith('.') ? join(dirname(from), path) : path;
}

/** Where a node stands, for messages. */
export const placeOf = ({ path, text }: Source, { start }: { start: number }): string =>
  `${path}:${text.slice(0, start).split('\n').length}`;
