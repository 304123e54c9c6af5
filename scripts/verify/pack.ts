import {
  APPROVALS,
  CHANGES,
  CHECKPOINT,
  ENTRIES,
  KEYS,
  MANIFEST,
  type PackManifest,
  PRUNED,
  PRUNED_PROOF,
  README,
  VERIFICATION,
} from "../../src/core/pack/manifest.ts";
import { readmeOf } from "../../src/core/pack/readme.ts";
import { listOf, parsedTold } from "../../src/core/pack/told.ts";
import { verificationText } from "../../src/core/pack/verification.ts";
import { fromBase64, toBase64 } from "../../src/core/tlog/base64.ts";
import { type Checkpoint, parseCheckpoint } from "../../src/core/tlog/note.ts";
import { proofReport } from "./proof.ts";
import { type EntriesRead, proofFaults, readEntries } from "./pack-entries.ts";
import { filesOf, manifestFaults, manifestOf, type PackRead } from "./pack-manifest.ts";
import { policyFaults } from "./pack-policies.ts";
import type { Report } from "./report.ts";
import { signedBy, type Trust } from "./trust.ts";
import { unzipped } from "./unzip.ts";

const OWN_KEYS = "the pack's own: hold them against those that you were given by somebody else";

/** Whether an evidence pack is what the service packed, and its entries are all that stand in that part of the log. Without keys, those in the pack are believed. */
export function packReport(zip: Buffer, given: Trust): Report {
  const { files, faults } = filesOf(unzipped(zip));
  const manifest = manifestOf(files.get(MANIFEST)?.toString("utf8") ?? "");
  if (manifest === null) {
    const fault = `${MANIFEST}: it is no manifest of an evidence pack`;
    return { integrity: [...faults, fault], completeness: ["not known: no manifest"], facts: {} };
  }
  const own = keysIn(files);
  const trust = given.keys.length > 0 ? given : { ...given, keys: own };
  const named = manifestFaults(files, manifest, trust);
  const inside = contents(files, manifest, trust, own);
  return {
    integrity: [...faults, ...named.integrity, ...inside.integrity],
    completeness: [...named.completeness, ...(inside.completeness ?? [])],
    facts: { ...inside.facts, ...(given.keys.length === 0 && { keys: OWN_KEYS }) },
  };
}

const keysIn = (files: PackRead["files"]): Trust["keys"] =>
  listOf(parsedTold(files.get(KEYS)?.toString("utf8") ?? "")?.["keys"]).flatMap(({ public_key }) => {
    const key = fromBase64(String(public_key));
    return key?.length === 32 ? [key] : [];
  });

/** Everything that does not rest on the manifest's signature, but on the log's. */
function contents(files: PackRead["files"], manifest: PackManifest, trust: Trust, own: Trust["keys"]): Report {
  const note = files.get(CHECKPOINT)?.toString("utf8") ?? "";
  const checkpoint = parseCheckpoint(note);
  if (checkpoint === null)
    return { integrity: [`${CHECKPOINT}: it is no signed checkpoint`], completeness: null, facts: {} };
  const signed = signedBy(trust, checkpoint);
  const read = readEntries(files, manifest, checkpoint);
  const proofs = proofFaults(files, read.decisions, checkpoint, note);
  const told = verificationText({
    integrity: [...read.integrity, ...proofs.integrity],
    completeness: read.completeness,
    checkpoint,
    entries: read.entries,
    proofs: read.decisions.length,
    signedBy: signedBy({ keys: own, origin: null }, checkpoint).signers,
  });
  return {
    integrity: [
      ...signed.faults.map((fault) => `${CHECKPOINT}: ${fault}`),
      ...ofManifest(manifest, checkpoint, read),
      ...read.faults,
      ...read.integrity.map((fault) => `${ENTRIES}: ${fault}`),
      ...proofs.integrity,
      ...policyFaults(files, manifest, read.policies),
      ...unless(files, README, readmeOf(manifest), "it does not describe this pack"),
      ...unless(files, APPROVALS, read.approvals.join(""), "it is not what the entries say"),
      ...unless(files, CHANGES, read.changes.join(""), "it is not what the entries say"),
      ...unless(files, VERIFICATION, told, "it is not what is found now"),
      ...prunedFaults(files, manifest, trust),
    ],
    completeness: [...read.completeness.map((fault) => `${ENTRIES}: ${fault}`), ...proofs.completeness],
    facts: factsOf(manifest, checkpoint, read, signed.signers),
  };
}

const factsOf = (
  { from, to, workspace, first, end, pruned_below }: PackManifest,
  { origin, size, root }: Checkpoint,
  { entries, decisions }: EntriesRead,
  signers: readonly string[],
): Report["facts"] => ({
  origin,
  workspace,
  from,
  to,
  entries,
  ...(end > first && { sequences: `${first} to ${end - 1}` }),
  proofs: decisions.length,
  ...(pruned_below !== null && { pruned_below }),
  size,
  root: toBase64(root),
  signed_by: signers,
});

/** What the manifest says, held against what is there. */
function ofManifest(manifest: PackManifest, checkpoint: Checkpoint, read: EntriesRead): readonly string[] {
  const { counts, log, workspace } = manifest;
  const said = { ...manifest.checkpoint, ...counts, log, workspace };
  const found = {
    size: checkpoint.size,
    root: toBase64(checkpoint.root),
    entries: read.entries,
    decisions: read.decisions.length,
    approvals: read.approvals.length,
    changes: read.changes.length,
    policies: counts.policies,
    log: checkpoint.origin,
    workspace: checkpoint.origin.endsWith(`/${encodeURIComponent(workspace)}`) ? workspace : "",
  } satisfies Record<keyof typeof said, string | number>;
  return Object.entries(said).flatMap(([name, value]) =>
    // Safe because both have the same names.
    value === found[name as keyof typeof found] ? [] : [`${MANIFEST}: its ${name} is not that of what is here`],
  );
}

function unless(files: PackRead["files"], name: string, text: string, fault: string): readonly string[] {
  const bytes = files.get(name);
  return bytes === undefined || bytes.equals(Buffer.from(text)) ? [] : [`${name}: ${fault}`];
}

/** Where entries are said to be pruned, one of the log's says so. */
function prunedFaults(
  files: PackRead["files"],
  { pruned_below: below }: PackManifest,
  trust: Trust,
): readonly string[] {
  const [entry, proof] = [files.get(PRUNED)?.toString("utf8"), files.get(PRUNED_PROOF)?.toString("utf8")];
  if (below === null) return entry === undefined ? [] : [`${PRUNED}: the manifest says that nothing was pruned`];
  const record = parsedTold(entry ?? "");
  if (record === null || proof === undefined) return [`${PRUNED}: nothing shows that entries were pruned`];
  const told = parsedTold(String(record["body"]))?.["below"];
  const isOfThem = record["kind"] === "ledger_pruned" && typeof told === "number" && told >= below;
  return [
    ...(isOfThem ? [] : [`${PRUNED}: it does not say that entries below ${below} were pruned`]),
    ...proofReport(record, proof, trust).integrity.map((fault) => `${PRUNED_PROOF}: ${fault}`),
  ];
}
