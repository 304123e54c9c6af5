import { canonical } from "../canonical.ts";
import { withheld } from "../privacy/conceal.ts";
import { fail, ok, type Result } from "../result.ts";
import { toHex } from "./base64.ts";
import type { Bytes } from "./merkle.ts";

/** HMAC-SHA-256. */
export type Hmac = (key: Bytes, message: Bytes) => Bytes;

export type Members = Readonly<Record<string, unknown>>;

/** What stands beside the recorded body in an answer. */
const BESIDE = new Set(["ledger", "current"]);

/**
 * What the log holds of an answered decision; its canonical JSON is what the leaf hash is of. The answer without `ledger` and
 * `current`, and where `ledger.private` names private values, with `[withheld]` in their place and their commitments as `private`.
 * Values that are not those of their commitment are refused, and so are values without the salt that would tell: after an
 * erasure there are none, and the answer is what was recorded. Fails with a sentence that says which field is wrong.
 */
export function recordedBody(answer: Members, hmac: Hmac): Result<Members, string> {
  const body = Object.fromEntries(Object.entries(answer).filter(([name]) => !BESIDE.has(name)));
  const marks = membersOf(answer["ledger"])?.["private"] ?? [];
  if (!Array.isArray(marks)) return fail("ledger.private: it is no list");
  if (marks.length === 0) return ok(body);
  if (Object.hasOwn(body, "private")) return fail("private: the answer has a member of this name already");
  const opened = marks.map((mark, place) => openedMark(body, mark, { hmac, where: `ledger.private[${place}]` }));
  const wrong = opened.find((one) => !one.ok);
  if (wrong) return wrong;
  const known = opened.flatMap((one) => (one.ok ? [one.value] : []));
  const pointers = known.flatMap(({ fields }) => fields);
  const twice = pointers.find((_, place) => isWithinAnother(pointers, place));
  if (twice !== undefined) return fail(`ledger.private: ${twice} is named twice`);
  return ok({ ...withheld(body, pointers), private: known.map(({ commitment }) => commitment) });
}

interface Mark {
  readonly commitment: string;
  /** JSON pointers; none of what was erased. */
  readonly fields: readonly string[];
}

const encoder = new TextEncoder();

function openedMark(
  body: Members,
  mark: unknown,
  { hmac, where }: { readonly hmac: Hmac; readonly where: string },
): Result<Mark, string> {
  const { commitment, fields, salt } = membersOf(mark) ?? {};
  if (typeof commitment !== "string") return fail(`${where}.commitment: it is no text`);
  if (fields === null && salt === null) return ok({ commitment, fields: [] });
  if (!isTexts(fields)) return fail(`${where}.fields: it is no list of JSON pointers`);
  if (typeof salt !== "string") return fail(`${where}.salt: without it nobody can tell what the fields were`);
  const found = fields.map((pointer) => valueAt(body, pointer));
  const missing = fields.find((_, place) => found[place] === undefined);
  if (missing !== undefined) return fail(`${where}.fields: ${missing} is not in the answer`);
  const values = Object.fromEntries(fields.map((pointer, place) => [pointer, found[place]]));
  const made = hmac(new Uint8Array(encoder.encode(salt)), new Uint8Array(encoder.encode(canonical(values))));
  if (commitment !== `hmac-sha256:${toHex(made)}`)
    return fail(`${where}.commitment: it is not of what the answer has at ${fields.join(", ")}`);
  return ok({ commitment, fields });
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

/** Undefined where there is none; the whole is no member. */
function valueAt(body: Members, pointer: string): unknown {
  if (!/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer)) return undefined;
  const tokens = pointer.slice(1).split("/");
  return tokens
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, token) => memberOf(value, token), body);
}

function memberOf(value: unknown, token: string): unknown {
  const members: Members | null = Array.isArray(value) ? { ...value } : membersOf(value);
  return members !== null && Object.hasOwn(members, token) ? members[token] : undefined;
}

/** Whether the pointer there is another one too, or leads into what another one names. */
const isWithinAnother = (pointers: readonly string[], at: number): boolean =>
  pointers.some((other, place) => place !== at && (pointers[at] === other || pointers[at]?.startsWith(`${other}/`)));

/** Null for what is no JSON object. */
export const membersOf = (value: unknown): Members | null =>
  // Safe because any object that is no list is a record of its own names.
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : null;
