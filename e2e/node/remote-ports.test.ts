import { afterAll } from "vitest";
import type { Database } from "../../src/adapters/database.ts";
import { applyMigrations } from "../../src/adapters/migrate.ts";
import { openRemote } from "../../src/adapters/remote-database.ts";
import { campaignsSuite } from "../../src/testing/campaigns-suite.ts";
import { portsOf } from "../../src/testing/database-ports.ts";
import { guardsSuite } from "../../src/testing/guards-suite.ts";
import { keysAndPoliciesSuite } from "../../src/testing/keys-and-policies-suite.ts";
import { ledgerGuardsSuite } from "../../src/testing/ledger-guards-suite.ts";
import { ledgerSuite } from "../../src/testing/ledger-suite.ts";
import { pagesSuite } from "../../src/testing/pages-suite.ts";
import { repeatsSuite } from "../../src/testing/repeats-suite.ts";
import { portfolioSuite } from "../../src/testing/portfolio-suite.ts";
import { promptsSuite } from "../../src/testing/prompts-suite.ts";
import { cosignaturesSuite } from "../../src/testing/cosignatures-suite.ts";
import { historySuite } from "../../src/testing/history-suite.ts";
import { treesSuite } from "../../src/testing/trees-suite.ts";
import { settlementSuite } from "../../src/testing/settlement-suite.ts";
import { spendingSuite } from "../../src/testing/spending-suite.ts";
import { usageSuite } from "../../src/testing/usage-suite.ts";
import { situationSuite } from "../../src/testing/situation-suite.ts";
import { webhooksSuite } from "../../src/testing/webhooks-suite.ts";
import { workspacesSuite } from "../../src/testing/workspaces-suite.ts";
import { type Sqld, startSqld } from "../sqld.ts";

/** The port suites again, on a real libSQL server over HTTP. One server; the suite that needs it empty comes first. */

let server: Promise<Sqld> | null = null;

async function openServer(): Promise<Database> {
  server ??= startSqld();
  const database = openRemote((await server).url, null);
  await applyMigrations(database);
  return database;
}

const NAME = "libSQL server";
const openPorts = async () => portsOf(await openServer());

keysAndPoliciesSuite(NAME, openPorts);
campaignsSuite(NAME, openPorts);
portfolioSuite(NAME, openPorts);
ledgerSuite(NAME, openPorts);
pagesSuite(NAME, openPorts);
workspacesSuite(NAME, openPorts);
// Before any other leaves a webhook: a claim serves every workspace.
webhooksSuite(NAME, openPorts);
guardsSuite(NAME, openPorts);
situationSuite(NAME, openPorts);
spendingSuite(NAME, openPorts);
settlementSuite(NAME, openPorts);
usageSuite(NAME, openPorts);
promptsSuite(NAME, openPorts);
treesSuite(NAME, openPorts);
historySuite(NAME, openPorts);
cosignaturesSuite(NAME, openPorts);
repeatsSuite(NAME, openPorts);
ledgerGuardsSuite(NAME, openServer);

afterAll(async () => (await server)?.stop());
