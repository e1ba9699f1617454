import { sizes } from '../bench/sizes.ts';

/** Prints the size of every bundle beside its budget, after `npm run build`; the exit code says whether all are met. */
export async function main(): Promise<number> {
  const all = await sizes();
  const number = (bytes: number) => String(bytes).padStart(9);
  console.log(`\n${'bytes'.padStart(9)} ${'budget'.padStart(9)}  bundle, packed`);
  for (const { what, bytes, bar } of all)
    console.log(`${number(bytes)} ${number(bar)}  ${what}${bytes > bar ? '  TOO LARGE' : ''}`);
  return all.some(({ bytes, bar }) => bytes > bar) ? 1 : 0;
}
