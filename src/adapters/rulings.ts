import { LRUCache } from "lru-cache";
import type { RulingPlace, Rulings } from "../ports-repeats.ts";

const SECOND_MS = 1_000;

interface Kept {
  /** The second, since 1970. */
  readonly second: number;
  /** Of the workspace, when it was asked for: one more after each write there. */
  readonly epoch: number;
  /** A promise where requests may wait for each other's. */
  readonly value: unknown;
}

/**
 * Remembers a few for a second, in this process or isolate. `joins`: who comes while one is being made waits for it; only where requests
 * may wait for each other's promises, on Node and not on Workers.
 */
export function rulingsOfThisSecond(most: number, { joins }: { readonly joins: boolean }): Rulings {
  const kept = new LRUCache<string, Kept>({ max: most });
  const epochs = new LRUCache<string, number>({ max: 10_000 });
  const epochOf = (workspace: string) => epochs.get(workspace) ?? 0;
  async function settle(name: string, { value, ...at }: Kept & { readonly value: Promise<unknown> }): Promise<void> {
    try {
      const made = await value;
      if (!joins) kept.set(name, { ...at, value: made });
    } catch {
      kept.delete(name);
    }
  }
  return {
    once<T>(place: RulingPlace, make: () => Promise<T>) {
      const name = nameOf(place);
      const second = Math.floor(place.now / SECOND_MS);
      const epoch = epochOf(place.workspace);
      const known = kept.get(name);
      if (known && known.second === second && known.epoch === epoch)
        // Safe because one key is only ever asked for with one kind of value (operations/judged.ts).
        return { value: Promise.resolve(known.value as T | Promise<T>), isOwn: false };
      const value = make();
      if (joins) kept.set(name, { second, epoch, value });
      void settle(name, { second, epoch, value });
      return { value, isOwn: true };
    },
    forget: (place) => kept.delete(nameOf(place)),
    clear: (workspace) => epochs.set(workspace, epochOf(workspace) + 1),
  };
}

const nameOf = ({ workspace, key }: RulingPlace): string => JSON.stringify([workspace, key]);

/** Never remembers. */
export const forgetfulRulings: Rulings = {
  once: (_, make) => ({ value: make(), isOwn: true }),
  forget: () => undefined,
  clear: () => undefined,
};
