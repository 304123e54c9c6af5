import type { OpenApiDocument, PathOperation, Schema } from "../../src/http/openapi-document.ts";

/**
 * The contract as Specmatic can test it: the routes that take a body, with names that must exist as enumerations of what does. A
 * generator that only knows schemas cannot ask about a campaign that is there. Everything else of the schemas stays.
 */
export function testable(contract: OpenApiDocument, routes: Routes): OpenApiDocument {
  const paths = Object.entries(routes).map(([route, known]) => {
    const [method = "", path = ""] = route.split(" ");
    const operation = contract.paths[path]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`The contract has no ${route}`);
    return [path, { [method.toLowerCase()]: narrowed(operation, known, contract) }] as const;
  });
  const { webhooks: _, ...rest } = contract as OpenApiDocument & { readonly webhooks?: unknown };
  const { Money, ...schemas } = rest.components.schemas;
  const money = { ...Money, properties: { ...Money?.properties, currency: { type: "string", enum: ["USD"] } } };
  const components = { ...rest.components, schemas: { ...schemas, Money: money } };
  return readable({ ...rest, components, paths: Object.fromEntries(paths) }) as OpenApiDocument;
}

/** `POST /decide` → property or parameter → what of it there is; left out where there is none. */
export type Routes = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Known = Routes[string];

function narrowed(operation: PathOperation, known: Known, contract: OpenApiDocument): PathOperation {
  const body = operation.requestBody?.content["application/json"]?.schema ?? {};
  return {
    ...operation,
    // One of its two schemes is enough; the other is for tokens of somebody else.
    security: [{ key: [] }],
    // Fields of the head are texts, in which any text is a good one, and a key that stays the same would have each call answered once.
    parameters: (operation.parameters ?? [])
      .filter((parameter) => parameter.in !== "header")
      .map((parameter) => ({ ...parameter, schema: among(parameter.schema, known[parameter.name]) })),
    requestBody: { required: true, content: { "application/json": { schema: withKnown(body, known, contract) } } },
  };
}

const among = (schema: Schema, words: readonly string[] | undefined): Schema =>
  words === undefined ? schema : { type: "string", enum: words };

const REFERENCE = "#/components/schemas/";

function withKnown(schema: Schema, known: Known, contract: OpenApiDocument): Schema {
  const named =
    schema.$ref === undefined ? schema : (contract.components.schemas[schema.$ref.slice(REFERENCE.length)] ?? {});
  const properties = Object.entries(named.properties ?? {})
    .filter(([name]) => known[name]?.length !== 0)
    .map(([name, property]) => [name, among(property, known[name])] as const);
  return { ...named, properties: Object.fromEntries(properties) };
}

/** Without what 2.55.1 does not read: texts beyond 4 MB, bounds that are fractions, its own dialect of patterns, examples of answers without those of requests. */
function readable(tree: unknown, areNames = false): unknown {
  if (Array.isArray(tree)) return tree.map((branch) => readable(branch));
  if (typeof tree !== "object" || tree === null) return tree;
  const members = Object.entries(tree).filter(([name, value]) => areNames || !isUnread(name, value));
  return Object.fromEntries(members.map(([name, value]) => [name, readable(value, name === "properties")]));
}

const isUnread = (name: string, value: unknown): boolean =>
  (name === "examples" && (Array.isArray(value) || typeof value === "object")) ||
  (name === "pattern" && typeof value === "string" && /\\x|"/.test(value)) ||
  (name === "exclusiveMinimum" && Number(value) < 1) ||
  (name === "maxLength" && Number(value) > 4_000_000);
