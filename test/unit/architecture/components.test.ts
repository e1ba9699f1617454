import { expect, it } from 'vitest';
import { type Node, parse, placeOf, type Source, sources, walk } from '../../support/source.ts';

/** Attributes that are shown or read out. */
const SPOKEN = /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext|placeholder))$/;
const WORDS = /[\p{L}\p{N}]/u;

/** Texts that stand in a component itself; they would not be translated. Signs and spaces may. */
function textsIn(source: Source): string[] {
  const found: string[] = [];
  const isText = (node: Node | null | undefined): boolean =>
    (node?.type === 'Literal' && WORDS.test(String(node.value))) ||
    (node?.type === 'TemplateLiteral' &&
      (node.quasis as { value: { raw: string } }[]).some(({ value }) => WORDS.test(value.raw))) ||
    (node?.type === 'ConditionalExpression' && (isText(node.consequent as Node) || isText(node.alternate as Node))) ||
    (node?.type === 'LogicalExpression' && isText(node.right as Node));
  walk(parse(source).program, (node, parent) => {
    const isShown =
      (node.type === 'JSXText' && WORDS.test(String(node.value))) ||
      (node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute' && isText(node.expression as Node)) ||
      (node.type === 'JSXAttribute' &&
        SPOKEN.test(String((node.name as Node).name)) &&
        isSaid(node.value as Node | null));
    if (isShown) found.push(`${placeOf(source, node)} ${source.text.slice(node.start, node.end).trim()}`);
  });
  return found;

  function isSaid(value: Node | null): boolean {
    return isText(value?.type === 'JSXExpressionContainer' ? (value.expression as Node) : value);
  }
}

const COMPONENTS = sources('src', 'extension').filter(({ path }) => path.endsWith('.tsx'));

it.each(COMPONENTS)('$path has no text of its own', (source) => {
  expect(textsIn(source)).toEqual([]);
});

it.each([
  '<p>Hello</p>',
  '<p>{"Hello"}</p>',
  '<p>{ok ? "Yes" : no}</p>',
  '<p>{text ?? "Nothing"}</p>',
  '<p>{`steps`}</p>',
  '<button aria-label="Close" />',
  '<button title={"Close"} />',
  '<img alt={`step`} />',
])('a text of its own would be found: %s', (jsx) => {
  expect(textsIn({ path: `${jsx}.tsx`, text: `const a = ${jsx};` })).toHaveLength(1);
});

it('signs, names of parts and texts from outside are no texts of its own', () => {
  const text = 'const a = <p class="small cross" data-part="close" title={label}>{percent} % ✓ {text} {ok && "○"}</p>;';
  expect(textsIn({ path: 'signs.tsx', text })).toEqual([]);
});
