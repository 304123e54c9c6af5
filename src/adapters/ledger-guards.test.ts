import { openMigrated } from "../testing/database-ports.ts";
import { ledgerGuardsSuite } from "../testing/ledger-guards-suite.ts";

ledgerGuardsSuite("embedded libSQL", openMigrated);
