import type { DecisionBody } from "../contract/decision.ts";
import { textSchema } from "../contract/wire.ts";
import { type DecisionId, isDecisionId, type WorkspaceId } from "../core/ids.ts";
import type { World } from "../ports.ts";
import { fromRecord } from "../contract/decision-view.ts";

export const decisionIdSchema = textSchema(64).meta({
  description: "The decision's id.",
  example: "dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y",
});

export interface FoundDecision {
  readonly id: DecisionId;
  /** As recorded, with its place in the ledger. */
  readonly body: DecisionBody;
}

/** A recorded decision by an id from outside; null when the workspace has none. */
export async function findDecision(
  { ledger }: Pick<World, "ledger">,
  workspace: WorkspaceId,
  id: string,
): Promise<FoundDecision | null> {
  const recorded = isDecisionId(id) ? await ledger.decision(workspace, id) : null;
  return recorded && isDecisionId(id) ? { id, body: fromRecord(recorded) } : null;
}
