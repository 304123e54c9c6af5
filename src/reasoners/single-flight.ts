import type { Asked } from "../core/asked.ts";
import type { Sourced } from "../core/proposal.ts";
import type { Instant } from "../core/time.ts";
import type { Reasoner } from "../ports.ts";

/** A landed flight may still be joined so long after it began: its answer is on its way into the record and the cache. */
const JOINABLE_MS = 60_000;

interface Flight {
  readonly begunAt: Instant;
  readonly sourced: Promise<Sourced>;
}

/**
 * Equal questions that are asked while one of them is being reasoned, or recorded, wait for that one. Who waited is
 * charged nothing. `keyOf` must tell workspaces apart. Only where promises may be shared between requests: on Node,
 * not on Workers.
 */
export function singleFlight(keyOf: (asked: Asked) => string, inner: Reasoner): Reasoner {
  /** In the order in which they began. */
  const flights = new Map<string, Flight>();

  function lead(key: string, asked: Asked): Promise<Sourced> {
    for (const [old, { begunAt }] of flights) {
      if (asked.now - begunAt < JOINABLE_MS) break;
      flights.delete(old);
    }
    const sourced = inner.propose(asked);
    const flight: Flight = { begunAt: asked.now, sourced };
    flights.delete(key);
    flights.set(key, flight);
    sourced.catch(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    return sourced;
  }

  return {
    async propose(asked) {
      if (asked.fresh) return inner.propose(asked);
      const key = keyOf(asked);
      const flight = flights.get(key);
      const joinable = flight !== undefined && asked.now - flight.begunAt < JOINABLE_MS;
      return joinable ? shared(await flight.sourced) : lead(key, asked);
    },
  };
}

const shared = (sourced: Sourced): Sourced => ({
  ...sourced,
  usage: { ...sourced.usage, costMicros: 0, route: [...sourced.usage.route, "shared"] },
});
