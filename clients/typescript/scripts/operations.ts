/** The surface of the client: a table of all operations, and the signature of each. Types come from openapi-typescript's. */

interface Schema {
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Pages for people. */
const LEFT_OUT = new Set(["front_door", "docs", "problem_page", "openapi_document", "llms_txt"]);

export function operationsText(contract: Contract): string {
  const all = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => describe(contract, { method, path, operation })),
  );
  const operations = all.filter(({ id }) => !LEFT_OUT.has(id));
  return [
    HEAD,
    `export const OPERATIONS = {\n${operations.map(({ row }) => row).join("\n")}\n} as const satisfies Readonly<Record<string, readonly [method: string, path: string, shape: string]>>;\n`,
    "export type OperationName = keyof typeof OPERATIONS;\n",
    "/** Every operation of the contract. */",
    `export interface Operations {\n${operations.map(({ signature }) => signature).join("\n")}\n}\n`,
  ].join("\n");
}

const HEAD = `import type { Pages } from "./pages.ts";
import type { components, operations } from "./schema.gen.ts";
import type { CallOptions } from "./settings.ts";

type Schemas = components["schemas"];

/** The state that the call changes must be named. */
type Matching = CallOptions & { readonly ifMatch: string };

type Query<N extends keyof operations> = NonNullable<operations[N]["parameters"]["query"]>;

/** The JSON of a good answer. */
type Answer<N extends keyof operations> = {
  [S in keyof operations[N]["responses"]]: S extends 200 | 201 | 202
    ? operations[N]["responses"][S] extends { content: { "application/json": infer T } }
      ? T
      : never
    : never;
}[keyof operations[N]["responses"]];

/** \`b\`: has a body · \`q\`: a query · \`p\`: pages · \`l\`: lines · \`t\`: text · \`y\`: bytes. */`;

interface Found {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

function describe(contract: Contract, { method, path, operation }: Found) {
  const { operationId: id, summary, parameters = [], requestBody, responses } = operation;
  const query = parameters.filter((one) => one.in === "query").map(({ name }) => name);
  const matches = parameters.some(({ name }) => name === "If-Match");
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: string | number`);
  const result = resultOf(id, query, responses);
  const args = [
    ...inPath,
    ...(query.length > 0 ? [`query${matches || requestBody ? "" : "?"}: Query<"${id}">`] : []),
    ...(requestBody ? [bodyOf(contract, requestBody, matches)] : []),
    matches ? "options: Matching" : "options?: CallOptions",
  ];
  const shape = `${requestBody ? "b" : ""}${query.length > 0 ? "q" : ""}${result.shape}`;
  const name = id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    id,
    row: `  ${name}: ["${method.toUpperCase()}", "${path}", "${shape}"],`,
    signature: `  /** ${summary}. \`${method.toUpperCase()} ${path}\` */\n  ${name}(${args.join(", ")}): ${result.type};`,
  };
}

/** A body of which nothing is required may be left out. */
function bodyOf({ components }: Contract, { content = {} }: Content, matches: boolean): string {
  const schema = content["application/json"]?.schema;
  if (!schema) return "body: string";
  const type = typeOf(schema);
  const own = type === null ? schema : components.schemas[type.slice(9, -2)];
  const isNeeded = matches || (own?.required ?? []).length > 0 || own?.properties === undefined;
  return `body${isNeeded ? "" : "?"}: ${type ?? "unknown"}`;
}

function resultOf(
  id: string,
  query: readonly string[],
  responses: Operation["responses"],
): { readonly shape: string; readonly type: string } {
  const good = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1].content ?? {};
  const json = good["application/json"]?.schema;
  if (json && query.includes("cursor")) return { shape: "p", type: `Pages<Answer<"${id}">>` };
  if (json) return { shape: "", type: `Promise<${typeOf(json) ?? `Answer<"${id}">`}>` };
  if (good["application/x-ndjson"]) return { shape: "l", type: "AsyncGenerator<unknown, void>" };
  if (Object.keys(good).some((type) => type.startsWith("text/"))) return { shape: "t", type: "Promise<string>" };
  return { shape: "y", type: "Promise<Uint8Array>" };
}

const typeOf = ({ $ref }: Schema): string | null => ($ref ? `Schemas["${$ref.split("/").at(-1)}"]` : null);
