/** A value of a map, worked out when it is first asked for. */
export function memoize<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/**
 * The same for what follows from a text alone. Pages repeat the same few hundred texts; those of messages must not pile up, and
 * long ones are not kept.
 */
export function briefly(known: Map<string, string>, text: string, make: () => string): string {
  if (text.length >= 200) return make();
  if (known.size > 2000) known.clear();
  return memoize(known, text, make);
}
