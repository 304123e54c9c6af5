import { LRUCache } from "lru-cache";
import type { KeptProposal } from "../core/ledger.ts";
import type { Ledger, Proposals } from "../ports.ts";

/** In-process memory in front of the shared rows: a hint, never the truth. */
export type ProposalMemory = LRUCache<string, KeptProposal>;

export const proposalMemory = (entries: number): ProposalMemory => new LRUCache({ max: entries });

/**
 * Remembers what the ledger has recorded and what the rows have answered. Nothing enters memory that is not recorded;
 * a key names the workspace and all that was known, so an entry can be old but never another question's.
 */
export function remembered(
  memory: ProposalMemory,
  { ledger, proposals }: { readonly ledger: Ledger; readonly proposals: Proposals },
): { readonly ledger: Ledger; readonly proposals: Proposals } {
  return {
    proposals: {
      async find(workspace, key) {
        const kept = memory.get(`${workspace} ${key}`) ?? (await proposals.find(workspace, key));
        if (kept) memory.set(`${workspace} ${key}`, kept);
        return kept;
      },
    },
    ledger: {
      ...ledger,
      async commit(workspace, entry, changes) {
        const recorded = await ledger.commit(workspace, entry, changes);
        if (!recorded.ok) return recorded;
        for (const change of changes)
          if (change.do === "keep_proposal") memory.set(`${workspace} ${change.kept.key}`, change.kept);
        return recorded;
      },
    },
  };
}
