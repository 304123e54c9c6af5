import { EntryTooLarge } from "../core/entry-body.ts";
import type { Failure } from "../core/failure.ts";
import { isUnavailable, type World } from "../ports.ts";
import type { HttpContext } from "./call.ts";
import { sendProblem } from "./send.ts";

/** What was thrown, as far as its caller may know. */
export function sendFault(c: HttpContext, error: Error): Response {
  // Without a world there is neither log nor id: the runtime reports it.
  if (!c.var.call) throw error;
  return sendProblem(c, faultOf(c.var.call, error));
}

interface Place {
  readonly world: Pick<World, "log">;
  readonly requestId: string;
}

/** What was thrown: written down under the request's id, and its cause told to nobody else. */
export function faultOf({ world, requestId }: Place, error: Error): Failure {
  const { name, message, stack } = error;
  if (error instanceof EntryTooLarge) {
    world.log.write({ level: "error", event: "entry_too_large", request_id: requestId, error: message });
    return { code: "body_too_large", detail: `${message} Nothing was done; send less at once.` };
  }
  const code = isUnavailable(error) ? "database_unavailable" : "internal_error";
  world.log.write({ level: "error", event: code, request_id: requestId, error: { name, message, stack } });
  if (code === "database_unavailable") return { code, detail: UNREADABLE, retryAfterS: 1 };
  const detail = `Umpire met a fault of its own, which is in its log under ${requestId}. Read the state before you repeat a call that changes something.`;
  return { code, detail };
}

const UNREADABLE =
  "What the answer depends on could not be read just now. Nothing was done; repeat the call in a moment.";
