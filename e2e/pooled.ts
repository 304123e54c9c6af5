/** Works through the items with at most `width` at once; `slot` (from 0) is held by nobody else meanwhile. In their order. */
export async function pooled<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, slot: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const entries = items.entries();
  const worker = async (slot: number): Promise<void> => {
    for (const [index, item] of entries) results[index] = await work(item, slot);
  };
  await Promise.all(Array.from({ length: width }, (_, slot) => worker(slot)));
  return results;
}
