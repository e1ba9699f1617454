import { describe, expect, it } from 'vitest';
import { type Node, parse, placeOf, type Source, sources } from '../../support/source.ts';

/** Catches that forget the error, without a word (`// …`) inside or right above their statement on why that is fine. */
function silent(source: Source): string[] {
  const { program, comments } = parse(source);
  const words = comments.filter(({ type }) => type === 'Line');
  const found: string[] = [];
  const isExplained = (statement: Node, { start, end }: Node): boolean =>
    words.some(
      (word) =>
        (word.start >= start && word.end <= end) ||
        (word.start >= statement.start && word.end <= start) ||
        (word.end <= statement.start && source.text.slice(word.end, statement.start).trim() === ''),
    );
  const visit = (node: Node, statement: Node): void => {
    const own = /Statement$|Declaration$/.test(node.type) && node.type !== 'BlockStatement' ? node : statement;
    if (isForgetful(node) && !isExplained(own, node)) found.push(placeOf(source, node));
    for (const child of Object.values(node).flat())
      if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string')
        visit(child as Node, own);
  };
  visit(program, program);
  return found;
}

/** `catch {}` and `.catch(() => …)`: whoever takes the error does something with it. */
function isForgetful(node: Node): boolean {
  if (node.type === 'CatchClause') return !node.param;
  const { callee, arguments: given } = node as unknown as {
    callee?: { property?: { name?: string } };
    arguments: Node[];
  };
  if (node.type !== 'CallExpression' || callee?.property?.name !== 'catch') return false;
  const [handler] = given;
  return handler !== undefined && /Function/.test(handler.type) && (handler.params as Node[]).length === 0;
}

describe('an error that is caught', () => {
  it('is told, or a word beside it says why nobody has to know', () => {
    expect(sources('src', 'extension').flatMap(silent)).toEqual([]);
  });

  it.each([
    'try { a(); } catch {}',
    'try { a(); } catch { b(); }',
    'a().catch(() => undefined);',
    'const b = () => a().catch(() => ({}));',
  ])('would be found without one: %s', (text) => {
    expect(silent({ path: `${text}.ts`, text })).toHaveLength(1);
  });

  it.each([
    'try { a(); } catch {\n// Foreign.\n}',
    '// The tab is gone.\nawait a().catch(() => undefined);',
    "a().catch(noted('disk'));",
    'try { a(); } catch (error) { tell(error); }',
  ])('is not found where one is there: %s', (text) => {
    expect(silent({ path: `with: ${text}.ts`, text })).toEqual([]);
  });
});
