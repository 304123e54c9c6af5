import { z } from "zod";
import { doneBy } from "../contract/done.ts";
import { checkedOutcome, outcomeBodySchema, outcomeViewSchema, toOutcomeView } from "../contract/outcome.ts";
import { fromInstantWire } from "../contract/wire.ts";
import type { MeasuredOutcome } from "../core/authority/experience.ts";
import { resultOf } from "../core/authority/outcome-result.ts";
import type { Caller } from "../core/caller.ts";
import type { DecisionId } from "../core/ids.ts";
import { fail } from "../core/result.ts";
import type { DecisionBody } from "../contract/decision.ts";
import type { World } from "../ports.ts";
import { decisionIdSchema, findDecision } from "./find-decision.ts";
import { decisionNotFound } from "./get-decision.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";

export const reportOutcome = defineOperation({
  name: "report_outcome",
  method: "post",
  path: "/decisions/{id}/outcome",
  scope: "outcomes:write",
  summary: "Report what came of a decision",
  description:
    "Sums over a window before the decision and one after it. Whether it went better is computed here: the ratio of conversions per spend (per click where no spend is reported), with a 95 % interval; one that holds 1 is inconclusive. It is evidence in the next decision on the campaign.",
  params: z.strictObject({ id: decisionIdSchema }),
  body: outcomeBodySchema,
  response: outcomeViewSchema,
  statuses: [201],
  failures: ["decision_not_found", "ledger_unavailable"],
  async run(world, caller, { params, body }) {
    const found = await findDecision(world, caller.workspace, params.id);
    if (found === null) return fail(decisionNotFound(params.id));
    const now = world.clock.now();
    const decidedAt = fromInstantWire(found.body.created_at);
    const checked = checkedOutcome(body, { decidedAt, now });
    if (!checked.ok) return checked;
    const { statistics } = (await world.policies.current(caller.workspace)).document;
    const outcome: MeasuredOutcome = {
      id: world.secrets.id("out", now),
      decisionId: found.id,
      campaignId: found.body.campaign_id,
      windows: body.windows,
      measurements: body.measurements,
      ...resultOf(body.measurements, statistics.prior_dispersion),
      done: await doneOf(world, caller, found),
      decidedAt,
      note: body.note ?? null,
      reportedBy: caller.agent,
      at: now,
    };
    const view = toOutcomeView(outcome);
    return recordAnswer(world, caller, {
      kind: "outcome_reported",
      at: now,
      campaignId: outcome.campaignId,
      body: { outcome: view },
      changes: [{ do: "add_outcome", outcome }],
      answer: { view, status: 201 },
    });
  },
});

/** What a person was asked about and did not agree to, was not done. */
async function doneOf(
  { approvals }: World,
  { workspace }: Caller,
  { id, body }: { readonly id: DecisionId; readonly body: DecisionBody },
): Promise<MeasuredOutcome["done"]> {
  const done = doneBy(body);
  const approval = done && (await approvals.ofDecision(workspace, id));
  return approval && approval.status !== "approved" ? null : done;
}
