import type { OpenApiDocument, PathOperation, Schema } from "../../src/http/openapi-document.ts";

/** Property or parameter → what of it there is, or a schema of what is good; it is then required. No words at all: it is left out. */
export type Known = Readonly<Record<string, readonly string[] | Schema>>;

/** How a route is asked. */
export interface Narrowing {
  readonly known: Known;
  /** Of a body that has another form: what is known in that one. */
  readonly otherwise?: Known;
  /** Where it is asked, if any other name in its path would be as good. */
  readonly at?: string;
  /** The least money that a good body names: none, if left out. */
  readonly leastMoney?: number;
}

type Routes = Readonly<Record<string, Narrowing>>;

/**
 * The contract as Specmatic can test it: the routes that take a body, with names that must exist as enumerations of what does. A
 * generator that only knows schemas cannot ask about a campaign that is there. Everything else of the schemas stays.
 */
export function testable(contract: OpenApiDocument, routes: Routes): OpenApiDocument {
  const paths = Object.entries(routes).map(([route, narrowing]) => {
    const [method = "", path = ""] = route.split(" ");
    const operation = contract.paths[path]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`The contract has no ${route}`);
    return [narrowing.at ?? path, { [method.toLowerCase()]: narrowed(operation, narrowing, contract) }] as const;
  });
  const { webhooks: _, ...rest } = contract as OpenApiDocument & { readonly webhooks?: unknown };
  const components = { ...rest.components, schemas: { ...rest.components.schemas, Money: moneyOf(0) } };
  return readable({ ...rest, components, paths: Object.fromEntries(paths) }) as OpenApiDocument;
}

/** Of the samples' currency. */
const moneyOf = (least: number): Schema => ({
  type: "object",
  properties: {
    amount: { type: "integer", minimum: least, maximum: 100_000_000_000 },
    currency: { type: "string", enum: ["USD"] },
  },
  required: ["amount", "currency"],
  additionalProperties: false,
});

function narrowed(operation: PathOperation, narrowing: Narrowing, contract: OpenApiDocument): PathOperation {
  const { at, known, otherwise, leastMoney = 0 } = narrowing;
  const body = named(operation.requestBody?.content["application/json"]?.schema ?? {}, contract);
  const form = narrower(body, known, leastMoney);
  const schema = otherwise === undefined ? form : { oneOf: [form, narrower(body, otherwise, leastMoney)] };
  return {
    ...operation,
    // One of its two schemes is enough; the other is for tokens of somebody else.
    security: [{ key: [] }],
    // Fields of the head are texts, in which any text is a good one, and a key that stays the same would have each call answered once.
    parameters: (operation.parameters ?? [])
      .filter((parameter) => parameter.in !== "header" && (parameter.in !== "path" || at === undefined))
      .map((parameter) => ({ ...parameter, schema: among(parameter.schema, known[parameter.name]) })),
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: withOneSuccess(operation.responses),
  };
}

/** It tests each success for itself, and which of two it is (made or changed, now or later) no body says: the first. */
function withOneSuccess(responses: PathOperation["responses"]): PathOperation["responses"] {
  const first = Object.keys(responses).find((status) => status.startsWith("2"));
  return Object.fromEntries(
    Object.entries(responses).filter(([status]) => status === first || !status.startsWith("2")),
  );
}

const MONEY = "#/components/schemas/Money";
const REFERENCE = "#/components/schemas/";

const named = (schema: Schema, contract: OpenApiDocument): Schema =>
  schema.$ref === undefined ? schema : (contract.components.schemas[schema.$ref.slice(REFERENCE.length)] ?? {});

const isLeftOut = (good: Known[string] | undefined): boolean => isWords(good) && good.length === 0;

/** At any depth, but not in what it refers to. */
function narrower(schema: Schema, known: Known, leastMoney: number): Schema {
  if (schema.$ref === MONEY) return moneyOf(leastMoney);
  const { properties, required = [], items, anyOf, oneOf } = schema;
  const kept = Object.entries(properties ?? {}).filter(([name]) => !isLeftOut(known[name]));
  const isAlso = (name: string) => known[name] !== undefined && !required.includes(name);
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        kept.map(([name, property]) => [name, among(narrower(property, known, leastMoney), known[name])]),
      ),
      required: [...required, ...kept.map(([name]) => name).filter(isAlso)],
    }),
    ...(typeof items === "object" && { items: narrower(items, known, leastMoney) }),
    ...(anyOf && { anyOf: anyOf.map((form) => narrower(form, known, leastMoney)) }),
    ...(oneOf && { oneOf: oneOf.map((form) => narrower(form, known, leastMoney)) }),
  };
}

function among(schema: Schema, good: Known[string] | undefined): Schema {
  if (good === undefined) return schema;
  return isWords(good) ? { type: "string", enum: good } : good;
}

const isWords = (good: Known[string] | undefined): good is readonly string[] => Array.isArray(good);

/** Without the pattern of texts, whose escapes 2.55.1 does not know, and examples: it would ask little else. */
function readable(tree: unknown, areNames = false): unknown {
  if (Array.isArray(tree)) return tree.map((branch) => readable(branch));
  if (typeof tree !== "object" || tree === null) return tree;
  const members = Object.entries(tree).filter(([name, value]) => areNames || !isUnread(name, value));
  return Object.fromEntries(members.map(([name, value]) => [name, readable(value, name === "properties")]));
}

const isUnread = (name: string, value: unknown): boolean =>
  (name === "examples" && typeof value === "object") ||
  (name === "pattern" && typeof value === "string" && value.includes("\\x"));
