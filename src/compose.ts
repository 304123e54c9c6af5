import { campaignsOf } from "./adapters/campaigns.ts";
import type { Database } from "./adapters/database.ts";
import { keysOf } from "./adapters/keys.ts";
import { ledgerOf } from "./adapters/ledger.ts";
import { policiesOf } from "./adapters/policies.ts";
import { proposalsOf } from "./adapters/proposals.ts";
import { type ProposalMemory, remembering } from "./adapters/remembering.ts";
import { stdoutLog, systemClock, systemSecrets } from "./adapters/system.ts";
import type { Asked } from "./core/asked.ts";
import { verdictOf } from "./core/candidates.ts";
import type { Reasoner, Secrets, World } from "./ports.ts";
import { cached } from "./reasoners/cached.ts";
import { identityKey } from "./reasoners/identity-key.ts";
import { STATISTICAL, statistical } from "./reasoners/statistical.ts";

/** What differs between the runtimes. */
export interface Parts {
  readonly database: Database;
  /** SHA-256, the same on all of them. */
  readonly hash: Secrets["hash"];
  /** Outlives a request. */
  readonly memory: ProposalMemory;
  /** Joins equal questions that are in flight, where a runtime lets requests share a promise. */
  readonly joined: (keyOf: (asked: Asked) => string, reasoner: Reasoner) => Reasoner;
}

/** Parts → World. The only file that knows every adapter; nothing here branches on data. */
export function compose({ database, hash, memory, joined }: Parts): World {
  const proposals = proposalsOf(database);
  const keyOf = identityKey(hash, STATISTICAL);
  return {
    clock: systemClock,
    secrets: { ...systemSecrets, hash },
    campaigns: campaignsOf(database),
    policies: policiesOf(database),
    keys: keysOf(database),
    proposals,
    ledger: remembering(memory, ledgerOf(database, hash)),
    log: stdoutLog,
    reasoner: cached({ proposals, memory, keyOf, verdict: verdictOf }, joined(keyOf, statistical)),
  };
}
