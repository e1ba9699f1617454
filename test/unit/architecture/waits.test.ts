import { describe, expect, it } from 'vitest';
import * as TIMINGS from '../../../src/shared/timings.ts';
import { type Node, parse, placeOf, type Source, sources, walk } from '../../support/source.ts';

const HOME = 'src/shared/timings.ts';
const FILES = sources('src', 'extension').filter(({ path }) => path !== HOME);

/** Which argument says how long. */
const WAITS: Record<string, number> = { safeTimeout: 0, setTimeout: 1, setInterval: 1, timeout: 0 };

/** Numbers and constants made of numbers that say how long something is waited for. */
function ownWaits(source: Source): string[] {
  const { program } = parse(source);
  const numbers = new Set<string>();
  walk(program, (node) => {
    const init = node.init as Node | null | undefined;
    if (node.type === 'VariableDeclarator' && init && isNumber(init)) numbers.add((node.id as { name: string }).name);
  });
  const found: string[] = [];
  const look = (said: Node): void =>
    walk(said, (node) => {
      const isOwn = node.type === 'Identifier' && numbers.has(String(node.name));
      if (isOwn || (isNumber(node) && node.value !== 0)) found.push(placeOf(source, node));
    });
  walk(program, (node) => {
    if (node.type === 'CallExpression') {
      const { callee } = node as unknown as { callee: { name?: string; property?: { name?: string } } };
      const name = callee.name ?? callee.property?.name ?? '';
      const said = (node.arguments as Node[])[WAITS[name] ?? -1];
      if (said) look(said);
    }
    // What browsers are told to wait: `{ delay: 100 }`.
    if (node.type === 'Property' && (node.key as { name?: string }).name === 'delay') look(node.value as Node);
  });
  return found;
}

const isNumber = ({ type, value }: Node): boolean => type === 'Literal' && typeof value === 'number';

/** Constants whose own comment says that they are a time. */
function timesOf({ path, text }: Source): string[] {
  const constants = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?:export )?const (\w+) = [\d_[]/g);
  return [...constants].flatMap(([, says = '', name]) => (/\bmilliseconds\b/.test(says) ? [`${path} ${name}`] : []));
}

describe('every wait', () => {
  it('stands in one file, with its reason', () => {
    expect(FILES.flatMap(ownWaits)).toEqual([]);
    expect(FILES.flatMap(timesOf)).toEqual([]);
  });

  it('of that file is used, and says why it is so long', () => {
    const all = FILES.map(({ text }) => text).join('\n');
    expect(Object.keys(TIMINGS).filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
    const [home] = sources('src').filter(({ path }) => path === HOME);
    const reasons = home?.text.match(/^\/\*\* .+\*\/\nexport const/gm) ?? [];
    expect(reasons).toHaveLength(Object.keys(TIMINGS).length);
  });

  it.each([
    'safeTimeout(50, signal, go);',
    'const PAUSE = 100; setTimeout(go, Math.max(PAUSE, pause));',
    'AbortSignal.timeout(2000);',
    'new IntersectionObserver(look, { delay: 100 });',
  ])('would be found: %s', (text) => {
    expect(ownWaits({ path: `${text}.ts`, text })).toHaveLength(1);
  });

  it('would be found by its comment', () => {
    const text = '/** So long it is shown, in milliseconds. */\nconst SHOWN = 5000;\n';
    expect(timesOf({ path: 'sample.ts', text })).toEqual(['sample.ts SHOWN']);
  });

  it.each(['setTimeout(go, 0);', 'safeTimeout(ms, signal, () => list[1]);', 'safeTimeout(look, signal, go);'])(
    'is not seen where it is not: %s',
    (text) => {
      expect(ownWaits({ path: `not: ${text}.ts`, text })).toEqual([]);
    },
  );
});
