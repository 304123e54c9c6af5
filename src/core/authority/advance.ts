import type { Before } from "../action.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import type { Execution, ExecutionStatus } from "./execution.ts";

export type ExecutionEvent =
  /** The platform is about to be told; written down durably first. */
  | { readonly do: "begin_write" }
  /** The platform shows the state after. */
  | { readonly do: "done"; readonly after: Before; readonly detail?: string }
  /** The platform said no, and nothing happened. */
  | { readonly do: "refused"; readonly detail: string }
  /** Nothing was told to the platform: later. */
  | { readonly do: "wait"; readonly until: Instant; readonly detail: string }
  /** The platform was told, and nobody knows whether it did it: read at `until`. */
  | { readonly do: "lost"; readonly until: Instant; readonly detail: string }
  /** After the settle time the platform shows that it did not happen. */
  | { readonly do: "not_happened"; readonly until: Instant; readonly detail: string }
  /** What it rested on has changed, or somebody stopped it. */
  | { readonly do: "cancel" | "supersede"; readonly detail: string }
  | { readonly do: "expire" };

/** So often the platform is told before it is given up. */
export const MOST_ATTEMPTS = 5;

const FINAL: ReadonlySet<ExecutionStatus> = new Set(["succeeded", "failed", "superseded", "cancelled"]);

export const isFinal = ({ status }: Execution): boolean => FINAL.has(status);

/** Whether the platform may have been told already. From then on, only reading tells what became of it. */
export const mayHaveHappened = ({ writeStartedAt }: Execution): boolean => writeStartedAt !== null;

/**
 * What an event makes of an execution: the whole life of one, with nothing of time, storage or platform. Fails with a
 * sentence for an event that cannot happen there. What is final stays as it is.
 */
export function advance(execution: Execution, event: ExecutionEvent, now: Instant): Result<Execution, string> {
  if (isFinal(execution)) return fail(`${execution.id} is ${execution.status} already`);
  switch (event.do) {
    case "begin_write":
      return begun(execution, now);
    case "done":
      return ok(finished(execution, { status: "succeeded", after: event.after, detail: event.detail ?? null }, now));
    case "refused":
      return ok(finished(execution, { status: "failed", detail: event.detail }, now));
    case "wait":
      if (mayHaveHappened(execution)) return fail(`${execution.id} was told to the platform: it can only be read`);
      return ok({ ...released(execution), status: "queued", runAt: event.until, detail: event.detail });
    case "lost":
      if (!mayHaveHappened(execution)) return fail(`${execution.id} was not told to the platform`);
      return ok({ ...released(execution), status: "unknown", runAt: event.until, detail: event.detail });
    case "not_happened":
      return notHappened(execution, event, now);
    case "cancel":
    case "supersede":
    case "expire":
      return stopped(execution, event, now);
  }
}

function begun(execution: Execution, now: Instant): Result<Execution, string> {
  if (execution.status !== "running") return fail(`${execution.id} is ${execution.status}, not running`);
  if (mayHaveHappened(execution)) return fail(`${execution.id} was told to the platform: it can only be read`);
  if (execution.leaseUntil === null || now >= execution.leaseUntil) return fail(`The claim on ${execution.id} ran out`);
  if (now >= execution.expiresAt) return fail(`${execution.id} has expired`);
  return ok({ ...execution, writeStartedAt: now, attempts: execution.attempts + 1 });
}

/** It is queued again, for nothing was done; after too many times it has failed. */
function notHappened(
  execution: Execution,
  { until, detail }: Extract<ExecutionEvent, { do: "not_happened" }>,
  now: Instant,
): Result<Execution, string> {
  if (!mayHaveHappened(execution)) return fail(`${execution.id} was not told to the platform`);
  if (execution.attempts >= MOST_ATTEMPTS || until >= execution.expiresAt)
    return ok(finished(execution, { status: "failed", detail }, now));
  return ok({ ...released(execution), status: "queued", writeStartedAt: null, runAt: until, detail });
}

/** Only what the platform has not been told of can be stopped. */
function stopped(
  execution: Execution,
  event: Extract<ExecutionEvent, { do: "cancel" | "supersede" | "expire" }>,
  now: Instant,
): Result<Execution, string> {
  if (mayHaveHappened(execution)) return fail(`${execution.id} was told to the platform: it can only be read`);
  if (event.do === "expire") {
    if (now < execution.expiresAt) return fail(`${execution.id} has not expired`);
    return ok(finished(execution, { status: "cancelled", detail: "It was not started in time." }, now));
  }
  const status = event.do === "cancel" ? "cancelled" : "superseded";
  return ok(finished(execution, { status, detail: event.detail }, now));
}

const released = (execution: Execution): Execution => ({ ...execution, leaseUntil: null });

const finished = (
  execution: Execution,
  end: Pick<Execution, "status" | "detail"> & Partial<Pick<Execution, "after">>,
  now: Instant,
): Execution => ({ ...released(execution), ...end, finishedAt: now });
