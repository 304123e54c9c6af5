import type { PolicyDocument } from "../core/policy.ts";
import { MODELS } from "../core/models/prices.ts";
import { closedCircuit } from "../reasoners/claude/circuit.ts";
import { stacked } from "../reasoners/stack.ts";
import type { MetricDay } from "../core/campaign.ts";
import { singleFlight } from "../reasoners/single-flight.ts";
import { aPolicy } from "./asked.ts";
import type { FakeModel } from "./fake-model.ts";
import { reasoningWorld } from "./reasoning-world.ts";
import type { FakeWorld } from "./world.ts";

interface Given {
  readonly models?: Partial<PolicyDocument["models"]>;
  readonly day?: Partial<MetricDay>;
}

const termsOf = (id: string) => {
  const terms = MODELS.find((model) => model.id === id);
  if (!terms) throw new Error(`No model ${id}`);
  return terms;
};

export const FIRST = termsOf("claude-haiku-5-5");
export const SECOND = termsOf("claude-sonnet-5-5");

/** The world of {@link reasoningWorld} with the whole stack of reasoners over a model in memory, which is asked wherever it may. */
export function claudeWorld(model: FakeModel, { models, day }: Given = {}): FakeWorld {
  const world = reasoningWorld(day ? { day } : {});
  const { document } = aPolicy();
  const policy = aPolicy({ models: { ...document.models, use: "always", ...models } });
  world.store([{ do: "publish_policy", policy: { ...policy, version: 2, digest: "sha256:models" } }]);
  const stack = stacked({
    ...world,
    memory: new Map(),
    joined: singleFlight,
    models: {
      model,
      first: FIRST,
      second: SECOND,
      deadlineMs: 20_000,
      batchDeadlineMs: 120_000,
      circuit: closedCircuit(),
    },
  });
  return { ...world, ...stack };
}
