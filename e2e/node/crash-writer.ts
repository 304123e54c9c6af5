import { writeSync } from "node:fs";
import { applyMigrations } from "../../src/adapters/migrate.ts";
import { openDatabase } from "../../src/adapters/open-database.ts";
import { ledgerOf } from "../../src/adapters/ledger.ts";
import { systemClock, systemSecrets } from "../../src/adapters/system.ts";
import { aCampaign, workspaceOf } from "../../src/testing/asked.ts";
import { aDecisionEntry } from "../../src/testing/ports.ts";

/**
 * A process that owns the database file and commits decisions, each with a campaign of the same id, until it is ended.
 * It prints `open`, then each id once its commit is acknowledged, and `unavailable` when it can write no more.
 */

const MOST_COMMITS = 100_000;
const [, , url = "", mostCommits = String(MOST_COMMITS)] = process.argv;

// Not console.log: a line must be out before the next commit begins.
const say = (line: string) => writeSync(1, `${line}\n`);

const database = await openDatabase(url, null);
await applyMigrations(database);
const ledger = ledgerOf(database, systemSecrets.hash);
say("open");

for (let made = 0; made < Number(mostCommits); made += 1) {
  const id = systemSecrets.id("dec", systemClock.now());
  const entry = aDecisionEntry({ id, body: { id, padding: "x".repeat(made % 5_000) } });
  const committed = await ledger.commit(workspaceOf("acme"), entry, [
    { do: "put_campaign", campaign: aCampaign({ id }) },
  ]);
  if (!committed.ok) {
    say(committed.failure);
    say(`ready ${await ledger.ready()}`);
    break;
  }
  say(id);
  // A turn of the event loop, so that a signal or a closed standard input is seen.
  await new Promise(setImmediate);
}
