import type { Digest } from "../ids.ts";

/** What an evidence pack holds, for whoever verifies it too (docs/verify/README.md). Everything here is plain JSON. */

export interface PackFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: Digest;
}

export interface PackRange {
  readonly workspace: string;
  /** The origin line of the log's checkpoints. */
  readonly log: string;
  /** RFC 3339: from this moment on, and before `to`. */
  readonly from: string;
  readonly to: string;
  /** Entries from `first` on and before `end`: the shortest run with all that has a time in that stretch. */
  readonly first: number;
  readonly end: number;
  /** Entries below were pruned for their age, and may have been of that stretch; null: none. */
  readonly pruned_below: number | null;
}

export interface PackCounts {
  readonly entries: number;
  readonly decisions: number;
  readonly approvals: number;
  readonly changes: number;
  readonly policies: number;
}

export interface PackManifest extends PackRange {
  readonly object: "evidence_pack";
  readonly version: 1;
  readonly checkpoint: { readonly size: number; readonly root: string };
  readonly counts: PackCounts;
  /** All but this one and its note, in their order in the archive. */
  readonly files: readonly PackFile[];
}

export const README = "README.txt";
export const CHECKPOINT = "checkpoint";
export const KEYS = "keys.json";
export const ENTRIES = "entries.jsonl";
export const RUN = "run.json";
export const POLICIES = "policies.json";
export const APPROVALS = "approvals.jsonl";
export const CHANGES = "changes.jsonl";
export const PRUNED = "pruned.json";
export const PRUNED_PROOF = "pruned.tlog-proof";
export const VERIFICATION = "verification.json";
export const MANIFEST = "manifest.json";
export const MANIFEST_NOTE = "manifest.note";

export const proofFile = (decisionId: string): string => `proofs/${decisionId}.tlog-proof`;
/** Its bytes are the canonical JSON of the document, so that their SHA-256 is the policy's digest. */
export const policyFile = (version: number): string => `policies/v${version}.json`;

/** What the keys of the log sign of a pack: the digest of its manifest. Its first line keeps it apart from everything else that they sign. */
export const manifestText = (log: string, digest: Digest): string => `umpire-evidence-pack@v1\n${log}\n${digest}\n`;
