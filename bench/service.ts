import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { call } from "../e2e/running-umpire.ts";
import { rowsAt } from "../src/adapters/database.ts";
import { openDatabase } from "../src/adapters/open-database.ts";
import { committed, freshFile } from "./commits.ts";
import { digits, median, percentile, table } from "./figures.ts";
import { type Case, cacheHit, echo, freshDecision, judged, prime } from "./questions.ts";
import { cpuMicros, loaded, type Server, startBare, startUmpire } from "./servers.ts";

/**
 * `npm run bench`: what a decision costs beside a bare JSON service on the same machine at the same time, over loopback. Ratios
 * first, because they hold on another machine too. Rounds of the cases are interleaved, so that what disturbs one disturbs all;
 * every answer must be a 2xx of the kind that is measured, and every decision must be in the file afterwards.
 */

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "4" },
    warm: { type: "string", default: "15" },
    connections: { type: "string", default: "32" },
    json: { type: "string" },
  },
});
const [rounds, seconds, warm] = [Number(values.rounds), Number(values.seconds), Number(values.warm)];
const connections = Number(values.connections);

/** One round of one case. */
interface Round {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMicros: number;
  readonly loadBusy: number;
  readonly answers: number;
}

async function measured({ server, order }: Case, forSeconds: number): Promise<Round> {
  const before = cpuMicros(server.process.pid);
  const load = await loaded({ ...order, port: server.port, connections, seconds: forSeconds });
  const { answers, p50Ms, p99Ms, busy } = load;
  return {
    perSecond: answers / load.seconds,
    p50Ms,
    p99Ms,
    cpuMicros: (cpuMicros(server.process.pid) - before) / answers,
    loadBusy: busy,
    answers,
  };
}

const middle = (all: readonly Round[]): Round => {
  const of = (name: keyof Round) => median(all.map((round) => round[name]));
  return {
    perSecond: of("perSecond"),
    p50Ms: of("p50Ms"),
    p99Ms: of("p99Ms"),
    cpuMicros: of("cpuMicros"),
    loadBusy: of("loadBusy"),
    answers: all.reduce((sum, { answers }) => sum + answers, 0),
  };
};

/** What was answered must have been recorded: one decision in the file for each, read after the process has ended. */
async function assertRecorded({ name, server }: Case, answers: number): Promise<void> {
  const database = await openDatabase(`file:${join(server.folder, "umpire.db")}`, null);
  try {
    const sql = "SELECT count(*) AS count FROM ledger WHERE kind = 'decision'";
    const [row] = rowsAt<{ count: number }>(await database.read([{ sql, args: [] }]), 0);
    if (row?.count !== answers)
      throw new Error(`${name}: ${answers} answers, but ${row?.count} decisions are recorded`);
  } finally {
    database.close();
  }
}

/** The body of a decision as the service records it, for the ledger alone. */
async function recordedBody({ server, order }: Case): Promise<object> {
  const { body } = await call({ url: `http://127.0.0.1:${server.port}`, key: server.key }, `POST ${order.path}`, order);
  const { ledger: _, ...recorded } = body;
  return recorded;
}

/** The ledger's own time, without HTTP and without deciding. */
async function commitRound(body: object): Promise<{ perSecond: number; p50Ms: number; p99Ms: number }> {
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

async function bench(cases: readonly Case[]) {
  const answers = new Map<Case, number>();
  const count = (one: Case, more: number) => answers.set(one, (answers.get(one) ?? 0) + more);
  for (const one of cases) {
    count(one, (await prime(one)).answers);
    count(one, (await measured(one, warm)).answers);
  }
  const [, hit] = cases;
  if (!hit) throw new Error("There is no cache hit");
  const body = await recordedBody(hit);
  count(hit, 1);
  const all = new Map<Case, Round[]>(cases.map((one) => [one, []]));
  const commits: Awaited<ReturnType<typeof commitRound>>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const one of cases) {
      const done = await measured(one, seconds);
      all.get(one)?.push(done);
      count(one, done.answers);
    }
    commits.push(await commitRound(body));
  }
  for (const one of cases) {
    await one.server.stop();
    if (one.server.key !== "") await assertRecorded(one, answers.get(one) ?? 0);
  }
  return { all, commits, bodyBytes: JSON.stringify(body).length };
}

const servers: Server[] = [];
const start = async (starting: Promise<Server>): Promise<Server> => {
  const server = await starting;
  servers.push(server);
  return server;
};

try {
  const cases = [
    echo(await start(startBare())),
    cacheHit(await start(startUmpire())),
    freshDecision(await start(startUmpire())),
    judged(await start(startUmpire())),
  ];
  const { all, commits, bodyBytes } = await bench(cases);
  const results = [...all].map(([{ name }, each]) => ({ name, ...middle(each), rounds: each }));
  const [bare] = results;
  if (!bare) throw new Error("Nothing was measured");
  const ratios = results.slice(1).map(({ name, perSecond, cpuMicros: cpu }) => ({
    name,
    throughput: perSecond / bare.perSecond,
    cpu: cpu / bare.cpuMicros,
  }));
  const ledger = {
    bodyBytes,
    perSecond: median(commits.map(({ perSecond }) => perSecond)),
    p50Ms: median(commits.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(commits.map(({ p99Ms }) => p99Ms)),
    rounds: commits,
  };
  const machine = { cpu: cpus()[0]?.model, cores: availableParallelism(), node: process.version, load: loadavg()[0] };
  process.stdout.write(
    [
      `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ${connections} connections, medians of ${rounds} rounds of ${seconds} s; load average ${machine.load?.toFixed(1)} at the end.\n`,
      table([
        ["beside the bare service", "share of its requests/s", "times its CPU a request"],
        ...ratios.map(({ name, throughput, cpu }) => [name, throughput.toFixed(4), digits(cpu)]),
      ]),
      table([
        ["case", "requests/s", "p50 ms", "p99 ms", "CPU us a request", "load busy"],
        ...results.map((one) => [
          one.name,
          digits(one.perSecond),
          digits(one.p50Ms),
          digits(one.p99Ms),
          digits(one.cpuMicros),
          `${Math.round(one.loadBusy * 100)} %`,
        ]),
      ]),
      table([
        [`ledger alone, ${connections} at once`, "commits/s", "p50 ms", "p99 ms"],
        [`body of ${bodyBytes} bytes`, digits(ledger.perSecond), digits(ledger.p50Ms), digits(ledger.p99Ms)],
      ]),
    ].join("\n"),
  );
  if (values.json !== undefined) {
    const report = { machine, connections, seconds, ratios, results, ledger };
    writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
} finally {
  for (const server of servers) {
    await server.stop();
    await server.remove();
  }
}
