import type { Clock } from "../../ports.ts";
import type { Model } from "../../ports-model.ts";
import { fail } from "../../core/result.ts";

/** Of one process; outlives a request. */
export interface Circuit {
  failures: number;
  /** By the clock of durations; null: closed. */
  openUntilMs: number | null;
  isProbing: boolean;
}

export const closedCircuit = (): Circuit => ({ failures: 0, openUntilMs: null, isProbing: false });

const FAILURES = 5;
const OPEN_MS = 30_000;

/**
 * A model that is left alone once it has failed five times in a row: nobody waits for it for 30 s. Then one call tries again
 * while all others still do without; its result closes the circuit or opens it anew.
 */
export function breaking(circuit: Circuit, clock: Clock, model: Model): Model {
  return {
    ...model,
    async ask(request) {
      const { openUntilMs } = circuit;
      const isProbe = openUntilMs !== null;
      if (isProbe && (circuit.isProbing || clock.elapsedMs() < openUntilMs))
        return fail({ reason: "model_circuit_open", charged: false });
      circuit.isProbing = isProbe;
      const answered = await model.ask(request);
      if (isProbe) circuit.isProbing = false;
      if (answered.ok) {
        circuit.failures = 0;
        circuit.openUntilMs = null;
      } else {
        circuit.failures += 1;
        if (isProbe || circuit.failures >= FAILURES) circuit.openUntilMs = clock.elapsedMs() + OPEN_MS;
      }
      return answered;
    },
  };
}
