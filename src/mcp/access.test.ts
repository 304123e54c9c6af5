import { describe, expect, it } from "vitest";
import golden from "../../openapi/mcp-tools.json" with { type: "json" };
import { CALLER_KINDS, type Scope, SCOPES } from "../core/caller.ts";
import type { ApiKey } from "../core/ledger.ts";
import { storeKey } from "../testing/a-key.ts";
import { aCampaign, NOW, someDays } from "../testing/asked.ts";
import { bearer } from "../testing/http.ts";
import { ERAS, type Era, type Rpc, rpcOf } from "../testing/mcp.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { PROMPTS } from "./prompts.ts";
import type { Tool } from "./tool.ts";
import { TOOLS } from "./tools.ts";

/** Every tool × everything that must keep a caller out, in both eras. `covered` proves that none was left out. */

const SECRET = "ump_good";
const covered = new Map<string, Set<string>>();

function withKey(key: Partial<ApiKey> = {}, world: FakeWorld = fakeWorld()) {
  storeKey(world, SECRET, key);
  const rpc = rpcOf(world);
  const ask = (one: Rpc) => rpc({ ...one, headers: { ...bearer(SECRET), ...one.headers } });
  return { world, ask };
}

/** Well formed, and of nothing that there is. */
const ARGUMENTS: Readonly<Record<string, unknown>> = {
  campaign_id: "123",
  decision_id: "dec_00000000000000000000000001",
  approval_id: "apr_00000000000000000000000001",
  batch_id: "opn_00000000000000000000000001",
  sequence: 0,
};

function callOf({ name, operation }: Tool, over: object = {}): Rpc {
  const definition = golden.tools.find((tool) => tool.name === name);
  const body = Object(operation.body?.meta()?.["example"] ?? {});
  const names = new Set(Object.keys(definition?.inputSchema.properties ?? {}));
  const args = Object.entries({ ...ARGUMENTS, ...body }).filter(([field]) => names.has(field));
  return { method: "tools/call", params: { name, arguments: { ...Object.fromEntries(args), ...over } } };
}

const scopesBut = ({ operation }: Tool): readonly Scope[] => SCOPES.filter((scope) => scope !== operation.scope);

const textOf = (reply: Awaited<ReturnType<ReturnType<typeof rpcOf>>>): string => reply.last.result.content[0].text;

type Check = (tool: Tool, era: Era) => Promise<unknown>;

const refused = async (reply: Promise<{ status: number; last: unknown }>, status: number, told: object) => {
  const { status: answered, last } = await reply;
  expect([answered, last]).toEqual([status, expect.objectContaining(told)]);
};

const saidNo = async (asked: Promise<Awaited<ReturnType<ReturnType<typeof rpcOf>>>>, code: string) => {
  const reply = await asked;
  expect(reply.last.result.isError).toBe(true);
  expect(textOf(reply)).toContain(`code: ${code}`);
  return textOf(reply);
};

const CASES: Readonly<Record<string, Check>> = {
  "no key": (tool, era) => refused(rpcOf(fakeWorld())({ ...callOf(tool), era }), 401, { code: "unauthenticated" }),
  "an unknown key": (tool, era) =>
    refused(withKey().ask({ ...callOf(tool), era, headers: bearer(`${SECRET}x`) }), 401, { code: "unauthenticated" }),
  "a revoked key": (tool, era) =>
    refused(withKey({ revokedAt: NOW }).ask({ ...callOf(tool), era }), 401, { code: "unauthenticated" }),
  "an expired key": (tool, era) =>
    refused(withKey({ expiresAt: NOW }).ask({ ...callOf(tool), era }), 401, { code: "unauthenticated" }),
  "the one scope is enough to be let in": async (tool, era) => {
    const { scope } = tool.operation;
    const reply = await withKey({ scopes: scope === null ? [] : [scope] }).ask({ ...callOf(tool), era });
    expect(JSON.stringify(reply.last)).not.toMatch(/scope_missing|invalid_request|internal_error/);
  },
  "a key of every kind": async (tool, era) => {
    for (const kind of CALLER_KINDS) {
      const reply = await withKey({ kind, operator: kind === "human" }).ask({ ...callOf(tool), era });
      expect([kind, reply.status]).toEqual([kind, 200]);
      expect(JSON.stringify(reply.last)).not.toMatch(/scope_missing|invalid_request|internal_error/);
    }
  },
  "an unknown argument": async (tool, era) => {
    const text = await saidNo(withKey().ask({ ...callOf(tool, { surprise: 1 }), era }), "invalid_request");
    expect(text).toContain("/surprise is not a known argument");
  },
  "an argument named __proto__": async (tool, era) => {
    const params = JSON.stringify(callOf(tool, { proto: { x: 1 } }).params).replace('"proto"', '"__proto__"');
    const call = { method: "tools/call", params: JSON.parse(params), era };
    await refused(withKey().ask(call), 400, {
      error: { code: -32_700, message: expect.stringContaining("__proto__") },
    });
  },
  "a body that is too large": (tool, era) =>
    refused(withKey().ask({ ...callOf(tool, { surprise: "x".repeat(1024 * 1024) }), era }), 413, {
      error: { code: -32_000, message: expect.stringContaining("1,048,576 bytes") },
    }),
  "a body announced as too large": (tool, era) =>
    refused(withKey().ask({ ...callOf(tool), era, headers: { "content-length": "1048577" } }), 413, { id: null }),
  "a body that is no JSON": (tool, era) =>
    refused(withKey().ask({ ...callOf(tool), era, body: "{" }), 400, {
      error: { code: -32_700, message: "The body is not well-formed JSON." },
    }),
  "what belongs to another workspace": async (tool, era) => {
    const alone = withKey();
    const beside = withKey();
    populate(beside.world, "other");
    const reply = await beside.ask({ ...callOf(tool), era });
    expect(reply.last).toEqual((await alone.ask({ ...callOf(tool), era })).last);
    expect(JSON.stringify(reply.last)).not.toContain("Theirs");
  },
};

const SCOPE_CASE: typeof CASES = {
  "every scope but the one": async (tool, era) => {
    const { ask } = withKey({ scopes: scopesBut(tool) });
    const text = await saidNo(ask({ ...callOf(tool, { surprise: 1 }), era }), "scope_missing");
    expect(text).toContain(`${tool.name} needs the scope ${tool.operation.scope}`);
    const { last } = await ask({ method: "tools/list", era });
    expect(last.result.tools.map(({ name }: { name: string }) => name)).not.toContain(tool.name);
  },
};

const casesOf = ({ operation }: Tool): typeof CASES => (operation.scope === null ? CASES : { ...CASES, ...SCOPE_CASE });

function populate(world: FakeWorld, workspace: string): void {
  world.store(
    [
      { do: "put_campaign", campaign: aCampaign({ name: "Theirs" }) },
      { do: "put_days", campaignId: "123", days: someDays(14) },
    ],
    workspace,
  );
}

const TABLE = TOOLS.flatMap((tool) => ERAS.map((era) => [tool.name, era, tool] as const));

describe.each(TABLE)("%s (%s)", (name, era, tool) => {
  it.each(Object.entries(casesOf(tool)))("meets %s", async (label, check) => {
    await check(tool, era);
    covered.set(`${name} ${era}`, (covered.get(`${name} ${era}`) ?? new Set()).add(label));
    expect(covered.get(`${name} ${era}`)?.has(label)).toBe(true);
  });
});

describe("the access suite of tools", () => {
  it("met every tool with every case in both eras", () => {
    const missed = TABLE.filter(
      ([name, era, tool]) => covered.get(`${name} ${era}`)?.size !== Object.keys(casesOf(tool)).length,
    );
    expect(missed.map(([name, era]) => [name, era])).toEqual([]);
    expect(covered.size).toBe(19 * 2);
  });
});

describe.each(ERAS)("what a key is shown (%s)", (era) => {
  it.each(Object.entries(golden.shown))("with %s", async (label, shown) => {
    const scopes = label === "every scope" ? SCOPES : SCOPES.filter((scope) => scope === label);
    const { ask } = withKey({ scopes });
    const list = async (method: string) => (await ask({ method, era })).last.result;
    const { tools } = await list("tools/list");
    expect(tools).toEqual(golden.tools.filter(({ name }) => shown.tools.includes(name)));
    expect((await list("prompts/list")).prompts.map(({ name }: { name: string }) => name)).toEqual(shown.prompts);
    expect((await list("resources/list")).resources.map(({ uri }: { uri: string }) => uri)).toEqual(shown.resources);
    const { resourceTemplates } = await list("resources/templates/list");
    expect(resourceTemplates.map(({ uriTemplate }: { uriTemplate: string }) => uriTemplate)).toEqual(shown.templates);
  });

  it.each(PROMPTS)("no prompt whose tools it may not use: $name", async ({ name }) => {
    const { last } = await withKey({ scopes: [] }).ask({ method: "prompts/get", params: { name }, era });
    expect(last.error.message).toContain("which this key does not have");
  });

  it.each(["umpire://policy", "umpire://campaigns/123", "umpire://decisions/dec_1", "umpire://question-types/pause"])(
    "no resource that it may not read: %s",
    async (uri) => {
      const { last } = await withKey({ scopes: ["keys:admin"] }).ask({
        method: "resources/read",
        params: { uri },
        era,
      });
      expect(last.error.message).toContain("needs the scope");
    },
  );
});
