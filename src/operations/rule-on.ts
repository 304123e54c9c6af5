import type { Action } from "../core/action.ts";
import type { Asked, AutonomyLevel, Mode } from "../core/asked.ts";
import type { Caller } from "../core/caller.ts";
import { checkClaims } from "../core/claims.ts";
import type { Failure } from "../core/failure.ts";
import type { CampaignId } from "../core/ids.ts";
import type { Sourced } from "../core/proposal.ts";
import type { Question } from "../core/question.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { admit } from "../core/rules/admit.ts";
import { judge } from "../core/rules/judge.ts";
import type { Finding } from "../core/rules/rule.ts";
import { settle } from "../core/settle.ts";
import { UNASKED } from "../core/unasked.ts";
import { toDecisionLine } from "../contract/decision-line.ts";
import { type DecisionView } from "../contract/decision.ts";
import { toDecisionBody, toDecisionView } from "../contract/decision-view.ts";
import type { World } from "../ports.ts";
import { campaignNotFound } from "./campaign-not-found.ts";
import type { Answer } from "./operation.ts";
import { UNRECORDED } from "./record.ts";
import { cacheFields, entryOf, keptOf, sealed } from "./record-decision.ts";

/** A question, or an action that somebody else proposes. */
export interface Matter {
  readonly campaignId: CampaignId;
  readonly question: Question;
  /** Null for a question. */
  readonly action: Action | null;
  readonly mode: Mode | undefined;
  readonly maxAutonomy: number | undefined;
  readonly criticality: Asked["criticality"] | undefined;
  readonly context: Asked["context"] | undefined;
  readonly emergency: boolean;
  readonly fresh: boolean;
  /** Who proposes, given what stands in the way already: the reasoner, or the caller. */
  readonly propose: (asked: Asked, admission: readonly Finding[]) => Sourced | Promise<Sourced>;
}

export const RULING_FAILURES = ["campaign_not_found", "currency_mismatch", "ledger_unavailable"] as const;

type RulingFailure = Failure<(typeof RULING_FAILURES)[number]>;

/** The road of every decision, from a matter to a recorded answer. It only grows: nothing travels back. */
export async function ruleOn(
  world: World,
  caller: Caller,
  matter: Matter,
): Promise<Result<Answer<DecisionView>, RulingFailure>> {
  const startedMs = world.clock.elapsedMs();
  const now = world.clock.now();
  const [policy, facts] = await Promise.all([
    world.policies.current(caller.workspace),
    world.campaigns.facts(caller.workspace, matter.campaignId, now),
  ]);
  if (facts === null) return fail(campaignNotFound(matter.campaignId));
  const currency = facts.campaign.dailyBudget.currency;
  if (matter.action?.type === "adjust_campaign_budget" && matter.action.newDailyBudget.currency !== currency)
    return fail(currencyMismatch(currency));

  const asked: Asked = {
    question: matter.question,
    facts,
    policy,
    caller,
    now,
    autonomy: lowerOf(policy.document.autonomy.level, matter.maxAutonomy),
    mode: policy.document.mode === "shadow" ? "shadow" : (matter.mode ?? "live"),
    criticality: matter.criticality ?? "normal",
    context: matter.context ?? {},
    emergency: matter.emergency,
    fresh: matter.fresh,
  };
  const admission = admit(asked, matter.action);
  const sourced = await matter.propose(asked, admission);
  const checked =
    sourced.reasoner === UNASKED ? { reason: sourced.proposal.reason, claims: [] } : checkClaims(sourced, asked);
  const action = sourced.proposal.action ?? { type: "no_action" };
  const findings = [...admission, ...judge({ asked, action, reason: checked.reason, claims: checked.claims })];
  const decision = sealed(world, settle(asked, sourced, { checked, findings }));

  const body = toDecisionBody(decision);
  const recorded = await world.ledger.commit(caller.workspace, entryOf(decision, body), keptOf(decision));
  if (!recorded.ok) return fail(UNRECORDED);
  const view = toDecisionView(body, recorded.value);
  world.log.write(toDecisionLine(view, world.clock.elapsedMs() - startedMs));
  return ok({ view, fields: cacheFields(decision) });
}

/** The policy's level, or a lower one that the caller asks for. */
const lowerOf = (level: AutonomyLevel, max: number | undefined): AutonomyLevel =>
  max === 1 || (max === 2 && level === 3) ? max : level;

const currencyMismatch = (currency: string) =>
  ({
    code: "currency_mismatch",
    detail: `The campaign's budget is in ${currency}: state the new daily budget in ${currency}.`,
    errors: [{ pointer: "/action/new_daily_budget/currency", detail: `must be ${currency}` }],
  }) as const;
