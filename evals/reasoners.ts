import { claude } from "../src/adapters/claude.ts";
import { systemClock, systemSecrets } from "../src/adapters/system.ts";
import type { Edition } from "../src/core/prompts/edition.ts";
import { modelsOf } from "../src/config-models.ts";
import type { Reasoner } from "../src/ports.ts";
import { oneByOne } from "../src/reasoners/claude/consultant.ts";
import { routed } from "../src/reasoners/routed.ts";
import { statistical } from "../src/reasoners/statistical.ts";
import { Memory } from "../src/testing/memory.ts";
import { modelsIn } from "../src/testing/memory-models.ts";

export const withoutModel: Reasoner = statistical;

/** A model told by this edition, wherever one may be asked: no cache, money counted in memory. `env` as the service reads it. */
export function withModel(
  apiKey: string,
  edition: Edition,
  env: Readonly<Record<string, string | undefined>>,
): Reasoner {
  const parsed = modelsOf(env);
  if (!parsed.ok) throw new Error(parsed.failure.join("\n"));
  const { baseUrl, first, second, deadlineMs } = parsed.value;
  const { spending } = modelsIn(new Memory());
  const till = { model: claude({ apiKey, baseUrl }), spending, clock: systemClock, secrets: systemSecrets };
  const prompts = { get: async () => edition };
  const inner = routed({ consultant: oneByOne(till), prompts, clock: systemClock, first, second, deadlineMs });
  const production = { id: edition.id, digest: edition.digest, shareBp: 10_000 };
  return {
    propose: (asked) => {
      const { facts, policy } = asked;
      const models = { ...policy.document.models, use: "always" as const, monthly_budget_micros: 1_000_000_000 };
      return inner.propose({
        ...asked,
        facts: { ...facts, situation: { ...facts.situation, prompts: { production, candidate: null } } },
        policy: { ...policy, document: { ...policy.document, models } },
      });
    },
  };
}
