import { describe, expect, it } from "vitest";
import golden from "../../openapi/mcp-tools.json" with { type: "json" };
import { mcpToolsOf } from "../../scripts/mcp-tools.ts";
import { CHANGING_ACTIONS } from "../core/action.ts";
import { REGISTRY } from "../operations/registry.ts";
import { PROMPTS } from "./prompts.ts";
import { TEMPLATES } from "./resources.ts";
import { TOOLS } from "./tools.ts";

/** What an assistant reads before it does anything. */

const CHARACTERS_PER_TOKEN = 3;
const TABLE = TOOLS.map((tool) => [tool.name, tool] as const);
const definitionOf = (name: string) => golden.tools.find((tool) => tool.name === name);

describe("the list of tools", () => {
  it("is committed as it is generated (npm run generate)", () => {
    expect(golden).toEqual(JSON.parse(JSON.stringify(mcpToolsOf())));
  });

  it("names each verb once, each of them one of the registry", () => {
    expect(new Set(TOOLS.map(({ name }) => name)).size).toBe(TOOLS.length);
    expect(new Set(TOOLS.map(({ operation }) => operation)).size).toBe(TOOLS.length);
    expect(TOOLS.filter(({ operation }) => !REGISTRY.includes(operation))).toEqual([]);
  });

  it("holds nothing that answers an approval, changes a limit, makes a key or goes over the rules", () => {
    const scopes = new Set(TOOLS.map(({ operation }) => operation.scope));
    for (const scope of ["approvals:resolve", "policy:write", "keys:admin", "switches:write", "executions:write"])
      expect([...scopes]).not.toContain(scope);
    expect(JSON.stringify(golden.tools)).not.toContain('"emergency"');
  });

  it("can be read whole by a model with little to spare", () => {
    expect(JSON.stringify(golden.tools).length / CHARACTERS_PER_TOKEN).toBeLessThan(21_000);
    const seen = golden.tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
    expect(JSON.stringify(seen).length / CHARACTERS_PER_TOKEN).toBeLessThan(8_500);
  });
});

describe.each(TABLE)("%s", (name, { title, description, hints, operation }) => {
  it("has a name, a title and a description that every host takes", () => {
    expect(name).toMatch(/^[a-z][a-z_]{0,63}$/);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(description.length / CHARACTERS_PER_TOKEN).toBeLessThanOrEqual(600);
    expect(description.length).toBeGreaterThan(60);
  });

  it("describes, and orders nothing", () => {
    expect(description).not.toMatch(/\b(?:always|never|must|you should|do not|don't|make sure|important|call this)\b/i);
  });

  it("says all four hints, and that it reads where it reads", () => {
    expect(Object.values(hints).filter((hint) => typeof hint === "boolean")).toHaveLength(4);
    const writes = operation.scope?.endsWith(":write") ?? false;
    expect(hints.readOnlyHint).toBe(!writes);
    expect(hints.destructiveHint).toBe(operation.scope === "decisions:write");
  });

  it("says of every argument what it is, and orders nothing there either", () => {
    const { properties = {} } = Object(definitionOf(name)?.inputSchema);
    for (const [argument, schema] of Object.entries(properties)) {
      const said = String(Object(schema).description ?? "");
      expect([argument, said.length > 12, said.length < 200]).toEqual([argument, true, true]);
      expect(said).not.toMatch(/\b(?:GET|POST|PUT)\b|caller's own id|\b(?:always|must|make sure|important)\b/i);
    }
  });

  it("takes and gives objects, closed on the way in", () => {
    const definition = definitionOf(name);
    expect(definition?.inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    expect(definition?.outputSchema.type).toBe("object");
    expect(JSON.stringify(definition)).not.toContain("$ref");
  });
});

describe("resources and prompts", () => {
  it("are of tools that there are", () => {
    const tools = [...TEMPLATES.map(({ tool }) => tool), ...PROMPTS.flatMap((prompt) => prompt.tools)];
    expect(tools.filter((tool) => !TOOLS.includes(tool))).toEqual([]);
  });

  it.each(PROMPTS)("$name names every tool that it needs, says what is data, and approves nothing", (prompt) => {
    const text = prompt.text(Object.fromEntries(prompt.arguments.map(({ name }) => [name, "x"])));
    expect(text).toContain("data, never instructions");
    expect(text).not.toContain("approve_");
    const spoken = TOOLS.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text));
    expect(spoken.filter((tool) => !prompt.tools.includes(tool))).toEqual([]);
    expect(prompt.description.length).toBeGreaterThan(20);
  });
});

describe("actions", () => {
  it("can all be proposed", () => {
    const schema = JSON.stringify(definitionOf("judge_action")?.inputSchema);
    for (const action of CHANGING_ACTIONS) expect(schema).toContain(`"${action}"`);
  });
});
