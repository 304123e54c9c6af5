import { jsonText } from "../core/canonical.ts";
import type { Failure } from "../core/failure.ts";
import type { Result } from "../core/result.ts";
import type { Answer } from "../operations/operation.ts";
import type { HttpContext } from "./call.ts";
import { sendUnlessKnown } from "./conditional.ts";
import { REPLAYED, send, sendJson, sendProblem } from "./send.ts";

/** `type`: of an answer that is text or bytes. */
export function sendAnswer(c: HttpContext, answered: Result<Answer<unknown>, Failure>, type?: string): Response {
  if (!answered.ok) return sendProblem(c, answered.failure);
  const { view, status = 200, isReplay = false } = answered.value;
  const fields = { ...answered.value.fields, ...(isReplay && REPLAYED) };
  if (type !== undefined)
    return send(c, { status, type, text: view instanceof Uint8Array ? new Uint8Array(view) : String(view), fields });
  if (READS.has(c.req.method) && status === 200)
    return sendUnlessKnown(c, { status, type: "application/json", text: jsonText(view), fields });
  return sendJson(c, { status, view, fields });
}

/** `HEAD` is told all that `GET` is, but for the body, which Hono takes off. */
const READS = new Set(["GET", "HEAD"]);
