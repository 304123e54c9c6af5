import type { Log, World } from "../ports.ts";

/** Version, trace, parent, flags (W3C Trace Context, 3.2.2). A version that is not known yet may have more after them. */
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?$/;

/** The trace that the call is a part of; null: of none, or the field is malformed and is to be ignored. */
export const traceOf = ({ headers }: Request): string | null =>
  TRACEPARENT.exec(headers.get("traceparent") ?? "")?.[1] ?? null;

/** The world, whose log lines name the trace and the call. */
export function traced(world: World, ids: { readonly traceId: string; readonly requestId: string }): World {
  const log: Log = {
    write: (line) => world.log.write({ ...line, request_id: ids.requestId, trace_id: ids.traceId }),
  };
  return { ...world, log };
}
