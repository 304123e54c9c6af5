import { pascal, refTo, type Schema } from "./document.ts";
import type { House } from "./house.ts";
import { discriminatorOf, dereferenced, distributed, flattened, membersOf } from "./union.ts";

/** Whether a schema stays where it is (a component), or gets a name and leaves a reference. */
type Where = "here" | "apart";

/** The schema as the target reads it, with the name that it has, or would have. Registers whatever gets a name. */
export function placed(house: House, schema: Schema, name: string, where: Where): Schema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  // Placed before, as a part of all members of a union.
  if (schema.nullable) return schema;
  const whole = schema.allOf === undefined ? schema : distributed(partsPlaced(house, schema, name), house.all);
  const { members, nullable } = membersOf(whole);
  const [only] = members;
  if (only !== undefined && members.length === 1)
    return orNull(house, { ...only, ...described(whole) }, name, nullable, where);
  if (members.length > 1) return union(house, whole, members, name, nullable, where);
  return Array.isArray(whole.type) ? severalTypes(house, whole, whole.type, name) : single(house, whole, name, where);
}

/** What all members of a union have besides, under the union's name. */
const partsPlaced = (house: House, schema: Schema, name: string): Schema => ({
  ...schema,
  allOf: (schema.allOf ?? []).map((part) => (part.properties === undefined ? part : objectOf(house, part, name))),
});

const described = ({ description }: Schema): Schema => (description === undefined ? {} : { description });

function single(house: House, schema: Schema, name: string, where: Where): Schema {
  if (schema.properties !== undefined) return kept(house, objectOf(house, schema, name), name, where);
  if (schema.enum?.every((word) => typeof word === "string")) return enumOf(house, schema, name, where);
  if (schema.type === "array")
    return kept(house, arrayOf(house, schema, name), name, where === "here" ? "here" : "inline");
  if (schema.type === "object")
    return kept(house, mapOf(house, schema, name), name, where === "here" ? "here" : "inline");
  return kept(house, scalarOf(house, schema), name, where === "here" ? "here" : "inline");
}

/** Registers the schema under its name and answers how to refer to it from where it was. */
function kept(house: House, schema: Schema, name: string, where: Where | "inline"): Schema {
  if (where === "inline") return schema;
  const part = name.slice(house.root.length) + JSON.stringify(schema);
  const same = where === "apart" ? house.parts.get(part) : undefined;
  if (same !== undefined) return refTo(same);
  house.named.set(name, schema);
  if (where === "apart") house.parts.set(part, name);
  return refTo(name);
}

function objectOf(house: House, schema: Schema, name: string): Schema {
  const properties = Object.entries({ ...schema.properties, ...additions(house, name, schema) }).map(
    ([key, property]) => [key, placed(house, property, name + pascal(key), "apart")] as const,
  );
  return {
    type: "object",
    ...described(schema),
    properties: Object.fromEntries(properties),
    ...(schema.required !== undefined && { required: schema.required }),
    ...(house.target === "python" && schema.additionalProperties === false && { additionalProperties: false }),
  };
}

/** What a client puts beside the fields of a decision: the outcome's own word where it does not know it, and the JSON itself. */
function additions({ target }: House, name: string, { properties }: Schema): Readonly<Record<string, Schema>> {
  if (!/^Decision(?:Now)?$/.test(name) || properties?.outcome === undefined) return {};
  const description =
    "Set by this client where it does not know the outcome, which then is `escalated`: the word that was sent.";
  return { outcome_as_sent: { type: "string", description }, ...(target === "go" && { as_sent: AS_SENT }) };
}

/** Go's struct keeps no member that it does not know, and a receipt is of all of them. */
const AS_SENT: Schema = {
  description: "The answer as it was sent, which its receipt is of.",
  "x-go-type": "json.RawMessage",
  "x-go-type-skip-optional-pointer": true,
  "x-oapi-codegen-extra-tags": { json: "-" },
};

function enumOf(house: House, schema: Schema, name: string, where: Where): Schema {
  const same = house.enums.get(String(schema.enum));
  if (same !== undefined && same !== name) return refTo(same);
  return kept(house, { type: "string", ...described(schema), enum: schema.enum ?? [] }, name, where);
}

const arrayOf = (house: House, schema: Schema, name: string): Schema => ({
  type: "array",
  ...described(schema),
  items: placed(house, schema.prefixItems?.[0] ?? schema.items ?? {}, `${name}Item`, "apart"),
});

const mapOf = (house: House, schema: Schema, name: string): Schema => ({
  type: "object",
  ...described(schema),
  additionalProperties:
    typeof schema.additionalProperties === "object"
      ? placed(house, schema.additionalProperties, `${name}Value`, "apart")
      : true,
});

/** Words that never change (`object`) stay words; instants are instants, integers hold all minor units. */
function scalarOf(house: House, schema: Schema): Schema {
  const [word = schema.const] = schema.enum ?? [];
  const type = schema.type ?? (typeof word === "number" ? "integer" : word === undefined ? undefined : typeof word);
  if (house.target === "go" && type === undefined) return anything(schema);
  const format =
    schema.format === "date-time" ? "date-time" : house.target === "go" ? GO_FORMATS[String(type)] : undefined;
  return {
    ...(type !== undefined && { type }),
    ...described(schema),
    ...(format !== undefined && { format }),
    ...(schema.const !== undefined && house.target === "python" && { const: schema.const }),
  };
}

const GO_FORMATS: Readonly<Record<string, string>> = { integer: "int64", number: "double" };

function orNull(house: House, schema: Schema, name: string, nullable: boolean, where: Where): Schema {
  const inner = placed(house, schema, name, where);
  if (!nullable) return inner;
  if (house.target === "python") return { anyOf: [inner, { type: "null" }] };
  return inner.$ref === undefined ? { ...inner, nullable: true } : { allOf: [inner], nullable: true };
}

/** `["string", "null"]`, `["number", "string"]`. */
function severalTypes(house: House, schema: Schema, types: readonly string[], name: string): Schema {
  const [type, ...more] = types.filter((one) => one !== "null");
  const nullable = types.includes("null");
  if (type !== undefined && more.length === 0) return orNull(house, { ...schema, type }, name, nullable, "apart");
  return house.target === "python" ? { type: types, ...described(schema) } : anything(described(schema));
}

const anything = (schema: Schema): Schema => ({ "x-go-type": "json.RawMessage", ...schema });

function union(
  house: House,
  schema: Schema,
  members: readonly Schema[],
  name: string,
  nullable: boolean,
  where: Where,
): Schema {
  const meant = members.map((member) => dereferenced(member, house.all));
  const word = discriminatorOf(meant);
  if (house.target === "go") {
    const flat =
      word === null || members.some(({ $ref }) => $ref)
        ? anything(described(schema))
        : { ...flattened(meant, word), ...described(schema) };
    return flat.properties === undefined
      ? kept(house, flat, name, where === "here" ? "here" : "inline")
      : orNull(house, flat, name, nullable, where);
  }
  const parts = members.map((member, index) =>
    placed(house, member, memberName(meant[index], word, name, index), "apart"),
  );
  const open = word === null ? [] : [kept(house, openMember(word, name), `Other${name}`, "apart")];
  const whole = { ...described(schema), anyOf: [...parts, ...open, ...(nullable ? [{ type: "null" }] : [])] };
  return kept(house, whole, name, where === "here" ? "here" : "inline");
}

/** `Action` and `pause_campaign` → `PauseCampaignAction`. */
const memberName = (member: Schema | undefined, word: string | null, name: string, index: number): string =>
  word === null ? `${name}${index}` : pascal(String(member?.properties?.[word]?.const)) + name;

/** What a newer server may say that this contract does not know. */
const openMember = (word: string, name: string): Schema => ({
  type: "object",
  description: `A kind of ${name} that this version does not know.`,
  properties: { [word]: { type: "string" } },
  required: [word],
});
