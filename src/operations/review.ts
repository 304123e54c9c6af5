import type { DecisionBody } from "../contract/decision.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { Guard, StateChange } from "../core/ledger.ts";
import type { World } from "../ports.ts";

/** What a person's answer to an agent's decision does to what the agent has earned: to be committed with that answer. */
export interface Review {
  readonly changes: readonly StateChange[];
  readonly guards: readonly Guard[];
}

/** `clean`: agreed to unedited. Everything else (edited, rejected, disagreed with, undone) is not. */
export async function reviewOf(
  _world: World,
  _decision: { readonly workspace: WorkspaceId; readonly body: DecisionBody },
  _verdict: "clean" | "not_clean",
): Promise<Review> {
  return { changes: [], guards: [] };
}
