import { policyChange } from "../contract/changed.ts";
import { entityTagOf, namesTag } from "../contract/entity-tag.ts";
import { policyDocumentSchema, policySchema, toPolicyView } from "../contract/policy.ts";
import { canonical } from "../core/canonical.ts";
import type { PolicyVersion } from "../core/policy.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok } from "../core/result.ts";
import { type Answer, defineOperation } from "./operation.ts";
import { commit, UNRECORDED } from "./record.ts";

export const putPolicy = defineOperation({
  name: "put_policy",
  method: "put",
  path: "/policy",
  scope: "policy:write",
  summary: "Publish a policy",
  description:
    "Replaces the whole document and makes it the next version, in force at once. `If-Match` must name the version that you read (or be `*`). The document in force, sent again, is answered with its version and records nothing, so a repeat is harmless.",
  body: policyDocumentSchema,
  response: policySchema,
  answerFields: ["ETag"],
  failures: ["precondition_required", "precondition_failed", "ledger_unavailable"],
  async run(world, caller, { body: document, ifMatch }) {
    if (ifMatch === null) return fail(TAG_NEEDED);
    const current = await world.policies.current(caller.workspace);
    const digest = world.secrets.hash(canonical(document));
    // Before the precondition, as RFC 9110 (13.1.1) allows: a repeat of a change that succeeded has succeeded.
    if (digest === current.digest) return ok(answer(current));
    if (!namesTag(ifMatch, entityTagOf(current))) return fail(changedSince(current));

    const createdAt = world.clock.now();
    const next = { version: current.version + 1, digest, document, author: caller.agent, createdAt };
    const committed = await commit(world, caller, {
      kind: "policy_published",
      at: createdAt,
      campaignId: null,
      body: { policy: toPolicyView(next) },
      things: [policyChange(caller.workspace, current, next)],
      changes: [{ do: "publish_policy", policy: next }],
      owed: lastly(answer(next)),
    });
    if (committed.ok) return ok(answer(next));
    return fail(committed.failure === "conflict" ? changedSince(current) : UNRECORDED);
  },
});

const answer = (policy: PolicyVersion): Answer<ReturnType<typeof toPolicyView>> => ({
  view: toPolicyView(policy),
  fields: { ETag: entityTagOf(policy) },
});

const TAG_NEEDED = {
  code: "precondition_required",
  detail: "Send If-Match with the ETag of GET /policy, so that nobody's change is lost unseen.",
} as const;

const changedSince = ({ version }: PolicyVersion) =>
  ({
    code: "precondition_failed",
    detail: `If-Match does not name the policy in force (it was version ${version} just now). Read GET /policy again and make your change on top of it.`,
  }) as const;
