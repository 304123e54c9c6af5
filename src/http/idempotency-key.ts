import type { Failure } from "../core/failure.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { type Operation, takesKey } from "../operations/operation.ts";

const MOST = 255;

/** A string of RFC 9651, without parameters: what stands between the quotes. */
const QUOTED = /^"((?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/;

/** As most clients send it. A comma would be two fields that were joined into one. */
const BARE = /^[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]+$/;

/**
 * What is taken, as the contract says it: a character of the key may be two in quotes. Written without `\x` and with quotes in
 * brackets, which every dialect of patterns reads as the same: in some a bare quote begins a text.
 */
// oxlint-disable-next-line no-useless-escape -- with the v flag, in which clients may read it, a bracket in brackets is escaped
export const IDEMPOTENCY_KEY_FORM = /^(["]([ !#-\[\]-~]|\\["\\]){1,255}["]|[!#-+.-\[\]-~-]{1,255})$/;

/** `Idempotency-Key`, quoted (draft-ietf-httpapi-idempotency-key-header) or bare; `"a"` and `a` are one key. Null: none was sent, or none is wanted. */
export function idempotencyKeyOf(
  field: string | undefined,
  operation: Pick<Operation, "method" | "isReading">,
): Result<string | null, Failure<"idempotency_key_malformed">> {
  if (field === undefined || !takesKey(operation)) return ok(null);
  const key = QUOTED.exec(field)?.[1]?.replaceAll(/\\(["\\])/g, "$1") ?? BARE.exec(field)?.[0] ?? "";
  return key.length >= 1 && key.length <= MOST ? ok(key) : fail(MALFORMED);
}

const MALFORMED: Failure<"idempotency_key_malformed"> = {
  code: "idempotency_key_malformed",
  detail:
    "Idempotency-Key must be 1 to 255 visible ASCII characters, sent once, in double quotes or without comma, quote and backslash. A random UUID does.",
};
