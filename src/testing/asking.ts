import type { Caller } from "../core/caller.ts";
import { decide } from "../operations/decide.ts";
import { perform } from "../operations/operation.ts";
import type { DecisionView } from "../contract/decision.ts";
import type { World } from "../ports.ts";
import { aCaller } from "./asked.ts";

/** Asks as `POST /decide` does, past the cache; throws the problem when there is one. */
export async function askFresh(
  world: World,
  question: string,
  { body = {}, caller = aCaller(), noCache = true }: { body?: object; caller?: Caller; noCache?: boolean } = {},
): Promise<DecisionView> {
  const full = { campaign_id: "123", question, ...body };
  const input = { params: {}, query: {}, body: full, ifMatch: null, noCache };
  const answered = await perform(world, caller, { operation: decide, input });
  if (!answered.ok) throw new Error(answered.failure.detail);
  return answered.value.view;
}
