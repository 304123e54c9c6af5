import type { z } from "zod";
import { type Caller, type Scope, SCOPES } from "../core/caller.ts";
import type { Failure, FailureCode } from "../core/failure.ts";
import { fail, type Result } from "../core/result.ts";
import type { IsoDate } from "../core/time.ts";
import type { World } from "../ports.ts";
import { performOnce } from "./perform-once.ts";

/** Failures that any operation may meet before it runs; the faces add them to each one's own. */
export const UNIVERSAL_FAILURES = [
  "unauthenticated",
  "rate_limited",
  "scope_missing",
  "malformed_body",
  "invalid_request",
  "body_too_large",
  "unsupported_media_type",
  "database_unavailable",
  "issuer_unavailable",
  "internal_error",
] as const satisfies readonly FailureCode[];

/** What a call with an `Idempotency-Key` may meet besides: of every operation that is no mere reading. */
export const KEYED_FAILURES = [
  "idempotency_key_malformed",
  "idempotency_key_reused",
  "idempotency_in_progress",
  "idempotency_reply_gone",
] as const satisfies readonly FailureCode[];

/** Whether a call of it can be given an `Idempotency-Key`. One that changes nothing needs none. */
export const takesKey = ({ method, isReading = false }: Pick<Operation, "method" | "isReading">): boolean =>
  method !== "get" && !isReading;

/** All that the operation can fail with. */
export const failuresOf = (operation: Operation): readonly FailureCode[] => [
  ...UNIVERSAL_FAILURES,
  ...(takesKey(operation) ? KEYED_FAILURES : []),
  ...operation.failures,
];

type Universal = (typeof UNIVERSAL_FAILURES)[number];

/** What a face hands over: validated, and nothing of HTTP but the two conditions that any protocol can state. */
export interface Input<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** Entity tag of the state that the caller saw (`If-Match`). */
  readonly ifMatch: string | null;
  /** The caller wants it reasoned anew (`Cache-Control: no-cache`). */
  readonly noCache: boolean;
  /** The caller would rather not wait (`Prefer: respond-async`). */
  readonly respondAsync?: boolean;
  /** Takes parts of the answer as they come, where the caller wants them (`Accept: application/x-ndjson`). Bytes are bytes, the others JSON lines. */
  readonly emit?: Emit | undefined;
}

/** Resolves when there is room for the next part: true, or false when nobody reads any more. Never rejects. */
export type Emit = (part: object) => Promise<boolean>;

export type AnswerField =
  | "ETag"
  | "Age"
  | "Cache-Control"
  | "Cache-Status"
  | "Location"
  | "Preference-Applied"
  | "Vary";

export interface Answer<R> {
  readonly view: R;
  /** 200 unless said. */
  readonly status?: 200 | 201 | 202;
  /** Standard HTTP fields that describe the view (`ETag`, `Age`, `Cache-Status`); other faces may leave them out. */
  readonly fields?: Partial<Readonly<Record<AnswerField, string>>>;
  /** It was given before, under the same `Idempotency-Key`. */
  readonly isReplay?: boolean;
  /** Of a replay: the same in parts, for whoever wants them. */
  readonly parts?: readonly object[];
}

/** A body read as it comes, for a long import: its text in chunks and its media type. */
export interface Upload {
  readonly mediaType: string;
  readonly chunks: AsyncIterable<string>;
}

/** Of a verb that will go. */
export interface Deprecated {
  readonly since: IsoDate;
  /** It works until then; not known yet unless said. */
  readonly until?: IsoDate;
  /** A page that says what to use in its place. */
  readonly link?: string;
}

export const JSON_MAX_BYTES = 64 * 1024;
export const UPLOAD_MAX_BYTES = 64 * 1024 * 1024;

/** A verb, defined once; every face (REST, OpenAPI, later MCP, CLI, console) loops over the registry. */
export interface Operation<P = unknown, Q = unknown, B = unknown, R = unknown, C extends FailureCode = FailureCode> {
  /** `snake_case`, unique: the operationId, and the tool's name. */
  readonly name: string;
  readonly method: "get" | "post" | "put" | "delete";
  /** With `{id}` for a parameter. */
  readonly path: `/${string}`;
  /** Null: any key may. */
  readonly scope: Scope | null;
  readonly summary: string;
  readonly description: string;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  /** A schema for JSON, or the media types of an upload. */
  readonly body?: z.ZodType<B>;
  readonly upload?: readonly string[];
  /** Of a JSON body, when it may be larger than {@link JSON_MAX_BYTES}. */
  readonly maxBytes?: number;
  readonly response: z.ZodType<R>;
  readonly statuses?: readonly (200 | 201 | 202)[];
  /** Its last parameter takes the rest of the path, slashes too. */
  readonly takesRest?: boolean;
  /** Of an answer that is text, bytes (a `Uint8Array`), or always comes in parts, one JSON line each or bytes; and not JSON. */
  readonly mediaType?:
    | `text/plain; ${string}`
    | "application/octet-stream"
    | "application/x-ndjson"
    | "application/zip";
  /** Its answer can be had in parts too, one JSON line each. */
  readonly streams?: boolean;
  /** Doing it again does nothing else, so that a call that ended in the middle is done again under its key. */
  readonly isRepeatable?: boolean;
  /** Its answer holds a secret that is told once: kept for a short time only. */
  readonly tellsSecret?: boolean;
  /** A kept answer whose decisions were looked up → as it is told again; for one that was kept before its end was known. */
  readonly retold?: (view: unknown) => Pick<Answer<R>, "view" | "parts">;
  /** Which standard fields its answers carry, for the document. */
  readonly answerFields?: readonly AnswerField[];
  readonly deprecated?: Deprecated;
  /** It changes nothing, although its method is not `get`. */
  readonly isReading?: boolean;
  /** Besides {@link UNIVERSAL_FAILURES}. One that is not listed does not compile. */
  readonly failures: readonly C[];
  run(world: World, caller: Caller, input: Input<P, Q, B>): Promise<Result<Answer<R>, Failure<C | Universal>>>;
}

export const defineOperation = <P, Q, B, R, const C extends FailureCode>(
  operation: Operation<P, Q, B, R, C>,
): Operation<P, Q, B, R, C> => operation;

/** Null when the caller may; a face asks before it reads a body, so that nobody without the scope learns what one looks like. */
export const forbids = (
  caller: Caller,
  { name, scope }: Pick<Operation, "name" | "scope">,
): Failure<"scope_missing"> | null =>
  scope === null || caller.scopes.includes(scope) ? null : scopeMissing(caller, name, scope);

/** A token can be had again with more scopes. The challenge names those that it has too: not every client adds to what it had. */
function scopeMissing({ scopes, byToken }: Caller, name: string, scope: Scope): Failure<"scope_missing"> {
  const needs = `${name} needs the scope ${scope}, which this`;
  if (!byToken)
    return {
      code: "scope_missing",
      detail: `${needs} key does not have. Ask an administrator for a key that does.`,
    };
  return {
    code: "scope_missing",
    detail: `${needs} token does not have. Ask the authorization server for one that does.`,
    challenge: { error: "insufficient_scope", scopes: SCOPES.filter((one) => one === scope || scopes.includes(one)) },
  };
}

export interface Call<P, Q, B, R, C extends FailureCode> {
  readonly operation: Operation<P, Q, B, R, C>;
  readonly input: Input<P, Q, B>;
  /** Two calls of one caller with the same are one: it is done once, and answered alike (docs/decisions/0022). */
  readonly idempotencyKey?: string | null;
}

/** The only door to an operation, so that no face can forget the scope. */
export async function perform<P, Q, B, R, C extends FailureCode>(
  world: World,
  caller: Caller,
  call: Call<P, Q, B, R, C>,
): Promise<Result<Answer<R>, Failure>> {
  const { operation, input, idempotencyKey: key = null } = call;
  const forbidden = forbids(caller, operation);
  if (forbidden) return fail(forbidden);
  if (key === null || !takesKey(operation)) return operation.run(world, caller, input);
  return performOnce(world, caller, { operation, input, key });
}
