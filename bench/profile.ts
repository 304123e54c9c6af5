import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Share, sharesOf } from "./cpu-profile.ts";
import { table } from "./figures.ts";
import { type Case, cacheHit, freshDecision, judged, prime } from "./questions.ts";
import { loaded, type Server, startUmpire } from "./servers.ts";

/**
 * `node bench/profile.ts`: where the service's time goes, by function, under the load of `npm run bench`; one case after the other,
 * each on a server of its own with `--cpu-prof`. Percent of the time in which the main thread did something. `--only hit`, `fresh`
 * or `judge`; `--under NAME` for the parts of another function.
 */

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "15" },
    warm: { type: "string", default: "20" },
    top: { type: "string", default: "25" },
    under: { type: "string", default: "ruleOnce" },
    only: { type: "string" },
  },
});
const connections = 32;

const CASES: Readonly<Record<string, (server: Server) => Case>> = {
  hit: cacheHit,
  fresh: freshDecision,
  judge: judged,
};

const monotonicMicros = (): number => Number(process.hrtime.bigint() / 1_000n);

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const rowOf = ({ where, self, own, inclusive }: Share): readonly string[] => [
  where,
  percent(self),
  percent(own),
  percent(inclusive),
];

const most = (shares: readonly Share[], by: "self" | "own" | "inclusive"): readonly (readonly string[])[] =>
  shares
    .toSorted((a, b) => b[by] - a[by])
    .slice(0, Number(values.top))
    .map(rowOf);

async function profiled(caseOf: (server: Server) => Case): Promise<string> {
  // Beside the server's data: its folder is where it runs.
  const server = await startUmpire(["--cpu-prof", "--cpu-prof-interval", "250"]);
  try {
    const one = caseOf(server);
    const { order } = one;
    await prime(one);
    await loaded({ ...order, port: server.port, connections, seconds: Number(values.warm) });
    const from = monotonicMicros();
    const {
      answers,
      seconds,
      busy: load,
    } = await loaded({ ...order, port: server.port, connections, seconds: Number(values.seconds) });
    const to = monotonicMicros();
    await server.stop();
    const file = readdirSync(server.folder).find((name) => name.endsWith(".cpuprofile"));
    if (file === undefined) throw new Error("Node wrote no profile");
    const profile = JSON.parse(readFileSync(join(server.folder, file), "utf8"));
    const { busy, functions, parts } = sharesOf(profile, { from, to }, values.under);
    const ours = functions.filter(({ isOurs }) => isOurs);
    const head = ["function", "self", "own", "inclusive"];
    return [
      `## ${one.name}: ${Math.round(answers / seconds)} requests/s under the profiler, main thread ${percent(busy)} busy, load ${percent(load)}`,
      `Parts of ${values.under}:`,
      table([
        ["called by it", "inclusive"],
        ...parts.slice(0, Number(values.top)).map(([where, share]) => [where, percent(share)]),
      ]),
      "By self time, everything:",
      table([head, ...most(functions, "self")]),
      "Ours, by own time (with what libraries and Node did for it):",
      table([head, ...most(ours, "own")]),
      "Ours, by inclusive time:",
      table([head, ...most(ours, "inclusive")]),
    ].join("\n\n");
  } finally {
    await server.stop();
    await server.remove();
  }
}

for (const [name, caseOf] of Object.entries(CASES))
  if (values.only === undefined || values.only === name) process.stdout.write(`${await profiled(caseOf)}\n`);
