import { campaignsSuite } from "../testing/campaigns-suite.ts";
import { keysAndPoliciesSuite } from "../testing/keys-and-policies-suite.ts";
import { ledgerSuite } from "../testing/ledger-suite.ts";
import { guardsSuite } from "../testing/guards-suite.ts";
import { promptsSuite } from "../testing/prompts-suite.ts";
import { cosignaturesSuite } from "../testing/cosignatures-suite.ts";
import { historySuite } from "../testing/history-suite.ts";
import { treesSuite } from "../testing/trees-suite.ts";
import { settlementSuite } from "../testing/settlement-suite.ts";
import { spendingSuite } from "../testing/spending-suite.ts";
import { usageSuite } from "../testing/usage-suite.ts";
import { situationSuite } from "../testing/situation-suite.ts";
import { fakeWorld } from "../testing/world.ts";
import { repeatsSuite } from "../testing/repeats-suite.ts";
import { portfolioSuite } from "../testing/portfolio-suite.ts";
import { pagesSuite } from "../testing/pages-suite.ts";
import type { OpenPorts } from "../testing/ports.ts";
import { webhooksSuite } from "../testing/webhooks-suite.ts";
import { workspacesSuite } from "../testing/workspaces-suite.ts";
import { openMigrated, portsOf } from "../testing/database-ports.ts";

const subjects: readonly (readonly [string, OpenPorts])[] = [
  ["in memory", async () => fakeWorld()],
  ["embedded libSQL", async () => portsOf(await openMigrated())],
];

for (const [name, open] of subjects) {
  campaignsSuite(name, open);
  portfolioSuite(name, open);
  keysAndPoliciesSuite(name, open);
  ledgerSuite(name, open);
  pagesSuite(name, open);
  workspacesSuite(name, open);
  webhooksSuite(name, open);
  guardsSuite(name, open);
  situationSuite(name, open);
  spendingSuite(name, open);
  settlementSuite(name, open);
  usageSuite(name, open);
  promptsSuite(name, open);
  treesSuite(name, open);
  historySuite(name, open);
  cosignaturesSuite(name, open);
  repeatsSuite(name, open);
}
