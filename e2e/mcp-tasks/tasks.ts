import { dayAgo, usd } from "../scenario.ts";
import type { Step, Task, Told } from "./transcript.ts";

/** Ten tasks for an assistant in the account of `account.ts`. */

const step = (tool: string, args: Step["args"] | Readonly<Record<string, unknown>> = {}): Step => ({
  tool,
  args: typeof args === "function" ? args : () => args,
});

const dollars = (text: string): number => Number(text.replaceAll(/[$,]/g, ""));

/** As a reader of the list finds it: the one whose cost per conversion is the most over its target. */
function worst({ campaigns }: Told): string {
  const costly = campaigns.flatMap(({ id, last_7_days: told }: Told) => {
    const [, cost = "", target = ""] = /cost per conversion (\S+) \(target (\S+)\)/.exec(told) ?? [];
    return cost === "" ? [] : [{ id, over: dollars(cost) / dollars(target) }];
  });
  return costly.toSorted((one: Told, other: Told) => other.over - one.over)[0].id;
}

const decisionOf = ({ decisions }: Told, outcome: string): Told =>
  decisions.find((decision: Told) => decision.outcome === outcome);

export const TASKS: readonly Task[] = [
  {
    ask: "Which of my campaigns should I worry about, and what may I do?",
    steps: [
      step("list_campaigns"),
      step("preview_decision", ([list]) => ({ campaign_id: worst(list), question: "what should we do?" })),
      step("preview_decision", ([list]) => ({
        campaign_id: worst(list),
        action: { type: "pause_campaign" },
        reason: "It costs more than twice its target.",
      })),
    ],
    answer: ([, , pause]) => [
      "display-retargeting",
      "cost per conversion $12.38 (target $6.00)",
      "Would be escalated",
      "A person must decide whether to pause the campaign",
      ...pause.objections,
    ],
  },
  {
    ask: "Can I raise brand search to $130 a day? If not, how far?",
    steps: [
      step("preview_decision", {
        campaign_id: "brand-search",
        action: { type: "adjust_campaign_budget", new_daily_budget: usd(13_000) },
        reason: "It is limited by its budget.",
      }),
    ],
    answer: () => ["Would be pending_approval", "up to 15 % either way is free", "$115.00"],
  },
  {
    ask: "What waits for a person, what would change, whose turn is it and until when?",
    steps: [
      step("list_approvals", { status: "pending" }),
      step("get_approval", ([list]) => ({ approval_id: list.approvals[0].id })),
    ],
    answer: ([list, one]) => [
      "brand-search",
      "daily budget: $100.00 → $130.00",
      "Limited by budget, and under its target cost.",
      "0 of 1",
      list.approvals[0].assigned_to,
      one.expires_at,
      one.link,
    ],
  },
  {
    ask: "Why was the raise of generic search refused, and what would have been allowed?",
    steps: [
      step("list_decisions", { campaign_id: "generic-search", outcome: "rejected" }),
      step("explain_decision", ([list]) => ({ decision_id: decisionOf(list, "rejected").id })),
    ],
    answer: () => [
      "budget.max_increase",
      "at most 50 % (to $150.00) is allowed",
      "A budget of at most $115.00 would pass",
    ],
  },
  {
    ask: "How did the last raise of shopping turn out?",
    steps: [
      step("list_decisions", { campaign_id: "shopping", outcome: "authorized" }),
      step("explain_decision", ([list]) => ({ decision_id: decisionOf(list, "authorized").id })),
    ],
    answer: () => ["from $100.00 to $105.00", "inconclusive", "95 %: 0.59"],
  },
  {
    ask: "Give me a digest of the last week.",
    steps: [
      step("list_decisions", { from: `${dayAgo(7)}T00:00:00Z`, limit: 50 }),
      step("list_approvals", { status: "pending" }),
      step("list_campaigns"),
    ],
    answer: () => [
      "1 authorized",
      "1 pending_approval",
      "1 rejected",
      "1 approval, 1 pending",
      "19 campaigns, 18 active",
    ],
  },
  {
    ask: "Who did what to brand search, and what are the limits that it is under?",
    steps: [
      step("search_audit_records", { campaign_id: "brand-search" }),
      step("get_audit_record", ([found]) => ({
        sequence: found.records.find(({ kind }: Told) => kind === "campaign_put").sequence,
      })),
      step("get_policy"),
    ],
    answer: ([found]) => ["campaign_put by admin", found.records[0].id, "A budget change up to 15 % needs no approval"],
  },
  {
    ask: "We change the landing page of brand search today: see that nobody touches its budget until tomorrow.",
    steps: [
      step("place_hold", {
        campaign_id: "brand-search",
        ttl: "P1D",
        blocks: ["increase_budget", "decrease_budget"],
        reason: "Its landing page is changed.",
      }),
      step("preview_decision", {
        campaign_id: "brand-search",
        action: { type: "adjust_campaign_budget", new_daily_budget: usd(11_000) },
        reason: "A test of the hold.",
      }),
    ],
    answer: ([hold]) => [hold.expires_at, "It blocks increase_budget, decrease_budget", hold.id],
  },
  {
    ask: "Go through all campaigns: pause, increase, decrease, or leave alone?",
    steps: [
      step("list_campaigns", { limit: 50 }),
      step("start_decision_batch", ([list]) => ({
        items: list.campaigns.map(({ id }: Told) => ({ campaign_id: id })),
        wait: true,
      })),
    ],
    answer: ([list, batch]) => [
      "19 of 19 ended, 0 failed",
      ...list.campaigns.map(({ id }: Told) => id),
      ...batch.results.map(({ decision_id: id }: Told) => id),
    ],
  },
  {
    ask: "Pause what costs more than twice its target, as far as you may, and tell me who has to agree.",
    steps: [
      step("list_campaigns"),
      step("judge_action", ([list]) => ({
        campaign_id: worst(list),
        action: { type: "pause_campaign" },
        reason: "It costs more than twice its target.",
      })),
      step("get_approval", ([, judged]) => ({ approval_id: judged.approval.id })),
    ],
    answer: ([, judged, approval]) => [
      "display-retargeting",
      "a person has to decide",
      judged.id,
      approval.assigned_to,
      approval.link,
    ],
  },
];
