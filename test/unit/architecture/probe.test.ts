import { it } from 'vitest';
import { importsOf, sources } from '../support/source.ts';
it('x', () => {
  const all = sources('src', 'extension').flatMap(importsOf);
  const folder = (p: string) => p.startsWith('src/') || p.startsWith('extension/') ? p.split('/').slice(0, 2).join('/') : p;
  const arrows = new Map<string, Set<string>>();
  for (const { from, to, isType } of all) { const k = folder(from); if (folder(to) === k) continue; if (!arrows.has(k)) arrows.set(k, new Set()); arrows.get(k)!.add(folder(to) + (isType ? ' (t)' : '')); }
  for (const [k, v] of arrows) console.log(k, '->', [...v].sort().join(', '));
});
