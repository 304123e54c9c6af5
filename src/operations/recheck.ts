import type { DecisionBody } from "../contract/decision.ts";
import type { Asked } from "../core/asked.ts";
import { evidenceMoved } from "../core/authority/evidence-moved.ts";
import type { Campaign } from "../core/campaign.ts";
import type { Ruling } from "../core/decision.ts";
import type { Evidence } from "../core/evidence.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { formatMoney } from "../core/money.ts";
import type { PolicyVersion } from "../core/policy.ts";
import { admit } from "../core/rules/admit.ts";
import { judge } from "../core/rules/judge.ts";
import type { Finding } from "../core/rules/rule.ts";
import { settle } from "../core/settle.ts";
import type { Instant } from "../core/time.ts";
import { effectOf, isEmergencyStop } from "../core/verdict.ts";
import type { World } from "../ports.ts";
import { askedOf } from "./judged.ts";
import { recordedAction, reproposed, requesterOf, restated } from "./restated.ts";

/** A recorded decision's own action under this minute's rules and facts; nothing of it is recorded. */
export interface Rechecked {
  readonly asked: Asked;
  readonly ruling: Ruling;
  /** What is not as it was, in sentences; empty: it is still the same decision. */
  readonly changed: readonly string[];
}

interface Subject {
  readonly workspace: WorkspaceId;
  readonly decision: DecisionBody;
  /** When it is looked at; the world's clock unless said. */
  readonly now?: Instant;
}

/** For whoever asked then, not for whoever asks now. Null: the campaign is gone, or the decision had no action. */
export async function recheck(world: World, { workspace, decision, now: at }: Subject): Promise<Rechecked | null> {
  const now = at ?? world.clock.now();
  const [policy, facts] = await Promise.all([
    world.policies.current(workspace),
    world.campaigns.facts(workspace, decision.campaign_id, now),
  ]);
  const action = recordedAction(decision);
  if (facts === null || action === null) return null;
  const asked = askedOf(requesterOf(workspace, decision), restated(world, decision), { policy, facts, now });
  const sourced = reproposed(asked, action, decision);
  // The numbers of the reason were checked when it was given; that they have moved is told by the evidence.
  const checked = { reason: decision.reason, claims: decision.claims };
  const findings = [...admit(asked, action), ...judge({ asked, action, reason: decision.reason, claims: [] })];
  const ruling = settle(asked, sourced, { checked, findings });
  // A stop that a person ordered is not held up by what has changed since.
  const stops = isEmergencyStop(action, asked);
  const changed = stops ? [] : changesSince(decision, { policy, campaign: facts.campaign, ruling });
  return { asked, ruling, changed };
}

interface Fresh {
  readonly policy: PolicyVersion;
  readonly campaign: Campaign;
  readonly ruling: Ruling;
}

const changesSince = (decision: DecisionBody, { policy, campaign, ruling }: Fresh): readonly string[] => [
  ...policyChanges(decision, policy),
  ...campaignChanges(decision, campaign),
  ...newObjections(decision, ruling.findings),
  ...evidenceMoved(asReadings(decision), ruling.sourced.evidence, policy.document.cache),
];

const policyChanges = ({ versions }: DecisionBody, { version, digest }: PolicyVersion): readonly string[] =>
  versions.policy === version && versions.policy_digest === digest
    ? []
    : [`The policy is version ${version} now; it was version ${versions.policy}.`];

function campaignChanges({ action }: DecisionBody, { status, dailyBudget }: Campaign): readonly string[] {
  const was = action?.before;
  const money = was?.daily_budget;
  const isOtherBudget = money && (money.amount !== dailyBudget.amount || money.currency !== dailyBudget.currency);
  return [
    ...(was?.status && was.status !== status ? [`The campaign is ${status} now; it was ${was.status}.`] : []),
    ...(isOtherBudget ? [`The daily budget is ${formatMoney(dailyBudget)} now; it was ${formatMoney(money)}.`] : []),
  ];
}

/** Rules that object now and did not; and any that forbid it or say to wait, which no person's yes goes over. */
function newObjections({ rules }: DecisionBody, findings: readonly Finding[]): readonly string[] {
  const objected = new Set(
    rules
      .filter(({ status }) => status !== "pass" && status !== "not_applicable")
      .map(({ id, effect }) => `${id} ${effect}`),
  );
  return findings
    .filter((finding) => {
      const effect = effectOf(finding);
      if (effect === null) return false;
      return effect === "reject" || effect === "defer" || !objected.has(`${finding.id} ${finding.effect}`);
    })
    .map(({ message }) => message);
}

const asReadings = ({
  evidence,
}: DecisionBody): readonly Pick<Evidence, "metric" | "window" | "value" | "unit" | "currency" | "status">[] => evidence;
