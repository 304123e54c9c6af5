import { LRUCache } from "lru-cache";
import type { ApiKey } from "../core/ledger.ts";
import type { Keys, Ledger } from "../ports.ts";

/** Keys in front of a database that nobody else writes to, and the ledger that tells it what was written. */
interface Remembered {
  readonly keys: Keys;
  readonly ledger: Ledger;
}

/**
 * A key that was found is not read again until some key is made or revoked: every one of those is a commit of this process, and it is answered
 * after the memory is empty, so a revoked key stops at once all the same. Only for a file that belongs to this process alone.
 */
export function rememberedKeys({ keys, ledger }: Remembered): Remembered {
  const known = new LRUCache<string, ApiKey>({ max: 1_000 });
  /** One more with each change: what was read before it is not remembered after it. */
  let changes = 0;
  return {
    keys: {
      ...keys,
      async find(hash) {
        const remembered = known.get(hash);
        if (remembered) return remembered;
        const asOf = changes;
        const found = await keys.find(hash);
        if (found && asOf === changes) known.set(hash, found);
        return found;
      },
    },
    ledger: {
      ...ledger,
      async commit(workspace, entry, stateChanges, guards) {
        const committed = await ledger.commit(workspace, entry, stateChanges, guards);
        if (stateChanges.some((change) => change.do === "create_key" || change.do === "revoke_key")) {
          changes += 1;
          known.clear();
        }
        return committed;
      },
    },
  };
}
