import { z } from "zod";
import { changeBodySchema, changeSchema, toChange, toChangeView } from "../contract/change.ts";
import { invalid } from "../contract/invalid.ts";
import { CLOCK_SKEW_MS, inFuture } from "../contract/metrics.ts";
import { fromInstantWire, idSchema } from "../contract/wire.ts";
import { fail } from "../core/result.ts";
import { campaignNotFound } from "./campaign-not-found.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";

export const addChanges = defineOperation({
  name: "add_changes",
  method: "post",
  path: "/campaigns/{id}/changes",
  scope: "campaigns:write",
  summary: "Report what somebody changed",
  description:
    "A change that a person, a platform or another agent made to the campaign. It is a fact for the rules (another actor's change in 24 h defers, an own budget change starts the cooldown) and does not alter the stored campaign: `PUT /campaigns/{id}` does that.",
  params: z.strictObject({ id: idSchema }),
  body: changeBodySchema,
  response: changeSchema,
  statuses: [201],
  failures: ["campaign_not_found", "currency_mismatch", "ledger_unavailable"],
  async run(world, caller, { params: { id }, body }) {
    const now = world.clock.now();
    const campaign = await world.campaigns.get(caller.workspace, id);
    if (campaign === null) return fail(campaignNotFound(id));
    if (fromInstantWire(body.at) > now + CLOCK_SKEW_MS) {
      return fail(invalid([{ pointer: "/at", detail: inFuture(now) }]));
    }
    const { currency } = campaign.dailyBudget;
    const amounts = body.kind === "budget" ? [body.before, body.after] : [];
    const foreign = amounts.find((money) => money && money.currency !== currency);
    if (foreign) {
      const detail = `The change is in ${foreign.currency}, the campaign's budget in ${currency}. Send it in ${currency}.`;
      return fail({ code: "currency_mismatch", detail });
    }
    const change = toChange(body, { id: world.secrets.id("chg", now), campaignId: id });
    const view = toChangeView(change);
    return recordAnswer(world, caller, {
      kind: "changes_added",
      at: now,
      campaignId: id,
      body: { changes: [view] },
      changes: [{ do: "add_changes", changes: [change] }],
      answer: { view, status: 201 },
    });
  },
});
