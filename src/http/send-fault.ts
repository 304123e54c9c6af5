import { EntryTooLarge } from "../core/entry-body.ts";
import { isUnavailable } from "../ports.ts";
import type { HttpContext } from "./call.ts";
import { sendProblem } from "./send.ts";

/** What was thrown: written down under the request's id, and its cause told to nobody else. */
export function sendFault(c: HttpContext, error: Error): Response {
  // Without a world there is neither log nor id: the runtime reports it.
  if (!c.var.call) throw error;
  const { world, requestId } = c.var.call;
  const { name, message, stack } = error;
  if (error instanceof EntryTooLarge) {
    world.log.write({ level: "error", event: "entry_too_large", request_id: requestId, error: error.message });
    return sendProblem(c, { code: "body_too_large", detail: `${error.message} Nothing was done; send less at once.` });
  }
  const code = isUnavailable(error) ? "database_unavailable" : "internal_error";
  world.log.write({ level: "error", event: code, request_id: requestId, error: { name, message, stack } });
  if (code === "database_unavailable") return sendProblem(c, { code, detail: UNREADABLE, retryAfterS: 1 });
  const detail = `Umpire met a fault of its own, which is in its log under ${requestId}. Read the state before you repeat a call that changes something.`;
  return sendProblem(c, { code, detail });
}

const UNREADABLE =
  "What the answer depends on could not be read just now. Nothing was done; repeat the call in a moment.";
