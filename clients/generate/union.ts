import { nameIn, type Schema, type Schemas } from "./document.ts";

/** Unions of the contract, and how a language without them, or with weaker ones, can have them. */

const isNull = (schema: Schema): boolean => schema.type === "null";

/** What may stand there, without null; null apart. */
export function membersOf(schema: Schema): { readonly members: readonly Schema[]; readonly nullable: boolean } {
  const members = schema.anyOf ?? schema.oneOf ?? [];
  return { members: members.filter((member) => !isNull(member)), nullable: members.some(isNull) };
}

export const dereferenced = (schema: Schema, all: Schemas): Schema =>
  schema.$ref === undefined ? schema : (all[nameIn(schema.$ref)] ?? schema);

/** The property that tells the members of a union apart: each has it, with a word of its own. */
export function discriminatorOf(members: readonly Schema[]): string | null {
  const [first] = members;
  if (first?.properties === undefined || members.length < 2) return null;
  const names = Object.keys(first.properties);
  return (
    names.find((name) => new Set(members.map(({ properties }) => wordAt(properties, name))).size === members.length) ??
    null
  );
}

/** The word that stands at a property; undefined where any may. Distinct for each member, or the union has no discriminator. */
const wordAt = (properties: Schema["properties"], name: string): unknown => properties?.[name]?.const;

/** `allOf: [a union, more properties]` → a union whose members each have these properties. */
export function distributed(schema: Schema, all: Schemas): Schema {
  const parts = (schema.allOf ?? []).map((part) => dereferenced(part, all));
  const union = parts.find((part) => part.oneOf !== undefined);
  const rest = parts.filter((part) => part !== union);
  if (union?.oneOf === undefined) return rest.reduce(merged, {});
  const description = schema.description ?? union.description;
  return {
    ...(description !== undefined && { description }),
    oneOf: union.oneOf.map((member) => rest.reduce(merged, member)),
  };
}

const merged = (one: Schema, other: Schema): Schema => ({
  ...one,
  ...other,
  properties: { ...one.properties, ...other.properties },
  required: [...(one.required ?? []), ...(other.required ?? [])],
});

/** All members of a union as one object: what not all of them require is optional, what they disagree on is anything. */
export function flattened(members: readonly Schema[], discriminator: string): Schema {
  const names = [...new Set(members.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, agreed(members, name, discriminator)])),
    required: names.filter((name) => members.every(({ required }) => required?.includes(name))),
  };
}

function agreed(members: readonly Schema[], name: string, discriminator: string): Schema {
  const given = members.flatMap(({ properties }) => properties?.[name] ?? []);
  if (name === discriminator) return { type: "string", enum: given.map((schema) => schema.const) };
  const [first = {}] = given;
  return given.every((schema) => JSON.stringify(schema) === JSON.stringify(first)) ? first : {};
}
