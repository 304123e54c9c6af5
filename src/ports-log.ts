import type { WorkspaceId } from "./core/ids.ts";
import type { Hashed } from "./core/tlog/grow.ts";
import type { Bytes, Node, Sha256 } from "./core/tlog/merkle.ts";
import type { Instant } from "./core/time.ts";

/** What makes the ledger prove itself: one transparency log for each workspace over the leaves of its entries. */
export interface LogPorts {
  readonly trees: Trees;
  /** Null where the service has no key to sign with: then nothing is integrated. */
  readonly notary: Notary | null;
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
