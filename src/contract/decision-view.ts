import type { Approval } from "../core/authority/approval.ts";
import type { Execution } from "../core/authority/execution.ts";
import type { Decision, Ruling } from "../core/decision.ts";
import type { Facts } from "../core/facts.ts";
import type { Recorded } from "../core/ledger.ts";
import { changesSomething } from "../core/action.ts";
import { kept } from "../core/canonical.ts";
import { oncePer } from "../core/once-per.ts";
import { CAMPAIGN_MARK } from "../core/proposal.ts";
import { named } from "../core/rules/wording.ts";
import { HOUR_MS, type Instant } from "../core/time.ts";
import { objectionsOf } from "../core/verdict.ts";
import { toActionView, toBeforeView } from "./action.ts";
import { toAnswer, toAsk } from "./answer.ts";
import { type Revealed, revealed } from "../core/privacy/conceal.ts";
import type { DecisionBody, DecisionView, PrivateMark } from "./decision.ts";
import { toClaimView, toEvidenceView, toRuleResultView } from "./evidence.ts";
import { SERVICE_VERSION } from "./service-version.ts";
import { toInstantView } from "./wire.ts";

/** What the decision set going. */
interface Opened {
  readonly approval: Approval | null;
  readonly execution: Execution | null;
}

const NOTHING_OPENED: Opened = { approval: null, execution: null };

/** Decision → what is recorded and answered. */
export function toDecisionBody(decision: Decision, opened: Opened = NOTHING_OPENED): DecisionBody {
  const { id, ruling } = decision;
  return {
    ...toRulingBody(ruling),
    id,
    action: toProposedAction(decision),
    approval: toApprovalRequest(decision, opened.approval),
    task_id: opened.approval?.id ?? null,
    execution: toExecutionMark(ruling, opened.execution),
  };
}

/** All that a decision does not have of its own. One ruling may be recorded several times (docs/decisions/0019). */
const toRulingBody = oncePer((ruling: Ruling): DecisionBody => {
  const { asked, sourced, outcome } = ruling;
  return {
    object: "decision",
    id: "",
    created_at: toInstantView(asked.now),
    expires_at: toInstantView(ruling.expiresAt),
    expires_because: ruling.expiresBecause,
    campaign_id: asked.facts.campaign.id,
    question: asked.question.text,
    agent_id: asked.caller.agent,
    asked_by: kept({ key_id: asked.caller.keyId, kind: asked.caller.kind }),
    mode: asked.mode,
    outcome,
    answer: withName(toAnswer(ruling), ruling),
    action: null,
    reason: withName(ruling.reason, ruling),
    confidence: sourced.proposal.confidence,
    flips_if: sourced.proposal.flipsIf,
    evidence: kept(sourced.evidence.map(toEvidenceView)),
    claims: kept(ruling.claims.map(toClaimView)),
    rules: kept(ruling.findings.map(toRuleResultView)),
    alternatives: kept(
      ruling.alternatives.map((alternative) => ({
        action: toActionView(alternative.action),
        outcome: alternative.outcome,
        objections: [...alternative.objections],
      })),
    ),
    warnings: [...sourced.proposal.warnings],
    degraded: sourced.degraded ?? null,
    retry_at: ruling.retryAt === null ? null : toInstantView(ruling.retryAt),
    approval: null,
    task_id: null,
    execution: toExecutionMark(ruling, null),
    undoes: asked.undoes,
    autonomy: kept({ level: asked.autonomy, major: asked.policy.document.autonomy.major }),
    criticality: asked.criticality,
    emergency: asked.emergency,
    context: { ...asked.context },
    cache: kept(toCacheView(ruling)),
    usage: kept({
      reasoner: sourced.reasoner,
      model: sourced.usage.model,
      cost_micros: sourced.usage.costMicros,
      route: [...sourced.usage.route],
    }),
    versions: kept({
      policy: asked.policy.version,
      policy_digest: asked.policy.digest,
      prompt: sourced.usage.prompt ? `${sourced.usage.prompt.id}@${sourced.usage.prompt.digest}` : null,
      reasoner: sourced.reasoner,
      service: SERVICE_VERSION,
    }),
    ...toFreshness(asked.facts, asked.now),
  };
});

/** A model never learns what the campaign is called: its name is put in here, after every number of the reason was checked. */
const withName = (text: string, { sourced, asked }: Ruling): string =>
  sourced.usage.prompt ? text.replaceAll(CAMPAIGN_MARK, named(asked.facts.campaign.name)) : text;

/** The answer: the recorded body with its private values, and where it stands in the log. */
export const toDecisionView = (
  body: DecisionBody,
  { sequence, leafHash, parts = [] }: Recorded,
  receipt: string | null,
): DecisionView => ({
  ...body,
  ledger: { sequence, leaf_hash: leafHash, receipt, private: parts.map(toPrivateMark) },
});

const toPrivateMark = ({ commitment, salt, values }: Revealed): PrivateMark => ({
  commitment,
  salt,
  fields: Object.keys(values).toSorted(),
});

/** Recorded bytes → the view that was answered, but for its receipt. What was erased stays withheld. */
export function fromRecord({ body, parts = [], ...place }: RecordedLine): DecisionView {
  // Safe because only `entryOf` writes bodies of kind `decision`, from a DecisionBody.
  const { private: commitments = [], ...told } = JSON.parse(body) as DecisionBody & {
    readonly private?: readonly string[];
  };
  const known = new Map(parts.map((part) => [part.commitment, part]));
  const marks = commitments.map((commitment) => {
    const part = known.get(commitment);
    return part ? toPrivateMark(part) : { commitment, salt: null, fields: null };
  });
  // Safe because values are only put back where they were taken from.
  const view = toDecisionView(revealed(told, parts) as DecisionBody, place, null);
  return { ...view, ledger: { ...view.ledger, private: marks } };
}

/** As the ledger gives it. */
interface RecordedLine extends Recorded {
  readonly body: string;
}

function toProposedAction({ ruling, actionDigest }: Decision): DecisionBody["action"] {
  if (ruling.action === null || actionDigest === null) return null;
  return {
    ...toActionView(ruling.action),
    before: ruling.before && toBeforeView(ruling.before),
    digest: actionDigest,
    reversible: ruling.reversible,
  };
}

function toExecutionMark({ asked, action }: Ruling, execution: Execution | null): DecisionBody["execution"] {
  if (execution !== null) return { status: "queued", id: execution.id, eta: toInstantView(execution.runAt) };
  const suppressed = asked.mode === "shadow" && action !== null && changesSomething(action);
  return { status: suppressed ? "suppressed" : "none", id: null, eta: null };
}

/** With the approval's own id and people where it was opened; in shadow mode, only what would be asked. */
function toApprovalRequest(
  { ruling, actionDigest, evidenceDigest }: Decision,
  approval: Approval | null,
): DecisionBody["approval"] {
  if ((ruling.outcome !== "pending_approval" && approval === null) || actionDigest === null) return null;
  return {
    id: approval?.id ?? null,
    decision_id: approval?.decisionId ?? null,
    assigned_to: approval?.assignees[approval.stage] ?? null,
    expires_at: approval && toInstantView(approval.expiresAt),
    object: "approval_request",
    ask: toAsk(ruling),
    because: [...objectionsOf(ruling.findings)],
    action_digest: actionDigest,
    evidence_digest: evidenceDigest,
    policy_version: ruling.asked.policy.version,
  };
}

function toCacheView({ asked, sourced }: Ruling): DecisionBody["cache"] {
  const { status, decidedFrom, reasonedAt } = sourced.cache;
  const ageS = status === "hit" ? Math.floor((asked.now - reasonedAt) / 1_000) : null;
  return { status, age_s: ageS, decided_from: decidedFrom };
}

/** The guide's own field names for the age of the data (L149-155). */
function toFreshness({ days }: Facts, now: Instant) {
  const latest = days.at(-1);
  if (!latest) return { data_snapshot_time: null, data_freshness_hours: null, note: null };
  const snapshot = latest.asOf;
  const hours = Math.round((Math.max(0, now - snapshot) / HOUR_MS) * 10) / 10;
  return {
    data_snapshot_time: toInstantView(snapshot),
    data_freshness_hours: hours,
    note: `This data is ${hours} ${hours === 1 ? "hour" : "hours"} old. Real-time performance may differ.`,
  };
}
