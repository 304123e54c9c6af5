import type { Schema, Schemas } from "./document.ts";
import { membersOf } from "./union.ts";

export type Target = "python" | "go";

/** Everything that has a name: the contract's own components, and what is named here. */
export interface House {
  readonly target: Target;
  readonly all: Schemas;
  readonly named: Map<string, Schema>;
  /** The component or operation that is being placed. */
  readonly root: string;
  /** What got a name below some root, by its place there and its content: a `DecisionNow` has the parts of a `Decision`. */
  readonly parts: Map<string, string>;
  /** Enumerations that are the same wherever they stand, by their words. */
  readonly enums: ReadonlyMap<string, string>;
}

/** Enumerations without a component of their own, and a place where each stands. */
const SHARED: Readonly<Record<string, readonly [component: string, property: string]>> = {
  ProblemCode: ["Problem", "code"],
  RuleId: ["RuleResult", "id"],
  RuleEffect: ["RuleResult", "effect"],
  Scope: ["Key", "scopes"],
  KeyKind: ["Key", "kind"],
  CampaignStatus: ["Campaign", "status"],
  CampaignPlatform: ["Campaign", "platform"],
  ActionType: ["DemoteRequest", "action_type"],
  DecisionMode: ["Decision", "mode"],
  Criticality: ["Decision", "criticality"],
};

export function houseOf(all: Schemas, target: Target): House {
  const own = Object.entries(all).filter(([, schema]) => schema.enum !== undefined);
  const shared = Object.entries(SHARED).map(
    ([name, [component, property]]) => [name, wordsOf(all, component, property)] as const,
  );
  const enums = new Map([...own, ...shared].map(([name, schema]) => [String(schema.enum), name]));
  const named = new Map(shared.map(([name, schema]) => [name, { type: "string", enum: schema.enum ?? [] }]));
  return { target, all, named, enums, root: "", parts: new Map() };
}

function wordsOf(all: Schemas, component: string, property: string): Schema {
  const schema = all[component]?.properties?.[property] ?? {};
  const words = [schema, schema.items ?? {}, ...membersOf(schema).members].find((one) => one.enum !== undefined);
  if (words === undefined) throw new Error(`${component}.${property} is no enumeration: look at SHARED in placed.ts`);
  return words;
}
