import { parseList } from "structured-headers";
import { describe, expect, it } from "vitest";
import { rateLimitsOf } from "../adapters/rate-limits.ts";
import { storeKey } from "../testing/a-key.ts";
import { type Ask, askOf, bearer } from "../testing/http.ts";
import { fakeWorld } from "../testing/world.ts";
import type { Service } from "./call.ts";

const KEY = bearer("ump_good");

/** A service with a caller. */
function serviceWith(service: Partial<Service> = {}) {
  const world = fakeWorld();
  storeKey(world, "ump_good");
  return { world, ask: askOf(world, service) };
}

const limits = () => rateLimitsOf({ key: { calls: 2, windowS: 60 }, workspace: { calls: 5, windowS: 10 } });

const POLICY: Ask = { path: "/policy", headers: KEY };

describe("quotas", () => {
  it("are told with every answer, in Structured Fields that an outside parser reads", async () => {
    const { headers } = await serviceWith({ limits: limits() }).ask(POLICY);
    const read = (name: string) =>
      parseList(headers.get(name) ?? "").map(([value, of]) => [value, Object.fromEntries(of)]);
    expect(read("ratelimit-policy")).toEqual([
      ["key", { q: 2, w: 60 }],
      ["workspace", { q: 5, w: 10 }],
    ]);
    expect(read("ratelimit")).toEqual([
      ["key", { r: 1, t: 30 }],
      ["workspace", { r: 4, t: 2 }],
    ]);
  });

  it("refuse what is too much, say when to come back, and let in then", async () => {
    const { world, ask } = serviceWith({ limits: limits() });
    await ask(POLICY);
    await ask(POLICY);
    const refused = await ask(POLICY);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "30"]);
    expect(refused.headers.get("ratelimit")).toBe('"key";r=0;t=60, "workspace";r=3;t=4');
    expect(await refused.json()).toMatchObject({ code: "rate_limited", remedy: "wait" });
    world.clock.advance(30_000);
    expect((await ask(POLICY)).status).toBe(200);
  });

  it("count a call that lacks a scope, and none without a key", async () => {
    const { ask } = serviceWith({ limits: limits() });
    const unknown = await ask({ path: "/policy" });
    expect([unknown.status, unknown.headers.get("ratelimit")]).toEqual([401, null]);
  });
});

describe("a read", () => {
  it.each(["/policy", "/campaigns", "/decisions", "/keys"])(
    "of %s names its state, and is not sent again while it is so",
    async (path) => {
      const { ask } = serviceWith();
      const first = await ask({ path, headers: KEY });
      const etag = first.headers.get("etag") ?? "";
      expect(first.headers.get("cache-control")).toBe("private, no-cache");
      const again = await ask({ path, headers: { ...KEY, "if-none-match": `"other", ${etag}` } });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
      expect(again.headers.get("vary")).toBe("Authorization");
    },
  );

  it("says the same of itself to HEAD", async () => {
    const { ask } = serviceWith();
    const [got, head] = [await ask(POLICY), await ask({ ...POLICY, method: "HEAD" })];
    expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", got.headers.get("etag")]);
  });

  it("is sent again when its state is another", async () => {
    const { world, ask } = serviceWith();
    const first = await ask({ path: "/keys", headers: KEY });
    storeKey(world, "ump_other", { id: "key_02OTHER" });
    const again = await ask({ path: "/keys", headers: { ...KEY, "if-none-match": first.headers.get("etag") ?? "" } });
    expect(again.status).toBe(200);
  });

  it("without a key is no 304, whatever it says it has", async () => {
    const response = await serviceWith().ask({ path: "/policy", headers: { "if-none-match": "*" } });
    expect(response.status).toBe(401);
  });
});

describe("a long answer", () => {
  it.each([
    ["gzip, deflate, br", "gzip"],
    ["*", "gzip"],
    ["br;q=1.0, gzip;q=0.2", "gzip"],
    ["gzip;q=0", null],
    ["gzip;q=0.000, br", null],
    ["br", null],
    ["", null],
  ])("to who accepts %j comes in %s", async (accepted, coding) => {
    const { ask } = serviceWith({ compresses: true });
    const response = await ask({ path: "/openapi.json", headers: { "accept-encoding": accepted } });
    expect([response.headers.get("content-encoding"), response.headers.get("vary")]).toEqual([
      coding,
      "Authorization, Accept-Encoding",
    ]);
    const plain = await (await ask({ path: "/openapi.json" })).text();
    const body = response.body?.pipeThrough(coding === null ? new TransformStream() : new DecompressionStream("gzip"));
    expect(await new Response(body).text()).toBe(plain);
  });

  it("is not compressed when it is short, nor where the platform does it", async () => {
    const headers = { "accept-encoding": "gzip" };
    const short = await serviceWith({ compresses: true }).ask({ path: "/healthz", headers });
    const edge = await serviceWith({ compresses: false }).ask({ path: "/openapi.json", headers });
    expect([short.headers.get("content-encoding"), edge.headers.get("content-encoding")]).toEqual([null, null]);
  });
});

const allowed = ({ headers }: Response) => headers.get("access-control-allow-origin");

describe("pages of other origins", () => {
  const OURS = { origin: "https://crm.example" };
  const origins = new Set([OURS.origin]);

  it("may not call unless the operator says so", async () => {
    const response = await serviceWith().ask({ ...POLICY, headers: { ...KEY, ...OURS } });
    expect([response.status, allowed(response), response.headers.get("vary")]).toEqual([200, null, "Authorization"]);
  });

  it("may when theirs is among those that may, and no other one does", async () => {
    const { ask } = serviceWith({ origins });
    const response = await ask({ ...POLICY, headers: { ...KEY, ...OURS } });
    expect([allowed(response), response.headers.get("vary")]).toEqual([OURS.origin, "Origin, Authorization"]);
    expect(response.headers.get("access-control-expose-headers")).toContain("RateLimit-Policy");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    const foreign = await ask({ ...POLICY, headers: { ...KEY, origin: "https://crm.example.evil.test" } });
    expect(allowed(foreign)).toBeNull();
  });

  it("are told why they are refused, too", async () => {
    const response = await serviceWith({ origins }).ask({ path: "/policy", headers: OURS });
    expect([response.status, allowed(response)]).toEqual([401, OURS.origin]);
  });

  it("ask first, without a key", async () => {
    const ask = { path: "/policy", method: "OPTIONS", headers: { ...OURS, "access-control-request-method": "PUT" } };
    const response = await serviceWith({ origins }).ask(ask);
    expect([response.status, await response.text(), allowed(response)]).toEqual([204, "", OURS.origin]);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, HEAD, PUT, OPTIONS");
    expect(response.headers.get("access-control-allow-headers")).toContain("Idempotency-Key");
    const closed = await serviceWith().ask(ask);
    expect([closed.status, closed.headers.get("access-control-allow-methods"), closed.headers.get("allow")]).toEqual([
      204,
      null,
      "GET, HEAD, PUT, OPTIONS",
    ]);
  });

  it("of any origin may with *", async () => {
    const response = await serviceWith({ origins: "*" }).ask({ ...POLICY, headers: { ...KEY, origin: "null" } });
    expect(allowed(response)).toBe("*");
  });
});

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const decide = (traceparent: string): Ask => ({
  method: "POST",
  path: "/decide",
  headers: { ...KEY, "content-type": "application/json", traceparent },
  body: JSON.stringify({ campaign_id: "nope", question: "should we increase budget?" }),
});

describe("a trace", () => {
  it.each([
    [`00-${TRACE}-b7ad6b7169203331-01`, true],
    [`01-${TRACE}-b7ad6b7169203331-01-more`, true],
    [`00-${"0".repeat(32)}-b7ad6b7169203331-01`, false],
    [`ff-${TRACE}-b7ad6b7169203331-01`, false],
    [`00-${TRACE.toUpperCase()}-b7ad6b7169203331-01`, false],
    ["junk\\u0000", false],
  ])("%s is found in the log's lines: %s", async (traceparent, found) => {
    const { world, ask } = serviceWith();
    const broken = { ...world, campaigns: { ...world.campaigns, facts: () => Promise.reject(new Error("x")) } };
    await askOf(broken)(decide(traceparent));
    expect(world.logged.at(-1)).toMatchObject({ event: "internal_error" });
    expect(JSON.stringify(world.logged).includes(`"trace_id":"${TRACE}"`)).toBe(found);
    expect((await ask(decide(traceparent))).status).toBe(404);
  });
});
