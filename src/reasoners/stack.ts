import type { Asked } from "../core/asked.ts";
import { verdictOf } from "../core/candidates.ts";
import type { Digest } from "../core/ids.ts";
import type { ModelTerms } from "../core/models/prices.ts";
import { assignedOf } from "../core/prompts/assign.ts";
import { BUILT_IN } from "../prompts/built-in.ts";
import type { Clock, Proposals, Reasoner, Secrets, World } from "../ports.ts";
import type { Model, Prompts, Spending } from "../ports-model.ts";
import { cached, type Memory } from "./cached.ts";
import { breaking, type Circuit } from "./claude/circuit.ts";
import { oneByOne } from "./claude/consultant.ts";
import { gathered } from "./claude/gathered.ts";
import type { Till } from "./claude/paid-call.ts";
import { identityKey } from "./identity-key.ts";
import { CLAUDE, routed } from "./routed.ts";
import { STATISTICAL, statistical } from "./statistical.ts";

/** Models and how long is waited for them. */
export interface Models {
  readonly model: Model;
  readonly first: ModelTerms;
  readonly second: ModelTerms;
  readonly deadlineMs: number;
  readonly batchDeadlineMs: number;
  /** Outlives a request. */
  readonly circuit: Circuit;
}

interface StackParts {
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, "hash" | "id">;
  readonly spending: Spending;
  readonly prompts: Prompts;
  readonly proposals: Proposals;
  readonly memory: Memory;
  /** Null: there is no key, and the statistics reason alone. */
  readonly models: Models | null;
  readonly joined: (keyOf: (asked: Asked) => Digest, reasoner: Reasoner) => Reasoner;
}

/** The reasoners, one on the other: the cache, one flight for equal questions, statistics and models by need. */
export function stacked(parts: StackParts): { readonly reasoner: Reasoner; gathering: World["gathering"] } {
  const { clock, secrets, prompts, proposals, memory, models, joined } = parts;
  const name = models ? `${CLAUDE}(${models.first.id},${models.second.id})` : STATISTICAL;
  const keyOf = identityKey(secrets.hash, name, models ? promptOf : undefined);
  const over = (inner: Reasoner) => cached({ proposals, memory, keyOf, verdict: verdictOf }, joined(keyOf, inner));
  if (models === null) {
    const reasoner = over(statistical);
    return { reasoner, gathering: () => ({ reasoner, done: () => undefined }) };
  }
  const { first, second, deadlineMs, batchDeadlineMs } = models;
  const till: Till = { ...parts, model: breaking(models.circuit, clock, models.model) };
  return {
    reasoner: over(routed({ consultant: oneByOne(till), prompts, clock, first, second, deadlineMs })),
    gathering(total, mayBegin) {
      const isLate = ({ terms }: { readonly terms: ModelTerms }) => terms.id === second.id && second.id !== first.id;
      const { consultant, done } = gathered(till, { total, deadlineMs: batchDeadlineMs, isLate, mayBegin });
      return {
        reasoner: over(routed({ consultant, prompts, clock, first, second, deadlineMs: batchDeadlineMs })),
        done,
      };
    },
  };
}

const promptOf = ({ facts }: Asked): Digest =>
  assignedOf(facts.situation.prompts, facts.campaign.id)?.digest ?? BUILT_IN.digest;
