import { beforeAll, describe, expect, it } from "vitest";
import { storeKey } from "../testing/a-key.ts";
import { bearer } from "../testing/http.ts";
import { ERAS, type Rpc, rpcOf } from "../testing/mcp.ts";
import { METADATA, oauthWorld, OFFERED, tokenOf } from "../testing/oauth-world.ts";
import { aTokenKey, type TokenKey } from "../testing/tokens.ts";
import { TOOLS } from "./tools.ts";

/** A token can be had again with more scopes, where the operator offers them; a key cannot. */

let key: TokenKey;

beforeAll(async () => {
  key = await aTokenKey("one");
});

/** Its token has `scope`; what tokens may have here is {@link OFFERED}. */
async function withToken(scope: string) {
  const world = oauthWorld(key);
  const headers = bearer(await tokenOf(key, { scope }));
  return (one: Rpc) => rpcOf(world)({ ...one, headers: { ...headers, ...one.headers } });
}

const DECIDE = {
  method: "tools/call",
  params: { name: "decide", arguments: { campaign_id: "123", question: "should we increase budget?" } },
};

const needs = (scopes: string) =>
  `Bearer error="insufficient_scope", scope="${scopes}", resource_metadata="${METADATA}/mcp"`;

describe.each(ERAS)("a token (%s)", (era) => {
  it("is shown what one with more scopes could do, and nothing that none can", async () => {
    const { last } = await (await withToken("decisions:read"))({ method: "tools/list", era });
    const shown = new Set(last.result.tools.map(({ name }: { name: string }) => name));
    const could = TOOLS.filter(({ operation: { scope } }) => scope === null || OFFERED.includes(scope));
    expect(shown).toEqual(new Set(could.map(({ name }) => name)));
    expect(shown).not.toContain("list_approvals");
  });

  it("that lacks the scope of a tool is told to ask for it, and nothing is done", async () => {
    const ask = await withToken("decisions:read");
    const before = (await ask({ method: "tools/call", params: { name: "list_decisions" }, era })).last.result;
    const { status, headers, last } = await ask({ ...DECIDE, era });
    expect([status, headers.get("www-authenticate")]).toEqual([403, needs("decisions:write decisions:read")]);
    expect([last.code, last.detail]).toEqual([
      "scope_missing",
      "decide needs the scope decisions:write, which this token does not have. Ask the authorization server for one that does.",
    ]);
    const after = (await ask({ method: "tools/call", params: { name: "list_decisions" }, era })).last.result;
    expect(after.structuredContent).toEqual(before.structuredContent);
  });

  it("that lacks the scope of a resource is told so too", async () => {
    const params = { uri: "umpire://decisions/dec_00000000000000000000000001" };
    const { status, headers } = await (await withToken("decisions:write"))({ method: "resources/read", params, era });
    expect([status, headers.get("www-authenticate")]).toEqual([403, needs("decisions:write decisions:read")]);
  });

  it("is not sent for a scope that no token can have here: the refusal is the tool's answer", async () => {
    const params = { name: "search_audit_records", arguments: {} };
    const { status, headers, last } = await (await withToken("decisions:read"))({ method: "tools/call", params, era });
    expect([status, headers.get("www-authenticate"), last.result.isError]).toEqual([200, null, true]);
    expect(last.result.content[0].text).toContain("needs the scope audit:read, which this token does not have");
  });

  it("that has the scope is served", async () => {
    const { status, last } = await (await withToken("decisions:write"))({ ...DECIDE, era });
    expect([status, last.result.structuredContent.outcome]).toEqual([200, expect.any(String)]);
  });

  it("is not asked about a tool that there is not, nor about a message that is none", async () => {
    const ask = await withToken("decisions:read");
    for (const params of [{ name: "approve" }, { name: 7 }, {}])
      expect((await ask({ method: "tools/call", params, era })).last.error.code).toBe(-32_602);
  });
});

const message = (id: number, params: object) => ({ jsonrpc: "2.0", id, method: "tools/call", params });

it("one of several messages that lacks a scope keeps all of them from being done", async () => {
  const ask = await withToken("decisions:read");
  const body = JSON.stringify([message(1, { name: "whoami", arguments: {} }), message(2, DECIDE.params)]);
  const { status, last } = await ask({ method: "tools/call", era: "2025-11-25", body });
  expect([status, last.code]).toEqual([403, "scope_missing"]);
});

it.each(ERAS)("a key is not sent anywhere: it is told in the answer (%s)", async (era) => {
  const world = oauthWorld(key);
  storeKey(world, "ump_good", { scopes: ["decisions:read"] });
  const { status, headers, last } = await rpcOf(world)({ ...DECIDE, era, headers: bearer("ump_good") });
  expect([status, headers.get("www-authenticate"), last.result.isError]).toEqual([200, null, true]);
  expect(last.result.content[0].text).toContain("decide needs the scope decisions:write, which this key does not have");
});
