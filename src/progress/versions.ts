import * as v from 'valibot';

/** What a stored record turned out to be. `upgraded`: it was of an older version and has been brought up to date. */
export type Read<T> = { state: 'fine' | 'upgraded'; record: T } | { state: 'damaged' } | { state: 'newer' };

type Counted<N extends number, Made extends unknown[] = []> = Made['length'] extends N
  ? Made
  : Counted<N, [...Made, unknown]>;

/** The number after this one, for the compiler. */
type After<N extends number> = [...Counted<N>, unknown]['length'];

interface Versioned {
  version: number;
}

/** Every version of a record that was ever released, and the way from each to the next. */
export interface Versions<Newest extends Versioned> {
  /**
   * Adds the version that follows.
   * @param schema of the new version; its number has to be the next one, or the code does not compile
   * @param up makes the new record out of a good one of the version before; it may assume nothing else
   */
  next<Next extends { version: After<Newest['version']> & number }>(
    schema: v.GenericSchema<unknown, Next>,
    up: (old: Newest) => Next,
  ): Versions<Next>;
  /** Reads a record of any version; never throws. */
  read(raw: unknown): Read<Newest>;
}

interface Link {
  schema: v.GenericSchema<unknown, Versioned>;
  up(old: never): unknown;
}

/**
 * Begins the chain of a record's versions.
 * @example firstVersion(schemaOne).next(schemaTwo, (one) => ({ ...one, version: 2, added: [] })).read(stored)
 */
export const firstVersion = <First extends { version: 1 }>(schema: v.GenericSchema<unknown, First>): Versions<First> =>
  chain<First>([{ schema, up: (raw) => raw }]);

function chain<Newest extends Versioned>(links: Link[]): Versions<Newest> {
  return {
    next: (schema, up) => chain([...links, { schema, up }]),
    read(raw) {
      const version: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'version') : undefined;
      if (typeof version === 'number' && version > links.length) return { state: 'newer' };
      const link = links.find((_, index) => index + 1 === version);
      const parsed = link && v.safeParse(link.schema, raw);
      if (!parsed?.success) return { state: 'damaged' };
      const later = links.slice(Number(version));
      if (later.length === 0) return { state: 'fine', record: parsed.output as Newest };
      const upgraded = later.reduce<unknown>((old, { up }) => up(old as never), parsed.output);
      // What the newest version refuses would be damaged as soon as it is stored.
      const newest = v.safeParse((links.at(-1) as Link).schema, upgraded);
      return newest.success ? { state: 'upgraded', record: newest.output as Newest } : { state: 'damaged' };
    },
  };
}
