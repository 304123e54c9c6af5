import { describe, expect, it } from "vitest";
import { storeKey } from "../testing/a-key.ts";
import { bearer, OPERATOR_SECRET, plainService } from "../testing/http.ts";
import { ERAS, type Rpc, rpcOf } from "../testing/mcp.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { hostsOf, refusalOf } from "./origins.ts";
import type { McpTerms } from "./mount.ts";

const INITIALIZE: Rpc = {
  method: "initialize",
  era: "2025-11-25",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "x", version: "1" } },
};

const asked = (one: Rpc, { world = fakeWorld(), terms = {} }: { world?: FakeWorld; terms?: Partial<McpTerms> } = {}) =>
  rpcOf(world, terms)({ ...one, headers: { ...bearer(OPERATOR_SECRET), ...one.headers } });

describe("without a key", () => {
  it.each([
    INITIALIZE,
    { method: "server/discover" },
    { method: "tools/list" },
    { method: "ping", era: "2025-11-25" },
  ] as const)("nothing is told, not even what this is: $method", async (rpc) => {
    const { status, last, headers } = await rpcOf(fakeWorld())(rpc);
    expect([status, last.code, headers.get("www-authenticate")]).toEqual([401, "unauthenticated", "Bearer"]);
  });
});

describe("an answer", () => {
  it("carries what every answer of the service carries", async () => {
    const { status, headers } = await asked({ method: "tools/list", headers: { "request-id": "mine-1" } });
    expect([status, headers.get("request-id"), headers.get("x-content-type-options")]).toEqual([
      200,
      "mine-1",
      "nosniff",
    ]);
    expect(headers.get("cache-control")).toMatch(/no-store|no-cache/);
  });

  it("says of the newer era how long a list holds and that it is its key's own", async () => {
    const { last } = await asked({ method: "tools/list" });
    expect(last.result).toMatchObject({ ttlMs: 300_000, cacheScope: "private", resultType: "complete" });
    const { last: read } = await asked({ method: "resources/read", params: { uri: "umpire://question-types/pause" } });
    expect(read.result).toMatchObject({ ttlMs: 0, cacheScope: "private" });
  });

  it.each([
    ["GET", 405],
    ["DELETE", 405],
  ])("to %s is that there are no sessions", async (method, status) => {
    const world = fakeWorld();
    const { createApp } = await import("../app.ts");
    const { mcpFace } = await import("./mount.ts");
    const app = createApp(() => world, plainService(world), mcpFace({ hosts: null, publicUrl: null, log: world.log }));
    const response = await app.request("/mcp", { method, headers: { host: "localhost", ...bearer(OPERATOR_SECRET) } });
    expect([response.status, response.headers.get("allow")]).toEqual([status, "POST"]);
  });
});

describe("a message", () => {
  it.each(ERAS)("of a method that there is not is refused (%s)", async (era) => {
    expect((await asked({ method: "sampling/createMessage", era })).last.error.code).toBe(-32_601);
  });

  it.each([
    ["another type", { headers: { "content-type": "text/plain" } }, 415],
    ["a coding", { headers: { "content-encoding": "gzip" } }, 415],
    ["no UTF-8", { body: new Uint8Array([0x22, 0xff, 0x22]) }, 400],
    ["nothing", { body: "" }, 400],
    ["a member named twice", { body: '{"jsonrpc":"2.0","id":1,"id":2,"method":"tools/list"}' }, 400],
    ["a deep hole", { body: `${"[".repeat(64)}${"]".repeat(64)}` }, 400],
    ["many at once", { era: "2025-11-25", body: JSON.stringify(Array.from({ length: 21 }, () => ({}))) }, 413],
  ] as const)("with %s is refused in our own words", async (_, over, status) => {
    const reply = await asked({ method: "tools/list", ...over });
    expect([reply.status, reply.last.jsonrpc]).toEqual([status, "2.0"]);
    expect(reply.last.error.message).toMatch(/^(?:The body|This path|Send the body|A request)/);
  });

  it("that asks for progress without a token is answered without", async () => {
    const items = [{ campaign_id: "1" }, { campaign_id: "2" }];
    const params = { name: "start_decision_batch", arguments: { items, wait: true } };
    const without = await asked({ method: "tools/call", params });
    expect(without.messages).toHaveLength(1);
    const withToken = await asked({ method: "tools/call", params: { ...params, _meta: { progressToken: "t" } } });
    expect(withToken.messages.map(({ params: told }) => told)).toEqual([
      { progressToken: "t", progress: 1, total: 2 },
      { progressToken: "t", progress: 2, total: 2 },
      undefined,
    ]);
  });
});

describe("a fault", () => {
  it.each(ERAS)("is told by its number alone, and written down (%s)", async (era) => {
    const world = broken(new Error("secret dsn postgres://u:p@h"));
    const rpc = { method: "tools/call", params: { name: "get_policy", arguments: {} }, era };
    const { last, headers } = await asked(rpc, { world });
    const [{ text }] = last.result.content;
    expect([last.result.isError, text]).toEqual([true, expect.stringContaining(headers.get("request-id") ?? "-")]);
    expect(JSON.stringify(last)).not.toContain("postgres");
    expect(JSON.stringify(world.logged)).toContain("postgres");
  });

  it("of the database says that the call may be repeated", async () => {
    const world = broken(Object.assign(new Error("10.0.0.7 is away"), { reason: "unavailable" }));
    const { last } = await asked({ method: "resources/read", params: { uri: "umpire://policy" } }, { world });
    expect(last.error.message).toContain("code: database_unavailable · remedy: wait · retry after 1 s");
    expect(last.error.message).not.toContain("10.0.0.7");
  });
});

describe("where a request comes from", () => {
  const loopback = hostsOf(null, "127.0.0.1");
  const anywhere = hostsOf(null, "0.0.0.0");
  const named = hostsOf(new URL("https://umpire.example"), "127.0.0.1");

  it.each([
    ["a program on this machine", from("127.0.0.1:8787"), loopback, true],
    ["its other names", from("[::1]:8787"), loopback, true],
    ["a page of this machine", from("localhost:8787", "http://localhost:6274"), loopback, true],
    ["a name that was bound to this machine", from("evil.example:8787"), loopback, false],
    ["a page that was", from("evil.example:8787", "http://evil.example:8787"), loopback, false],
    ["another page", from("localhost:8787", "https://evil.example"), loopback, false],
    ["a page without an origin", from("localhost:8787", "null"), loopback, false],
    ["no host", from(null), anywhere, false],
    ["an address behind a proxy", from("umpire.example"), anywhere, true],
    ["its own page", from("umpire.example", "https://umpire.example"), anywhere, true],
    ["a page of another host", from("umpire.example", "https://evil.example"), anywhere, false],
    ["the public name", from("umpire.example"), named, true],
    ["loopback beside it", from("127.0.0.1"), named, true],
    ["another name", from("umpire.example.evil.example"), named, false],
  ])("%s", (_, request, hosts, served) => {
    expect(refusalOf(request, hosts) === null).toBe(served);
  });

  it("is asked before the key", async () => {
    const rpc = { method: "tools/list", headers: { host: "evil.example" } };
    const { status, last } = await rpcOf(fakeWorld(), { hosts: loopback })(rpc);
    expect([status, last.error.code]).toEqual([403, -32_000]);
  });

  it("tells the links: by the public address where there is one, else as the caller came", async () => {
    const args = { campaign_id: "123", question: "should we increase budget?" };
    const rpc = { method: "tools/call", params: { name: "decide", arguments: args } };
    const linkOf = async (terms: Partial<McpTerms>) => {
      const world = reasoningWorld();
      storeKey(world, "ump_good");
      const { last } = await asked({ ...rpc, headers: bearer("ump_good") }, { world, terms });
      return new URL(last.result.structuredContent.approval.link);
    };
    expect((await linkOf({ publicUrl: new URL("https://umpire.example/") })).origin).toBe("https://umpire.example");
    expect((await linkOf({})).pathname).toMatch(/^\/approvals\/apr_/);
  });
});

function broken(error: Error): FakeWorld {
  const world = fakeWorld();
  storeKey(world, "ump_good");
  const current = async () => {
    throw error;
  };
  return { ...world, policies: { ...world.policies, current } };
}

function from(host: string | null, origin: string | null = null) {
  return { headers: new Headers({ ...(host !== null && { host }), ...(origin !== null && { origin }) }) };
}
