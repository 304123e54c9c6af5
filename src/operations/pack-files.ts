import { canonical } from "../core/canonical.ts";
import type { WorkspaceId } from "../core/ids.ts";
import {
  APPROVALS,
  CHANGES,
  CHECKPOINT,
  ENTRIES,
  KEYS,
  type PackCounts,
  type PackRange,
  POLICIES,
  policyFile,
  proofFile,
  PRUNED,
  PRUNED_PROOF,
  README,
  RUN,
  VERIFICATION,
} from "../core/pack/manifest.ts";
import { readmeOf } from "../core/pack/readme.ts";
import { proofFault, verificationText } from "../core/pack/verification.ts";
import { formatInstant } from "../core/time.ts";
import { fromHex, toBase64 } from "../core/tlog/base64.ts";
import { runExaminer } from "../core/tlog/examine-run.ts";
import { type Bytes, inclusionPath } from "../core/tlog/merkle.ts";
import { type Checkpoint, keyIdOf, proofText, verifierKeyOf } from "../core/tlog/note.ts";
import { aroundRun } from "../core/tlog/run.ts";
import { sameBytes, verifyInclusion } from "../core/tlog/verify.ts";
import { toRecordView } from "../contract/record.ts";
import type { World } from "../ports.ts";
import type { Notary, Span, Stretch } from "../ports-log.ts";
import { hashesOf, whole } from "./integrate-log.ts";
import { gathering, type PackedDecision } from "./pack-entries.ts";
import type { Packed } from "./packing.ts";

/** What a pack is of, all of it known before its first byte. */
export interface PackSource {
  readonly workspace: WorkspaceId;
  readonly notary: Notary;
  readonly stretch: Stretch;
  readonly span: Span;
  /** Of the whole log, as signed. */
  readonly note: string;
  readonly checkpoint: Checkpoint;
  readonly range: PackRange;
}

/** The files of a pack in their order, and what there was of each kind once they are through. */
export async function packFiles(world: World, source: PackSource) {
  const { workspace, notary, span, checkpoint, range } = source;
  const places = aroundRun({ from: span.first, to: span.end }, checkpoint.size);
  const around = {
    before: await whole(world.trees, workspace, places.before),
    after: await whole(world.trees, workspace, places.after),
  };
  const examiner = runExaminer(notary.sha256, { from: span.first, to: span.end }, { ...around, checkpoint });
  const told = gathering(world, { workspace, span, examiner });
  const badProofs: string[] = [];
  let policies = 0;

  async function* files(): AsyncIterable<Packed> {
    yield { name: README, texts: [readmeOf(range)] };
    yield { name: CHECKPOINT, texts: [source.note] };
    yield { name: KEYS, texts: [keysText(source)] };
    yield { name: ENTRIES, texts: told.texts() };
    yield { name: RUN, texts: [jsonOf({ before: around.before.map(toBase64), after: around.after.map(toBase64) })] };
    for (let at = 0; at < told.decisions.length; at += PROOFS)
      for (const { decision, hashes } of await proofsOf(world, source, told.decisions.slice(at, at + PROOFS))) {
        if (!stands(source, decision, hashes)) badProofs.push(proofFault(decision.id));
        yield { name: proofFile(decision.id), texts: [proofText(decision.sequence, hashes, source.note)] };
      }
    const index: object[] = [];
    for await (const policy of policiesOf(world, source)) {
      const { version, digest, author, createdAt, document } = policy;
      index.push({ version, digest, author, created_at: formatInstant(createdAt), file: policyFile(version) });
      yield { name: policyFile(version), texts: [canonical(document)] };
    }
    policies = index.length;
    yield { name: POLICIES, texts: [jsonOf({ in_force: index })] };
    yield { name: APPROVALS, texts: told.approvals() };
    yield { name: CHANGES, texts: told.changes };
    if (range.pruned_below !== null) yield* prunedFiles(world, source);
    const verdicts = examiner.verdicts();
    const verified = {
      ...verdicts,
      integrity: [...verdicts.integrity, ...badProofs],
      checkpoint,
      entries: told.entries(),
      proofs: told.decisions.length,
      signedBy: await signersOf(source),
    };
    yield { name: VERIFICATION, texts: [verificationText(verified)] };
  }

  const counts = (): PackCounts => ({
    entries: told.entries(),
    decisions: told.decisions.length,
    approvals: told.approvals().length,
    changes: told.changes.length,
    policies,
  });
  return { files: files(), counts };
}

/** So many proofs are asked for at once, and policies. */
const PROOFS = 50;
const POLICIES_AT_ONCE = 20;

const jsonOf = (value: object): string => `${canonical(value)}\n`;

async function proofsOf(
  { trees }: World,
  { workspace, notary, checkpoint }: PackSource,
  some: readonly PackedDecision[],
) {
  const paths = some.map(({ sequence }) => inclusionPath(sequence, checkpoint.size));
  const hashes = await hashesOf(trees, notary, { workspace, ranges: paths.flat() });
  let taken = 0;
  return some.map((decision, place) => {
    const { length } = paths[place] ?? [];
    return { decision, hashes: hashes.slice(taken, (taken += length)) };
  });
}

const stands = (
  { notary, checkpoint: { size, root } }: PackSource,
  { sequence: index, leafHash }: PackedDecision,
  proof: readonly Bytes[],
): boolean => verifyInclusion(notary.sha256, { index, size, root, proof, leaf: fromHex(leafHash) });

async function* policiesOf({ history }: World, { workspace, stretch }: PackSource) {
  for (let after = 0; ;) {
    const some = await history.policies(workspace, { ...stretch, after, limit: POLICIES_AT_ONCE });
    yield* some;
    const last = some.at(-1);
    if (last === undefined || some.length < POLICIES_AT_ONCE) return;
    after = last.version;
  }
}

/** The entry that says that older ones were pruned, and its proof. */
async function* prunedFiles(world: World, source: PackSource): AsyncIterable<Packed> {
  const { workspace, notary, checkpoint } = source;
  const from = await world.history.lastPruning(workspace);
  const [entry] = from === null ? [] : await world.ledger.entries(workspace, { from, limit: 1 });
  if (entry === undefined) return;
  const ranges = inclusionPath(entry.sequence, checkpoint.size);
  const hashes = await hashesOf(world.trees, notary, { workspace, ranges });
  yield { name: PRUNED, texts: [`${JSON.stringify(toRecordView(entry))}\n`] };
  yield { name: PRUNED_PROOF, texts: [proofText(entry.sequence, hashes, source.note)] };
}

const keysText = ({ notary: { sha256, keys }, checkpoint: { origin } }: PackSource): string =>
  jsonOf({
    log: origin,
    keys: keys.map(({ publicKey, from, until }) => ({
      verifier_key: verifierKeyOf(sha256, { name: origin, publicKey }),
      public_key: toBase64(publicKey),
      from: from === null ? null : formatInstant(from),
      until: until === null ? null : formatInstant(until),
    })),
  });

/** Those of our keys that did sign the checkpoint. */
async function signersOf({
  notary,
  checkpoint: { origin: name, text, signatures },
}: PackSource): Promise<readonly string[]> {
  const signed = await Promise.all(
    notary.keys.map(async ({ publicKey }) => {
      const keyId = keyIdOf(notary.sha256, { name, publicKey });
      const claim = signatures.find((one) => one.name === name && sameBytes(one.keyId, keyId));
      if (claim === undefined || !(await notary.verify(publicKey, text, claim.signature))) return [];
      return [verifierKeyOf(notary.sha256, { name, publicKey })];
    }),
  );
  return signed.flat();
}
