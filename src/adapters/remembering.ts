import { LRUCache } from "lru-cache";
import type { Digest } from "../core/ids.ts";
import type { KeptProposal } from "../core/ledger.ts";
import type { Ledger } from "../ports.ts";

/** Kept proposals in this process, in front of the rows that all instances share: a hint, never the truth. */
export type ProposalMemory = LRUCache<Digest, KeptProposal>;

export const proposalMemory = (entries: number): ProposalMemory => new LRUCache({ max: entries });

/** A ledger that puts what it has recorded into memory. Nothing else feeds it, so it holds nothing that is not recorded. */
export const remembering = (memory: ProposalMemory, ledger: Ledger): Ledger => ({
  ...ledger,
  async commit(workspace, entry, changes, guards) {
    const recorded = await ledger.commit(workspace, entry, changes, guards);
    if (recorded.ok)
      for (const change of changes) {
        if (change.do === "keep_proposal") memory.set(change.kept.key, change.kept);
        // It may hold what was said of them.
        if (change.do === "erase_subject") memory.clear();
      }
    return recorded;
  },
});
