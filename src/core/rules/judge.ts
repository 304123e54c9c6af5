import { pauseAboveTarget } from "./above-target.ts";
import { agentScope } from "./agent-scope.ts";
import { audienceConsent } from "./audience.ts";
import { approvalFreeBand, budgetFloor, maxIncrease } from "./budget.ts";
import { budgetCooldown } from "./cooldown.ts";
import { pauseLevel2Preset } from "./level2-preset.ts";
import { oscillation } from "./oscillation.ts";
import { pauseBundle, pauseExperiment, pauseMinDays, pauseMinSpend } from "./pause-guards.ts";
import { portfolioShare } from "./portfolio.ts";
import { autonomyLevel, campaignStatus, claimsUnverified, reasonMissing } from "./proposal.ts";
import { rollingBand, rollingIncrease } from "./rolling.ts";
import type { Case, Finding } from "./rule.ts";

const TABLE: readonly ((case_: Case) => Finding)[] = [
  reasonMissing,
  claimsUnverified,
  campaignStatus,
  agentScope,
  oscillation,
  maxIncrease,
  budgetFloor,
  approvalFreeBand,
  rollingIncrease,
  rollingBand,
  budgetCooldown,
  portfolioShare,
  pauseMinDays,
  pauseMinSpend,
  pauseBundle,
  pauseExperiment,
  pauseAboveTarget,
  pauseLevel2Preset,
  audienceConsent,
  autonomyLevel,
];

/** The rules after the reasoner: what stands against an action. Every rule answers, so that each objection is seen. */
export const judge = (case_: Case): readonly Finding[] => TABLE.map((rule) => rule(case_));
