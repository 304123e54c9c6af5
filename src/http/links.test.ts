import { describe, expect, it } from "vitest";
import document from "../../openapi/openapi.json" with { type: "json" };
import type { OpenApiDocument, PathOperation, ResponseObject, Schema } from "./openapi-document.ts";

// Safe because scripts/openapi.ts wrote it from that very type.
const { paths, components } = document as unknown as OpenApiDocument;

const operations: readonly PathOperation[] = Object.values(paths).flatMap((methods) => Object.values(methods));
const BY_ID = new Map(operations.map((operation) => [operation.operationId, operation]));

const isWritten = (response: object): response is ResponseObject => !("$ref" in response);

const LINKS = operations.flatMap((from) =>
  Object.entries(from.responses).flatMap(([status, response]) =>
    (isWritten(response) ? Object.values(response.links ?? {}) : []).map((link) => ({ from, status, response, link })),
  ),
);

const resolved = (schema: Schema = {}): Schema =>
  schema.$ref === undefined ? schema : resolved(components.schemas[schema.$ref.split("/").at(-1) ?? ""]);

/** Whether an answer can have something at the pointer. */
function has(schema: Schema, steps: readonly string[]): boolean {
  const { properties, items, anyOf } = resolved(schema);
  const [step, ...rest] = steps;
  if (step === undefined) return true;
  const next = step === "0" && typeof items === "object" ? items : properties?.[step];
  return (next !== undefined && has(next, rest)) || (anyOf ?? []).some((form) => has(form, steps));
}

/** Whether the expression finds something in the exchange. */
function finds(expression: string, from: PathOperation, response: object): boolean {
  const [, source = "", , name = ""] =
    /^\$(response\.body|response\.header|request\.path)([#.]\/?(.+))$/.exec(expression) ?? [];
  if (!isWritten(response)) return false;
  if (source === "response.body")
    return Object.values(response.content ?? {}).some(({ schema }) => has(schema, name.split("/")));
  if (source === "response.header") return Object.keys(response.headers ?? {}).includes(name);
  return (from.parameters ?? []).some((parameter) => parameter.in === "path" && parameter.name === name);
}

describe("the links of the contract", () => {
  it("are many", () => expect(LINKS.length).toBeGreaterThan(100));

  it.each(LINKS.map((one) => [`${one.from.operationId} ${one.status} → ${one.link.operationId}`, one] as const))(
    "%s: parameters that it has, from what is there",
    (_, { from, response, link }) => {
      const names = new Set((BY_ID.get(link.operationId)?.parameters ?? []).map(({ name }) => name));
      expect(Object.keys(link.parameters).filter((name) => !names.has(name))).toEqual([]);
      const expressions = [...Object.values(link.parameters), ...Object.values(link.requestBody ?? {})];
      expect(expressions.filter((expression) => !finds(expression, from, response))).toEqual([]);
      expect(expressions.length).toBeGreaterThan(0);
    },
  );

  it("lead to every operation that takes an id which another one gave", () => {
    const linked = new Set(LINKS.map(({ link }) => link.operationId));
    const takers = operations.filter(({ parameters = [] }) => parameters.some(({ in: where }) => where === "path"));
    const unlinked = takers.map(({ operationId }) => operationId).filter((id) => !linked.has(id));
    expect(unlinked).toEqual(OTHERS);
  });
});

/** Of agents, subjects, tiles and kinds of problems: their ids are nobody's `id`. */
const OTHERS = [
  "clear_mute",
  "export_subject",
  "erase_subject",
  "opt_out_subject",
  "get_tile",
  "get_entry_bundle",
  "problem_page",
];
