import { toInstantView } from "../contract/wire.ts";
import type { ThingChange } from "../contract/changed.ts";
import type { Caller, CallerKind } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import type { CampaignId } from "../core/ids.ts";
import type { Entry, Guard, Recorded, StateChange } from "../core/ledger.ts";
import { lastly, type Owed, type Told } from "../core/reply.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Instant } from "../core/time.ts";
import type { CommitFailure, World } from "../ports.ts";
import { changedOf } from "./changed.ts";

/** What a write leaves in the ledger, and does. */
export interface Write {
  readonly kind: Exclude<Entry["kind"], "decision">;
  readonly at: Instant;
  readonly campaignId: CampaignId | null;
  /** What the record says of it; under 64 KiB as JSON. */
  readonly body: Entry["body"];
  readonly changes: readonly StateChange[];
  /** Which things that say what the service may do are different after it. */
  readonly things?: readonly ThingChange[];
  /** What must still be so in its transaction; else it fails as `conflict`. */
  readonly guards?: readonly Guard[];
  /** What the caller is answered, when that is known already: kept with it where the call has an `Idempotency-Key`. */
  readonly owed?: Owed;
}

/** Who writes: a caller, or the service itself, which has no key. */
export interface By extends Pick<Entry, "agent" | "keyId">, Pick<Caller, "workspace"> {
  /** Of the caller. */
  readonly kind?: CallerKind;
  /** Why the service does it. */
  readonly why?: string;
}

/** Writes with its line in the ledger, both or neither. What is not recorded is not done. */
export async function record(world: World, by: By, write: Write): Promise<Result<void, Failure<"ledger_unavailable">>> {
  const committed = await commit(world, by, write);
  return committed.ok ? ok(undefined) : fail(UNRECORDED);
}

/** The same with what is answered then. */
export async function recordAnswer<A extends Told>(
  world: World,
  by: By,
  { answer, ...write }: Write & { readonly answer: A },
): Promise<Result<A, Failure<"ledger_unavailable">>> {
  const recorded = await record(world, by, { ...write, owed: lastly(answer) });
  return recorded.ok ? ok(answer) : recorded;
}

/** The same for a write that can lose a race, whose caller says what a `conflict` means. */
export async function commit(
  { ledger, secrets, rulings }: World,
  by: By,
  { changes, things = [], guards = [], body, ...entry }: Write,
): Promise<Result<Recorded, CommitFailure>> {
  const id = secrets.id("ent", entry.at);
  // What stands in columns to be found by stands in the body too, because only the body is hashed.
  const { workspace, agent, keyId } = by;
  const { kind, at, campaignId: campaign_id } = entry;
  const envelope = { id, kind, at: toInstantView(at), agent, key_id: keyId, campaign_id };
  const changed = changedOf(secrets, by, things);
  const committed = await ledger.commit(
    workspace,
    {
      id,
      ...entry,
      body: { ...body, ...(changed && { changed }), entry: envelope },
      agent,
      keyId,
      outcome: null,
      actionType: null,
    },
    changes,
    guards,
  );
  rulings.clear(workspace);
  return committed;
}

export const UNRECORDED: Failure<"ledger_unavailable"> = {
  code: "ledger_unavailable",
  detail:
    "This was not confirmed by the ledger: it may or may not have been recorded. Read the state before you send it again.",
  retryAfterS: 1,
};
