import { describe, expect, it } from "vitest";
import { storeKey } from "../testing/a-key.ts";
import { aCampaign, someDays, workspaceOf } from "../testing/asked.ts";
import { type Ask, askOf, bearer, OPERATOR_SECRET } from "../testing/http.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";

const KEY = bearer("ump_good");
const JSON_TYPE = { "content-type": "application/json" };

function aWorld(): FakeWorld {
  const world = fakeWorld();
  storeKey(world, "ump_good");
  return world;
}

const ask = (path: string, over: Partial<Ask> = {}, world = aWorld()) =>
  askOf(world)({ path, ...over, headers: { ...KEY, ...over.headers } });

const problemOf = async (response: Response) => ({ status: response.status, ...((await response.json()) as object) });

describe("a path", () => {
  it.each(["/nope", "/campaigns/", "/policy/versions/1", "/CAMPAIGNS", "//campaigns", "/v1/decide"])(
    "%s that is not served is a 404",
    async (path) => expect(await problemOf(await ask(path))).toMatchObject({ status: 404, code: "route_not_found" }),
  );

  it.each([
    ["/campaigns/a%2Fb", "a/b"],
    ["/campaigns/50%25%20off", "50% off"],
    ["/campaigns/%C3%A9t%C3%A9", "été"],
    ["/campaigns/%2525", "%25"],
  ])("%s is about the campaign %s", async (path, id) => {
    const world = aWorld();
    world.store([{ do: "put_campaign", campaign: aCampaign({ id }) }]);
    const response = await ask(path, {}, world);
    expect([response.status, await response.json()]).toMatchObject([200, { id }]);
  });

  it.each(["/campaigns/%ZZ", "/campaigns/%", "/campaigns/%C3", "/campaigns/%FF"])(
    "%s is refused, because it cannot be decoded",
    async (path) => {
      const problem = await problemOf(await ask(path));
      expect(problem).toMatchObject({ status: 422, errors: [{ pointer: "path" }] });
    },
  );

  it("of an id that is too long is refused by name", async () => {
    const problem = await problemOf(await ask(`/campaigns/${"x".repeat(129)}`));
    expect(problem).toMatchObject({ status: 422, errors: [{ pointer: "path/id" }] });
  });

  it("in letters wins over a parameter, with every method", async () => {
    const response = await ask("/campaigns/import");
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
  });

  it.each([
    ["/policy", "PATCH", "GET, HEAD, PUT"],
    ["/healthz", "POST", "GET, HEAD"],
    ["/decide", "GET", "POST"],
  ])("%s refuses %s and says what it has", async (path, method, allow) => {
    const response = await ask(path, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, `${allow}, OPTIONS`]);
  });

  it("answers HEAD as GET, without the body", async () => {
    const [head, get] = [await ask("/policy", { method: "HEAD" }), await ask("/policy")];
    expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", get.headers.get("etag")]);
  });
});

describe("a query", () => {
  it.each([
    ["?limit=0", "query/limit"],
    ["?limit=201", "query/limit"],
    ["?limit=1e9", "query/limit"],
    ["?limit=1&limit=1", "query/limit"],
    ["?lim%69t=1&limit=2", "query/limit"],
    ["?__proto__=1", "query/__proto__"],
    ["?constructor=1", "query/constructor"],
  ])("%s is refused at %s", async (query, pointer) => {
    expect(await problemOf(await ask(`/keys${query}`))).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  it.each(["?limit=1", "?limit=200", "?"])("%s is accepted", async (query) => {
    expect((await ask(`/keys${query}`)).status).toBe(200);
  });
});

describe("what a caller says of state", () => {
  it.each([
    ["*", 200],
    ['"1"', 200],
    ['"7"', 412],
  ])("If-Match %s answers %i", async (ifMatch, status) => {
    const document = JSON.stringify((await (await ask("/policy")).json()) as object).replace("live", "shadow");
    const { document: body } = JSON.parse(document) as { document: unknown };
    const response = await ask("/policy", {
      method: "PUT",
      headers: { ...JSON_TYPE, "if-match": ifMatch },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(status);
  });

  it.each([
    ["no-cache", true],
    ["max-age=0", true],
    ["private, No-Store", true],
    ["max-age=00", false],
    ["max-age=60", false],
    ["", false],
  ])("Cache-Control: %s asks anew: %s", async (cacheControl, fresh) => {
    const asked: boolean[] = [];
    const world = aWorld();
    const reasoner: FakeWorld["reasoner"] = {
      propose: (about) => {
        asked.push(about.fresh);
        return world.reasoner.propose(about);
      },
    };
    world.store([
      { do: "put_campaign", campaign: aCampaign() },
      { do: "put_days", campaignId: "123", days: someDays(14) },
    ]);
    const body = JSON.stringify({ campaign_id: "123", question: "should we increase budget?" });
    const headers = { ...KEY, ...JSON_TYPE, "cache-control": cacheControl };
    const response = await askOf({ ...world, reasoner })({ path: "/decide", method: "POST", headers, body });
    expect([response.status, asked]).toEqual([200, [fresh]]);
  });
});

describe("the operator's key", () => {
  it.each(["Bearer", "bearer", "BEARER  "])(
    "with the scheme %s may do everything in the workspace default",
    async (scheme) => {
      const world = aWorld();
      const headers = { ...JSON_TYPE, authorization: `${scheme} ${OPERATOR_SECRET}` };
      const order = { name: "first", kind: "human", scopes: ["keys:admin"], workspace: "new-one" };
      const made = await askOf(world)({ path: "/keys", method: "POST", headers, body: JSON.stringify(order) });
      expect([made.status, await made.json()]).toMatchObject([201, { workspace: "new-one", created_by: "admin" }]);
      expect(await world.policies.exists(workspaceOf("new-one"))).toBe(true);
    },
  );

  it("revoked keys stop at once", async () => {
    const world = aWorld();
    expect((await ask("/keys/key_01TEST", { method: "DELETE" }, world)).status).toBe(200);
    expect((await ask("/policy", {}, world)).status).toBe(401);
  });
});
