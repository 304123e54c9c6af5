import type { Asked } from "../core/asked.ts";
import type { Sourced } from "../core/proposal.ts";
import type { Reasoner } from "../ports.ts";

/**
 * Equal questions that are asked while one of them is being reasoned wait for that one. Who waited is charged nothing.
 * `keyOf` must tell workspaces apart. Only where promises may be shared between requests: on Node, not on Workers.
 */
export function singleFlight(keyOf: (asked: Asked) => string, inner: Reasoner): Reasoner {
  const flights = new Map<string, Promise<Sourced>>();

  const lead = (key: string, asked: Asked): Promise<Sourced> => {
    const flight = inner.propose(asked).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };

  return {
    async propose(asked) {
      if (asked.fresh) return inner.propose(asked);
      const key = keyOf(asked);
      const flight = flights.get(key);
      return flight ? shared(await flight) : lead(key, asked);
    },
  };
}

const shared = (sourced: Sourced): Sourced => ({
  ...sourced,
  usage: { ...sourced.usage, costMicros: 0, route: [...sourced.usage.route, "shared"] },
});
