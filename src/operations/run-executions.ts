import type { World } from "../ports.ts";
import { carryOut, LEASE_MS } from "./carry-out.ts";

const MOST_AT_ONCE = 20;

/** Takes what is due and carries it out, one campaign beside the other. How many were taken. A failure is logged; its claim runs out. */
export async function runExecutions(world: World): Promise<number> {
  const claimed = await world.executions.claim(world.clock.now(), { limit: MOST_AT_ONCE, leaseMs: LEASE_MS });
  const results = await Promise.allSettled(claimed.map((one) => carryOut(world, one)));
  for (const [index, result] of results.entries())
    if (result.status === "rejected")
      world.log.write({
        level: "error",
        event: "execution",
        execution_id: claimed[index]?.item.id ?? null,
        error: String(result.reason),
      });
  return claimed.length;
}
