import type { z } from "zod";
import type { Failure } from "../core/failure.ts";
import { fail, ok, type Result } from "../core/result.ts";

/** Where the value came from; a pointer into a body starts with `/`, the others with their name. */
export type Part = "body" | "query" | "path";

type FieldError = NonNullable<Failure["errors"]>[number];

const MAX_ERRORS = 20;

/** Untrusted value → what the schema makes of it, or an `invalid_request` that names each field that is wrong. */
export function validate<T>(schema: z.ZodType<T>, value: unknown, part: Part): Result<T, Failure<"invalid_request">> {
  const unsafe = prototypeKeys(value);
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success && unsafe.length === 0) return ok(parsed.data);
  const issues = parsed.success ? [] : parsed.error.issues;
  const errors = [...unsafe.map(unknownField), ...issues.flatMap(toErrors)].map(located(part));
  return fail(invalid([...new Map(errors.map((error) => [`${error.pointer} ${error.detail}`, error])).values()]));
}

export function invalid(errors: readonly FieldError[]): Failure<"invalid_request"> {
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more: see errors)` : "";
  return {
    code: "invalid_request",
    detail: first ? `${first.pointer || "The body"} ${first.detail}${more}.` : "The request is not valid.",
    errors: errors.slice(0, MAX_ERRORS),
  };
}

interface Located {
  readonly path: readonly PropertyKey[];
  readonly detail: string;
}

type Issue = z.core.$ZodIssue;

const unknownField = (path: readonly PropertyKey[]): Located => ({
  path,
  detail: "is not a known field; check its spelling or leave it out",
});

function toErrors(issue: Issue): readonly Located[] {
  const { path } = issue;
  if (issue.input === undefined && issue.code.startsWith("invalid_")) return [{ path, detail: "is required" }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownField([...path, key]));
    case "invalid_key":
      return [{ path, detail: `has a name that cannot be used: it ${issue.issues[0]?.message ?? "is not valid"}` }];
    case "invalid_type":
      return [{ path, detail: own(issue) ?? `must be ${article(issue.expected)}` }];
    case "invalid_value":
      return [
        { path, detail: own(issue) ?? `must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}` },
      ];
    case "invalid_union":
      return ofUnion(issue);
    case "too_small":
      return [{ path, detail: own(issue) ?? `must ${bound(issue, "at least", issue.minimum)}` }];
    case "too_big":
      return [{ path, detail: own(issue) ?? `must ${bound(issue, "at most", issue.maximum)}` }];
    default:
      return [{ path, detail: issue.message }];
  }
}

/** The schema's own words; those of the library begin with a capital. */
const own = ({ message }: Issue): string | null => (/^[a-z]/.test(message) ? message : null);

const oneOf = (values: readonly unknown[]): string =>
  `must be ${values.map((value) => (typeof value === "string" ? `"${value}"` : String(value))).join(" or ")}`;

const article = (type: string): string => {
  const word = { int: "whole number", record: "object", tuple: "array" }[type] ?? type;
  return word === "null" ? word : `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
};

function bound(
  issue: { readonly origin: string; readonly inclusive?: boolean | undefined },
  side: string,
  limit: unknown,
) {
  if (issue.origin === "string") return `have ${side} ${String(limit)} characters`;
  if (issue.origin === "array") return `have ${side} ${String(limit)} items`;
  if (issue.inclusive === false) return `be ${side === "at least" ? "more" : "less"} than ${String(limit)}`;
  return `be ${side} ${String(limit)}`;
}

/** Of a value with several accepted forms: what is wrong inside the form that it has, or else what each form asks. */
function ofUnion(issue: Extract<Issue, { readonly code: "invalid_union" }>): readonly Located[] {
  if ("options" in issue && issue.options) return [{ path: issue.path, detail: oneOf(issue.options) }];
  const meant = issue.errors.find(([first]) => first && (first.path.length > 0 || first.code === "unrecognized_keys"));
  const inside = (meant ?? [])
    .flatMap(toErrors)
    .map(({ path, detail }) => ({ path: [...issue.path, ...path], detail }));
  if (inside.length > 0) return inside;
  const asked = new Set(issue.errors.flatMap(([first]) => (first ? toErrors(first) : [])).map(({ detail }) => detail));
  return [
    { path: issue.path, detail: own(issue) ?? ([...asked].join(", or ") || "is not one of the accepted values") },
  ];
}

const located =
  (part: Part) =>
  ({ path, detail }: Located): FieldError => {
    const steps = path.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1"));
    return { pointer: part === "body" ? steps.map((step) => `/${step}`).join("") : [part, ...steps].join("/"), detail };
  };

/** Paths of the keys named `__proto__`, which schemas pass over. Bounded by the depth that a body may have. */
export function prototypeKeys(value: unknown, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "__proto__" ? [[...path, key]] : prototypeKeys(member, [...path, key]),
  );
}
