import type { components } from "./schema.gen.ts";

type ProblemBody = components["schemas"]["Problem"];

/** The kinds of problem of this version; a newer service may know more. */
export type ProblemCode = ProblemBody["code"] | (string & Record<never, never>);

/** Who can make the next call work: the caller by another call, time, or the people who run the service. */
export type Remedy = ProblemBody["remedy"] | (string & Record<never, never>);

/** Everything that this package throws, but for the reason of an `AbortSignal`, which is thrown as it is. */
export class UmpireError extends Error {
  override readonly name: string = "UmpireError";
  /** What the call was sent with: whoever calls again with it cannot do the same thing twice. Undefined of reads. */
  idempotencyKey?: string;
}

/** The service said no (RFC 9457), and why. */
export class Problem extends UmpireError {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  /** HTTP status. */
  readonly status: number;
  readonly remedy: Remedy;
  readonly title: string;
  /** What was wrong with this call, and what to do. */
  readonly detail: string;
  /** Names the call in the service's log. */
  readonly requestId: string | undefined;
  /** Field by field: JSON Pointer into the body, or `query/…`, `path/…`. */
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
  /** Seconds after which a repeat makes sense. */
  readonly retryAfterS: number | undefined;

  constructor(body: ProblemLike, retryAfterS: number | undefined = body.retry_after_s) {
    super(`${body.code}: ${body.detail}`);
    this.code = body.code;
    this.status = body.status;
    this.remedy = body.remedy;
    this.title = body.title;
    this.detail = body.detail;
    this.requestId = body.request_id;
    this.errors = body.errors ?? [];
    this.retryAfterS = retryAfterS;
  }
}

interface ProblemLike {
  readonly code: string;
  readonly status: number;
  readonly remedy: string;
  readonly title: string;
  readonly detail: string;
  readonly request_id?: string;
  readonly errors?: Problem["errors"];
  readonly retry_after_s?: number;
}

/** No whole answer came: nobody knows whether the call was carried out. The platform's own words are in `cause`. */
export class ConnectionError extends UmpireError {
  override readonly name = "ConnectionError";
}

/** The time of the call, or of the waiting, is over. */
export class TimeoutError extends UmpireError {
  override readonly name = "TimeoutError";
}

/** Lines that did not come to their end; those that came stand. */
export class BrokenStream extends UmpireError {
  override readonly name = "BrokenStream";
}

/** What answered is not Umpire, or something in between. */
export class UnexpectedAnswer extends UmpireError {
  override readonly name = "UnexpectedAnswer";
  /** HTTP status; 0 of a redirect in a browser. */
  readonly status: number;
  readonly retryAfterS: number | undefined;

  constructor(status: number, what: string, retryAfterS?: number) {
    super(`Unexpected answer (${status}): ${what}`);
    this.status = status;
    this.retryAfterS = retryAfterS;
  }
}

/** Null for what is no problem of the service. `retryAfterS`: of the answer's field. */
export function problemOf(body: unknown, retryAfterS?: number): Problem | null {
  if (typeof body !== "object" || body === null) return null;
  const { type, code, status, remedy, title, detail } = body as Readonly<Record<string, unknown>>;
  const texts = [type, code, remedy, title, detail].every((one) => typeof one === "string");
  if (!texts || typeof status !== "number" || !String(type).startsWith("/problems/")) return null;
  // Safe because what a problem must have was looked at.
  return new Problem(body as ProblemLike, retryAfterS ?? (body as ProblemLike).retry_after_s);
}
