import { formatMoney, type Money } from "../core/money.ts";
import { EFFECTS } from "../core/rules/rule.ts";
import { effectOf } from "../core/verdict.ts";
import type { DecisionBody } from "./decision.ts";
import { budgetBounds, type Bound } from "./explanation-bounds.ts";

export interface Flip {
  /** `budget` another amount · `time` a moment · `data` what is missing · `person` a yes · `rule` a limit · `evidence` the reasoner's. */
  readonly kind: "budget" | "time" | "data" | "person" | "rule" | "evidence";
  /** The rules that it would satisfy. */
  readonly rules: readonly DecisionBody["rules"][number]["id"][];
  readonly change: string;
  readonly budget: Money | null;
  readonly at: string | null;
}

type Rule = DecisionBody["rules"][number];

/** The rules that object, the gravest first: the first of them decided. */
export const objectors = ({ rules }: Pick<DecisionBody, "rules">): readonly Rule[] =>
  rules.filter((rule) => effectOf(rule) !== null).toSorted((a, b) => gravity(a) - gravity(b));

const gravity = (rule: Rule): number => EFFECTS.findIndex((effect) => effect === effectOf(rule));

/**
 * The smallest changes that would flip the decision: of what was proposed, of the moment, of what is known, by a person's
 * yes, of the evidence. Made of the record alone, so that the same decision is always explained the same way.
 */
export function flipsOf(body: DecisionBody): readonly Flip[] {
  const standing = objectors(body);
  const bounds = budgetBounds(body);
  const { amount, passes } = tightest(bounds.filter(({ objects }) => objects));
  const covered = new Set(passes.map(({ rule }) => rule));
  const rest = standing.filter(({ id }) => !covered.has(id));
  const budget = amount === null ? [] : [otherBudget(body, amount, { passes, rest })];
  const limit = standing.length === 0 ? nearestLimit(body, bounds) : [];
  const evidence: readonly Flip[] = body.flips_if === null ? [] : [flip("evidence", [], body.flips_if)];
  return [...budget, ...rest.map((rule) => ofRule(body, rule)), ...limit, ...evidence];
}

/** The budget that satisfies all of them, with what else would still object. */
function otherBudget(
  { outcome }: DecisionBody,
  budget: Money,
  { passes, rest }: { readonly passes: readonly Bound[]; readonly rest: readonly Rule[] },
): Flip {
  const rules = passes.map(({ rule }) => rule);
  const side = passes[0]?.side === "least" ? "least" : "most";
  const then =
    rest.length > 0
      ? `would pass ${rules.join(" and ")}; ${rest.map(({ id }) => id).join(" and ")} would still object`
      : outcome === "pending_approval"
        ? "would need no approval"
        : `would pass ${rules.join(" and ")}`;
  return { ...flip("budget", rules, `A budget of at ${side} ${formatMoney(budget)} ${then}.`), budget };
}

function ofRule({ retry_at }: DecisionBody, rule: Rule): Flip {
  const { id, message, headroom, unit } = rule;
  if (rule.status === "unknown" || id.startsWith("data.")) {
    const missing = flip("data", [id], `Data, not an argument: ${message}`);
    return effectOf(rule) === "defer" ? { ...missing, at: retry_at } : missing;
  }
  if (rule.effect === "defer" && retry_at !== null)
    return { ...flip("time", [id], `The same question from ${retry_at} on: ${message}`), at: retry_at };
  if (PERSONS.has(rule.effect) && headroom === null) return flip("person", [id], `A person's yes: ${message}`);
  if (typeof headroom === "number" && headroom < 0) {
    const by = unit === "text" ? "" : ` by ${-headroom}${unit === "count" ? "" : ` ${unit.replaceAll("_", " ")}`}`;
    return flip("rule", [id], `${id} is missed${by}: ${message}`);
  }
  return flip(PERSONS.has(rule.effect) ? "person" : "rule", [id], message);
}

const PERSONS: ReadonlySet<Rule["effect"]> = new Set(["escalate", "require_approval", "recommend"]);

/** What was let through, and how much further it could have gone. */
function nearestLimit({ outcome }: DecisionBody, bounds: readonly Bound[]): readonly Flip[] {
  if (outcome !== "authorized") return [];
  const { amount, passes } = tightest(bounds);
  const [first] = passes;
  if (amount === null || !first) return [];
  const beyond = first.side === "most" ? "Above" : "Below";
  return [
    {
      ...flip("budget", [first.rule], `${beyond} ${formatMoney(amount)}, ${first.rule} would object.`),
      budget: amount,
    },
  ];
}

/** The bound that the others follow from: the lowest of the highest, or the highest of the lowest. */
function tightest(bounds: readonly Bound[]): { readonly amount: Money | null; readonly passes: readonly Bound[] } {
  const [first] = bounds;
  if (!first) return { amount: null, passes: [] };
  const same = bounds.filter(({ side }) => side === first.side);
  const amounts = same.map(({ amount }) => amount);
  const amount = first.side === "most" ? Math.min(...amounts) : Math.max(...amounts);
  const inOrder = same.toSorted((a, b) => Math.abs(a.amount - amount) - Math.abs(b.amount - amount));
  return { amount: { amount, currency: first.currency }, passes: inOrder };
}

const flip = (kind: Flip["kind"], rules: Flip["rules"], change: string): Flip => ({
  kind,
  rules,
  change,
  budget: null,
  at: null,
});
