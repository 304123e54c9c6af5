import type { StateChange } from "../ledger.ts";
import type { Instant } from "../time.ts";
import { advance } from "./advance.ts";
import type { Execution } from "./execution.ts";

interface Collapsed {
  /** What is queued; null: it gave way, or there was nothing to queue. */
  readonly execution: Execution | null;
  /** Why it gave way; a sentence. */
  readonly refusal: string | null;
  /** Rows to write, the new one last. */
  readonly changes: readonly StateChange[];
}

/**
 * One campaign, one execution that waits (guide L465): of those that are buffered, the one of the higher precedence goes
 * ahead, then the newer one; the others are recorded as superseded. What has begun is never overtaken.
 */
export function collapsed(wanted: Execution | null, open: readonly Execution[], now: Instant): Collapsed {
  if (wanted === null) return { execution: null, refusal: null, changes: [] };
  // A person's stop waits for nothing; it sets another thing than what is under way, or the same again.
  const ahead = wanted.emergency
    ? undefined
    : open.find((one) => one.status !== "queued" || one.precedence > wanted.precedence);
  if (ahead) return { execution: null, refusal: gaveWay(ahead), changes: [] };
  const losers = open.flatMap((one) => {
    const moved = advance(one, { do: "supersede", detail: `${wanted.id} of ${wanted.agent} took its place.` }, now);
    return moved.ok ? [{ do: "put_execution", execution: moved.value } as const] : [];
  });
  return { execution: wanted, refusal: null, changes: [...losers, { do: "put_execution", execution: wanted }] };
}

const gaveWay = ({ id, agent, status }: Execution): string =>
  `${id} of ${JSON.stringify(agent)} is ${status} on this campaign and goes first.`;
