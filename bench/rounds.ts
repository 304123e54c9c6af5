import { availableParallelism, cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { digits, median, table } from "./figures.ts";
import { type Case, prime } from "./questions.ts";
import { cpuMicros, loaded } from "./servers.ts";

/** Cases measured in turn, round after round, so that what disturbs one disturbs all. */

export interface Settings {
  readonly rounds: number;
  /** Of one round of one case. */
  readonly seconds: number;
  /** Before the first round, each case: until V8 has compiled what is called. */
  readonly warm: number;
  readonly connections: number;
  /** Where the report goes as JSON. */
  readonly json: string | undefined;
}

/** `--rounds 5 --seconds 4 --warm 15 --connections 32 --json PATH`. */
export function settingsOf(): Settings {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "4" },
      warm: { type: "string", default: "15" },
      connections: { type: "string", default: "32" },
      json: { type: "string" },
    },
  });
  const { rounds, seconds, warm, connections, json } = values;
  return {
    rounds: Number(rounds),
    seconds: Number(seconds),
    warm: Number(warm),
    connections: Number(connections),
    json,
  };
}

interface Round {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the server's process, a request. */
  readonly cpuMicros: number;
  /** Share of a core that the load took. */
  readonly loadBusy: number;
}

export interface Result {
  readonly name: string;
  readonly medians: Round;
  readonly rounds: readonly Round[];
  /** Every answer of its server, before the first round too. */
  readonly answers: number;
}

interface Tally {
  readonly one: Case;
  readonly rounds: Round[];
  answers: number;
}

async function measure(tally: Tally, connections: number, seconds: number): Promise<Round> {
  const { server, order } = tally.one;
  const before = cpuMicros(server.process.pid);
  const load = await loaded({ ...order, port: server.port, connections, seconds });
  tally.answers += load.answers;
  return {
    perSecond: load.answers / load.seconds,
    p50Ms: load.p50Ms,
    p99Ms: load.p99Ms,
    cpuMicros: (cpuMicros(server.process.pid) - before) / load.answers,
    loadBusy: load.busy,
  };
}

/** `besides` is done once in each round, after the cases. */
export async function inTurn(
  cases: readonly Case[],
  { rounds, seconds, warm, connections }: Settings,
  besides: () => Promise<void> = async () => undefined,
): Promise<readonly Result[]> {
  const tallies = cases.map((one): Tally => ({ one, rounds: [], answers: 0 }));
  for (const tally of tallies) {
    tally.answers += (await prime(tally.one)).answers;
    await measure(tally, connections, warm);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const tally of tallies) tally.rounds.push(await measure(tally, connections, seconds));
    await besides();
  }
  return tallies.map(({ one, rounds: all, answers }) => ({
    name: one.name,
    medians: middle(all),
    rounds: all,
    answers,
  }));
}

function middle(rounds: readonly Round[]): Round {
  const of = (name: keyof Round) => median(rounds.map((round) => round[name]));
  return {
    perSecond: of("perSecond"),
    p50Ms: of("p50Ms"),
    p99Ms: of("p99Ms"),
    cpuMicros: of("cpuMicros"),
    loadBusy: of("loadBusy"),
  };
}

/** Of each case to the first one. */
export const ratiosOf = ([bare, ...others]: readonly Result[]) =>
  others.map(({ name, medians }) => ({
    name,
    throughput: medians.perSecond / (bare?.medians.perSecond ?? Number.NaN),
    cpu: medians.cpuMicros / (bare?.medians.cpuMicros ?? Number.NaN),
  }));

export const machineOf = () => ({
  cpu: cpus()[0]?.model,
  cores: availableParallelism(),
  node: process.version,
  /** Runnable processes over the last minute; much more than two are somebody else's. */
  load: loadavg()[0],
});

/** What a person reads: ratios first, because they hold on another machine too. */
export function reportOf(results: readonly Result[], { rounds, seconds, connections }: Settings): string {
  const { cpu, cores, node, load } = machineOf();
  return [
    `${cpu}, ${cores} cores, Node ${node}; ${connections} connections, medians of ${rounds} rounds of ${seconds} s; load average ${load?.toFixed(1)} at the end.\n`,
    table([
      ["beside the bare service", "share of its requests/s", "times its CPU a request"],
      ...ratiosOf(results).map((ratio) => [ratio.name, ratio.throughput.toFixed(4), digits(ratio.cpu)]),
    ]),
    table([
      ["case", "requests/s", "p50 ms", "p99 ms", "CPU us a request", "load busy"],
      ...results.map(({ name, medians: { perSecond, p50Ms, p99Ms, cpuMicros: micros, loadBusy } }) => [
        name,
        ...[perSecond, p50Ms, p99Ms, micros].map(digits),
        `${Math.round(loadBusy * 100)} %`,
      ]),
    ]),
  ].join("\n");
}
