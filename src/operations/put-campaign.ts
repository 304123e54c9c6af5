import { z } from "zod";
import { campaignBodySchema, campaignSchema, toCampaign, toCampaignView } from "../contract/campaign.ts";
import { toChangeView } from "../contract/change.ts";
import { idSchema } from "../contract/wire.ts";
import { putChanges } from "../core/put-changes.ts";
import { fail, ok } from "../core/result.ts";
import { dateOf } from "../core/time.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";

export const putCampaign = defineOperation({
  name: "put_campaign",
  method: "put",
  path: "/campaigns/{id}",
  scope: "campaigns:write",
  summary: "Store a campaign",
  description:
    "Creates (201) or replaces (200) the campaign, whole: what is left out is null. A new budget or status counts as a change made now by the key that sends it, so cooldowns and 24 h windows see it. A body that changes nothing records nothing. A campaign with metrics keeps its currency.",
  params: z.strictObject({ id: idSchema }),
  body: campaignBodySchema,
  response: campaignSchema,
  statuses: [200, 201],
  failures: ["currency_mismatch", "ledger_unavailable"],
  async run(world, caller, { params, body }) {
    const now = world.clock.now();
    const next = toCampaign(params.id, body, now);
    if (!next.ok) return next;
    const history = await world.campaigns.recent(caller.workspace, params.id, dateOf(now));
    const stored = history?.campaign ?? null;
    const { currency } = body.daily_budget;
    if (stored !== null && history?.lifetime.days !== 0 && stored.dailyBudget.currency !== currency) {
      return fail({
        code: "currency_mismatch",
        detail: `This campaign has metrics in ${stored.dailyBudget.currency}, so its budget cannot be in ${currency}. Use a new campaign id for the new currency.`,
      });
    }
    const by = { actor: caller.agent, at: now, newId: () => world.secrets.id("chg", now) };
    const { changes, state } = putChanges(stored, next.value, by);
    if (stored !== null && state.length === 0) return ok({ view: toCampaignView(stored) });
    const view = toCampaignView(next.value);
    return recordAnswer(world, caller, {
      kind: "campaign_put",
      at: now,
      campaignId: params.id,
      body: { campaign: view, changes: changes.map(toChangeView) },
      changes: state,
      answer: { view, status: stored === null ? 201 : 200 },
    });
  },
});
