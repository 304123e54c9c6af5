import type { Caller } from "../../core/caller.ts";
import { costOf, type ModelTerms, type Tokens, worstCostOf } from "../../core/models/prices.ts";
import type { PolicyVersion } from "../../core/policy.ts";
import type { Edition } from "../../core/prompts/edition.ts";
import type { Degradation } from "../../core/proposal.ts";
import { fail, type Result } from "../../core/result.ts";
import type { Clock, Secrets } from "../../ports.ts";
import { ceilingOf, type Settlement } from "../../core/models/spending.ts";
import type { Model, ModelReply, ModelRequest, Spending } from "../../ports-model.ts";

export interface Till {
  readonly model: Model;
  readonly spending: Spending;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, "id">;
}

export interface Order {
  readonly terms: ModelTerms;
  readonly edition: Edition;
  readonly caller: Caller;
  readonly policy: PolicyVersion;
  readonly items: number;
  readonly isCritical: boolean;
  /** What the decisions of this call may still cost. */
  readonly allowanceMicros: number;
  readonly request: ModelRequest;
}

export interface Paid {
  readonly reply: Result<ModelReply, Degradation>;
  readonly micros: number;
}

/** A reservation that is not settled so long after the call's deadline belongs to a process that died. */
const GRACE_MS = 10_000;

/** Sets the most aside that the call can cost, makes it, and settles what it did cost. No money, no call. */
export async function paidCall(till: Till, order: Order): Promise<Paid> {
  const { terms, caller, request, policy } = order;
  const micros = worstCostOf(terms, { bytes: bytesOf(request), maxTokens: request.maxTokens });
  if (micros > order.allowanceMicros) return { reply: fail("max_cost"), micros: 0 };
  const at = till.clock.now();
  const id = till.secrets.id("mdl", at);
  const reserved = await till.spending.reserve(
    caller.workspace,
    {
      id,
      micros,
      agent: caller.agent,
      model: terms.id,
      prompt: order.edition.id,
      items: order.items,
      at,
      expiresAt: at + request.deadlineMs + GRACE_MS,
    },
    { ...ceilingOf(policy.document), critical: order.isCritical },
  );
  if (!reserved.ok) return { reply: fail(LACKING[reserved.failure]), micros: 0 };

  const reply = await till.model.ask(request);
  const settlement = settlementOf(reply, terms, micros);
  await till.spending.settle(caller.workspace, id, settlement);
  return { reply: reply.ok ? reply : fail(reply.failure.reason), micros: settlement.micros };
}

const LACKING = { exhausted: "budget_exhausted", kept_for_critical: "budget_kept_for_critical" } as const;

/** What nobody can say the cost of counts in full, so that the budget is never passed unseen. */
function settlementOf(reply: Awaited<ReturnType<Model["ask"]>>, terms: ModelTerms, reserved: number): Settlement {
  if (!reply.ok && !reply.failure.charged) return { status: "released", micros: 0, tokens: null };
  const tokens: Tokens | null = reply.ok ? reply.value.tokens : null;
  const micros = tokens === null ? reserved : Math.min(reserved, costOf(terms, tokens));
  return { status: "settled", micros, tokens };
}

const encoder = new TextEncoder();

const bytesOf = ({ system, data, schema, tools }: ModelRequest): number =>
  encoder.encode(system + data + JSON.stringify([schema, tools])).length;
