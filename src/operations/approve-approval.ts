import { answerRequestSchema, digestOf } from "../contract/approval-answers.ts";
import { approvalIdSchema, approvalSchema } from "../contract/approval.ts";
import type { Caller } from "../core/caller.ts";
import type { Guard } from "../core/ledger.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import type { World } from "../ports.ts";
import { ANSWER_FAILURES, answerApproval, approvalAnswer, commitTurn, type Turn } from "./answer-approval.ts";
import { isSwitchedOff, SWITCHED_OFF } from "./executable.ts";
import { letThrough } from "./let-through.ts";
import { defineOperation } from "./operation.ts";
import { recheck, type Rechecked } from "./recheck.ts";
import { renewed } from "./renewed-approval.ts";
import { reviewOf, settleStanding } from "./review.ts";

export const approveApproval = defineOperation({
  name: "approve_approval",
  method: "post",
  path: "/approvals/{id}/approve",
  scope: "approvals:resolve",
  summary: "Say yes to an action",
  description:
    "Only a key of kind human, and never whoever caused the request. The rules and the evidence are looked at again first: when it would not be the same decision any more, nothing is done, the approval is superseded, and the problem names a fresh one. Where the policy asks for several people, it stays pending until enough different ones agreed.",
  params: approvalIdSchema,
  body: answerRequestSchema,
  response: approvalSchema,
  answerFields: ["ETag"],
  failures: [...ANSWER_FAILURES, "approval_stale", "kill_switch_engaged"],
  run: (world, caller, { params: { id }, body, ifMatch }) =>
    answerApproval(world, caller, {
      id,
      ifMatch,
      event: ({ document }) => ({
        do: "approve",
        by: caller,
        actionDigest: digestOf(body),
        assigneesOnly: document.approvals.assignees_only,
        comment: body.comment ?? null,
      }),
      async attempt(turn) {
        const rechecked = await recheck(world, {
          workspace: caller.workspace,
          decision: turn.decision,
          now: turn.now,
        });
        // It may be answered once the switch is released.
        if (rechecked !== null && isSwitchedOff(rechecked)) return fail(SWITCHED_OFF);
        if (rechecked === null || rechecked.changed.length > 0)
          return fail(await renewed(world, caller, { turn, changed: rechecked?.changed ?? [GONE] }));
        const committed = await agreed(world, caller, { turn, rechecked });
        return committed.ok ? ok(approvalAnswer(turn.next, turn.decision)) : committed;
      },
    }),
});

const GONE = "The campaign is not known any more.";

/** Writes the vote; the last one that was needed lets the decision through in the same transaction. */
async function agreed(world: World, caller: Caller, { turn, rechecked }: { turn: Turn; rechecked: Rechecked }) {
  const { approval, next, decision, now } = turn;
  const unchanged: Guard = {
    holds: "nothing_since",
    campaignId: approval.campaignId,
    since: rechecked.asked.facts.situation.asOfSequence,
    agent: approval.requester.agent,
  };
  const owed = lastly(approvalAnswer(next, decision));
  if (next.status === "pending")
    return commitTurn(world, caller, { turn, kind: "approval_voted", guards: [unchanged], owed });
  const { workspace } = caller;
  const review = await reviewOf(world, { workspace, body: decision }, "clean");
  const going = letThrough(world, { approval: next, rechecked, now });
  const committed = await commitTurn(world, caller, {
    turn,
    kind: "approval_resolved",
    body: { execution_id: going.execution?.id ?? null },
    changes: [...going.changes, ...review.changes],
    guards: [unchanged, ...going.guards, ...review.guards],
    owed,
  });
  if (committed.ok) await settleStanding(world, { workspace, body: decision });
  return committed;
}
