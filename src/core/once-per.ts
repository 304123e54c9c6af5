/** `compute`, once for each key: nothing here changes after it is made, so what was computed of it stays right. */
export const oncePer = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) =>
  recalled(new WeakMap(), compute);

/** The same for names and numbers, of which a few come again and again; forgets all of them after `most`. */
export function oncePerFew<K extends string | number, V>(most: number, compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, Kept<V>>();
  return recalled(known, (key) => {
    if (known.size >= most) known.clear();
    return compute(key);
  });
}

/** An answer, which may itself be undefined. */
interface Kept<V> {
  readonly value: V;
}

interface Known<K, V> {
  get(key: K): Kept<V> | undefined;
  set(key: K, kept: Kept<V>): unknown;
}

const recalled =
  <K, V>(known: Known<K, V>, compute: (key: K) => V) =>
  (key: K): V => {
    const kept = known.get(key);
    if (kept) return kept.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
