import { approvalsOf } from "./adapters/approvals.ts";
import { batchesOf } from "./adapters/batches.ts";
import { bucketsOf } from "./adapters/buckets.ts";
import { campaignsOf } from "./adapters/campaigns.ts";
import type { Database } from "./adapters/database.ts";
import { claude } from "./adapters/claude.ts";
import { cosignaturesOf } from "./adapters/cosignatures.ts";
import { executionsOf } from "./adapters/executions.ts";
import { historyOf } from "./adapters/history.ts";
import { keysOf } from "./adapters/keys.ts";
import { ledgerOf } from "./adapters/ledger.ts";
import { policiesOf } from "./adapters/policies.ts";
import { promptsOf } from "./adapters/prompts.ts";
import { proposalsOf } from "./adapters/proposals.ts";
import { type ProposalMemory, proposalMemory, remembering } from "./adapters/remembering.ts";
import { rememberedKeys } from "./adapters/remembered-keys.ts";
import { repeatsOf } from "./adapters/repeats.ts";
import { forgetfulRulings } from "./adapters/rulings.ts";
import { noCourier, noPlatforms } from "./adapters/unconnected.ts";
import { retentionOf } from "./adapters/retention.ts";
import { sealing } from "./adapters/sealing.ts";
import { subjectsOf } from "./adapters/subjects.ts";
import type { Vault } from "./adapters/vault.ts";
import { spendingOf } from "./adapters/spending.ts";
import { systemClock, systemSecrets } from "./adapters/system.ts";
import { experienceOf, treatyOf } from "./adapters/treaty.ts";
import { treesOf } from "./adapters/trees.ts";
import { webhooksOf } from "./adapters/webhooks.ts";
import type { Asked } from "./core/asked.ts";
import type { Log, Reasoner, Secrets, World } from "./ports.ts";
import type { Rulings } from "./ports-repeats.ts";
import type { Notary, Witness } from "./ports-log.ts";
import type { Backups } from "./ports-backup.ts";
import type { Issuer } from "./ports-oauth.ts";
import type { Courier, Platforms } from "./ports-authority.ts";
import { closedCircuit } from "./reasoners/claude/circuit.ts";
import { type Models, stacked } from "./reasoners/stack.ts";

/** What differs between the runtimes. */
export interface Parts {
  readonly database: Database;
  /** Nobody else writes to it. */
  readonly isOurs?: boolean;
  /** SHA-256, the same on all of them. */
  readonly hash: Secrets["hash"];
  readonly vault: Vault;
  readonly rulings: Rulings;
  readonly log: Log;
  /** Outlives a request. */
  readonly memory: ProposalMemory;
  readonly platforms: Platforms;
  readonly courier: Courier;
  /** Joins equal questions that are in flight, where a runtime lets requests share a promise. */
  readonly joined: (keyOf: (asked: Asked) => string, reasoner: Reasoner) => Reasoner;
  /** Null: the log is not signed. */
  readonly notary: Notary | null;
  readonly witnesses: readonly Witness[];
  /** Unless said, there are none. */
  readonly backups?: Backups;
  /** Null: callers have keys, and nothing else. */
  readonly issuer: Issuer | null;
  /** Null: without a key, no model is asked. */
  readonly models: Models | null;
}

/** Where nobody is served: no model, no platform, nobody to tell. */
export const AT_REST = {
  rulings: forgetfulRulings,
  memory: proposalMemory(1),
  joined: (_: unknown, reasoner: Reasoner) => reasoner,
  platforms: noPlatforms,
  courier: noCourier,
  models: null,
  notary: null,
  witnesses: [],
  issuer: null,
} satisfies Partial<Parts>;

/** Claude with a key, for as long as the process or the isolate lives. */
export const claudeModels = (
  apiKey: string,
  { baseUrl, ...models }: Omit<Models, "model" | "circuit"> & { readonly baseUrl: string },
): Models => ({ ...models, model: claude({ apiKey, baseUrl }), circuit: closedCircuit() });

/** Parts → World. The only file that knows every adapter; nothing here branches on data. */
export function compose({
  database,
  isOurs = false,
  hash,
  vault,
  rulings,
  log,
  memory,
  joined,
  platforms,
  courier,
  models,
  notary,
  witnesses,
  backups,
  issuer,
}: Parts): World {
  const proposals = proposalsOf(database);
  const secrets = { ...systemSecrets, hash };
  const stored = { keys: keysOf(database), ledger: ledgerOf(database, hash) };
  const { keys, ledger } = isOurs ? rememberedKeys(stored) : stored;
  const spending = spendingOf(database);
  const prompts = promptsOf(database);
  return {
    clock: systemClock,
    secrets,
    campaigns: campaignsOf(database),
    policies: policiesOf(database),
    keys,
    proposals,
    ledger: remembering(memory, sealing(database, vault, ledger)),
    rulings,
    subjects: subjectsOf(database, vault),
    retention: retentionOf(database),
    repeats: repeatsOf(database, vault, systemClock),
    approvals: approvalsOf(database),
    executions: executionsOf(database),
    treaty: treatyOf(database),
    experience: experienceOf(database),
    webhooks: webhooksOf(database),
    trees: treesOf(database),
    history: historyOf(database),
    notary,
    cosignatures: cosignaturesOf(database),
    witnesses,
    backups: backups ?? null,
    issuer,
    buckets: bucketsOf(database),
    spending,
    prompts,
    batches: batchesOf(database),
    platforms,
    courier,
    log,
    ...stacked({ clock: systemClock, secrets, spending, prompts, proposals, memory, joined, models }),
  };
}
