import type { Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import { formatMoney } from "../../core/money.ts";
import { BEYOND, type MeasureName } from "../../core/statistics/criteria.ts";
import { rateText } from "./citing.ts";
import { alternativesOf, type Choice } from "./choose.ts";
import { bounded } from "./confidence.ts";
import { NAMED } from "./decision.ts";
import type { Draft } from "./draft.ts";
import { NAMES, volumeText } from "./phrases.ts";
import { telling, type Telling } from "./telling.ts";

type Standing = "yes" | "no" | "unclear";

/** A limit that the campaign may have missed: one of its targets, or one of the policy's criteria. */
interface Miss {
  readonly name: MeasureName;
  readonly limit: number;
  readonly kind: "target" | "threshold";
  readonly probability: number;
}

/** Likeliest first. */
function missesOf({ targets, grounds }: Assessment): readonly Miss[] {
  const missed = targets.flatMap(({ name, target, probabilityMissed }): readonly Miss[] =>
    probabilityMissed === null ? [] : [{ name, limit: target, kind: "target", probability: probabilityMissed }],
  );
  const criteria = grounds.criteria.map(({ name, limit, probability }): Miss => ({
    name,
    limit,
    kind: "threshold",
    probability,
  }));
  return [...missed, ...criteria].toSorted((a, b) => b.probability - a.probability);
}

/** "Is this campaign underperforming?" Yes when it likely misses a target or a criterion, no when it likely misses none. */
export function standingOf({ policy }: Asked, assessment: Assessment): Standing {
  const likely = policy.document.statistics.decrease_probability;
  const [worst] = missesOf(assessment);
  if (!worst) return "unclear";
  if (worst.probability >= likely) return "yes";
  return worst.probability <= 1 - likely ? "no" : "unclear";
}

/**
 * An answer for information. Where it underperforms, what the evidence speaks for is put forward too, if the rules would
 * let a person do it.
 */
export function status(asked: Asked, assessment: Assessment, choice: Choice): Draft {
  const told = telling(asked, assessment, []);
  const misses = missesOf(assessment);
  const [worst] = misses;
  const standing = standingOf(asked, assessment);
  const probability = worst?.probability ?? 0.5;
  const none = choice.rated.find(({ move }) => move === "none") ?? choice.chosen;
  const advised = standing === "yes" && choice.chosen.judged.outcome === "recommended";
  const chosen = advised ? choice.chosen : none;
  const advice = chosen.move === "none" ? "" : ` The evidence speaks for this: ${NAMED[chosen.move]}.`;
  return {
    rows: told.rows,
    action: chosen.judged.action,
    finding: `${findingOf(told, standing, misses)}${advice}`,
    reason: reasonOf(told, worst),
    confidence: bounded(standing === "no" ? 1 - probability : probability),
    alternatives: alternativesOf({ ...choice, chosen }),
  };
}

function findingOf(told: Telling, standing: Standing, misses: readonly Miss[]): string {
  const [worst] = misses;
  const { kind } = told.asked.question.intent;
  const lead = kind === "overview" ? OVERVIEW[standing] : WHETHER[standing];
  if (!worst) return `${lead}: too little was collected to hold the campaign against a target.`;
  const text = missText(told, worst);
  const likely = told.asked.policy.document.statistics.decrease_probability;
  const all = misses.filter(({ probability }) => probability >= likely).map((miss) => missText(told, miss));
  if (standing === "yes") return `${lead}: ${all.join("; ")}.`;
  if (standing === "no") return `${lead}: it misses no target and no threshold. The nearest: ${text}.`;
  return `${lead}: ${text}, so the data neither confirm a miss nor rule it out.`;
}

const WHETHER: Readonly<Record<Standing, string>> = { yes: "Yes", no: "No", unclear: "Unclear" };

const OVERVIEW: Readonly<Record<Standing, string>> = {
  yes: "It underperforms",
  no: "It performs",
  unclear: "It is not clear",
};

/** "conversion rate is 1.50 %, and a conversion rate below its target of 3.50 % has probability 96.7 %". */
function missText({ cite, currency }: Telling, { name, limit, kind }: Miss): string {
  const written = name === "cost_per_conversion" ? formatMoney({ amount: limit, currency }) : rateText(limit);
  const beyond = BEYOND[name];
  const seen = cite.has(name) ? `is ${cite.say(name)}` : `is not known, with ${cite.say("spend")} spent for none`;
  // Printed from the evidence, so that the reader finds the same figure there.
  const chance = cite.say(`probability_${name}_${beyond}_${kind}`);
  return `${NAMES[name]} ${seen}, and a ${NAMES[name]} ${beyond} its ${kind} of ${written} has probability ${chance}`;
}

function reasonOf(told: Telling, worst: Miss | undefined): string {
  const { cite, assessment } = told;
  const volume = `Seen ${volumeText(assessment, cite)}.`;
  if (!worst) return volume;
  const range = cite.has(worst.name) ? `; credibly ${NAMES[worst.name]} lies between ${cite.range(worst.name)}` : "";
  return `The likeliest miss: ${missText(told, worst)}${range}. ${volume}`;
}
