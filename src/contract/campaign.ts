import { z } from "zod";
import { CAMPAIGN_STATUSES, type Campaign, PLATFORMS, type Targets } from "../core/campaign.ts";
import type { Failure } from "../core/failure.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { addDays, dateOf, type Instant } from "../core/time.ts";
import { invalid } from "./invalid.ts";
import { EARLIEST_DATE, sixDecimals } from "./metrics.ts";
import {
  amountSchema,
  dateSchema,
  idSchema,
  instantSchema,
  moneySchema,
  textSchema,
  toInstantView,
  toMoneyView,
} from "./wire.ts";

const PPM = 1_000_000;

/** How far ahead a campaign may be planned. */
const MOST_DAYS_AHEAD = 366;

const rateSchema = z
  .number()
  .min(0.5 / PPM, "must be at least 0.000001, rounded to 6 decimals; leave the target out for none")
  .max(1, "must be a fraction of 1: 0.035 for 3.5 %")
  // Half a millionth is a little less as a double, and would be none.
  .overwrite((rate) => Math.max(sixDecimals(rate), 1 / PPM))
  .meta({
    description: "A fraction of 1, kept rounded to 6 decimals: 0.035 is 3.5 %.",
    example: 0.035,
  });

const targetsSchema = z
  .strictObject({
    conversion_rate: rateSchema.nullish(),
    cost_per_conversion: z
      .union([positive(moneySchema), amountSchema.min(1, "must be at least 1 minor unit")])
      .nullish()
      .meta({
        description: "Money in the budget's currency, or bare minor units of it; always answered as Money.",
        example: { amount: 4000, currency: "USD" },
      }),
    click_through_rate: rateSchema.nullish(),
  })
  .meta({ description: "What the owner wants of the campaign. Without a target of its own the policy's holds." });

/** The body of `PUT /campaigns/{id}`: the campaign as it shall stand, whole. */
export const campaignBodySchema = z
  .strictObject({
    name: textSchema(256).meta({ example: "Spring sale" }),
    platform: z.enum(PLATFORMS),
    account_id: idSchema.nullish().meta({
      description: "Campaigns of one account share one portfolio limit; those without an account are taken as one.",
    }),
    status: z.enum(CAMPAIGN_STATUSES),
    daily_budget: positive(moneySchema),
    started_on: dateSchema,
    bundle_id: idSchema.nullish().meta({ description: "Part of a bundle: never paused on its own." }),
    experiment_id: idSchema.nullish().meta({ description: "Part of an experiment: never paused by Umpire." }),
    owner: textSchema(128).nullish(),
    targets: targetsSchema.nullish(),
  })
  .meta({
    id: "CampaignBody",
    example: {
      name: "Spring sale",
      platform: "google_ads",
      account_id: "shop-search",
      status: "active",
      daily_budget: { amount: 10_000, currency: "USD" },
      started_on: "2026-10-01",
      targets: { conversion_rate: 0.035 },
    },
  });

export type CampaignBody = z.output<typeof campaignBodySchema>;

export const campaignSchema = z
  .object({
    object: z.literal("campaign"),
    id: idSchema,
    name: z.string(),
    platform: z.enum(PLATFORMS),
    account_id: z.string().nullable(),
    status: z.enum(CAMPAIGN_STATUSES),
    daily_budget: moneySchema,
    started_on: dateSchema,
    bundle_id: z.string().nullable(),
    experiment_id: z.string().nullable(),
    owner: z.string().nullable(),
    targets: z.object({
      conversion_rate: z.number().nullable(),
      cost_per_conversion: moneySchema.nullable(),
      click_through_rate: z.number().nullable(),
    }),
    updated_at: instantSchema,
  })
  .meta({ id: "Campaign" });

type CampaignView = z.output<typeof campaignSchema>;

export const toCampaignView = (campaign: Campaign): CampaignView => ({
  object: "campaign",
  id: campaign.id,
  name: campaign.name,
  platform: campaign.platform,
  account_id: campaign.accountId,
  status: campaign.status,
  daily_budget: toMoneyView(campaign.dailyBudget),
  started_on: campaign.startedOn,
  bundle_id: campaign.bundleId,
  experiment_id: campaign.experimentId,
  owner: campaign.owner,
  targets: toTargetsView(campaign.targets, campaign.dailyBudget.currency),
  updated_at: toInstantView(campaign.updatedAt),
});

export const toTargetsView = (
  { conversionRatePpm, costPerConversionMinor, clickThroughRatePpm }: Targets,
  currency: string,
): CampaignView["targets"] => ({
  conversion_rate: conversionRatePpm === null ? null : conversionRatePpm / PPM,
  cost_per_conversion: costPerConversionMinor === null ? null : { amount: costPerConversionMinor, currency },
  click_through_rate: clickThroughRatePpm === null ? null : clickThroughRatePpm / PPM,
});

/** The campaign that a body describes; a failure when it contradicts the calendar or itself. */
export function toCampaign(
  id: string,
  body: CampaignBody,
  now: Instant,
): Result<Campaign, Failure<"invalid_request" | "currency_mismatch">> {
  const { currency } = body.daily_budget;
  const cost = body.targets?.cost_per_conversion ?? null;
  const latest = addDays(dateOf(now), MOST_DAYS_AHEAD);
  if (body.started_on < EARLIEST_DATE || body.started_on > latest) {
    return fail(invalid([{ pointer: "/started_on", detail: `must be between ${EARLIEST_DATE} and ${latest}` }]));
  }
  if (cost !== null && typeof cost === "object" && cost.currency !== currency) {
    return fail({
      code: "currency_mismatch",
      detail: `The target cost per conversion is in ${cost.currency}, the daily budget in ${currency}. Give both in one currency.`,
    });
  }
  return ok({
    id,
    name: body.name,
    platform: body.platform,
    accountId: body.account_id ?? null,
    status: body.status,
    dailyBudget: body.daily_budget,
    startedOn: body.started_on,
    bundleId: body.bundle_id ?? null,
    experimentId: body.experiment_id ?? null,
    owner: body.owner ?? null,
    targets: {
      conversionRatePpm: toPpm(body.targets?.conversion_rate ?? null),
      costPerConversionMinor: cost !== null && typeof cost === "object" ? cost.amount : cost,
      clickThroughRatePpm: toPpm(body.targets?.click_through_rate ?? null),
    },
    updatedAt: now,
  });
}

const toPpm = (rate: number | null): number | null => (rate === null ? null : Math.round(rate * PPM));

/** Money of at least one minor unit. */
function positive(schema: typeof moneySchema) {
  return schema.refine(({ amount }) => amount >= 1, { path: ["amount"], error: "must be at least 1 minor unit" });
}
