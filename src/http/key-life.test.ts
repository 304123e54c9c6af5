import { describe, expect, it } from "vitest";
import { askOf, bearer, OPERATOR_SECRET } from "../testing/http.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { aPolicy, NOW } from "../testing/asked.ts";

/** Makes a key over HTTP and gives how to call with it. */
async function aKeyOf(world: FakeWorld, over: object) {
  const ask = askOf(world);
  const made = await ask({
    path: "/keys",
    method: "POST",
    headers: { ...bearer(OPERATOR_SECRET), "content-type": "application/json" },
    body: JSON.stringify({ name: "crm", kind: "service", scopes: ["policy:read", "keys:admin"], ...over }),
  });
  const { id, key } = (await made.json()) as { readonly id: string; readonly key: string };
  const call = async (path: string, method = "GET") => (await ask({ path, method, headers: bearer(key) })).status;
  return { id, call };
}

function aWorld(): FakeWorld {
  const world = fakeWorld();
  world.store([{ do: "publish_policy", policy: aPolicy() }], "default");
  return world;
}

describe("a key", () => {
  it("works until the moment at which it expires, and not at it", async () => {
    const world = aWorld();
    const { call } = await aKeyOf(world, { expires_at: "2026-11-23T12:00:01Z" });
    world.clock.set(NOW + 999);
    expect(await call("/policy")).toBe(200);
    world.clock.set(NOW + 1_000);
    expect(await call("/policy")).toBe(401);
  });

  it("is refused from the answer on that revokes it, even its own", async () => {
    const world = aWorld();
    const [one, other] = [await aKeyOf(world, {}), await aKeyOf(world, {})];
    expect(await one.call("/policy")).toBe(200);
    expect(await other.call(`/keys/${one.id}`, "DELETE")).toBe(200);
    expect(await one.call("/policy")).toBe(401);
    expect(await other.call(`/keys/${other.id}`, "DELETE")).toBe(200);
    expect(await other.call("/policy")).toBe(401);
  });

  it("that could not be revoked goes on: what is not recorded is not done", async () => {
    const world = aWorld();
    const { id, call } = await aKeyOf(world, {});
    world.ledger.fail("unavailable");
    expect(await call(`/keys/${id}`, "DELETE")).toBe(503);
    expect(await call("/policy")).toBe(200);
  });
});
