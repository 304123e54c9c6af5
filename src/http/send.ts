import { PROBLEMS, toProblem } from "../contract/problems.ts";
import { jsonText } from "../core/canonical.ts";
import type { Failure } from "../core/failure.ts";
import type { Result } from "../core/result.ts";
import type { Answer } from "../operations/operation.ts";
import type { HttpContext } from "./call.ts";
import { challengeOf } from "./challenge.ts";

export type Fields = Readonly<Record<string, string>>;

export interface Reply {
  readonly status: 200 | 201 | 202 | 302 | (typeof PROBLEMS)[keyof typeof PROBLEMS]["status"];
  readonly type: string;
  readonly text: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  readonly fields?: Fields | undefined;
}

/**
 * The one place where an answer is made. All fields go in at once: touching them later would make the Node server
 * build a whole Response, which costs more than everything else here.
 */
export function send(c: HttpContext, { status, type, text, fields = {} }: Reply): Response {
  const { world, requestId, startedMs } = c.var.call;
  return c.body(text, status, {
    "content-type": type,
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "request-id": requestId,
    "server-timing": `total;dur=${(world.clock.elapsedMs() - startedMs).toFixed(1)}`,
    ...lowerCased(fields),
  });
}

export const sendJson = (c: HttpContext, { status, view, fields }: JsonReply): Response =>
  send(c, { status, type: "application/json", text: jsonText(view), fields });

interface JsonReply {
  readonly status: Reply["status"];
  readonly view: unknown;
  readonly fields?: Fields | undefined;
}

/** `type`: of an answer that is text or bytes. */
export function sendAnswer(c: HttpContext, answered: Result<Answer<unknown>, Failure>, type?: string): Response {
  if (!answered.ok) return sendProblem(c, answered.failure);
  const { view, status = 200, fields } = answered.value;
  if (type !== undefined)
    return send(c, { status, type, text: view instanceof Uint8Array ? new Uint8Array(view) : String(view), fields });
  return sendJson(c, { status, view, fields });
}

/** RFC 9457. */
export function sendProblem(c: HttpContext, failure: Failure, fields: Fields = {}): Response {
  const { requestId, world } = c.var.call;
  const problem = toProblem(failure, requestId);
  const challenge = challengeOf(failure, world.issuer);
  return send(c, {
    status: PROBLEMS[failure.code].status,
    type: "application/problem+json",
    text: JSON.stringify(problem),
    fields: {
      ...fields,
      ...(challenge !== null && { "www-authenticate": challenge }),
      ...(failure.retryAfterS !== undefined && { "retry-after": String(failure.retryAfterS) }),
    },
  });
}

/** A page without scripts, which may load nothing and be framed by nobody. `styleHash` lets its own style element in. */
export const sendPage = (c: HttpContext, text: string, styleHash: string): Response =>
  send(c, {
    status: 200,
    type: "text/html; charset=utf-8",
    text,
    fields: {
      "content-security-policy": `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  });

/** So that an operation's `Cache-Control` replaces ours instead of standing beside it. */
const lowerCased = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
