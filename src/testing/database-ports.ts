import { approvalsOf } from "../adapters/approvals.ts";
import { batchesOf } from "../adapters/batches.ts";
import { bucketsOf } from "../adapters/buckets.ts";
import { cosignaturesOf } from "../adapters/cosignatures.ts";
import { executionsOf } from "../adapters/executions.ts";
import { experienceOf, treatyOf } from "../adapters/treaty.ts";
import { treesOf } from "../adapters/trees.ts";
import { nativeCipher } from "../adapters/cipher-native.ts";
import { type Vault, vaultOf } from "../adapters/vault.ts";
import { webhooksOf } from "../adapters/webhooks.ts";
import { campaignsOf } from "../adapters/campaigns.ts";
import type { Database } from "../adapters/database.ts";
import { openEmbedded } from "../adapters/embedded-database.ts";
import { historyOf } from "../adapters/history.ts";
import { keysOf } from "../adapters/keys.ts";
import { ledgerOf } from "../adapters/ledger.ts";
import { applyMigrations } from "../adapters/migrate.ts";
import { policiesOf } from "../adapters/policies.ts";
import { promptsOf } from "../adapters/prompts.ts";
import { proposalsOf } from "../adapters/proposals.ts";
import { spendingOf } from "../adapters/spending.ts";
import { repeatsOf } from "../adapters/repeats.ts";
import { systemClock, systemSecrets } from "../adapters/system.ts";
import type { Ports } from "./ports.ts";

export const A_VAULT: Vault = vaultOf(nativeCipher, "dmF1bHQga2V5IG9mIHRoZSB0ZXN0cywgMzIgYnl0ZXM=");

/** The real ports over a database. */
export const portsOf = (database: Database): Ports => ({
  campaigns: campaignsOf(database),
  policies: policiesOf(database),
  keys: keysOf(database),
  proposals: proposalsOf(database),
  ledger: ledgerOf(database, systemSecrets.hash),
  approvals: approvalsOf(database),
  executions: executionsOf(database),
  treaty: treatyOf(database),
  experience: experienceOf(database),
  webhooks: webhooksOf(database),
  buckets: bucketsOf(database),
  spending: spendingOf(database),
  prompts: promptsOf(database),
  batches: batchesOf(database),
  trees: treesOf(database),
  history: historyOf(database),
  cosignatures: cosignaturesOf(database),
  repeats: repeatsOf(database, A_VAULT, systemClock),
});

/** An embedded database in memory, migrated. */
export async function openMigrated(): Promise<Database> {
  const database = openEmbedded(":memory:");
  await applyMigrations(database);
  return database;
}
