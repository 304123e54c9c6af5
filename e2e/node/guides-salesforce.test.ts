import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApexErrorListener, ApexParserFactory } from "@apexdevtools/apex-parser";
import SwaggerParser from "@apidevtools/swagger-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Document, Schema } from "../../clients/generate/document.ts";
import { call, ROOT, type Service, startService } from "../running-umpire.ts";

/** What Salesforce would be given, as far as it can be looked at without one. */

const FOLDER = join(ROOT, "docs/guides/salesforce");
const CLASSES = ["UmpireAnswer", "UmpireDecide", "UmpireLookAgain", "UmpireTest"] as const;
const sourceOf = (name: string): string =>
  readFileSync(join(FOLDER, `force-app/main/default/classes/${name}.cls`), "utf8");

// Safe because our own script wrote it.
const SLICE = JSON.parse(readFileSync(join(FOLDER, "external-service.json"), "utf8")) as Document;

const folder = mkdtempSync(join(tmpdir(), "umpire-salesforce-"));
let service: Service;
let asked: Record<string, unknown>;
let askedForAnother: Record<string, unknown>;
let now: Record<string, unknown>;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db`, UMPIRE_SAMPLES: "on" });
  const crm = { name: "crm", kind: "service", scopes: ["decisions:write", "decisions:read"] };
  const { key } = (await call(service, "POST /keys", { body: crm })).body;
  const ask = async (subject: string) => {
    const body = { campaign_id: "autumn-sale-search", question: "should we increase budget?", subject };
    return (await call({ ...service, key }, "POST /decide", { body })).body;
  };
  asked = await ask("s-1");
  askedForAnother = await ask("s-2");
  now = (await call({ ...service, key }, `GET /decisions/${asked["id"]}`)).body;
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The parser wants an object of a class of its own. */
class Complaints extends ApexErrorListener {
  readonly all: string[] = [];

  override apexSyntaxError(line: number, column: number, message: string): void {
    this.all.push(`${line}:${column} ${message}`);
  }
}

const complaintsOf = (source: string): readonly string[] => {
  const complaints = new Complaints();
  const parser = ApexParserFactory.createParser(source, true);
  parser.removeErrorListeners();
  parser.addErrorListener(complaints);
  parser.compilationUnit();
  return complaints.all;
};

describe("the Apex classes", () => {
  it.each(CLASSES)("%s is Apex", (name) => {
    expect(complaintsOf(sourceOf(name))).toEqual([]);
    expect(complaintsOf(sourceOf(name).replace("{", ""))).not.toEqual([]);
  });

  it("read nothing that Umpire does not say", () => {
    const source = sourceOf("UmpireAnswer");
    const read = (from: string) =>
      [...source.matchAll(new RegExp(`(?:text|part)\\(${from}, '(\\w+)'\\)`, "g"))].map(([, name]) => name);
    const problem = ["code", "detail", "remedy"];
    expect(Object.keys(now)).toEqual(
      expect.arrayContaining(read("body").filter((name) => !problem.includes(name ?? ""))),
    );
    expect(read("body")).toEqual(expect.arrayContaining(problem));
    expect(now["approval"]).toMatchObject(
      Object.fromEntries(read("request").map((name) => [name, expect.any(String)])),
    );
    expect(now["current"]).toMatchObject({ approval: { status: "pending" } });
    expect(now["action"]).toMatchObject({ type: expect.any(String), new_daily_budget: { amount: expect.any(Number) } });
    expect(read("standing")).toEqual(["status"]);
  });

  it("look again at the decision that waits, also when it was asked for another record", () => {
    expect(askedForAnother["id"]).not.toBe(asked["id"]);
    expect(askedForAnother["approval"]).toMatchObject({ decision_id: asked["id"] });
  });

  it("know the eight outcomes", async () => {
    const [, words = ""] = /OUTCOMES = new Set<String>\{([^}]*)\}/.exec(sourceOf("UmpireAnswer")) ?? [];
    const { components } = (await call(service, "GET /openapi.json")).body;
    expect([...words.matchAll(/'(\w+)'/g)].map(([, word]) => word)).toEqual(components.schemas.Outcome.enum);
  });
});

/** Where the value is not as the schema says. */
function differences(schema: Schema, value: unknown, at = ""): readonly string[] {
  if (value === null) return schema.nullable ? [] : [`${at} is null`];
  if (schema.properties === undefined) {
    const type = schema.type === "integer" ? "number" : schema.type;
    return typeof value === type ? [] : [`${at} is ${typeof value}, not ${String(type)}`];
  }
  // Safe because what is no object has none of the required fields.
  const found = value as Readonly<Record<string, unknown>>;
  return Object.entries(schema.properties).flatMap(([name, inner]) => {
    if (found[name] !== undefined) return differences(inner, found[name], `${at}/${name}`);
    return schema.required?.includes(name) ? [`${at}/${name} is missing`] : [];
  });
}

describe("the slice for External Services", () => {
  it("is OpenAPI 3.0, in names that Apex can have, without what External Services do not take", async () => {
    await expect(SwaggerParser.validate(join(FOLDER, "external-service.json"))).resolves.toMatchObject({
      openapi: "3.0.3",
    });
    const operations = Object.values(SLICE.paths).flatMap((path) => Object.values(path));
    expect(operations.map(({ operationId }) => operationId)).toEqual(["decide", "getDecision"]);
    const text = JSON.stringify(SLICE);
    expect(text).not.toMatch(/"(?:oneOf|anyOf|allOf|headers|enum|const)":|problem\+json/);
    expect(
      [...text.matchAll(/"description":"((?:[^"\\]|\\.)*)"/g)].every(([, told = ""]) => told.length <= 1_333),
    ).toBe(true);
    const fields = Object.values(SLICE.components.schemas).flatMap(({ properties = {} }) => Object.keys(properties));
    expect(fields.filter((name) => !/^[a-z](?:_?[a-z0-9])*$/i.test(name))).toEqual([]);
    expect(text.length).toBeLessThan(10_000_000);
  });

  it("is what Umpire answers", () => {
    const { Decision = {}, DecisionNow = {} } = SLICE.components.schemas;
    expect(differences(Decision, asked)).toEqual([]);
    expect(differences(DecisionNow, now)).toEqual([]);
    expect(differences(DecisionNow, asked)).toEqual(["/current is missing"]);
  });
});
