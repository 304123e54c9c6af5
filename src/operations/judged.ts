import type { Asked, AutonomyLevel } from "../core/asked.ts";
import { levelInForce } from "../core/authority/tracks.ts";
import type { Caller } from "../core/caller.ts";
import { canonical } from "../core/canonical.ts";
import { checkClaims } from "../core/claims.ts";
import type { Decision, Ruling } from "../core/decision.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { admit } from "../core/rules/admit.ts";
import { judge } from "../core/rules/judge.ts";
import { settle } from "../core/settle.ts";
import { UNASKED } from "../core/unasked.ts";
import { toActionView, toBeforeView } from "../contract/action.ts";
import { toEvidenceView } from "../contract/evidence.ts";
import type { World } from "../ports.ts";
import { campaignNotFound } from "./campaign-not-found.ts";
import { isCurrentLease, LEASE_STALE } from "./check-lease.ts";
import { mistakesOf } from "./mistakes.ts";
import type { Matter, RulingFailure } from "./rule-on.ts";
import { currencyMismatch } from "./ruling-failures.ts";

/** A ruling with the digests that an approval binds to, before it has an id and is recorded. */
export type JudgedMatter = Omit<Decision, "id">;

/**
 * What the matter comes to. The same matter of the same caller, put again within the same second, comes to the same while nothing
 * was written in between (docs/decisions/0019): each is recorded, and the record's guard finds out what moved all the same.
 */
export async function judgedOnce(
  world: World,
  caller: Caller,
  matter: Matter,
): Promise<Result<JudgedMatter, RulingFailure>> {
  if (matter.identity === undefined) return judged(world, caller, matter);
  const now = world.clock.now();
  const place = { workspace: caller.workspace, key: identityOf(caller, matter.identity), now };
  const { value, isOwn } = world.rulings.once(place, () => judged(world, caller, matter));
  const result = await value;
  if (result.ok && isRepeatable(result.value)) return result;
  if (isOwn) world.rulings.forget(place);
  // What another request came to, and paid a model for, is not this one's.
  return isOwn ? result : judged(world, caller, matter);
}

/** Who asks is part of what is asked: what they may do and have earned decides too. */
export const identityOf = ({ keyId, agent, kind, scopes }: Caller, identity: string): string =>
  JSON.stringify([keyId, agent, kind, scopes, identity]);

/** Not a question that was reasoned for the first time (the next one is a hit of the cache), nor by a model, nor a mistake. */
function isRepeatable(one: JudgedMatter): boolean {
  const { usage, cache } = one.ruling.sourced;
  return usage.model === null && cache.status !== "miss" && mistakesOf(one).length === 0;
}

async function judged(world: World, caller: Caller, matter: Matter): Promise<Result<JudgedMatter, RulingFailure>> {
  const now = world.clock.now();
  const [policy, facts] = await Promise.all([
    world.policies.current(caller.workspace),
    world.campaigns.facts(caller.workspace, matter.campaignId, now),
  ]);
  if (facts === null) return fail(campaignNotFound(matter.campaignId));
  const currency = facts.campaign.dailyBudget.currency;
  if (matter.action?.type === "adjust_campaign_budget" && matter.action.newDailyBudget.currency !== currency)
    return fail(currencyMismatch(currency));

  const token = matter.fencingToken;
  if (token !== undefined && !isCurrentLease(facts.situation.lease, caller, { token, now })) return fail(LEASE_STALE);

  const asked = askedOf(caller, matter, { policy, facts, now });
  const admission = admit(asked, matter.action);
  const sourced = await matter.propose(asked, admission);
  const checked =
    sourced.reasoner === UNASKED ? { reason: sourced.proposal.reason, claims: [] } : checkClaims(sourced, asked);
  const action = sourced.proposal.action ?? { type: "no_action" };
  const together = matter.together ? await matter.together(asked, action) : null;
  const findings = [...admission, ...judge({ asked, action, ...checked, together })];
  return ok(digested(world, settle(asked, sourced, { checked, findings })));
}

/** With the digests of the action in words of the wire, and of the evidence. */
function digested({ secrets }: World, ruling: Ruling): JudgedMatter {
  const { action, before, asked, sourced } = ruling;
  const bound = action && {
    campaign_id: asked.facts.campaign.id,
    action: toActionView(action),
    before: before && toBeforeView(before),
  };
  return {
    ruling,
    actionDigest: bound && secrets.hash(canonical(bound)),
    evidenceDigest: secrets.hash(canonical(sourced.evidence.map(toEvidenceView))),
  };
}

/** A matter with all that it is judged on. */
export const askedOf = (
  caller: Caller,
  matter: Matter,
  { policy, facts, now }: Pick<Asked, "policy" | "facts" | "now">,
): Asked => ({
  question: matter.question,
  facts,
  policy,
  caller,
  now,
  autonomy: lowerOf(levelInForce(policy.document, facts.situation.standings, caller), matter.maxAutonomy),
  mode: policy.document.mode === "shadow" ? "shadow" : (matter.mode ?? "live"),
  criticality: matter.criticality ?? "normal",
  context: matter.context ?? {},
  emergency: matter.emergency,
  undoes: matter.undoes,
  maxCostMicros: matter.maxCostMicros ?? null,
  fresh: matter.fresh,
});

/** The policy's level, or a lower one that the caller asks for. */
const lowerOf = (level: AutonomyLevel, max: number | undefined): AutonomyLevel =>
  max === 1 || (max === 2 && level === 3) ? max : level;
