import { z } from "zod";
import { APPROVAL_STATUSES } from "../../core/authority/approval.ts";
import type { ApprovalView } from "../approval.ts";
import type { ChangeLine } from "../approval-diff.ts";
import { approvalLink, linesSchema, WITH_OWN_KEY } from "./decision.ts";
import { counted, money } from "./figures.ts";
import type { Read } from "./read.ts";

const shape = {
  id: z.string(),
  status: z.enum(APPROVAL_STATUSES),
  campaign_id: z.string(),
  decision_id: z.string(),
  ask: z.string().meta({ description: "What the person is asked." }),
  changes: linesSchema.meta({ description: "What would be different." }),
  requested_by: z.string(),
  assigned_to: z.string().optional(),
  expires_at: z.string().meta({ description: "Unanswered by then, it counts as rejected." }),
  link: z.string().meta({
    description:
      "Its address in the REST API, where a person answers it (…/approve, …/reject) with a key of their own; no page to open.",
  }),
};

export const briefApprovalSchema = z.object({
  ...shape,
  reason: z.string(),
  objections: linesSchema.meta({ description: "The rules that ask for a person." }),
  votes: z.string().meta({ example: "0 of 1" }),
  comments: linesSchema.optional(),
  superseded_by: z.string().optional(),
});

export const briefApprovalsSchema = z.object({
  approvals: z.array(z.object(shape)),
  next_cursor: z.string().optional(),
});

type BriefApproval = z.infer<typeof briefApprovalSchema>;
type BriefApprovals = z.infer<typeof briefApprovalsSchema>;

const listedOf = (view: ApprovalView, { origin }: Read): BriefApprovals["approvals"][number] => ({
  id: view.id,
  status: view.status,
  campaign_id: view.campaign_id,
  decision_id: view.decision_id,
  ask: view.ask,
  changes: view.diff.map(changeLine),
  requested_by: `${view.requester.agent_id} (${view.requester.kind})`,
  ...(view.assigned_to !== null && { assigned_to: view.assigned_to }),
  expires_at: view.expires_at,
  link: approvalLink(origin, view.id),
});

function changeLine(line: ChangeLine): string {
  if (line.field === "daily_budget") return `daily budget: ${money(line.before)} → ${money(line.after)}`;
  return `${line.field}: ${line.before ?? "-"} → ${line.after}`;
}

export const briefApproval = (view: ApprovalView, read: Read): BriefApproval => ({
  ...listedOf(view, read),
  reason: view.reason,
  objections: view.objections.map(({ id, effect, message }) => `${id} (${effect}): ${message}`),
  votes: `${view.votes.filter(({ verdict }) => verdict === "approve").length} of ${view.quorum}`,
  ...(view.votes.some(({ comment }) => comment !== null) && {
    comments: view.votes.flatMap(({ agent_id, verdict, comment }) =>
      comment === null ? [] : [`${agent_id} (${verdict}): ${comment}`],
    ),
  }),
  ...(view.superseded_by !== null && { superseded_by: view.superseded_by }),
});

export const briefApprovals = (
  { data, next_cursor }: { readonly data: readonly ApprovalView[]; readonly next_cursor: string | null },
  read: Read,
): BriefApprovals => ({
  approvals: data.map((view) => listedOf(view, read)),
  ...(next_cursor !== null && { next_cursor }),
});

export function approvalSummary({ status, ask, assigned_to, votes, expires_at, link }: BriefApproval): string {
  const turn = assigned_to === undefined ? "nobody in particular" : assigned_to;
  const state =
    status === "pending"
      ? `It is the turn of ${turn} (${votes} have agreed), until ${expires_at}, ${WITH_OWN_KEY} at ${link}.`
      : `It is ${status}.`;
  return `${ask}\n${state}`;
}

export function approvalsSummary({ approvals, next_cursor }: BriefApprovals): string {
  const pending = approvals.filter(({ status }) => status === "pending").length;
  const more = next_cursor === undefined ? "" : " There are more: go on with next_cursor.";
  return `${counted(approvals.length, "approval")}, ${pending} pending.\nOnly a person answers one, ${WITH_OWN_KEY}.${more}`;
}
