import { describe, expect, it } from "vitest";
import { candidatesOf, judgeAction } from "../../src/core/candidates.ts";
import { checkClaims } from "../../src/core/claims.ts";
import { admit } from "../../src/core/rules/admit.ts";
import { judge } from "../../src/core/rules/judge.ts";
import { outcomeOf } from "../../src/core/verdict.ts";
import { questionOf } from "../../src/core/ask.ts";
import { DEFAULT_POLICY } from "../../src/core/policy.ts";
import { readAnswers } from "../../src/reasoners/claude/answer.ts";
import { type Brief, briefOf, citable } from "../../src/reasoners/claude/brief.ts";
import { toProposal } from "../../src/reasoners/claude/to-proposal.ts";
import { proposeStatistically } from "../../src/reasoners/statistical.ts";
import { aCampaign, aChange, anAsked, aPortfolio, NOW, someDays, someFacts } from "../../src/testing/asked.ts";
import { chanceOf, hostileTexts } from "../hostile-replies.ts";

const REPLIES = 100_000;
const SEED = 20_261_127;

/** Situations in which much is forbidden. */
const SITUATIONS = [
  someFacts(),
  someFacts({ campaign: aCampaign({ dailyBudget: { amount: 1_050, currency: "USD" } }) }),
  someFacts({ campaign: aCampaign({ bundleId: "spring", experimentId: "exp" }) }),
  someFacts({ changes: [aChange({ at: NOW - 3_600_000 })] }),
  someFacts({ portfolio: aPortfolio({ activeDailyBudgetMinor: 50_000 }) }),
  someFacts({ days: someDays(14, { clicks: 1_000, conversions: 8 }), campaign: aCampaign({ status: "paused" }) }),
];

const QUESTIONS = ["should we increase budget?", "should we pause it?", "why did CPA jump?", "Tell me everything."];

const CASES = SITUATIONS.flatMap((facts) =>
  QUESTIONS.map((question) => {
    const asked = anAsked({ facts, question: questionOf(question) });
    const own = proposeStatistically(asked);
    return { asked, own, brief: briefOf(asked, own.evidence, 0) };
  }),
);

interface Tally {
  used: number;
  authorized: number;
  struck: number;
  readonly breaches: string[];
}

function hold({ asked, own, brief }: (typeof CASES)[number], texts: readonly string[], tally: Tally): void {
  const read = readAnswers(texts, [brief]);
  const said = read.ok ? read.value.get(brief) : undefined;
  if (!said?.ok) return;
  tally.used += 1;
  const proposal = toProposal(said.value, brief, own.proposal);
  const { action } = proposal;
  if (action === null) return;
  const { reason, claims } = checkClaims({ proposal, evidence: citable(brief) }, asked);
  const findings = [...admit(asked, action), ...judge({ asked, action, reason, claims })];
  const outcome = outcomeOf(action, findings, asked);
  if (claims.some(({ verified }) => !verified)) tally.struck += 1;
  if (outcome === "authorized") tally.authorized += 1;
  for (const breach of breachesOf(brief, action, outcome))
    tally.breaches.push(`${breach}: ${texts.join("|").slice(0, 500)}`);
}

/** Written apart from the rules: what must not be, whatever a model says. */
function breachesOf(
  brief: Brief,
  action: NonNullable<ReturnType<typeof toProposal>["action"]>,
  outcome: string,
): string[] {
  const { asked } = brief;
  const { dailyBudget } = asked.facts.campaign;
  const to = action.type === "adjust_campaign_budget" ? action.newDailyBudget.amount : null;
  return [
    ...(candidatesOf(asked).some((one) => one.action === action) ? [] : ["an action of its own"]),
    ...(outcome === "authorized" && judgeAction(asked, action).outcome !== "authorized"
      ? ["more than the rules let through"]
      : []),
    ...(to !== null && to * 10_000 > dailyBudget.amount * (10_000 + DEFAULT_POLICY.budget.max_increase_bp)
      ? ["beyond +50 %"]
      : []),
    ...(to !== null &&
    outcome === "authorized" &&
    Math.abs(to - dailyBudget.amount) * 10_000 > dailyBudget.amount * 1_500
      ? ["beyond 15 % alone"]
      : []),
    ...(to !== null && outcome === "authorized" && to < 1_000 ? ["below the floor"] : []),
    ...(action.type === "pause_campaign" && outcome === "authorized" && asked.facts.campaign.bundleId
      ? ["a bundle paused"]
      : []),
  ];
}

describe("a hundred thousand hostile replies", () => {
  it("breach nothing: each is refused, or chooses a permitted action with the candidate's own numbers", () => {
    const chance = chanceOf(SEED);
    const tally: Tally = { used: 0, authorized: 0, struck: 0, breaches: [] };
    for (let count = 0; count < REPLIES; count += 1) {
      const one = CASES[count % CASES.length];
      if (one) hold(one, hostileTexts(chance, one.brief), tally);
    }
    expect(tally.breaches).toEqual([]);
    // Enough of them get through to mean something.
    expect(tally.used).toBeGreaterThan(REPLIES / 20);
    expect(tally.authorized).toBeGreaterThan(100);
    expect(tally.struck).toBeGreaterThan(100);
  });
});
