import type { Caller, Scope } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import { fail, type Result } from "../core/result.ts";
import { authenticate } from "./authenticate.ts";
import { addFields, type HttpContext } from "./call.ts";
import { limitFields, rateLimited } from "./rate-limit.ts";
import type { Service } from "./call.ts";

/** Who calls, and whether they may call just now. `scope`: what the call will need, where that is known. Every answer from here on says how they stand. */
export async function callerOf(
  c: HttpContext,
  { operatorKeyHash, limits }: Service,
  scope: Scope | null = null,
): Promise<Result<Caller, Failure<"unauthenticated" | "issuer_unavailable" | "rate_limited">>> {
  const { world } = c.var.call;
  const authorization = c.req.header("authorization");
  const caller = await authenticate(world, { authorization, operatorKeyHash, scope });
  if (!caller.ok) return caller;
  const { allowed, standings } = limits.take(caller.value, world.clock.now());
  if (standings.length > 0) addFields(c, limitFields(standings));
  return allowed ? caller : fail(rateLimited(standings));
}
