/**
 * The keys of our texts, as types: read off the locale files, so that a key which a file lacks does not compile. Nothing of
 * this file is left after compiling.
 */

/** Dotted keys of the texts in a file or a part of one; lists are not among them. */
export type KeyIn<T> = {
  [K in keyof T & string]: T[K] extends string ? K : T[K] extends readonly unknown[] ? never : `${K}.${KeyIn<T[K]>}`;
}[keyof T & string];

/** The texts of a part of a file by their dotted keys: `{ 'data.title': string }`. */
export type Flat<T> = Record<KeyIn<T>, string>;

/** The same with a word before every key: `{ 'welcome.title': string }`. */
export type Prefixed<P extends string, T> = Record<`${P}.${KeyIn<T>}`, string>;

/** What a translation must hold: every key of the Italian file, and no other. */
export type SameKeys<T, It> = {
  [K in keyof (T & It)]: K extends keyof T & keyof It
    ? It[K] extends string | readonly unknown[]
      ? It[K]
      : SameKeys<T[K], It[K]>
    : never;
};

/** The texts of one file; it does not compile unless all languages have the same keys. */
export type Translated<It, De extends SameKeys<De, It>, En extends SameKeys<En, It>> = De & En extends never
  ? never
  : It;
