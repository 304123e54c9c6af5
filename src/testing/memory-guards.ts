import type { Execution } from "../core/authority/execution.ts";
import type { Guard } from "../core/ledger.ts";
import { trackKey } from "./memory-authority.ts";
import { holds } from "./memory-repeats.ts";
import type { Line, Shard } from "./memory.ts";

/** Whether the guard holds in memory, written without the adapters. */
export function stillHolds({ lines, authority, models, keys, optedOut, repeats }: Shard, guard: Guard): boolean {
  const { approvals, executions, leases, mutes, standings, switches, webhooks } = authority;
  switch (guard.holds) {
    case "nothing_since":
      return !lines.some((line) => line.sequence > guard.since && concerns(line, guard));
    case "approval_pending": {
      const approval = approvals.get(guard.id);
      return approval?.status === "pending" && approval.version === guard.version;
    }
    case "approval_approved":
      return approvals.get(guard.id)?.status === "approved";
    case "no_approval_for":
      return ![...approvals.values()].some(
        ({ status, campaignId, actionDigest }) =>
          status === "pending" && campaignId === guard.campaignId && actionDigest === guard.actionDigest,
      );
    case "not_executed":
      return ![...executions.values()].some((one) => stands(one) && one.decisionId === guard.decisionId);
    case "not_undone":
      return ![...executions.values()].some((one) => stands(one) && one.undoes === guard.decisionId);
    case "execution_at": {
      const execution = executions.get(guard.id);
      return execution?.status === guard.status && execution.epoch === guard.epoch;
    }
    case "standing_at":
      return (standings.get(trackKey(guard.track))?.revision ?? 0) === guard.revision;
    case "lease_at":
      return (leases.get(guard.campaignId)?.token ?? 0) === guard.token;
    case "no_switch":
      return ![...switches.values()].some(
        ({ releasedAt, target, name }) =>
          releasedAt === null &&
          (target === "workspace" ||
            (target === "agent" && name === guard.agent) ||
            (target === "action_type" && name === guard.actionType) ||
            (target === "account" && guard.accountId !== null && name === guard.accountId)),
      );
    case "agent_not_stopped":
      return ![...switches.values()].some(
        ({ releasedAt, target, name }) => releasedAt === null && target === "agent" && name === guard.agent,
      );
    case "key_stands":
      return keys.get(guard.id)?.revokedAt === null;
    case "switch_engaged":
      return switches.get(guard.id)?.releasedAt === null;
    case "muted":
      return [...mutes.values()].some(
        ({ agent, campaignId, since }) =>
          agent === guard.mute.agent && campaignId === guard.mute.campaignId && since === guard.mute.since,
      );
    case "label_at": {
      const now = models.labels.get(guard.label) ?? null;
      return guard.labelled === null
        ? now === null
        : now?.id === guard.labelled.id && now.shareBp === guard.labelled.shareBp;
    }
    case "webhook_at":
      return webhooks.get(guard.id)?.epoch === guard.epoch;
    case "not_alerted":
      return (models.months.get(guard.month)?.alerted ?? Infinity) < guard.percent;
    case "not_opted_out":
      return !optedOut.has(guard.subjectId);
    case "repeat_at":
      return holds(repeats, guard.held);
    case "batch_at":
      return models.batches.get(guard.id)?.epoch === guard.epoch;
  }
}

const stands = ({ status }: Execution): boolean =>
  status === "queued" || status === "running" || status === "unknown" || status === "succeeded";

const WORKSPACE_WIDE = new Set([
  "import",
  "policy_published",
  "kill_switch_engaged",
  "kill_switch_released",
  "autonomy_changed",
]);

function concerns({ entry }: Line, guard: Extract<Guard, { holds: "nothing_since" }>): boolean {
  if (entry.campaignId === null) return WORKSPACE_WIDE.has(entry.kind);
  if (entry.campaignId !== guard.campaignId) return false;
  return entry.kind !== "decision" || (entry.agent !== guard.agent && entry.outcome === "authorized");
}
