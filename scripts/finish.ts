import type { Schema } from "../src/http/openapi-document.ts";
import { exampleOf, withUnit, wordsOf } from "./words.ts";

/**
 * Completes a schema: every field described with its unit, every value with an example, every text, number and list with the
 * bounds that hold for it. What the schema says itself stays as it is.
 */
export function finished(schema: Schema, place: string): Schema {
  const bounded = bounds(schema, place);
  return {
    ...bounded,
    ...(bounded.properties && { properties: propertiesOf(bounded.properties, place) }),
    ...(typeof bounded.items === "object" && { items: finished(bounded.items, place) }),
    ...(typeof bounded.additionalProperties === "object" && {
      additionalProperties: finished(bounded.additionalProperties, place),
    }),
    ...(bounded.prefixItems && { prefixItems: bounded.prefixItems.map((item) => finished(item, place)) }),
    ...(bounded.anyOf && { anyOf: bounded.anyOf.map((form) => finished(form, place)) }),
    ...(bounded.allOf && { allOf: bounded.allOf.map((form) => finished(form, place)) }),
    ...(bounded.oneOf && { oneOf: bounded.oneOf.map((form) => finished(form, place)) }),
  };
}

const propertiesOf = (properties: NonNullable<Schema["properties"]>, place: string): Readonly<Record<string, Schema>> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, field(property, place ? `${place}.${name}` : name)]),
  );

/** A field of an object, or a parameter. `place`: the names that lead to it, with dots. */
export function field(schema: Schema, place: string): Schema {
  if (schema.$ref !== undefined) return schema;
  const { description, examples, ...rest } = lifted(finished(schema, place));
  const said = descriptionOf(description, place);
  const told = said !== undefined && isNumber(rest) ? withUnit(place, said) : said;
  const shown = examples ?? examplesOf(rest, place);
  return { ...rest, ...(told !== undefined && { description: told }), ...(shown && { examples: shown }) };
}

/** `X or null` says what X says. */
function lifted(schema: Schema): Schema {
  const forms = (schema.anyOf ?? []).filter(({ type }) => type !== "null");
  const [form] = forms;
  if (form === undefined || forms.length > 1 || form.properties) return schema;
  const { description, examples, ...bare } = form;
  return {
    ...((description ?? schema.description) !== undefined && { description: schema.description ?? description }),
    ...((examples ?? schema.examples) && { examples: schema.examples ?? examples }),
    ...schema,
    anyOf: (schema.anyOf ?? []).map((one) => (one === form ? bare : one)),
  };
}

/** What the words of the contract say of themselves; beside what the field is, it only tells how that is written. */
const GENERIC = new Set(["RFC 3339 instant.", "A day in UTC.", "ISO 8601 duration.", "ISO 4217 currency code."]);

const OWN_ID = "The caller's own id, up to 128 characters.";

function descriptionOf(own: string | undefined, place: string): string | undefined {
  const words = wordsOf(place);
  if (own === OWN_ID) return words ?? own;
  return own !== undefined && GENERIC.has(own) && words !== undefined ? `${words} ${own}` : (own ?? words);
}

/** Of which a caller must know the unit. */
export const isNumber = ({ type, anyOf = [] }: Schema): boolean =>
  [type].flat().some((one) => one === "integer" || one === "number") || anyOf.some(isNumber);

const isFixed = ({ enum: words, const: word }: Schema): boolean => words !== undefined || word !== undefined;

function examplesOf(schema: Schema, place: string): readonly unknown[] | undefined {
  if (isFixed(schema)) return undefined;
  const forms = schema.anyOf ?? [schema];
  const example = exampleOf(place, (value) => forms.some((form) => fits(form, value)));
  return example === undefined ? undefined : [example];
}

function fits(schema: Schema, value: string | number): boolean {
  const types = new Set([schema.type].flat());
  if (isFixed(schema)) return false;
  if (typeof value === "string")
    return (
      types.has("string") &&
      value.length <= (schema.maxLength ?? value.length) &&
      (schema.pattern === undefined || new RegExp(schema.pattern).test(value))
    );
  const isType = types.has("number") || (types.has("integer") && Number.isInteger(value));
  return isType && value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value);
}

/** No entry of the log is longer (in bytes), and answers are made of entries. */
const LONGEST_TEXT = 65_535;
/** What one answer lists at most: the lines that an import refuses. */
const MOST_ITEMS = 100_000;
const MOST_INT32 = 2_147_483_647;

/** Names of what is sent to the service. */
const SENT = /(?:Body|Request|Answer|Edit|Delegation|Release|Replay|Document)$/;

/** Bounds that hold for all that the service answers. What it is sent has its own, or a linter says so. */
function bounds(schema: Schema, place: string): Schema {
  const types = new Set([schema.type].flat());
  const [root = ""] = place.split(".");
  const isSent = root !== "ApprovalRequest" && SENT.test(root);
  if (isFixed(schema)) return schema;
  if (types.has("integer")) return { ...schema, format: isSmall(schema) ? "int32" : "int64" };
  if (isSent) return schema;
  if (types.has("string")) return { maxLength: LONGEST_TEXT, ...schema };
  if (types.has("array") && !schema.prefixItems) return { maxItems: MOST_ITEMS, ...schema };
  return schema;
}

const isSmall = ({ minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: Schema): boolean =>
  minimum >= -MOST_INT32 && maximum <= MOST_INT32;
