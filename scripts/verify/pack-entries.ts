import { approvalsTold } from "../../src/core/pack/approvals.ts";
import { changeTold } from "../../src/core/pack/changes.ts";
import { ENTRIES, type PackManifest, proofFile, RUN } from "../../src/core/pack/manifest.ts";
import { parsedTold, part, type Told } from "../../src/core/pack/told.ts";
import { proofFault } from "../../src/core/pack/verification.ts";
import { parseInstant } from "../../src/core/time.ts";
import { fromBase64, fromHex } from "../../src/core/tlog/base64.ts";
import { type ExportedRecord, isPruned } from "../../src/core/tlog/examine.ts";
import { runExaminer } from "../../src/core/tlog/examine-run.ts";
import type { Bytes } from "../../src/core/tlog/merkle.ts";
import { type Checkpoint, parseProof } from "../../src/core/tlog/note.ts";
import { verifyInclusion } from "../../src/core/tlog/verify.ts";
import type { PackRead } from "./pack-manifest.ts";
import { lineOf } from "./records.ts";
import { sha256 } from "./trust.ts";

/** What the entries of a pack say, in the words in which the service wrote the other files. */
export interface EntriesRead {
  /** Of the entries against the root; each without the name of a file. */
  readonly integrity: readonly string[];
  readonly completeness: readonly string[];
  /** Of the lines themselves, and of their times. */
  readonly faults: readonly string[];
  readonly entries: number;
  readonly decisions: readonly ExportedRecord[];
  readonly approvals: readonly string[];
  readonly changes: readonly string[];
  /** Digests of the policies that entries say were published, by version. */
  readonly policies: ReadonlyMap<unknown, unknown>;
}

export function readEntries(files: PackRead["files"], manifest: PackManifest, checkpoint: Checkpoint): EntriesRead {
  const run = parsedTold(files.get(RUN)?.toString("utf8") ?? "") ?? {};
  const around = { before: hashesIn(run["before"]), after: hashesIn(run["after"]), checkpoint };
  const examiner = runExaminer(sha256, { from: manifest.first, to: manifest.end }, around);
  const approvals = approvalsTold();
  const [decisions, changes, faults]: [ExportedRecord[], string[], string[]] = [[], [], []];
  const policies = new Map<unknown, unknown>();
  const times: string[] = [];
  let entries = 0;
  for (const text of linesOf(files.get(ENTRIES) ?? Buffer.alloc(0))) {
    entries += 1;
    const line = lineOf(parsedTold(text) ?? {});
    if (!line.ok) {
      faults.push(`${ENTRIES}: line ${entries}: ${line.failure}`);
      continue;
    }
    const body = examiner.add(line.value) ?? {};
    if (isPruned(line.value)) continue;
    times.push(line.value.at);
    approvals.add(line.value, body);
    const change = changeTold(line.value, body);
    if (change !== null) changes.push(textOf(change));
    if (line.value.kind === "decision") decisions.push(line.value);
    const { version, digest } = published(body);
    if (digest !== undefined) policies.set(version, digest);
  }
  return {
    ...examiner.verdicts(),
    faults: [...faults, ...timeFaults(times, manifest)],
    entries,
    decisions,
    approvals: approvals.lines().map(textOf),
    changes,
    policies,
  };
}

const published = (body: Told): Told => part(body, "policy");

const textOf = (line: object): string => `${JSON.stringify(line)}\n`;

/** Empty hashes, which lead nowhere, for what is none. */
const hashesIn = (value: unknown): readonly Bytes[] =>
  Array.isArray(value) ? value.map((one) => fromBase64(String(one)) ?? new Uint8Array()) : [];

/** Lines by their bytes: all of them together may be longer than a text can be. */
function* linesOf(bytes: Buffer): Iterable<string> {
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    const to = end < 0 ? bytes.length : end;
    yield bytes.toString("utf8", at, to);
    at = to + 1;
  }
}

/** The run begins and ends with an entry of the stretch; those between may have other times, because clocks differ. */
function timeFaults(times: readonly string[], { from, to }: PackManifest): readonly string[] {
  const outside = [times[0], times.at(-1)].filter(
    (at) => at !== undefined && !(isBefore(at, to) && !isBefore(at, from)),
  );
  return [...new Set(outside)].map(
    (at) => `${ENTRIES}: it begins or ends at ${at}, which is not from ${from} to ${to}`,
  );
}

const isBefore = (one: string, other: string): boolean =>
  (parseInstant(one) ?? Number.NaN) < (parseInstant(other) ?? Number.NaN);

/** Each decision's proof; faults with the name of the file. */
export function proofFaults(
  files: PackRead["files"],
  decisions: readonly ExportedRecord[],
  checkpoint: Checkpoint,
  note: string,
) {
  const names = new Set(decisions.map(({ id }) => proofFile(id)));
  const integrity = decisions.flatMap((decision) => {
    const name = proofFile(decision.id);
    const text = files.get(name)?.toString("utf8");
    if (text === undefined) return [];
    const claim = parseProof(text);
    if (claim === null) return [`${name}: it is no c2sp.org/tlog-proof@v1`];
    if (claim.note !== note) return [`${name}: it ends with another checkpoint`];
    const { index, proof } = claim;
    const { size, root } = checkpoint;
    const leaf = fromHex(decision.leaf_hash);
    const stands = index === decision.sequence && verifyInclusion(sha256, { index, size, root, proof, leaf });
    return stands ? [] : [`${name}: ${proofFault(decision.id)}`];
  });
  const missing = [...names].filter((name) => !files.has(name));
  const strange = [...files.keys()].filter((name) => name.startsWith("proofs/") && !names.has(name));
  return {
    integrity: [...integrity, ...strange.map((name) => `${name}: no entry is this decision`)],
    completeness: missing.map((name) => `${name}: it is missing`),
  };
}
