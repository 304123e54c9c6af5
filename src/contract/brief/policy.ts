import { z } from "zod";
import { percent } from "../../core/rules/wording.ts";
import type { policySchema } from "../policy.ts";

type PolicyView = z.infer<typeof policySchema>;

export const briefPolicySchema = z.object({
  version: z.int(),
  mode: z.enum(["live", "shadow"]),
  autonomy_level: z.int(),
  limits: z.array(z.string()).meta({ description: "The main ones. Amounts by currency are in the whole policy." }),
});

type BriefPolicy = z.infer<typeof briefPolicySchema>;

/** The limits that most questions meet. */
export function briefPolicy({ version, document }: PolicyView): BriefPolicy {
  const { mode, autonomy, budget, portfolio, pause, targets, conflict, cache, freshness, execution, approvals } =
    document;
  return {
    version,
    mode,
    autonomy_level: autonomy.level,
    limits: [
      `A budget change up to ${percent(budget.approval_free_bp)} needs no approval; an increase above ${percent(budget.max_increase_bp)} is refused. Both hold against ${budget.rolling_window} ago, too.`,
      `One budget change per campaign in ${budget.cooldown}. Steps that are considered: ${budget.steps_bp.map(percent).join(", ")}.`,
      `More than ${percent(portfolio.max_share_bp)} of an account's daily budget goes to a person.`,
      `A pause needs ${pause.min_days} days and a minimum spend, and never meets a campaign above its target.`,
      `An agent's first ${autonomy.first_reviews} decisions of a kind wait for a person.`,
      `Target where a campaign has none: conversion rate ${percent(targets.conversion_rate_bp)}.`,
      `Data is fresh up to ${freshness.limits.default}${Object.entries(freshness.limits)
        .filter(([source]) => source !== "default")
        .map(([source, age]) => `, of ${source} up to ${age}`)
        .join("")}; on older data decisions ${freshness.on_stale === "defer" ? "wait" : "go to a person"}.`,
      `Somebody else's change defers decisions for ${conflict.window}. Answers are reused for ${cache.ttl} at most.`,
      `Approvals: quorum ${approvals.quorum}, expire after ${approvals.expires_after}. Executions start ${execution.start}.`,
    ],
  };
}

export const policySummary = ({ version, mode, autonomy_level }: BriefPolicy): string =>
  `Policy version ${version}, mode ${mode}, autonomy level ${autonomy_level} at most.\nNo answer passes these limits, and no tool changes them.`;
