import { isLevel3 } from "../authority/tracks.ts";
import { pauseAboveTarget } from "./above-target.ts";
import { agentScope } from "./agent-scope.ts";
import { audienceConsent } from "./audience.ts";
import { approvalFreeBand, budgetFloor, maxIncrease } from "./budget.ts";
import { budgetCooldown } from "./cooldown.ts";
import { pauseLevel2Preset } from "./level2-preset.ts";
import { autonomyFirstN } from "./first-n.ts";
import { impactScore } from "./impact.ts";
import { mistakeRepeated } from "./mistake.ts";
import { oscillation } from "./oscillation.ts";
import { pauseBundle, pauseExperiment, pauseMinDays, pauseMinSpend } from "./pause-guards.ts";
import { portfolioShare } from "./portfolio.ts";
import { autonomyLevel, campaignStatus, claimsUnverified, reasonMissing } from "./proposal.ts";
import { rollingBand, rollingIncrease } from "./rolling.ts";
import type { Case, Finding } from "./rule.ts";
import { isFreeUndo } from "./undo.ts";

const TABLE: readonly ((case_: Case) => Finding)[] = [
  reasonMissing,
  claimsUnverified,
  campaignStatus,
  mistakeRepeated,
  agentScope,
  oscillation,
  maxIncrease,
  budgetFloor,
  freeToAct(approvalFreeBand),
  rollingIncrease,
  freeToAct(rollingBand),
  budgetCooldown,
  portfolioShare,
  pauseMinDays,
  pauseMinSpend,
  pauseBundle,
  pauseExperiment,
  pauseAboveTarget,
  pauseLevel2Preset,
  audienceConsent,
  freeToAct(impactScore),
  autonomyLevel,
  autonomyFirstN,
];

/** The rules after the reasoner: what stands against an action. Every rule answers, so that each objection is seen. */
export const judge = (case_: Case): readonly Finding[] => TABLE.map((rule) => rule(case_));

/**
 * What needs no person for an agent at level 3, nor to put back what stood. Limits, waits and what is a person's own judgement
 * stand all the same.
 */
function freeToAct(rule: (case_: Case) => Finding): (case_: Case) => Finding {
  return (case_) => {
    const { asked, action } = case_;
    const finding = rule(case_);
    if (finding.status !== "fail") return finding;
    if (isLevel3(asked, action))
      return { ...finding, status: "pass", message: `${finding.message} Level 3 lets it act.` };
    if (!isFreeUndo(action, asked)) return finding;
    return { ...finding, status: "pass", message: `${finding.message} It puts back what stood.` };
  };
}
