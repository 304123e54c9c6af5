import { ConnectionError, problemOf, UmpireError, UnexpectedAnswer } from "./failure.ts";
import { type Limit, limitOf } from "./limit.ts";
import { pauseBefore, retryAfterOf } from "./retry.ts";
import type { CallOptions, Settings } from "./settings.ts";

/** One call, as it goes over the wire. */
export interface Outgoing {
  readonly method: string;
  /** Path and query, escaped. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Turns a good answer into a value. What it throws while the body comes is a failure of the connection. */
export type Read<T> = (response: Response) => Promise<T>;

/** Sends it, and again where that is safe and time can heal what was wrong. */
export async function send<T>(settings: Settings, outgoing: Outgoing, options: CallOptions, read: Read<T>): Promise<T> {
  const limit = limitFor(settings, options);
  try {
    return await insist(settings, outgoing, options, { limit, read });
  } finally {
    limit.end();
  }
}

/** A good answer whose body is still to come, and the time that its reader has between two parts of it. */
export interface Opened {
  readonly response: Response;
  readonly limit: Limit;
}

/** The same for an answer that comes bit by bit: once it has begun it is not asked for again. Who reads it ends the limit. */
export async function open(settings: Settings, outgoing: Outgoing, options: CallOptions): Promise<Opened> {
  const limit = limitFor(settings, options);
  const read = async (response: Response) => ({ response, limit });
  try {
    return await insist(settings, outgoing, options, { limit, read });
  } catch (failure) {
    limit.end();
    throw failure;
  }
}

const limitFor = (settings: Settings, { timeoutMs, signal }: CallOptions): Limit =>
  limitOf(timeoutMs ?? settings.timeoutMs, signal);

interface Terms<T> {
  readonly limit: Limit;
  readonly read: Read<T>;
}

async function insist<T>(
  settings: Settings,
  outgoing: Outgoing,
  options: CallOptions,
  { limit, read }: Terms<T>,
): Promise<T> {
  const patience = { ...settings, maxRetries: options.maxRetries ?? settings.maxRetries };
  const request = requestOf(outgoing, limit.signal);
  try {
    for (let repeat = 0; ; repeat += 1) {
      const tried = await attempt(settings, settings.url + outgoing.path, request);
      if ("response" in tried) {
        const note = noteOf(tried.response);
        settings.onAnswer?.(note);
        options.onAnswer?.(note);
      }
      const came = "response" in tried ? await content(tried.response, limit.signal, read) : tried;
      if ("value" in came) return came.value;
      const pauseMs = pauseBefore(came.failure, repeat, patience);
      if (pauseMs === null || pauseMs >= limit.leftMs()) throw came.failure;
      await limit.pause(pauseMs);
    }
  } catch (failure) {
    throw withKey(failure, outgoing.headers["idempotency-key"]);
  }
}

function withKey(failure: unknown, key: string | undefined): unknown {
  if (failure instanceof UmpireError && key !== undefined) failure.idempotencyKey = key;
  return failure;
}

/** Fields that HTTP cannot hold are refused here, and not taken for a broken connection. */
const requestOf = ({ method, headers, body }: Outgoing, signal: AbortSignal) => ({
  method,
  headers: new Headers(headers),
  redirect: "manual" as const,
  signal,
  ...(body !== undefined && { body }),
});

type Failed = { readonly failure: unknown };

async function attempt(
  settings: Settings,
  url: string,
  request: RequestInit & { readonly signal: AbortSignal },
): Promise<{ readonly response: Response } | Failed> {
  const { signal } = request;
  if (signal.aborted) return { failure: signal.reason };
  return settings.fetch(url, request).then(
    (response) => ({ response }),
    (error: unknown) => ({ failure: broken(error, signal) }),
  );
}

const content = <T>(response: Response, signal: AbortSignal, read: Read<T>): Promise<{ readonly value: T } | Failed> =>
  (response.ok ? read(response) : refused(response)).then(
    (value) => ({ value }),
    (error: unknown) => ({ failure: broken(error, signal) }),
  );

async function refused(response: Response): Promise<never> {
  throw failureOf(response, await response.text());
}

/** Errors of the platforms differ: what is neither ours nor the caller's is the connection's. */
function broken(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof UmpireError) return error;
  return signal.aborted ? signal.reason : new ConnectionError("No whole answer came", { cause: error });
}

/** What was answered, without its body. */
export interface AnswerNote {
  readonly status: number;
  readonly requestId: string | null;
  /** It is the answer of an earlier call with the same Idempotency-Key, told again. */
  readonly isReplayed: boolean;
  readonly headers: Headers;
}

const noteOf = ({ status, headers }: Response): AnswerNote => ({
  status,
  requestId: headers.get("request-id"),
  isReplayed: headers.get("idempotency-replayed") === "true",
  headers,
});

function failureOf({ status, headers }: Response, text: string): UmpireError {
  const retryAfterS = retryAfterOf(headers.get("retry-after"), Date.now());
  const problem = problemOf(parsed(text), retryAfterS);
  return problem ?? new UnexpectedAnswer(status, text.slice(0, 200) || "nothing in it", retryAfterS);
}

/** Undefined for what is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
