import { PROBLEMS, toProblem } from "../contract/problems.ts";
import { jsonText } from "../core/canonical.ts";
import type { Failure } from "../core/failure.ts";
import type { HttpContext } from "./call.ts";
import { challengeOf, faceAt } from "./challenge.ts";

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
export function send(c: HttpContext, { status, type, text, fields }: Reply): Response {
  const { gzip } = c.var.call;
  const isLong = typeof text === "string" && text.length >= LONG;
  return c.body(isLong && gzip ? gzipped(text) : text, status, {
    "content-type": type,
    ...(isLong && gzip && { "content-encoding": "gzip" }),
    ...allFields(c, fields, isLong ? "Accept-Encoding" : undefined),
  });
}

/** An answer without a body. */
export const sendNothing = (c: HttpContext, status: 204 | 304, fields: Fields): Response =>
  new Response(null, { status, headers: allFields(c, fields) });

function allFields(c: HttpContext, fields: Fields = {}, varies?: string): Fields {
  const { world, requestId, startedMs, fields: always } = c.var.call;
  const ours = lowerCased(fields);
  const vary = [always["vary"], ours["vary"], varies].filter((name) => name !== undefined);
  return {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "request-id": requestId,
    "server-timing": `total;dur=${(world.clock.elapsedMs() - startedMs).toFixed(1)}`,
    ...always,
    ...ours,
    ...(vary.length > 0 && { vary: vary.join(", ") }),
  };
}

/** Characters from which an answer is compressed for who wants that: a decision is sooner sent as it is. */
const LONG = 32_768;

const gzipped = (text: string): ReadableStream<Uint8Array> =>
  new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));

export const sendJson = (c: HttpContext, { status, view, fields }: JsonReply): Response =>
  send(c, { status, type: "application/json", text: jsonText(view), fields });

interface JsonReply {
  readonly status: Reply["status"];
  readonly view: unknown;
  readonly fields?: Fields | undefined;
}

/** Told before, under the same `Idempotency-Key`. */
export const REPLAYED: Fields = { "idempotency-replayed": "true" };

/** RFC 9457. */
export function sendProblem(c: HttpContext, failure: Failure, fields: Fields = {}): Response {
  const { requestId, world } = c.var.call;
  const problem = toProblem(failure, requestId);
  const challenge = challengeOf(failure, world.issuer, faceAt(c.req.path));
  return send(c, {
    status: PROBLEMS[failure.code].status,
    type: "application/problem+json",
    text: JSON.stringify(problem),
    fields: {
      ...fields,
      ...(failure.isReplay && REPLAYED),
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
