import type { World } from "../../src/ports.ts";
import type { Holding } from "../../src/ports-repeats.ts";
import type { Chance } from "../hostile-replies.ts";

/** A process in miniature: after so many things that it asks of the world it is dead, in the middle of one of them. */
export interface Mortal {
  readonly world: World;
  isDead(): boolean;
}

const STANDS_STILL = 0.05;
const MANY_TURNS = 60;

/** Ports that are no asking. */
const ITS_OWN = new Set([
  "clock",
  "secrets",
  "log",
  "rulings",
  "notary",
  "witnesses",
  "gathering",
  "reasoner",
  "memory",
]);

export function mortal(world: World, life: number, chance: Chance): Mortal {
  let left = life;
  /** The last thing that it asks for happens, or does not. */
  const asking =
    (ask: (...args: readonly unknown[]) => unknown) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      // So that others have their turn, and now and then many: a process may stand still, and not know it.
      for (let turns = chance() < STANDS_STILL ? MANY_TURNS : 1; turns > 0; turns -= 1) await new Promise(setImmediate);
      left -= 1;
      if (left < 0 || (left === 0 && chance() < 0.5)) throw dead();
      const given = await ask(...args);
      if (left === 0) throw dead();
      return isClaim(given) ? { ...given, holding: mortalHolding(given.holding, asking) } : given;
    };
  const ports = Object.entries(world).map(([name, port]) =>
    ITS_OWN.has(name) || typeof port !== "object" || port === null || Array.isArray(port)
      ? [name, port]
      : [
          name,
          Object.fromEntries(Object.entries(port).map(([method, ask]) => [method, mortalMethod(method, ask, asking)])),
        ],
  );
  // Safe because every port has its methods again, and each its own answers.
  return { world: Object.fromEntries(ports) as unknown as World, isDead: () => left <= 0 };
}

type Asking = (ask: (...args: readonly unknown[]) => unknown) => (...args: readonly unknown[]) => Promise<unknown>;

const SYNCHRONOUS = new Set(["idOf", "of", "fail"]);

const mortalMethod = (method: string, ask: unknown, asking: Asking): unknown =>
  typeof ask !== "function" || SYNCHRONOUS.has(method)
    ? ask
    : // Safe because a port's functions are called with what they want.
      asking(ask as (...args: readonly unknown[]) => unknown);

const mortalHolding = (holding: Holding, asking: Asking): Holding => ({
  ...holding,
  // Safe because they are the holding's own, with their answers.
  finish: asking(holding.finish as never) as Holding["finish"],
  release: asking(holding.release as never) as Holding["release"],
});

const isClaim = (given: unknown): given is { readonly holding: Holding } =>
  typeof given === "object" && given !== null && "holding" in given;

const dead = (): Error => Object.assign(new Error("killed"), { reason: "unavailable" });
