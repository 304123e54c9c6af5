import { campaignsOf } from "./adapters/campaigns.ts";
import type { Database } from "./adapters/database.ts";
import { keysOf } from "./adapters/keys.ts";
import { ledgerOf } from "./adapters/ledger.ts";
import { policiesOf } from "./adapters/policies.ts";
import { proposalsOf } from "./adapters/proposals.ts";
import { type ProposalMemory, remembered } from "./adapters/remembered.ts";
import { stdoutLog, systemClock, systemSecrets } from "./adapters/system.ts";
import { judgeAction } from "./core/candidates.ts";
import type { Reasoner, World } from "./ports.ts";
import { cached } from "./reasoners/cached.ts";
import { STATISTICAL, statistical } from "./reasoners/statistical.ts";

/** What differs between the runtimes. */
export interface Parts {
  readonly database: Database;
  /** Outlives a request. */
  readonly memory: ProposalMemory;
  /** Joins equal questions that are in flight, where a runtime lets requests share a promise. */
  readonly joined: (reasoner: Reasoner) => Reasoner;
}

/** Parts → World. The only file that knows every adapter; nothing here branches on data. */
export function compose({ database, memory, joined }: Parts): World {
  const { ledger, proposals } = remembered(memory, {
    ledger: ledgerOf(database, systemSecrets.hash),
    proposals: proposalsOf(database),
  });
  return {
    clock: systemClock,
    secrets: systemSecrets,
    campaigns: campaignsOf(database),
    policies: policiesOf(database),
    keys: keysOf(database),
    proposals,
    ledger,
    log: stdoutLog,
    reasoner: cached({ proposals, reasonerName: STATISTICAL, hash: systemSecrets.hash, verdict: judgeAction }, joined(statistical)),
  };
}
