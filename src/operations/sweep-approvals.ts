import { toApprovalState } from "../contract/approval.ts";
import type { Approval } from "../core/authority/approval.ts";
import { type ApprovalEvent, resolve } from "../core/authority/resolve.ts";
import { type Instant, durationMs } from "../core/time.ts";
import type { World } from "../ports.ts";
import type { Within } from "../ports-authority.ts";
import { commit, type Write } from "./record.ts";
import { stillPending } from "./answer-approval.ts";

/** So many at once; the rest are due at the next call. */
const BATCH = 100;

/**
 * Ends approvals that nobody answered, reminds, and hands on to the next stakeholder, in every workspace. Safe to call at
 * any time and from several processes: what another one did meanwhile is left as it is. Resolves with how many it changed.
 */
export async function sweepApprovals(world: World, now: Instant): Promise<number> {
  const due = await world.approvals.due(now, BATCH);
  let swept = 0;
  for (const approval of due) if (await sweepOne(world, approval, now)) swept += 1;
  return swept;
}

/** One step of one approval, the gravest first. What else is due is found by the next call. */
async function sweepOne(world: World, { workspace, item: approval }: Within<Approval>, now: Instant): Promise<boolean> {
  const step = await stepOf(world, { workspace, item: approval }, now);
  if (step === null) return false;
  const next = resolve(approval, step.event, now);
  if (!next.ok) return false;
  const committed = await commit(
    world,
    { workspace, agent: "umpire", keyId: null },
    {
      kind: step.kind,
      at: now,
      campaignId: approval.campaignId,
      body: { approval: toApprovalState(next.value) },
      changes: [{ do: "put_approval", approval: next.value }],
      guards: [stillPending(approval)],
    },
  );
  return committed.ok;
}

interface Step {
  readonly kind: Write["kind"];
  readonly event: ApprovalEvent;
}

async function stepOf(world: World, { workspace, item }: Within<Approval>, now: Instant): Promise<Step | null> {
  const { expiresAt, escalateAt, remindAt } = item;
  if (isDue(expiresAt, now)) return { kind: "approval_resolved", event: { do: "expire" } };
  if (!isDue(escalateAt, now) && !isDue(remindAt, now)) return null;
  const { approvals } = (await world.policies.current(workspace)).document;
  const before = (duration: string): Instant | null => {
    const at = now + durationMs(duration);
    return at < expiresAt ? at : null;
  };
  return isDue(escalateAt, now)
    ? { kind: "approval_escalated", event: { do: "escalate", next: before(approvals.escalate_after) } }
    : { kind: "approval_reminded", event: { do: "remind", next: before(approvals.remind_after) } };
}

const isDue = (at: Instant | null, now: Instant): boolean => at !== null && at <= now;
