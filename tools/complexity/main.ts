import { sources } from '../../test/support/source.ts';
import { measure } from './measure.ts';

/** `npm run complexity`: the functions of the product that are hardest to understand, and the longest ones. */
export function main(): void {
  const all = sources('src', 'extension').flatMap(measure);
  const over = (limit: number) => all.filter(({ complexity }) => complexity > limit).length;
  console.log(`${all.length} functions; cyclomatic complexity over 15: ${over(15)}, over 25: ${over(25)}`);
  for (const figure of ['complexity', 'lines'] as const) {
    console.log(`\n${figure.padStart(10)}  function`);
    for (const one of all.toSorted((a, b) => b[figure] - a[figure]).slice(0, 15))
      console.log(`${String(one[figure]).padStart(10)}  ${one.path}:${one.line} ${one.name}`);
  }
}
