import { describe, expect, it } from "vitest";
import { SERVICE_VERSION } from "../contract/service-version.ts";
import { FAILURE_CODES } from "../core/failure.ts";
import { REGISTRY } from "../operations/registry.ts";
import { openApiOf } from "../../scripts/openapi.ts";
import document from "../../openapi/openapi.json" with { type: "json" };
import { askOf } from "../testing/http.ts";
import { fakeWorld } from "../testing/world.ts";
import { fieldsTable, typeOf } from "./docs-fields.ts";
import { ROUTES } from "./routes.ts";

const page = async (path: string) => {
  const response = await askOf(fakeWorld())({ path });
  return { response, text: await response.text() };
};

const METHODS = new Set(["get", "put", "post", "delete"]);
const operationsOf = (paths: object) =>
  Object.entries(paths).flatMap(([, methods]) => Object.entries(methods as object));

describe("the OpenAPI document", () => {
  const generated = openApiOf(REGISTRY, SERVICE_VERSION);

  it("is committed as it is generated (npm run generate)", () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(generated)));
  });

  it("is served as it is committed, without a key", async () => {
    const { response, text } = await page("/openapi.json");
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(JSON.parse(text)).toEqual(document);
  });

  it("documents every path that is served, and no other", () => {
    expect(Object.keys(generated.paths).toSorted()).toEqual(ROUTES.map(({ path }) => path));
  });

  it("names every operation once", () => {
    const ids = operationsOf(generated.paths).map(([, { operationId }]) => operationId as string);
    expect(new Set(ids).size).toBe(ids.length);
    expect(operationsOf(generated.paths).every(([method]) => METHODS.has(method))).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(REGISTRY.map(({ name }) => name)));
  });

  it("declares every parameter of every path", () => {
    for (const { path, method } of REGISTRY) {
      const declared = generated.paths[path]?.[method]?.parameters ?? [];
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(declared.filter((parameter) => parameter.in === "path").map(({ name }) => name)).toEqual(named);
    }
  });

  it("points at nothing that it does not hold", () => {
    const text = JSON.stringify(generated);
    const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([\w.-]+)"/g)];
    expect(references.length).toBe(text.split('"$ref"').length - 1);
    const components = new Map<string, object>(Object.entries(generated.components));
    const dangling = references.filter(([, kind = "", name = ""]) => !Object.hasOwn(components.get(kind) ?? {}, name));
    expect(dangling.map(([reference]) => reference)).toEqual([]);
  });

  it("gives every operation with a key its 401, 403, 422 and 500, and every failure of its own", () => {
    for (const { path, method, failures } of REGISTRY) {
      const responses = generated.paths[path]?.[method]?.responses ?? {};
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(["401", "403", "422", "500"]));
      const told = JSON.stringify(responses).split(/[^a-z_]/);
      expect(told).toEqual(expect.arrayContaining([...failures]));
    }
  });
});

describe("the pages", () => {
  it.each(["/docs", ...FAILURE_CODES.map((code) => `/problems/${code}`)])(
    "%s lets nothing in but its own style",
    async (path) => {
      const { response, text } = await page(path);
      const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? "";
      const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
      const base64 = Buffer.from(hash).toString("base64");
      expect(response.headers.get("content-security-policy")).toBe(
        `default-src 'none'; style-src 'sha256-${base64}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      );
      // The address in the example of a webhook is text, and all that looks like one.
      expect(text.replaceAll("https://hooks.acme.com/umpire", "")).not.toMatch(
        /<script|javascript:|\sstyle=|\son\w+=|https?:\/\//,
      );
    },
  );

  it("show every operation with its scope and a call to paste", async () => {
    const { text } = await page("/docs");
    for (const { name, scope } of REGISTRY) {
      const [section = ""] = text.split(`<h3 id="${name}">`)[1]?.split("</section>") ?? [];
      expect(section).toContain(scope ?? "Any key will do.");
      expect(section).toContain("curl -X");
    }
    expect(text).toContain('<meta name="viewport"');
  });

  it("escape whatever a schema says", async () => {
    const hostile = "<img src=x>\"'&";
    const schema = { properties: { [hostile]: { type: "string", description: hostile, enum: [hostile] } } };
    const rendered = String(await fieldsTable(schema)) + String(await typeOf({ const: hostile }));
    expect(rendered).not.toContain("<img");
    expect(rendered).toContain("&lt;img src=x&gt;");
  });
});
