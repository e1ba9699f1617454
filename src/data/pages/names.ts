import type { PAGES } from './catalogue.ts';

type Pages = typeof PAGES;

/** `page.key` of every target of the page map. */
export type TargetName = { [P in keyof Pages]: `${P & string}.${keyof Pages[P]['targets'] & string}` }[keyof Pages];

/** `page.fact` of every fact of the page map. */
export type FactName = {
  [P in keyof Pages]: Pages[P] extends { facts: infer F } ? `${P & string}.${keyof F & string}` : never;
}[keyof Pages];
