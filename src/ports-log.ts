import type { WorkspaceId } from "./core/ids.ts";
import type { Hashed } from "./core/tlog/grow.ts";
import type { Head } from "./core/tlog/head.ts";
import type { Result } from "./core/result.ts";
import type { PassedOver } from "./core/restore-entry.ts";
import type { Bytes, Node, Sha256 } from "./core/tlog/merkle.ts";
import type { Instant } from "./core/time.ts";

/** What makes the ledger prove itself: one transparency log for each workspace over the leaves of its entries. */
export interface LogPorts {
  readonly trees: Trees;
  /** Null where the service has no key to sign with: then nothing is integrated. */
  readonly notary: Notary | null;
  readonly cosignatures: Cosignatures;
  readonly witnesses: readonly Witness[];
}

/** How far a log is integrated. */
export interface Integrated {
  readonly size: number;
  /** The signed checkpoint; null of the empty tree. */
  readonly note: string | null;
}

export interface Trees {
  /** Workspaces whose ledger is longer than their last checkpoint. */
  behind(limit: number): Promise<readonly WorkspaceId[]>;
  newest(workspace: WorkspaceId): Promise<Integrated>;
  /** Leaf hashes from a sequence on, in order. */
  leaves(workspace: WorkspaceId, range: { readonly from: number; readonly limit: number }): Promise<readonly Bytes[]>;
  /** In the order that they are asked for; null for one that is not whole yet. */
  nodes(workspace: WorkspaceId, nodes: readonly Node[]): Promise<readonly (Bytes | null)[]>;
  /** All or nothing; false when somebody else was faster. */
  integrate(
    workspace: WorkspaceId,
    grown: { readonly nodes: readonly Hashed[]; readonly size: number; readonly root: Bytes; readonly note: string },
    at: Instant,
  ): Promise<boolean>;
}

/** A key as everybody may know it. */
export interface LogKey {
  readonly publicKey: Bytes;
  /** Null: not told. */
  readonly from: Instant | null;
  /** Null: it signs now. */
  readonly until: Instant | null;
}

/** Holds the keys of the log, Ed25519. */
export interface Notary {
  /** Logs are named `origin/workspace`. */
  readonly origin: string;
  /** All that sign or signed, those that sign first. */
  readonly keys: readonly LogKey[];
  /** Everything is signed with each: two, while one takes over from the other. */
  readonly signers: readonly [Signer, ...Signer[]];
  readonly sha256: Sha256;
  /** Whether the signature is the key's, of this text. */
  verify(publicKey: Bytes, text: string, signature: Bytes): Promise<boolean>;
}

export interface Signer {
  readonly publicKey: Bytes;
  sign(text: string): Promise<Bytes>;
}

/** What witnesses made of checkpoints. */
export interface Cosignatures {
  /**
   * Workspaces, in order, whose newest checkpoint is of another size than the longest that this witness took: mostly longer;
   * shorter is a log that was cut or put back.
   */
  unseen(witness: string, page: { readonly after: string; readonly limit: number }): Promise<readonly WorkspaceId[]>;
  /** Size of the longest checkpoint that it took; 0 for none. */
  last(workspace: WorkspaceId, witness: string): Promise<number>;
  /** The longest checkpoint that any of these witnesses took. */
  newest(workspace: WorkspaceId, witnesses: readonly string[]): Promise<Integrated>;
  /** What these witnesses said of the checkpoint: lines of a note, in the order of their names. */
  lines(workspace: WorkspaceId, size: number, witnesses: readonly string[]): Promise<readonly string[]>;
  /** Of each log, what entries `restore` pass over: the newest first, {@link MOST_RESTORES} entries at most. */
  passedOver(workspace: WorkspaceId): Promise<readonly PassedOver[]>;
  keep(
    workspace: WorkspaceId,
    kept: { readonly witness: string; readonly size: number; readonly line: string },
    at: Instant,
  ): Promise<void>;
}

export const MOST_RESTORES = 100;

/** Somebody elsewhere who keeps what the log says, so that it cannot say something else later. Learns names, sizes and roots. */
export interface Witness {
  readonly name: string;
  /** Whether it gives a cosignature, or only keeps what it is given. */
  readonly cosigns: boolean;
  /** Of this process, or isolate: outlives a round. */
  readonly patience: Patience;
  /** The verified line of its cosignature; empty where it only keeps. Never rejects. */
  take(submission: Submission): Promise<Result<string, WitnessFailure>>;
  /** What it saw last of these logs, and of others where it can tell. Null: it can only be given something. Never rejects. */
  readonly seen: ((logs: readonly ShownLog[]) => Promise<Sighting>) | null;
}

/** A log as it stands here. */
export type ShownLog = Pick<Submission, "name" | "size" | "note">;

export interface Sighting {
  readonly heads: readonly Head[];
  /** Why it could not tell of all of them; null: it could. */
  readonly failure: string | null;
}

/** A checkpoint, and the proof that it continues the one of `old` entries. */
export interface Submission {
  /** Of the log. */
  readonly name: string;
  readonly size: number;
  readonly note: string;
  readonly old: number;
  readonly proof: readonly Bytes[];
}

/**
 * `unreachable`: later, perhaps · `conflict`: its last checkpoint is another than the one of `old` entries, of `size` where it says
 * so · `refused`: it will not do it.
 */
export type WitnessFailure =
  | { readonly kind: "unreachable" | "refused"; readonly detail: string }
  | { readonly kind: "conflict"; readonly detail: string; readonly size: number | null };

/** How long something that failed is left alone: twice as long each time. By name. */
export interface Patience {
  mayTry(name: string): boolean;
  failed(name: string): void;
  worked(name: string): void;
}
