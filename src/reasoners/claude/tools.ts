import { originOf, type EvidenceRow, row, stateOrigin } from "../../core/evidence-row.ts";
import type { Asked } from "../../core/asked.ts";
import type { Change } from "../../core/campaign.ts";
import { HISTORY_DAYS } from "../../core/facts.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { basisPointsOf } from "../../core/rules/exact.ts";
import { DAY_MS, dateOf } from "../../core/time.ts";
import { pairOf, sumOf, windowOf } from "../../core/window.ts";
import type { ModelTool } from "../../ports-model.ts";

/** A tool that reads what is known of the campaign already. It reaches nothing, and changes nothing. */
interface Tool extends ModelTool {
  readonly read: (asked: Asked, input: Input) => Result<readonly EvidenceRow[], string>;
}

interface Input {
  readonly days: number | null;
}

const CAMPAIGN = { campaign: { type: "string", description: "The alias of the campaign, such as C1." } };

const ofCampaign = { properties: CAMPAIGN, required: ["campaign"], additionalProperties: false };

const COUNTS = ["impressions", "clicks", "conversions"] as const;

/** The two stretches of equal length before today, so that they can be compared. */
function metrics(asked: Asked, { days }: Input): Result<readonly EvidenceRow[], string> {
  if (days === null || days < 1 || days > HISTORY_DAYS / 2) return fail(`days must be from 1 to ${HISTORY_DAYS / 2}.`);
  const recent = windowOf(asked.facts.days, asked.now, days);
  const before = windowOf(asked.facts.days, asked.now - days * DAY_MS, days);
  const { currency } = asked.facts.campaign.dailyBudget;
  const rows = [
    ["", recent],
    ["_previous", before],
  ] as const;
  return ok(
    rows.flatMap(([suffix, window]) => {
      const origin = originOf(window, asked.now);
      const rate = pairOf(window, ["conversions", "clicks"]);
      const spend = sumOf(window, "spendMinor");
      return [
        ...COUNTS.flatMap((metric) => {
          const value = sumOf(window, metric);
          return value === null
            ? []
            : [row(`${metric}${suffix}`, origin, { value, unit: "count", n: window.days.length })];
        }),
        ...(spend === null ? [] : [row(`spend${suffix}`, origin, { value: spend, unit: "minor", currency })]),
        ...(rate === null || rate.denominator === 0
          ? []
          : [
              row(`conversion_rate${suffix}`, origin, {
                value: rate.numerator / rate.denominator,
                unit: "ratio",
                n: rate.denominator,
              }),
            ]),
      ];
    }),
  );
}

const MOST_VARIANTS = 10;

/** The other campaigns of the account, without their names. */
function variants({ facts, now }: Asked): Result<readonly EvidenceRow[], string> {
  const { siblings } = facts.portfolio;
  if (siblings.length === 0) return fail("No other campaign of the account has clicks.");
  const origin = { ...stateOrigin("account", null, now), window: "P14D" };
  return ok(
    siblings.slice(0, MOST_VARIANTS).map(({ clicks, conversions }, place) =>
      row(`variant_${"abcdefghij".charAt(place)}_conversion_rate`, origin, {
        value: conversions / clicks,
        unit: "ratio",
        n: clicks,
      }),
    ),
  );
}

function remaining({ facts, now, policy }: Asked): Result<readonly EvidenceRow[], string> {
  const { dailyBudget, updatedAt } = facts.campaign;
  const { currency } = dailyBudget;
  const origin = stateOrigin("campaign", updatedAt, now);
  const today = facts.days.find(({ date }) => date === dateOf(now))?.spendMinor ?? null;
  const monthly = policy.document.business.monthly_budget[currency];
  const month = dateOf(now).slice(0, 7);
  const spent = sumOf({ days: facts.days.filter(({ date }) => date.startsWith(month)) }, "spendMinor");
  const money = (metric: string, value: number | null | undefined) =>
    value === null || value === undefined ? [] : [row(metric, origin, { value, unit: "minor", currency })];
  return ok([
    ...money("daily_budget", dailyBudget.amount),
    ...money("spend_today", today),
    ...money("daily_budget_remaining", today === null ? null : Math.max(0, dailyBudget.amount - today)),
    ...money("spend_this_month", spent),
    ...money("workspace_monthly_budget", monthly),
  ]);
}

const MOST_CHANGES = 10;

function changes({ facts, caller, now }: Asked): Result<readonly EvidenceRow[], string> {
  if (facts.changes.length === 0) return fail("Nobody changed the campaign in the last 14 days.");
  const rows = facts.changes.slice(0, MOST_CHANGES).flatMap((change, place) => {
    const name = `change_${"abcdefghij".charAt(place)}`;
    const origin = stateOrigin("changes", change.at, now);
    return [
      row(`${name}_kind`, origin, { value: change.kind, unit: "text" }),
      row(`${name}_by`, origin, {
        value: change.actor === caller.agent ? "the agent that asks" : "somebody else",
        unit: "text",
      }),
      row(`${name}_days_ago`, origin, { value: Math.floor((now - change.at) / DAY_MS), unit: "days" }),
      ...amounts(name, change, origin),
    ];
  });
  return ok(rows);
}

/** Only money: what else was set is text of others. */
const amounts = (name: string, { before, after }: Change, origin: ReturnType<typeof stateOrigin>): EvidenceRow[] =>
  (
    [
      ["before", before],
      ["after", after],
    ] as const
  ).flatMap(([when, value]) =>
    typeof value === "object" && value !== null && "amount" in value
      ? [row(`${name}_daily_budget_${when}`, origin, { value: value.amount, unit: "minor", currency: value.currency })]
      : [],
  );

function portfolio({ facts, now }: Asked): Result<readonly EvidenceRow[], string> {
  const { currency, activeDailyBudgetMinor, activeCampaigns, trailing7dSpendMinor } = facts.portfolio;
  const origin = stateOrigin("account", null, now);
  const { amount } = facts.campaign.dailyBudget;
  return ok([
    row("active_campaigns", origin, { value: activeCampaigns, unit: "count" }),
    row("account_daily_budget", origin, { value: activeDailyBudgetMinor, unit: "minor", currency }),
    ...(trailing7dSpendMinor === null
      ? []
      : [
          row(
            "account_spend_7d",
            { ...origin, window: "P7D" },
            { value: trailing7dSpendMinor, unit: "minor", currency },
          ),
        ]),
    ...(activeDailyBudgetMinor > 0
      ? [
          row("portfolio_share", origin, {
            value: basisPointsOf(amount, activeDailyBudgetMinor),
            unit: "basis_points",
            derived: true,
          }),
        ]
      : []),
  ]);
}

export const TOOLS: readonly Tool[] = [
  {
    name: "get_campaign_metrics",
    description: "Counts, spend and conversion rate of the last `days` full days and of as many before them.",
    input: {
      properties: { ...CAMPAIGN, days: { type: "integer", description: "From 1 to 30." } },
      required: ["campaign", "days"],
      additionalProperties: false,
    },
    read: metrics,
  },
  {
    name: "compare_variants",
    description: "Conversion rates of the account's other campaigns over the last 14 days.",
    input: ofCampaign,
    read: variants,
  },
  {
    name: "get_budget_remaining",
    description: "The daily budget, what is left of it today, and what was spent this month.",
    input: ofCampaign,
    read: remaining,
  },
  {
    name: "get_recent_changes",
    description: "What was changed in the last 14 days: what kind, when, and budgets before and after.",
    input: ofCampaign,
    read: changes,
  },
  {
    name: "get_portfolio",
    description: "The account: active campaigns, their daily budget, spend of the week, this campaign's share.",
    input: ofCampaign,
    read: portfolio,
  },
];
