import { expect, it } from "vitest";
import { askFor, MARIA } from "../testing/approving.ts";
import { budgetOf, execute, later, scene } from "../testing/executing.ts";
import type { World } from "../ports.ts";
import { carryOut } from "./carry-out.ts";

class Crash extends Error {}

/** A world in which the process dies at its n-th step towards the outside: before it, or just after it was done. */
function dyingAt(world: World, n: number, when: "before" | "after"): World {
  let steps = 0;
  const step = async <T>(act: () => Promise<T>): Promise<T> => {
    steps += 1;
    if (steps > n || (steps === n && when === "before")) throw new Crash();
    const done = await act();
    if (steps === n) throw new Crash();
    return done;
  };
  return {
    ...world,
    ledger: { ...world.ledger, commit: (...args) => step(() => world.ledger.commit(...args)) },
    buckets: { take: (...args) => step(() => world.buckets.take(...args)) },
    platforms: {
      of(platform) {
        const port = world.platforms.of(platform);
        return (
          port && {
            ...port,
            read: (target) => step(() => port.read(target)),
            write: (target, effect) => step(() => port.write(target, effect)),
          }
        );
      },
    },
  };
}

/** A token, a read, the announcement, the write, the read back, the end. */
const STEPS = [1, 2, 3, 4, 5, 6];

it.each(STEPS.flatMap((n) => [[n, "before"] as const, [n, "after"] as const]))(
  "a process that dies at step %i, %s it, leaves one effect and an end",
  async (n, when) => {
    const { world, platform } = scene();
    const decision = await askFor(world, 11_000, MARIA);
    // The claim is taken away from the call that queues it, so that only the dying process carries it out.
    const claim = world.executions.claim.bind(world.executions);
    const queueing = { ...world, executions: { ...world.executions, claim: async () => [] } };
    expect((await execute(queueing, decision)).ok).toBe(true);
    const [claimed] = await claim(world.clock.now(), { limit: 1, leaseMs: 10_000 });
    if (claimed === undefined) throw new Error("Nothing was queued");
    await expect(carryOut(dyingAt(world, n, when), claimed)).rejects.toThrow(Crash);

    await later(world, 60_000);
    const [execution] = [...world.memory.of(claimed.workspace).authority.executions.values()];
    expect(execution?.status).toBe("succeeded");
    expect(platform.writes).toHaveLength(1);
    expect(budgetOf(world)).toBe(11_000);
  },
);
