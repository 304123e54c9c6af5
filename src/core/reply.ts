import type { Failure } from "./failure.ts";
import type { DecisionId, Id, WorkspaceId } from "./ids.ts";
import type { Result } from "./result.ts";

/** What a call is answered, whatever face it came through. */
export type Reply = Result<Told, Failure>;

export interface Told {
  readonly view: unknown;
  /** 200 unless said. */
  readonly status?: number;
  readonly fields?: Readonly<Partial<Record<string, string>>>;
}

/** What the caller is owed for an entry once it is recorded, to be kept with it in case they ask again. */
export interface Owed {
  readonly reply: Reply;
  /** Nothing more comes of the call: a later entry of it owes nothing else. */
  readonly isLast: boolean;
}

/** Stands for a decision in a reply that is kept: the ledger has it already, and says where it stands. */
export interface Recalled {
  readonly recorded: DecisionId;
}

/** Of one idempotency key of one caller for one operation; tells none of them. */
export type RepeatId = Id<"rep">;

/** An idempotency key in the hands of one call. Who takes it over raises the epoch, and the call before finds out when it commits. */
export interface Held {
  readonly workspace: WorkspaceId;
  readonly id: RepeatId;
  readonly epoch: number;
}

/** The last thing that an entry owes: the answer. */
export const lastly = (told: Told): Owed => ({ reply: { ok: true, value: told }, isLast: true });

/** What is owed should nothing more come of the call, which goes on. */
export const soFar = (told: Told): Owed => ({ reply: { ok: true, value: told }, isLast: false });
