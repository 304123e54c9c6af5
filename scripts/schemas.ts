import { z } from "zod";
import { canonical } from "../src/core/canonical.ts";
import type { Parameter, Schema } from "../src/http/openapi-document.ts";
import { field, finished } from "./finish.ts";
import { IDS_IN_PATHS } from "./words/rooms.ts";
import { SCHEMA_WORDS } from "./words/schemas.ts";

export interface Schemas {
  /** The schema, or a reference when it has an id. `place`: the operation whose answer it is. */
  of(schema: z.ZodType, place?: string): Schema;
  /** `path`: of the operation that takes them. */
  parameters(schema: z.ZodType | undefined, where: "path" | "query", path: string): readonly Parameter[];
  /** Every schema with an id that was met, by its name. */
  components(): Readonly<Record<string, Schema>>;
}

const REFERENCE = "#/components/schemas/";

/**
 * zod → JSON Schema 2020-12, which is what OpenAPI 3.1 speaks, by zod itself. Not @hono/zod-openapi: its
 * generator writes a nullable reference as `allOf: [$ref, {type: [object, null]}]`, which null can never satisfy.
 */
export function schemasOf(): Schemas {
  const components = new Map<string, Schema>();

  const keep = (name: string, schema: Schema) => {
    const known = components.get(name);
    if (known && canonical(known) !== canonical(schema)) {
      throw new Error(`Two schemas have the id ${name}: ${canonical(known)} and ${canonical(schema)}`);
    }
    components.set(name, schema);
  };

  const of = (schema: z.ZodType, place = ""): Schema => {
    const { $defs = {}, ...root } = converted(schema);
    for (const [name, definition] of Object.entries($defs)) keep(name, completed(name, definition));
    return finished(root, place);
  };

  return {
    of,
    components: () => Object.fromEntries([...components].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    parameters(schema, where, path) {
      if (!schema) return [];
      const { properties = {}, required = [] } = converted(schema);
      return Object.entries(properties).map(([name, property]) => {
        const { description = "", ...rest } = field(property, `${PARAMETERS}.${name}`);
        const known = { name, in: where, required: required.includes(name), description, schema: rest };
        return where === "path" && name === "id" ? withRoom(known, path) : known;
      });
    },
  };
}

const PARAMETERS = "ParameterRequest";

/** One schema is of the ids of many things: the path says of which. */
function withRoom(parameter: Parameter, path: string): Parameter {
  const [description, example] = IDS_IN_PATHS[path.split("/")[1] ?? ""] ?? [];
  if (description === undefined) return parameter;
  return { ...parameter, description, schema: { ...parameter.schema, examples: [example] } };
}

const completed = (name: string, schema: Schema): Schema => {
  const description = schema.description ?? SCHEMA_WORDS[name];
  return finished({ ...schema, ...(description !== undefined && { description }) }, name);
};

interface Converted extends Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** As a caller sees it (`input`): on the way in defaults are optional, on the way out objects stay open. */
function converted(schema: z.ZodType): Converted {
  const { $schema: _, ...root } = z.toJSONSchema(schema, { io: "input", override: tidied });
  return JSON.parse(JSON.stringify(root).replaceAll('"#/$defs/', `"${REFERENCE}`));
}

/** `example` became `examples` in 3.1; names without a rule say nothing. */
function tidied({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { example, propertyNames, prefixItems } = jsonSchema;
  if (example !== undefined) jsonSchema.examples = [example];
  delete jsonSchema["example"];
  delete jsonSchema["id"];
  // What TypeScript may not change is still sent.
  delete jsonSchema.readOnly;
  if (Array.isArray(prefixItems)) sameItems(jsonSchema, prefixItems);
  if (JSON.stringify(propertyNames) === '{"type":"string"}') delete jsonSchema.propertyNames;
}

/** A tuple is a list of one kind and a fixed length: tools of many kinds know no `prefixItems`. */
function sameItems(schema: z.core.JSONSchema.BaseSchema, places: readonly z.core.JSONSchema._JSONSchema[]): void {
  const [first, ...rest] = places;
  if (first === undefined || rest.some((place) => canonical(place) !== canonical(first)))
    throw new Error("A list whose places differ cannot be said to all tools: give them names.");
  delete schema.prefixItems;
  schema.items = first;
}
