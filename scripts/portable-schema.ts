type Json = Readonly<Record<string, unknown>>;

/**
 * A JSON Schema, said in the words that the most hosts understand: one `type` each (some map schemas onto dialects that know no list of types), lists of a fixed
 * length by what their items are, and no schema that says nothing.
 */
export function portable<T>(schema: T): T;
export function portable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => portable(member));
  if (typeof value !== "object" || value === null) return value;
  const schema: Json = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, portable(member)]));
  return oneType(fixedLength(said(schema)));
}

/** Without an `additionalProperties` that allows everything, as its absence does. */
function said(schema: Json): Json {
  const { additionalProperties: open, ...rest } = schema;
  return typeof open === "object" && open !== null && Object.keys(open).length === 0 ? rest : schema;
}

function oneType(schema: Json): Json {
  const { type, title, description, default: preset, ...constraints } = schema;
  if (!Array.isArray(type)) return schema;
  const spoken = Object.entries({ title, description, default: preset }).filter(([, value]) => value !== undefined);
  const branches = type.map((one: unknown) => (one === "null" ? { type: one } : { type: one, ...constraints }));
  return { ...Object.fromEntries(spoken), anyOf: branches };
}

function fixedLength(schema: Json): Json {
  const { prefixItems: places, items: _more, ...rest } = schema;
  if (!Array.isArray(places)) return schema;
  const kinds = new Set(places.map((place) => JSON.stringify(place)));
  if (kinds.size !== 1) throw new Error("A list whose places differ has no portable form: give them names.");
  return { ...rest, items: places[0], minItems: places.length, maxItems: places.length };
}
