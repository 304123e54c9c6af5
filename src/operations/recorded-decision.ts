import type { DecisionBody } from "../contract/decision.ts";
import type { DecisionId, WorkspaceId } from "../core/ids.ts";
import type { World } from "../ports.ts";
import { fromRecord } from "../contract/decision-view.ts";

/** A decision that something stored names, as it was recorded. Throws for one that is not there: both were one transaction. */
export async function recordedDecision(
  { ledger }: World,
  workspace: WorkspaceId,
  id: DecisionId,
): Promise<DecisionBody> {
  const recorded = await ledger.decision(workspace, id);
  if (recorded === null) throw new Error(`${id} is named and was never recorded`);
  const { ledger: _place, ...body } = fromRecord(recorded);
  return body;
}
