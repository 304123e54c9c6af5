import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { ADMIN_KEY, ROOT } from "../e2e/running-umpire.ts";
import { givenAccount, givenCampaign } from "../e2e/scenario.ts";
import { startSqld } from "../e2e/sqld.ts";
import { countDecisions } from "./commits.ts";
import { cacheHit, echo, freshDecision } from "./questions.ts";
import { inTurn, machineOf, ratiosOf, reportOf, settingsOf } from "./rounds.ts";
import { fleet } from "./servers.ts";
import { startBareWorker, startUmpireWorker } from "./workerd-servers.ts";

/**
 * `npm run bench:workers`: the same beside bare Hono in workerd, each Worker in a process of its own, over one libSQL server on
 * loopback. CPU is that of workerd alone. The libSQL server can stall under this many writers (docs/decisions/0002): the answers are
 * then 503, and the run fails, as it must; run it again, or with fewer `--connections`. With `BENCH_DIRECT=1` there is no Durable
 * Object: each request commits by itself.
 */

const CAMPAIGN = "123";

const settings = settingsOf();
const sqld = await startSqld();
const { kept, end } = fleet();

try {
  const env = { ...process.env, DATABASE_URL: sqld.url };
  const migrated = spawnSync(process.execPath, ["src/migrate.ts"], { cwd: ROOT, env, encoding: "utf8" });
  if (migrated.status !== 0) throw new Error(`migrate: ${migrated.stdout}${migrated.stderr}`);
  const umpire = await kept(startUmpireWorker(sqld.url, process.env["BENCH_DIRECT"] === undefined));
  const target = { url: `http://127.0.0.1:${umpire.port}`, key: ADMIN_KEY };
  await givenAccount(target);
  await givenCampaign(target, CAMPAIGN);

  const decided = [cacheHit(umpire, CAMPAIGN), freshDecision(umpire, CAMPAIGN)];
  const results = await inTurn([echo(await kept(startBareWorker())), ...decided], settings);
  const answers = results.slice(1).reduce((sum, result) => sum + result.answers, 0);
  const recorded = await countDecisions(sqld.url);
  if (recorded !== answers) throw new Error(`${answers} answers, but ${recorded} decisions are recorded`);
  process.stdout.write(reportOf(results, settings));
  if (settings.json !== undefined) {
    const report = { machine: machineOf(), settings, ratios: ratiosOf(results), results };
    writeFileSync(settings.json, `${JSON.stringify(report, null, 2)}\n`);
  }
} finally {
  await end();
  await sqld.stop();
}
