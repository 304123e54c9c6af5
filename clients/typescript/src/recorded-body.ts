import { bytesOf, canonical, hmacSha256, toHex } from "./bytes.ts";

type Members = Readonly<Record<string, unknown>>;

/** What stands beside the recorded body in an answer. */
const BESIDE = new Set(["ledger", "current"]);

const WITHHELD = "[withheld]";

/**
 * What the log holds of an answered decision. Private values stand there as `[withheld]`, with their commitments as `private`;
 * `marks` is `ledger.private`, which says where they are. A value that is not that of its commitment is a fault.
 */
export async function recordedBody(
  answer: Members,
  marks: unknown = [],
): Promise<{ readonly value: Members } | { readonly fault: string }> {
  const body = Object.fromEntries(Object.entries(answer).filter(([name]) => !BESIDE.has(name)));
  if (!Array.isArray(marks)) return { fault: "ledger.private is no list" };
  if (marks.length === 0) return { value: body };
  if (Object.hasOwn(body, "private")) return { fault: "the answer has a member private already" };
  const commitments: string[] = [];
  const fields: string[] = [];
  for (const [place, mark] of marks.entries()) {
    const fault = await markFault(body, mark);
    if (fault !== null) return { fault: `ledger.private[${place}]: ${fault}` };
    // Safe because its fault would have been told.
    const known = mark as Mark;
    commitments.push(known.commitment);
    fields.push(...(known.fields ?? []));
  }
  const isTwice = (one: string, at: number) =>
    fields.some((other, place) => place !== at && `${one}/`.startsWith(`${other}/`));
  if (fields.some(isTwice)) return { fault: "ledger.private names a field twice" };
  return { value: { ...fields.reduce<Members>(withheld, body), private: commitments } };
}

interface Mark {
  readonly commitment: string;
  /** JSON pointers; null of what was erased, as the salt. */
  readonly fields: readonly string[] | null;
  readonly salt: string | null;
}

async function markFault(body: Members, mark: unknown): Promise<string | null> {
  const { commitment, fields, salt } = (mark ?? {}) as Partial<Mark>;
  if (typeof commitment !== "string") return "it has no commitment";
  if (fields === null && salt === null) return null;
  if (!Array.isArray(fields) || typeof salt !== "string")
    return "without fields and salt nobody can tell what they were";
  const values: Record<string, unknown> = {};
  for (const pointer of fields) {
    values[pointer] = valueAt(body, pointer);
    if (values[pointer] === undefined) return `${pointer} is not in the answer`;
  }
  const made = await hmacSha256(bytesOf(salt), bytesOf(canonical(values)));
  return commitment === `hmac-sha256:${toHex(made)}`
    ? null
    : `it is not of what the answer has at ${fields.join(", ")}`;
}

const tokensOf = (pointer: unknown): readonly string[] =>
  String(pointer)
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

function valueAt(body: Members, pointer: unknown): unknown {
  if (typeof pointer !== "string" || !/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer)) return undefined;
  return tokensOf(pointer).reduce<unknown>(memberOf, body);
}

/** A list has no members but its items. */
function memberOf(value: unknown, token: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
  if (Array.isArray(value) && !/^\d+$/.test(token)) return undefined;
  // Safe because any object is a record of its own names.
  return (value as Members)[token];
}

/** A copy with `[withheld]` at the pointer, which leads somewhere. */
const withheld = (body: Members, pointer: string): Members => replaced(body, tokensOf(pointer)) as Members;

function replaced(value: unknown, [token, ...rest]: readonly string[]): unknown {
  if (token === undefined) return WITHHELD;
  const member = replaced(memberOf(value, token), rest);
  // Safe because what has members is one of the two.
  return Array.isArray(value) ? value.with(Number(token), member) : { ...(value as Members), [token]: member };
}
