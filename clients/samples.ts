import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { type Document, nameIn, type Operation, type Schema } from "./generate/document.ts";
import { distributed, membersOf } from "./generate/union.ts";

/**
 * A service that answers every operation of the contract with a sample of what it may answer: below `/full` with all fields,
 * each with a value; below `/sparse` with the required ones, null where that may be. For clients that must read all of them.
 */

type Kind = "full" | "sparse";

// Safe because our own script wrote it.
const DOCUMENT = JSON.parse(readFileSync(join(import.meta.dirname, "../openapi/openapi.json"), "utf8")) as Document;
const ALL = DOCUMENT.components.schemas;

export async function startSamples(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const [, kind, path = ""] = /^\/(full|sparse)(\/[^?]*)/.exec(request.url ?? "") ?? [];
    const operation = operationAt(request.method ?? "", path);
    if (operation === undefined || (kind !== "full" && kind !== "sparse")) response.writeHead(404).end();
    else answer(response, operation, kind);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server listens nowhere.");
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${address.port}`, stop };
}

/** Of several templates, the one with the fewest parameters. */
function operationAt(method: string, path: string): Operation | undefined {
  const fitting = Object.entries(DOCUMENT.paths).filter(([template]) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  const [found] = fitting.toSorted(([one], [other]) => one.split("{").length - other.split("{").length);
  return found?.[1][method.toLowerCase()];
}

function answer(response: ServerResponse, { responses }: Operation, kind: Kind): void {
  const [status, { content = {} }] = Object.entries(responses).find(([code]) => code.startsWith("2")) ?? ["204", {}];
  const type = "application/json" in content ? "application/json" : (Object.keys(content)[0] ?? "text/plain");
  const schema = content[type]?.schema;
  response.writeHead(Number(status), { "content-type": type, connection: "close" });
  response.end(type === "application/json" ? JSON.stringify(sampleOf(schema ?? {}, kind)) : "sample");
}

function sampleOf(schema: Schema, kind: Kind): unknown {
  if (schema.$ref !== undefined) return sampleOf(ALL[nameIn(schema.$ref)] ?? {}, kind);
  if (schema.allOf !== undefined) return sampleOf(distributed(schema, ALL), kind);
  const { members, nullable } = membersOf(schema);
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (kind === "sparse" && (nullable || types.includes("null"))) return null;
  // The last member, so that not always the simplest is taken.
  const member = members.at(-1);
  return member === undefined ? plainSample(schema, types[0], kind) : sampleOf(member, kind);
}

function plainSample(schema: Schema, type: string | undefined, kind: Kind): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.properties !== undefined) return objectSample(schema, kind);
  if (type === "array") return arraySample(schema, kind);
  if (type === "object") return mapSample(schema, kind);
  if (type === "integer") return 3;
  if (type === "number") return 0.25;
  if (type === "boolean") return true;
  return schema.format === "date-time" ? "2026-11-23T06:00:00Z" : "sample";
}

function objectSample({ properties = {}, required = [] }: Schema, kind: Kind): unknown {
  const told = Object.entries(properties).filter(([name]) => kind === "full" || required.includes(name));
  return Object.fromEntries(told.map(([name, property]) => [name, sampleOf(property, kind)]));
}

function arraySample({ items = {}, prefixItems }: Schema, kind: Kind): unknown {
  if (prefixItems !== undefined) return prefixItems.map((item) => sampleOf(item, kind));
  return kind === "full" ? [sampleOf(items, kind)] : [];
}

function mapSample({ additionalProperties }: Schema, kind: Kind): unknown {
  if (kind === "sparse" || typeof additionalProperties !== "object") return {};
  return { sample: sampleOf(additionalProperties, kind) };
}
