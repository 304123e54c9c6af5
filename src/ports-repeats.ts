import type { KeyId, WorkspaceId } from "./core/ids.ts";
import type { StateChange } from "./core/ledger.ts";
import type { Held } from "./core/reply.ts";
import { DAY_MS, HOUR_MS, type Instant, SECOND_MS } from "./core/time.ts";

/** What comes again: calls under the same `Idempotency-Key` (docs/decisions/0022), and matters within a second (0019). */
export interface RepeatPorts {
  readonly repeats: Repeats;
  readonly rulings: Rulings;
}

export interface Repeats {
  /** Takes the key for this call, or says what became of it, in one write. */
  claim(call: KeyedCall, now: Instant): Promise<Claimed>;
  /** Forgets what is too old to be kept, in every workspace, at most so many of each kind; how many. */
  sweep(now: Instant, limit: number): Promise<number>;
}

export interface KeyedCall {
  readonly workspace: WorkspaceId;
  readonly keyId: KeyId;
  readonly operation: string;
  /** As the caller gave it. It is not stored. */
  readonly key: string;
  /** Canonical text of what is asked. It is not stored. */
  readonly request: string;
  /** Doing it again does nothing else: what was begun and never answered is begun anew. */
  readonly isRepeatable: boolean;
}

/**
 * `running`: another call has it · `another`: it was used for another request · `done`: with this reply; null when that is gone, for
 * its age or for an erasure.
 */
export type Claimed =
  | { readonly is: "yours"; readonly holding: Holding }
  | { readonly is: "running" }
  | { readonly is: "another" }
  | { readonly is: "done"; readonly reply: string | null };

/** A key that this call has, for {@link LEASE_MS} at a time. */
export interface Holding {
  readonly held: Held;
  /** A reply as the change that keeps it, to be committed with what it answers. Null: there was an effect, and no reply yet. */
  keeping(reply: string | null, how: Keeping): Extract<StateChange, { do: "keep_reply" }>;
  /** Keeps the last reply where nothing is left to be committed. False: the key is in other hands, or has its reply. */
  finish(reply: string, how: Omit<Keeping, "isLast">): Promise<boolean>;
  /** Lets go of it: free again where nothing was done; else whoever comes next finds what was. False: as for {@link finish}. */
  release(): Promise<boolean>;
  /** Renews it until the function that it gives is called. */
  holdOn(): () => void;
}

export interface Keeping {
  readonly isLast: boolean;
  /** How long the reply is kept; the key itself is for {@link KEPT_MS}. */
  readonly until: Instant;
  /** Tells nothing private, so that it outlives an erasure: not encrypted under the key that one destroys. */
  readonly inClear: boolean;
}

/** So long a call may say nothing before another takes its key over. */
export const LEASE_MS = 10 * SECOND_MS;

export const RENEWED_MS = 3 * SECOND_MS;

export const KEPT_MS = 30 * DAY_MS;

/** A reply with a secret in it: long enough for whoever lost it to ask again. */
export const SECRET_KEPT_MS = HOUR_MS;

/** Where a ruling is kept, and at which moment it is wanted. */
export interface RulingPlace {
  readonly workspace: WorkspaceId;
  readonly key: string;
  readonly now: Instant;
}

/** What the same matters came to a moment ago. A memory that never remembers is right too. */
export interface Rulings {
  /** What was made for this place within the same second, or what `make` gives (`isOwn`), which others may wait for. */
  once<T>(place: RulingPlace, make: () => Promise<T>): { readonly value: Promise<T>; readonly isOwn: boolean };
  forget(place: RulingPlace): void;
  /** Something was written that rulings of the workspace may rest on. */
  clear(workspace: WorkspaceId): void;
}
