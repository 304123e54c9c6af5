import * as fc from "fast-check";
import document from "../../openapi/openapi.json" with { type: "json" };
import type { Schema } from "../http/openapi-document.ts";
import { junk, strangeNames } from "./junk.ts";

// Safe because the file is what `scripts/openapi.ts` writes.
const SCHEMAS = document.components.schemas as unknown as Readonly<Record<string, Bounded>>;

/** A schema with what the docs page does not read. */
export interface Bounded extends Schema {
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly propertyNames?: Bounded;
}

export const schemaOf = (name: string): Bounded => {
  const schema = SCHEMAS[name];
  if (!schema) throw new Error(`The document has no schema ${name}`);
  return schema;
};

/**
 * Values that the schema describes; with `dirty`, one part in so many is junk, or has a member too many or too few.
 * Rules that JSON Schema does not state (a day that exists) hold for some of them only.
 */
export function valuesOf(schema: Bounded, dirty: boolean): fc.Arbitrary<unknown> {
  const clean = cleanOf(schema, dirty);
  return dirty ? fc.oneof({ weight: 24, arbitrary: clean }, { weight: 1, arbitrary: junk }) : clean;
}

function cleanOf(schema: Bounded, dirty: boolean): fc.Arbitrary<unknown> {
  const { $ref, anyOf, oneOf, allOf, enum: values, examples, type } = schema;
  if ($ref !== undefined) return valuesOf(schemaOf($ref.split("/").at(-1) ?? ""), dirty);
  if ("const" in schema) return fc.constant(schema.const);
  if (values) return fc.constantFrom(...values);
  const options = anyOf ?? oneOf ?? allOf;
  if (options) return fc.oneof(...options.map((option) => valuesOf(option, dirty)));
  if (type === "object") return objectsOf(schema, dirty);
  if (type === "array") return arraysOf(schema, dirty);
  const scalars = scalarsOf(schema);
  return examples ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...examples) }, scalars) : scalars;
}

function scalarsOf(schema: Bounded): fc.Arbitrary<unknown> {
  const { type, format, pattern, minimum = 0, maximum = 1e9, minLength = 0, maxLength = 40 } = schema;
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  if (type === "integer") return fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 31 - 1) });
  if (type === "number") return fc.double({ min: minimum, max: maximum, noNaN: true });
  if (format === "date") return fc.constantFrom("2026-11-22", "2026-11-01", "2000-01-01", "2024-02-29", "2026-11-23");
  if (format === "date-time") return fc.constantFrom("2026-11-23T06:00:00Z", "2027-01-01T00:00:00.123+02:00");
  if (pattern !== undefined) return textsOf(new RegExp(pattern));
  return fc.string({ unit: "binary", minLength, maxLength: Math.min(maxLength, 40) });
}

/** fast-check makes no texts of a pattern that looks ahead: without that it makes too many, and the whole pattern picks. */
const textsOf = (pattern: RegExp): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(pattern.source.replaceAll(/\(\?![^()]*\)/g, ""))).filter((text) => pattern.test(text));

const arraysOf = ({ items, prefixItems, minItems = 0, maxItems = 4 }: Bounded, dirty: boolean) =>
  prefixItems
    ? fc.tuple(...prefixItems.map((item) => valuesOf(item, dirty)))
    : fc.array(valuesOf(typeof items === "object" ? items : {}, dirty), {
        minLength: minItems,
        maxLength: Math.min(maxItems, minItems + 3),
      });

function objectsOf(schema: Bounded, dirty: boolean): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, valuesOf(member, dirty)])),
    { requiredKeys: [...required] },
  );
  const names = propertyNames
    ? valuesOf({ type: "string", ...propertyNames }, false)
    : fc.constantFrom("google_ads", "crm");
  const more =
    typeof additionalProperties === "object"
      ? fc.dictionary(names.map(String), valuesOf(additionalProperties, dirty), { maxKeys: 3 })
      : fc.constant({});
  const made = fc.tuple(known, more).map((parts) => parts.flatMap((part) => Object.entries(part)));
  const members = fc.oneof(made, ...examplesOf(schema, dirty));
  return (dirty ? oneOff(members) : members).map((entries) => Object.fromEntries(entries));
}

/** The schema's own example with one member made anew, which gets past rules that join several members. */
const examplesOf = ({ examples = [], properties }: Bounded, dirty: boolean): readonly fc.Arbitrary<Members>[] =>
  (Object.keys(properties ?? {}).length > 0 ? examples : []).map((example) =>
    fc
      .constantFrom(...Object.entries(properties ?? {}))
      .chain(([name, member]) => valuesOf(member, dirty).map((value) => ({ [name]: value })))
      .map((changed) => Object.entries(Object.assign({}, example, changed))),
  );

type Members = readonly (readonly [string, unknown])[];

/** Now and then with one member too many or too few. */
const oneOff = (members: fc.Arbitrary<Members>): fc.Arbitrary<Members> =>
  fc.oneof(
    { weight: 9, arbitrary: members },
    {
      weight: 1,
      arbitrary: fc.tuple(members, fc.nat(20)).map(([all, lost]) => all.filter((_, index) => index !== lost)),
    },
    { weight: 1, arbitrary: fc.tuple(members, fc.tuple(strangeNames, junk)).map(([all, more]) => all.concat([more])) },
  );
