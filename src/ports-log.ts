import type { EntryKind } from "./core/entry-kind.ts";
import type { CampaignId, WorkspaceId } from "./core/ids.ts";
import type { PolicyVersion } from "./core/policy.ts";
import type { Hashed } from "./core/tlog/grow.ts";
import type { Head } from "./core/tlog/head.ts";
import type { Result } from "./core/result.ts";
import type { PassedOver } from "./core/restore-entry.ts";
import type { Bytes, Node, Sha256 } from "./core/tlog/merkle.ts";
import { DAY_MS, type Instant } from "./core/time.ts";

/** What makes the ledger prove itself: one transparency log for each workspace over the leaves of its entries. */
export interface LogPorts {
  readonly trees: Trees;
  readonly history: History;
  /** Null where the service has no key to sign with: then nothing is integrated. */
  readonly notary: Notary | null;
  readonly cosignatures: Cosignatures;
  readonly witnesses: readonly Witness[];
}

/** Where times lie in what was recorded. */
export interface History {
  /** The shortest run of entries with all that have a time from `from` on and before `to`. */
  span(workspace: WorkspaceId, stretch: Stretch): Promise<Span>;
  /** Policies that were in force in the stretch, oldest first, after a version. */
  policies(
    workspace: WorkspaceId,
    stretch: Stretch & { readonly after: number; readonly limit: number },
  ): Promise<readonly WrittenPolicy[]>;
  /** The newest entry that says that older ones were pruned; null: nothing was. */
  lastPruning(workspace: WorkspaceId): Promise<number | null>;
}

export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** Entries `first` to `end`, which is none of them; where there are none, both are where they would be. */
export interface Span {
  readonly first: number;
  readonly end: number;
  /** The oldest entry that is kept, when it is later than `from`, so that pruned ones may be of the stretch; else null. */
  readonly prunedBelow: number | null;
}

/** Entries are recorded later than their time, and by several clocks: but never so much out of order. */
export const MOST_DISORDER_MS = DAY_MS;

/** As it was published, without what later versions of the service add to it. */
export interface WrittenPolicy extends Omit<PolicyVersion, "document"> {
  readonly document: object;
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

/** A slice of the ledger: from `from` on and before `before`. */
export interface Slice {
  readonly from: number;
  readonly before: number;
  readonly limit: number;
  readonly newestFirst: boolean;
}

export interface EntryFilter {
  readonly kind?: EntryKind;
  readonly agent?: string;
  readonly campaignId?: CampaignId;
  readonly from?: Instant;
  readonly to?: Instant;
}
