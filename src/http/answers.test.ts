import { describe, expect, it } from "vitest";
import { storeKey } from "../testing/a-key.ts";
import { askOf, bearer } from "../testing/http.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";

const fieldsOf = ({ headers }: Response) => Object.fromEntries(headers);

describe("every answer", () => {
  it.each([
    ["/healthz", 200, "no-store"],
    ["/policy", 401, "no-store"],
    ["/nope", 404, "no-store"],
    ["/docs", 200, "no-store"],
    ["/problems/malformed_body", 200, "no-store"],
    ["/openapi.json", 200, "private, no-cache"],
  ])("of %s (%i) carries the fields that keep it private and findable", async (path, status, cacheControl) => {
    const response = await askOf(fakeWorld())({ path });
    expect(response.status).toBe(status);
    expect(fieldsOf(response)).toMatchObject({
      "cache-control": cacheControl,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "request-id": "req_00000000000000000000000001",
      "server-timing": "total;dur=0.0",
    });
  });

  it.each([
    ["my-call_1.2", true],
    ["x".repeat(128), true],
    ["x".repeat(129), false],
    ["a b", false],
    ["<script>", false],
  ])("keeps the caller's Request-Id %s: %s", async (id, kept) => {
    const response = await askOf(fakeWorld())({ path: "/policy", headers: { "request-id": id } });
    const { request_id } = (await response.json()) as { request_id: string };
    expect(response.headers.get("request-id")).toBe(request_id);
    expect(request_id === id).toBe(kept);
  });
});

/** A world with a bug in it. */
const broken = (): FakeWorld => {
  const world = fakeWorld({
    policies: { current: () => Promise.reject(new Error("secret cause")) } as unknown as FakeWorld["policies"],
  });
  storeKey(world, "ump_good");
  return world;
};

describe("a fault", () => {
  it("is a problem that tells nothing of its cause, which is in the log under the same id", async () => {
    const world = broken();
    const response = await askOf(world)({ path: "/policy", headers: bearer("ump_good") });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain("secret cause");
    expect(JSON.parse(text)).toMatchObject({ code: "internal_error", remedy: "operator" });
    expect(world.logged).toMatchObject([
      { event: "internal_error", request_id: response.headers.get("request-id"), error: { message: "secret cause" } },
    ]);
    expect(JSON.stringify(world.logged)).not.toContain("ump_good");
  });
});

describe("readiness", () => {
  it("follows the ledger", async () => {
    const world = fakeWorld();
    expect((await askOf(world)({ path: "/readyz" })).status).toBe(200);
    world.ledger.fail("unavailable");
    const response = await askOf(world)({ path: "/readyz" });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
    expect((await askOf(world)({ path: "/healthz" })).status).toBe(200);
  });

  it("is refused, not a fault, when asking the ledger throws", async () => {
    const world = fakeWorld();
    const ledger = { ...world.ledger, ready: () => Promise.reject(new Error("gone")) };
    expect((await askOf({ ...world, ledger })({ path: "/readyz" })).status).toBe(503);
  });
});
