import type { ExportedRecord } from "../tlog/examine.ts";
import { listOf, part, type Told } from "./told.ts";

/** Lines of approvals.jsonl, one for each approval that an entry of the run is about, in the order in which they are met. */
export interface ApprovalsTold {
  add(record: ExportedRecord, body: Told): void;
  lines(): readonly object[];
}

/** How it stands after its last entry here. */
interface Seen {
  readonly state: Told;
  readonly entries: readonly object[];
}

export function approvalsTold(): ApprovalsTold {
  const seen = new Map<string, Seen>();
  return {
    add(record, body) {
      const state = record.kind === "decision" ? openedBy(record, body) : stateIn(record, body);
      const id = state?.["id"];
      if (state === null || typeof id !== "string") return;
      const { sequence, kind, at, agent } = record;
      const entry = { sequence, kind, at, by: { name: agent, key_id: keyOf(body) } };
      const entries = [...(seen.get(id)?.entries ?? []), entry];
      seen.set(id, { state, entries });
    },
    lines: () => [...seen.values()].map(lineOf),
  };
}

const stateIn = ({ kind }: ExportedRecord, body: Told): Told | null =>
  kind.startsWith("approval_") ? part(body, "approval") : null;

/** A decision that opened one, in the words of an approval's state. */
function openedBy({ id, agent, campaign_id }: ExportedRecord, body: Told): Told | null {
  const approval = part(body, "approval");
  if (approval["decision_id"] !== id) return null;
  return { ...approval, status: "pending", campaign_id, requester: { agent_id: agent, ...part(body, "asked_by") } };
}

const keyOf = (body: Told): unknown => part(body, "entry")["key_id"] ?? part(body, "asked_by")["key_id"] ?? null;

function lineOf({ state, entries }: Seen): object {
  // What every answer was bound to: an answer to anything else is refused.
  const saw = {
    action_digest: state["action_digest"] ?? null,
    evidence_digest: state["evidence_digest"] ?? null,
    policy_version: state["policy_version"] ?? null,
  };
  return {
    object: "approval",
    id: state["id"],
    status: state["status"] ?? null,
    decision_id: state["decision_id"] ?? null,
    campaign_id: state["campaign_id"] ?? null,
    requester: state["requester"] ?? null,
    ...saw,
    quorum: state["quorum"] ?? null,
    resolved_at: state["resolved_at"] ?? null,
    approvers: listOf(state["votes"]).map(({ agent_id, key_id, verdict, comment, at }) => ({
      agent_id,
      key_id,
      verdict,
      comment,
      at,
      saw,
    })),
    entries,
  };
}
