import type { Asked } from "../core/asked.ts";
import type { ModelTerms } from "../core/models/prices.ts";
import type { Edition } from "../core/prompts/edition.ts";
import type { Degradation, ModelMistake, Sourced, Usage } from "../core/proposal.ts";
import type { Clock, Reasoner } from "../ports.ts";
import type { Prompts } from "../ports-model.ts";
import type { Said } from "./claude/answer.ts";
import { type Brief, citable } from "./claude/brief.ts";
import { type Consultant, editionOf } from "./claude/consultant.ts";
import { toProposal } from "./claude/to-proposal.ts";
import { doubtOf, type Route, routeOf } from "./routing.ts";
import { proposeStatistically, type Proposed, STATISTICAL } from "./statistical.ts";

/** Under this name a model's choice is recorded. */
export const CLAUDE = "claude@1";

interface RoutedParts {
  readonly consultant: Consultant;
  readonly prompts: Pick<Prompts, "get">;
  readonly clock: Clock;
  readonly first: ModelTerms;
  readonly second: ModelTerms;
  /** For all models of one decision together. */
  readonly deadlineMs: number;
}

/** What is known so far, on the way from one reasoner to the next. */
interface Way {
  readonly asked: Asked;
  readonly own: Proposed;
  readonly edition: Edition;
  readonly deadlineAtMs: number;
  readonly route: readonly string[];
  readonly micros: number;
}

/** Statistics → the first model → the second, each only as far as it is needed. Whatever happens, there is an answer. */
export function routed(parts: RoutedParts): Reasoner {
  return {
    async propose(asked) {
      const own = proposeStatistically(asked);
      const route = routeOf(asked, own.proposal);
      if (route.to === "statistical") return statisticalAlone(asked, own, route);
      const way: Way = {
        asked,
        own,
        edition: await editionOf(parts.prompts, asked),
        deadlineAtMs: parts.clock.elapsedMs() + parts.deadlineMs,
        route: [STATISTICAL_STEP, route.why],
        micros: 0,
      };
      return route.to === "first" ? askFirst(parts, way) : askSecond(parts, way, null);
    },
  };
}

const STATISTICAL_STEP = "statistical";

async function askFirst(parts: RoutedParts, way: Way): Promise<Sourced> {
  const { consulted, next } = await step(parts, way, parts.first);
  if (consulted.kind === "unavailable") return without(next, parts.first, consulted.degraded);
  if (consulted.kind === "unusable") return handedOver(next, parts.first, consulted);
  const doubt = doubtOf(way.asked, way.own.proposal, consulted.said);
  if (doubt === null || parts.second.id === parts.first.id) return chosen(next, parts.first, consulted);
  return askSecond(parts, { ...next, route: [...next.route, doubt] }, consulted);
}

/** `before`: what the first model said, which stands when the second one says nothing. */
async function askSecond(parts: RoutedParts, way: Way, before: Spoken | null): Promise<Sourced> {
  const { consulted, next } = await step(parts, way, parts.second);
  if (consulted.kind === "said") return chosen(next, parts.second, consulted);
  if (consulted.kind === "unusable") return handedOver(next, parts.second, consulted);
  const { degraded } = consulted;
  const went = { ...next, route: [...next.route, degraded] };
  if (before) return { ...chosen(went, parts.first, before), degraded };
  // Too dear for the larger one is not too dear for the smaller.
  return degraded === "max_cost" && parts.first.id !== parts.second.id
    ? { ...(await askFirstOnly(parts, went)), degraded }
    : without(next, parts.second, degraded);
}

async function askFirstOnly(parts: RoutedParts, way: Way): Promise<Sourced> {
  const { consulted, next } = await step(parts, way, parts.first);
  if (consulted.kind === "said") return chosen(next, parts.first, consulted);
  return consulted.kind === "unusable"
    ? handedOver(next, parts.first, consulted)
    : without(next, parts.first, consulted.degraded);
}

async function step({ consultant }: RoutedParts, way: Way, terms: ModelTerms) {
  const { asked, own, edition, deadlineAtMs } = way;
  const { kind } = asked.question.intent;
  const limit = Math.min(asked.policy.document.models.max_cost_micros, asked.maxCostMicros ?? Infinity);
  const consulted = await consultant.ask({
    asked,
    own,
    terms,
    edition,
    mayFetch: kind === "diagnose" || kind === "unclear",
    allowanceMicros: limit - way.micros,
    deadlineAtMs,
  });
  const next: Way = { ...way, route: [...way.route, terms.id], micros: way.micros + consulted.micros };
  return { consulted, next };
}

interface Spoken {
  readonly said: Said;
  readonly brief: Brief;
  readonly mistake: ModelMistake | null;
}

const chosen = (way: Way, terms: ModelTerms, { said, brief, mistake }: Spoken): Sourced => ({
  proposal: toProposal(said, brief, way.own.proposal),
  evidence: citable(brief),
  reasoner: CLAUDE,
  ...marks(way, terms),
  degraded: null,
  mistake,
});

/** The statistics answer in the model's place. */
const without = (way: Way, terms: ModelTerms, degraded: Degradation): Sourced => ({
  ...way.own,
  reasoner: STATISTICAL,
  ...marks({ ...way, route: [...way.route, degraded, STATISTICAL_STEP] }, terms),
  degraded,
  mistake: null,
});

/** A model answered, twice, and no use can be made of it: a person decides. */
function handedOver(
  way: Way,
  terms: ModelTerms,
  { degraded, mistake }: { readonly degraded: Degradation; readonly mistake: ModelMistake | null },
): Sourced {
  const { proposal, evidence } = way.own;
  const others = [...(proposal.action ? [proposal.action] : []), ...proposal.alternatives];
  return {
    proposal: {
      ...proposal,
      action: { type: "escalate_decision" },
      finding: null,
      reason: WHY_HANDED_OVER[degraded] ?? "The model's answer could not be used, so a person has to decide.",
      confidence: null,
      flipsIf: null,
      alternatives: others,
    },
    evidence,
    reasoner: CLAUDE,
    ...marks({ ...way, route: [...way.route, mistake ?? degraded] }, terms),
    degraded,
    mistake,
  };
}

const WHY_HANDED_OVER: Partial<Record<Degradation, string>> = {
  model_refused: "The model refused to answer, so a person has to decide.",
  model_truncated: "The model's answer was cut off, and again when it was asked once more, so a person has to decide.",
  model_output_invalid:
    "The model's answer did not keep to what it was given, and again when it was asked once more, so a person has to decide.",
};

function marks({ asked, route, micros, edition }: Way, { id }: ModelTerms): Pick<Sourced, "cache" | "usage"> {
  const usage: Usage = {
    model: id,
    costMicros: micros,
    route,
    prompt: { id: edition.id, digest: edition.digest },
  };
  return { usage, cache: { status: "none", key: null, decidedFrom: null, reasonedAt: asked.now, freshUntil: null } };
}

const statisticalAlone = (asked: Asked, own: Proposed, { why, degraded }: Route): Sourced => ({
  ...own,
  reasoner: STATISTICAL,
  cache: { status: "none", key: null, decidedFrom: null, reasonedAt: asked.now, freshUntil: null },
  usage: { model: null, costMicros: 0, route: [STATISTICAL_STEP, why], prompt: null },
  degraded: degraded ?? null,
  mistake: null,
});
