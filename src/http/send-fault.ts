import type { HttpContext } from "./call.ts";
import { sendProblem } from "./send.ts";

/** A bug: written down under the request's id, and told to nobody else. */
export function sendFault(c: HttpContext, error: Error): Response {
  // Without a world there is neither log nor id: the runtime reports it.
  if (!c.var.call) throw error;
  const { world, requestId } = c.var.call;
  const { name, message, stack } = error;
  world.log.write({ level: "error", event: "internal_error", request_id: requestId, error: { name, message, stack } });
  const detail = `Umpire met a fault of its own, which is in its log under ${requestId}. Read the state before you repeat a call that changes something.`;
  return sendProblem(c, { code: "internal_error", detail });
}
