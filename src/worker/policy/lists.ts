import * as v from 'valibot';
import type { Ignored } from './policy.ts';

/** Says that something was left out, and why. */
export type Report = (setting: string, value: unknown, why: Ignored['why'], against?: string) => void;

/** The values of a list that can be used, each once. */
export function listOf<T>(
  schema: v.GenericSchema<unknown, T>,
  setting: string,
  why: Ignored['why'],
  value: unknown,
  report: Report,
): T[] {
  if (!Array.isArray(value)) {
    report(setting, value, 'list');
    return [];
  }
  const found = value.flatMap((entry) => {
    const read = v.safeParse(schema, entry);
    if (!read.success) report(setting, entry, why);
    return read.success ? [read.output] : [];
  });
  return [...new Set(found)];
}

/** The entries of a list, as many as are read. */
export function entriesOf(setting: string, most: number, value: unknown, report: Report): unknown[] {
  if (!Array.isArray(value)) {
    report(setting, value, 'list');
    return [];
  }
  if (value.length > most) report(setting, value.length, 'too-many');
  return value.slice(0, most);
}
