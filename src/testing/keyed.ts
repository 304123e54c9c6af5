import { simulatedPlatform } from "../connectors/simulated-platform.ts";
import type { World } from "../ports.ts";
import { NOW } from "./asked.ts";
import { type Door, type House, openHouse } from "./every-write.ts";
import { askOf, bearer, OPERATOR_SECRET } from "./http.ts";
import { type FakeWorld, fakeWorld } from "./world.ts";

/** Calls with an idempotency key, over a world in memory. */

export const keyed = (key = "8e03978e") => ({ "idempotency-key": key });

export function doorOf(world: World): Door {
  const ask = askOf(world);
  return async (key, request, { body, headers }) => {
    const [method = "", path = ""] = request.split(" ");
    const type = body === undefined ? {} : { "content-type": "application/json" };
    const response = await ask({
      method,
      path,
      headers: { ...bearer(key), ...type, ...headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
}

export interface Opened {
  readonly world: FakeWorld;
  readonly house: House;
}

export async function opened(workspace = "acme"): Promise<Opened> {
  const world = fakeWorld({ platforms: simulatedPlatform() });
  return { world, house: await openHouse(doorOf(world), OPERATOR_SECRET, { workspace, now: NOW }) };
}

/** The same people and keys, of a world that works otherwise. */
export const movedTo = (world: World, house: House): House => {
  const door = doorOf(world);
  return { ...house, send: (as, request, sent = {}) => door(house.keys[as], request, sent) };
};

/** A process that ends as soon as it has committed something: it keeps nothing by itself any more. */
export const dyingAfterCommit = (world: FakeWorld): World => ({
  ...world,
  repeats: {
    ...world.repeats,
    async claim(call, now) {
      const claimed = await world.repeats.claim(call, now);
      if (claimed.is !== "yours") return claimed;
      const { holding } = claimed;
      return { is: "yours", holding: { ...holding, finish: dead, release: dead } };
    },
  },
});

const dead = (): Promise<never> => Promise.reject(Object.assign(new Error("killed"), { reason: "unavailable" }));

/** How many entries each workspace's ledger has. */
export const lengths = (world: FakeWorld): readonly number[] =>
  world.memory.everyShard().map(([, { lines }]) => lines.length);
