import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { call } from "../e2e/running-umpire.ts";
import { committed, countDecisions, freshFile } from "./commits.ts";
import { digits, median, percentile, table } from "./figures.ts";
import { type Case, cacheHit, echo, floor, freshDecision, judged, prime } from "./questions.ts";
import { inTurn, machineOf, ratiosOf, reportOf, settingsOf } from "./rounds.ts";
import { fleet, startBare, startFloor, startUmpire } from "./servers.ts";

/**
 * `npm run bench`: what a decision costs beside a bare JSON service on the same machine at the same time, over loopback. Every
 * answer must be a 2xx of the kind that is measured, and every decision must be in the file afterwards.
 */

/** The body of a decision as the service records it, for the ledger alone. */
async function recordedBody({ server, order }: Case): Promise<object> {
  const { body } = await call({ url: `http://127.0.0.1:${server.port}`, key: server.key }, `POST ${order.path}`, order);
  const { ledger: _, ...recorded } = body;
  return recorded;
}

interface Commits {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The ledger's own time, without HTTP and without deciding. */
async function commitRound(body: object, connections: number, seconds: number): Promise<Commits> {
  const file = await freshFile();
  try {
    const begun = performance.now();
    const goesOn = () => performance.now() - begun < seconds * 1_000;
    const tookMs = await committed(file, { body, connections, goesOn });
    const perSecond = tookMs.length / ((performance.now() - begun) / 1_000);
    return { perSecond, p50Ms: percentile(tookMs, 50), p99Ms: percentile(tookMs, 99) };
  } finally {
    file.remove();
  }
}

/** What was answered must have been recorded: one decision in the file for each, read after the process has ended. */
async function assertRecorded({ name, server }: Case, answers: number): Promise<void> {
  await server.stop();
  const recorded = await countDecisions(`file:${join(server.folder, "umpire.db")}`);
  if (recorded !== answers) throw new Error(`${name}: ${answers} answers, but ${recorded} decisions are recorded`);
}

const settings = settingsOf();
const { connections, seconds } = settings;
const { kept, end } = fleet();

try {
  const hit = cacheHit(await kept(startUmpire()));
  const decided = [hit, freshDecision(await kept(startUmpire())), judged(await kept(startUmpire()))];
  const cases = [echo(await kept(startBare())), floor(await kept(startFloor())), ...decided];
  await prime(hit);
  const body = await recordedBody(hit);
  const commits: Commits[] = [];
  const results = await inTurn(cases, settings, async () => {
    commits.push(await commitRound(body, connections, seconds));
  });
  for (const one of decided)
    await assertRecorded(one, (results[cases.indexOf(one)]?.answers ?? 0) + (one === hit ? 2 : 0));

  const of = (name: keyof Commits) => median(commits.map((round) => round[name]));
  const ledger = {
    bodyBytes: JSON.stringify(body).length,
    perSecond: of("perSecond"),
    p50Ms: of("p50Ms"),
    p99Ms: of("p99Ms"),
    rounds: commits,
  };
  const line = [ledger.perSecond, ledger.p50Ms, ledger.p99Ms].map(digits);
  const alone = table([
    [`the ledger alone, ${connections} at once`, "commits/s", "p50 ms", "p99 ms"],
    [`body of ${ledger.bodyBytes} bytes`, ...line],
  ]);
  process.stdout.write(`${reportOf(results, settings)}\n${alone}`);
  if (settings.json !== undefined) {
    const report = { machine: machineOf(), settings, ratios: ratiosOf(results), results, ledger };
    writeFileSync(settings.json, `${JSON.stringify(report, null, 2)}\n`);
  }
} finally {
  await end();
}
