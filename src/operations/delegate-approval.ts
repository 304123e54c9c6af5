import { delegateRequestSchema, digestOf } from "../contract/approval-answers.ts";
import { approvalIdSchema, approvalSchema } from "../contract/approval.ts";
import { invalid } from "../contract/invalid.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { ApiKey } from "../core/ledger.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../ports.ts";
import { ANSWER_FAILURES, answerApproval, approvalAnswer, commitTurn } from "./answer-approval.ts";
import { defineOperation } from "./operation.ts";

export const delegateApproval = defineOperation({
  name: "delegate_approval",
  method: "post",
  path: "/approvals/{id}/delegate",
  scope: "approvals:resolve",
  summary: "Let somebody else answer",
  description:
    "It is their turn from then on; nothing else changes. They have a live key of kind human that may resolve approvals, and did not cause the request.",
  params: approvalIdSchema,
  body: delegateRequestSchema,
  response: approvalSchema,
  answerFields: ["ETag"],
  failures: ANSWER_FAILURES,
  run: (world, caller, { params: { id }, body, ifMatch }) =>
    answerApproval(world, caller, {
      id,
      ifMatch,
      event: ({ document }) => ({
        do: "delegate",
        by: caller,
        actionDigest: digestOf(body),
        assigneesOnly: document.approvals.assignees_only,
        to: body.to,
      }),
      async attempt(turn) {
        const canAnswer =
          body.to !== turn.approval.requester.agent &&
          (await isPerson(world, { workspace: caller.workspace, name: body.to, now: turn.now }));
        if (!canAnswer) return fail(invalid([{ pointer: "/to", detail: NOBODY }]));
        const answer = approvalAnswer(turn.next, turn.decision);
        const committed = await commitTurn(world, caller, { turn, kind: "approval_delegated", owed: lastly(answer) });
        return committed.ok ? ok(answer) : committed;
      },
    }),
});

const NOBODY =
  "must be the name of a live key of kind human with approvals:resolve, and not that of whoever caused the request";

interface Person {
  readonly workspace: WorkspaceId;
  readonly name: string;
  readonly now: Instant;
}

async function isPerson({ keys }: World, { workspace, name, now }: Person): Promise<boolean> {
  const answers = ({ name: own, kind, scopes, revokedAt, expiresAt }: ApiKey): boolean =>
    own === name &&
    kind === "human" &&
    scopes.includes("approvals:resolve") &&
    revokedAt === null &&
    (expiresAt === null || now < expiresAt);
  for (let cursor: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof keys.list>> = await keys.list(workspace, { limit: 200, cursor });
    if (page?.items.some(answers)) return true;
    cursor = page?.nextCursor ?? null;
    if (cursor === null) return false;
  }
}
