import { changesSomething } from "../core/action.ts";
import type { Asked } from "../core/asked.ts";
import { impactInputs, impactOf } from "../core/impact.ts";
import { type Degradation, MODEL_AGENT, type Proposal } from "../core/proposal.ts";
import type { Said } from "./claude/answer.ts";

/** Where a question goes, and the word for it in `usage.route`. */
export interface Route {
  readonly to: "statistical" | "first" | "second";
  readonly why: string;
  /** Where a model was wanted and must not be asked. */
  readonly degraded?: Degradation;
}

/** Statistics answer what is clear, at no cost; the first model what is not; the second where much hangs on it. */
export function routeOf(asked: Asked, own: Proposal): Route {
  const { intent } = asked.question;
  const { use, clear_confidence } = asked.policy.document.models;
  if (use === "never") return statistical("policy");
  if (intent.kind === "unsupported" || intent.kind === "proposed") return statistical("handed_over");
  const isOpen = isInformation(asked);
  if (use === "by_need" && (intent.kind === "status" || intent.kind === "overview"))
    return statistical("known_question");
  if (own.action === null && !isOpen) return statistical("no_evidence");
  if (isStopped(asked)) return { to: "statistical", why: "muted", degraded: "model_muted" };
  if (asked.criticality === "critical") return { to: "second", why: "critical" };
  if (isHighImpact(asked, own)) return { to: "second", why: "high_impact" };
  if (isOpen) return { to: "first", why: intent.kind === "diagnose" ? "why" : "open" };
  if (own.confidence === null || own.confidence < clear_confidence) return { to: "first", why: "unsure" };
  if (own.finding !== null && intent.kind === "consider") return { to: "first", why: "conflicting_evidence" };
  return use === "always" ? { to: "first", why: "always" } : statistical("clear");
}

const statistical = (why: string): Route => ({ to: "statistical", why });

/** Why what the first model said is not enough; null: it is. */
export function doubtOf(asked: Asked, own: Proposal, { option, confidence }: Said): string | null {
  if (confidence < asked.policy.document.models.unsure_confidence) return "first_unsure";
  const { action } = option.judged;
  // About what to do after a "why", or an open question, the statistics have no opinion to differ from.
  if (own.action === null || isInformation(asked)) return null;
  const differs = own.action.type !== action.type && (changesSomething(own.action) || changesSomething(action));
  return differs ? "disagrees" : null;
}

const isInformation = ({ question: { intent } }: Asked): boolean =>
  intent.kind === "diagnose" || intent.kind === "unclear";

const isHighImpact = (asked: Asked, { action }: Proposal): boolean => {
  const { impact, models } = asked.policy.document;
  return (
    action !== null && changesSomething(action) && impactOf(impactInputs(asked, action), impact) >= models.high_impact
  );
};

/** The same mistake twice here, until a person clears it, or a kill switch on the model itself. */
const isStopped = ({ facts: { situation } }: Asked): boolean =>
  situation.mutes.some(({ agent }) => agent === MODEL_AGENT) ||
  situation.switches.some(({ target, name }) => target === "agent" && name === MODEL_AGENT);
