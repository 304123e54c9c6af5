import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { nativeCipher } from "../src/adapters/cipher-native.ts";
import { randomKey } from "../src/adapters/key-beside.ts";
import { forgetfulRulings } from "../src/adapters/rulings.ts";
import { stdoutLog } from "../src/adapters/system.ts";
import { vaultOf } from "../src/adapters/vault.ts";
import { nativeHash } from "../src/adapters/native-hash.ts";
import { aNotary } from "../src/testing/a-notary.ts";
import { nodeCourier } from "../src/adapters/node-courier.ts";
import { proposalMemory } from "../src/adapters/remembering.ts";
import { noPlatforms } from "../src/adapters/unconnected.ts";
import { compose } from "../src/compose.ts";
import { canonical } from "../src/core/canonical.ts";
import { integrateLog } from "../src/operations/integrate-log.ts";
import { singleFlight } from "../src/reasoners/single-flight.ts";
import { anAction, bodyOf } from "../src/testing/a-decision-body.ts";
import { type Bench, committed, freshFile, WORKSPACE } from "./commits.ts";
import { digits, table } from "./figures.ts";

/**
 * `npm run bench:append`: whether the ledger gets slower as it grows. Appends decisions to an embedded file with full durability, by
 * the same commits as the service's (groups of up to 32), and integrates each step into the log. `--rows 2000000 --step 100000
 * --bytes 4000 --connections 64`.
 */

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "2000000" },
    step: { type: "string", default: "100000" },
    bytes: { type: "string", default: "4000" },
    connections: { type: "string", default: "64" },
  },
});
const [rows, step, connections] = [Number(values.rows), Number(values.step), Number(values.connections)];

/** A real decision of about so many bytes: one that says less has less evidence and fewer rules, then only its smaller members. */
function bodyOfBytes(bytes: number): object {
  const whole = bodyOf({ action: anAction(11_000) });
  const { evidence, rules } = whole;
  let body: object = whole;
  for (let kept = Math.max(evidence.length, rules.length); kept >= 0 && sizeOf(body) > bytes; kept -= 1)
    body = { ...whole, evidence: evidence.slice(0, kept), rules: rules.slice(0, kept) };
  const members = Object.entries(body).toSorted(([, a], [, b]) => sizeOf(a) - sizeOf(b));
  for (let kept = members.length; kept > 1 && sizeOf(body) > bytes; kept -= 1)
    body = Object.fromEntries(members.slice(0, kept));
  return body;
}

const sizeOf = (value: unknown): number => canonical(value ?? null).length;

/** A world over the file, for the job that integrates. */
const worldOn = async ({ database }: Bench) => {
  const notary = await aNotary(btoa("bench".padEnd(32, ".")), "bench");
  const world = compose({
    database,
    hash: nativeHash,
    vault: vaultOf(nativeCipher, randomKey()),
    log: stdoutLog,
    rulings: forgetfulRulings,
    witnesses: [],
    issuer: null,
    memory: proposalMemory(1),
    joined: singleFlight,
    platforms: noPlatforms,
    courier: nodeCourier(new Set()),
    models: null,
    notary,
  });
  return { world, notary };
};

const HEAD = ["rows", "us a row", "CPU us a row", "integration us a row", "bytes a record", "file MB"];

/** A line as soon as it is known: the whole takes minutes. */
const say = (line: readonly string[]) => process.stdout.write(`${line.map((cell) => cell.padStart(24)).join("")}\n`);

const file = await freshFile();
try {
  const { world, notary } = await worldOn(file);
  const body = bodyOfBytes(Number(values.bytes));
  process.stdout.write(`${sizeOf(body)} bytes of body, ${connections} commits at once\n`);
  say(HEAD);
  const steps: { readonly micros: number; readonly cpu: number; readonly integration: number }[] = [];
  const lines: string[][] = [];
  let size = statSync(file.path).size;
  for (let done = step; done <= rows; done += step) {
    const [cpu, begun] = [process.cpuUsage(), performance.now()];
    await committed(file, { body, connections, goesOn: (begunCommits) => begunCommits < step });
    const micros = ((performance.now() - begun) * 1_000) / step;
    const { user, system } = process.cpuUsage(cpu);
    const integrating = performance.now();
    await integrateLog(world, notary, WORKSPACE);
    const integration = ((performance.now() - integrating) * 1_000) / step;
    const grown = statSync(file.path).size;
    const line = [done, micros, (user + system) / step, integration, (grown - size) / step, grown / 1e6].map(digits);
    say(line);
    lines.push(line);
    steps.push({ micros, cpu: (user + system) / step, integration });
    size = grown;
  }
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) throw new Error("There was no step");
  process.stdout.write(
    `\n${table([HEAD, ...lines])}\nThe last step to the first: time ${digits(last.micros / first.micros)}, CPU ${digits(last.cpu / first.cpu)}, integration ${digits(last.integration / first.integration)}\n`,
  );
} finally {
  file.remove();
}
