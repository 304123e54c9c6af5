import { z } from "zod";
import { metricsBodySchema, toMetricDays, toMetricDayView } from "../contract/metrics.ts";
import { dateSchema, fromInstantWire, idSchema } from "../contract/wire.ts";
import { ageS } from "../contract/campaign-report.ts";
import { canonical } from "../core/canonical.ts";
import { fail } from "../core/result.ts";
import { campaignNotFound } from "./campaign-not-found.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";

/** 400 days with room to be read by people. */
const METRICS_MAX_BYTES = 256 * 1024;

const reportSchema = z
  .object({
    object: z.literal("metrics_report"),
    campaign_id: idSchema,
    days_stored: z.int(),
    from: dateSchema,
    to: dateSchema,
    data_freshness: z.int().meta({ description: "Age of this report in whole seconds: now − as_of." }),
  })
  .meta({ id: "MetricsReport" });

export const putMetrics = defineOperation({
  name: "put_metrics",
  method: "post",
  path: "/campaigns/{id}/metrics",
  scope: "campaigns:write",
  summary: "Report a campaign's metrics by day",
  description:
    "Up to 400 days. A day sent again replaces the one stored. Each of impressions, clicks, conversions and spend must be said: 0 is zero, null is not collected. Amounts are integer minor units. All days are stored or none; the ledger keeps their count and a digest of their canonical JSON.",
  params: z.strictObject({ id: idSchema }),
  body: metricsBodySchema,
  maxBytes: METRICS_MAX_BYTES,
  response: reportSchema,
  failures: ["campaign_not_found", "currency_mismatch", "ledger_unavailable"],
  async run(world, caller, { params: { id }, body }) {
    const now = world.clock.now();
    const campaign = await world.campaigns.get(caller.workspace, id);
    if (campaign === null) return fail(campaignNotFound(id));
    const asOf = fromInstantWire(body.as_of);
    const days = toMetricDays({ ...body, asOf }, { now, currency: campaign.dailyBudget.currency });
    if (!days.ok) return days;
    const span = { from: days.value[0]?.date ?? "", to: days.value.at(-1)?.date ?? "" };
    return recordAnswer(world, caller, {
      kind: "metrics_put",
      at: now,
      campaignId: id,
      body: {
        campaign_id: id,
        source: body.source,
        as_of: body.as_of,
        currency: body.currency,
        days_stored: days.value.length,
        ...span,
        days_digest: world.secrets.hash(canonical(days.value.map(toMetricDayView))),
      },
      changes: [{ do: "put_days", campaignId: id, days: days.value }],
      answer: {
        view: {
          object: "metrics_report" as const,
          campaign_id: id,
          days_stored: days.value.length,
          ...span,
          data_freshness: ageS(asOf, now),
        },
      },
    });
  },
});
