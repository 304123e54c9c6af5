import type { ApprovalView } from "../contract/approval.ts";
import type { DecisionView } from "../contract/decision.ts";
import type { Caller } from "../core/caller.ts";
import type { Failure, FailureCode } from "../core/failure.ts";
import type { PolicyDocument } from "../core/policy.ts";
import type { Result } from "../core/result.ts";
import { approveApproval } from "../operations/approve-approval.ts";
import { getApproval } from "../operations/get-approval.ts";
import { judge } from "../operations/judge.ts";
import { type Answer, type Operation, perform } from "../operations/operation.ts";
import type { World } from "../ports.ts";
import { aCaller, aPolicy } from "./asked.ts";
import type { FakeWorld } from "./world.ts";

/** Approvals for tests: an agent asks for 20 % more, which needs a person, and people answer. */

export const MARIA: Caller = aCaller({ agent: "maria", keyId: "key_maria", kind: "human" });
export const OTTO: Caller = aCaller({ agent: "otto", keyId: "key_otto", kind: "human" });

interface Sent {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly ifMatch?: string | null;
}

/** Any operation with any input, as a face calls it. */
export const send = <P, Q, B, R, C extends FailureCode>(
  world: World,
  caller: Caller,
  operation: Operation<P, Q, B, R, C>,
  { params, query, body, ifMatch = null }: Sent = {},
): Promise<Result<Answer<R>, Failure>> =>
  // Safe because a test that sends something else than the schema describes means to.
  perform(world, caller, {
    operation,
    input: { params: params as P, query: query as Q, body: body as B, ifMatch, noCache: false },
  });

/** What was answered; throws what went wrong. */
export function viewOf<R>(result: Result<Answer<R>, Failure>): R {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value.view;
}

export const askFor = async (world: World, amount = 12_000, caller = aCaller()): Promise<DecisionView> =>
  viewOf(
    await send(world, caller, judge, {
      body: {
        campaign_id: "123",
        action: { type: "adjust_campaign_budget", new_daily_budget: { amount, currency: "USD" } },
        reason: "Limited by budget.",
      },
    }),
  );

/** The approval that a service's request for 20 % more opens. */
export async function anOpenApproval(world: World): Promise<ApprovalView> {
  const { task_id } = await askFor(world);
  return readApproval(world, task_id ?? "");
}

export const readApproval = async (world: World, id: string): Promise<ApprovalView> =>
  viewOf(await send(world, MARIA, getApproval, { params: { id } }));

/** An answer to what was seen. */
export const answerTo = ({ id, etag, action_digest }: ApprovalView, more: object = {}) => ({
  params: { id },
  ifMatch: etag,
  body: { action_digest, ...more },
});

export const approve = (world: World, by: Caller, seen: ApprovalView) =>
  send(world, by, approveApproval, answerTo(seen));

/** Publishes a policy with other terms of approval, as version 2. */
export function withTerms(world: FakeWorld, over: Partial<PolicyDocument["approvals"]>): void {
  const { approvals } = aPolicy().document;
  const policy = { ...aPolicy({ approvals: { ...approvals, ...over } }), version: 2, digest: "sha256:2" } as const;
  world.store([{ do: "publish_policy", policy }]);
}
