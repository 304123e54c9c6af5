/**
 * A contract without what only describes it, so that two are compared by what they ask and promise. The tool that compares calls it
 * a break of the contract when a number that was always an int64 says so, or when a nullable integer is written in the other of
 * the two ways that JSON Schema has.
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };
type JsonObject = { readonly [member: string]: Json };

const DESCRIBES = new Set(["description", "examples", "example"]);
const INTEGER_FORMATS = new Set<Json | undefined>(["int32", "int64"]);

export function comparable(value: Json): Json {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  // Safe because the array went before.
  const object = value as JsonObject;
  const told = Object.entries(object).filter(([name, member]) => !isEmpty(object, name, member));
  return nullable(Object.fromEntries(told.map(([name, member]) => [name, comparable(member)])));
}

/** Fields of objects are named as they like, `description` too: those are schemas, never texts. */
function isEmpty(object: JsonObject, name: string, member: Json): boolean {
  if (DESCRIBES.has(name)) return name === "examples" ? Array.isArray(member) : typeof member === "string";
  if (name === "format") return INTEGER_FORMATS.has(member);
  if (name === "minimum") return member === Number.MIN_SAFE_INTEGER;
  return name === "maximum" && member === Number.MAX_SAFE_INTEGER && object["type"] === "integer";
}

/** `{anyOf: [{type: T, …}, {type: null}]}` → `{type: [T, null], …}`. */
function nullable(schema: JsonObject): JsonObject {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  // Safe because forms of a schema are schemas.
  const [form, other] = anyOf as readonly JsonObject[];
  const isOther = JSON.stringify(other) === '{"type":"null"}';
  if (!form || !isOther || typeof form["type"] !== "string" || form["enum"] || form["properties"]) return schema;
  return { ...form, ...rest, type: [form["type"], "null"] };
}
