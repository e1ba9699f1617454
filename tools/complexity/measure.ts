import { type Node, parse, type Source, walk } from '../../test/support/source.ts';

/** A function of ours, with what it costs to understand it. */
export interface Measured {
  path: string;
  name: string;
  line: number;
  /** Ways through it, as `complexity` of ESLint counts them: 1, and 1 for every branch, loop, case, `&&`, `??`, `?.`, default. */
  complexity: number;
  lines: number;
}

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
const BRANCH =
  /^(IfStatement|ConditionalExpression|ForStatement|ForInStatement|ForOfStatement|WhileStatement|DoWhileStatement|LogicalExpression|AssignmentPattern)$/;

const isBranch = (node: Node): boolean =>
  BRANCH.test(node.type) ||
  (node.type === 'SwitchCase' && node.test !== null) ||
  (node.type === 'AssignmentExpression' && /^(&&|\|\||\?\?)=$/.test(String(node.operator))) ||
  (/^(Member|Call)Expression$/.test(node.type) && node.optional === true);

/** Every function of a file; one within another counts for itself. */
export function measure(source: Source): Measured[] {
  const found = new Map<Node, Measured>();
  // The function that each node lies in: children come after their parent.
  const inside = new Map<Node, Node>();
  walk(parse(source).program, (node, parent) => {
    const outer = parent && (FUNCTION.test(parent.type) ? parent : inside.get(parent));
    if (outer) inside.set(node, outer);
    if (FUNCTION.test(node.type)) found.set(node, begin(source, node, parent));
    const own = outer && found.get(outer);
    if (own && isBranch(node)) own.complexity++;
  });
  return [...found.values()];
}

function begin({ path, text }: Source, node: Node, parent: Node | null): Measured {
  const named = (node.id ?? parent?.id ?? parent?.key) as { name?: string } | null | undefined;
  return {
    path,
    name: named?.name ?? '(without a name)',
    line: text.slice(0, node.start).split('\n').length,
    complexity: 1,
    lines: text.slice(node.start, node.end).split('\n').length,
  };
}
