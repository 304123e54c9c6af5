import { beforeAll, describe, expect, it } from "vitest";
import { storeKey } from "../testing/a-key.ts";
import { NOW, workspaceOf } from "../testing/asked.ts";
import { askOf } from "../testing/http.ts";
import { answerTo, METADATA, oauthWorld, OFFERED, tokenOf } from "../testing/oauth-world.ts";
import { AUDIENCE, aTokenKey, ISSUER, seconds, type TokenKey } from "../testing/tokens.ts";
import { fakeWorld } from "../testing/world.ts";
import { challengeOf } from "./challenge.ts";

let key: TokenKey;

beforeAll(async () => {
  key = await aTokenKey("one");
});

describe("a challenge", () => {
  it("without a credential says where to go and for what, and nothing of an error", async () => {
    const { status, challenge } = await answerTo(oauthWorld(key), null);
    expect([status, challenge]).toEqual([401, `Bearer scope="decisions:write", resource_metadata="${METADATA}"`]);
  });

  it.each([
    ["an unknown key", "Bearer ump_unknown"],
    ["another scheme", "Basic YWxpY2U6c2VjcmV0"],
    ["no token of ours", "Bearer a.b.c"],
    ["nothing", "Bearer "],
    ["what is longer than any token", `Bearer ${"x".repeat(8_193)}`],
    ["a giant in three parts", `Bearer ${"x".repeat(4_000)}.${"x".repeat(4_000)}.${"x".repeat(191)}`],
  ])("with %s says that it is no good", async (_, authorization) => {
    const { status, challenge, body } = await answerTo(oauthWorld(key), authorization);
    expect([status, challenge]).toEqual([
      401,
      `Bearer error="invalid_token", scope="decisions:write", resource_metadata="${METADATA}"`,
    ]);
    expect(JSON.stringify(body)).not.toContain("YWxp");
  });

  it("for a token says why, and nothing that is in it", async () => {
    const token = await tokenOf(key, { exp: seconds(NOW) - 100 });
    const { status, body, response } = await answerTo(oauthWorld(key), `Bearer ${token}`);
    expect([status, body["code"], body["detail"]]).toEqual([
      401,
      "unauthenticated",
      expect.stringMatching(/^The access token was refused: it has expired.* another one\.$/),
    ]);
    const said = JSON.stringify([body, ...response.headers]);
    for (const secret of [...token.split("."), "alice", "assistant"]) expect(said).not.toContain(secret);
  });

  it("for a scope names it and those that the token has", async () => {
    const token = await tokenOf(key, { scope: "decisions:read campaigns:read" });
    const { status, challenge, body } = await answerTo(oauthWorld(key), `Bearer ${token}`);
    expect([status, body["code"], challenge]).toEqual([
      403,
      "scope_missing",
      `Bearer error="insufficient_scope", scope="decisions:write decisions:read", resource_metadata="${METADATA}"`,
    ]);
  });

  it("is not made for a scope that no token can have here, nor for a key", async () => {
    const world = oauthWorld(key);
    storeKey(world, "ump_reads", { scopes: ["decisions:read"] });
    const path = { path: "/policy" };
    expect(await answerTo(world, `Bearer ${await tokenOf(key)}`, path)).toMatchObject({ status: 403, challenge: null });
    expect(await answerTo(world, "Bearer ump_reads")).toMatchObject({ status: 403, challenge: null });
    expect((await answerTo(world, null, path)).challenge).toBe(`Bearer resource_metadata="${METADATA}"`);
  });
});

describe("beside an issuer", () => {
  it("keys work as before, also while it is down; tokens then are a 503, and let nobody in", async () => {
    const world = oauthWorld(null);
    storeKey(world, "ump_good");
    expect((await answerTo(world, "Bearer ump_good")).status).toBe(200);
    const { status, challenge, body, response } = await answerTo(world, `Bearer ${await tokenOf(key)}`);
    expect([status, challenge, body]).toMatchObject([503, null, { code: "issuer_unavailable", remedy: "wait" }]);
    expect(response.headers.get("retry-after")).toBe("1");
    expect(world.memory.of(workspaceOf("acme")).lines).toHaveLength(1);
  });

  it.each([
    ["", AUDIENCE],
    ["/mcp", `${AUDIENCE}/mcp`],
  ])("the metadata%s say whose tokens are taken", async (face, resource) => {
    const { status, body } = await answerTo(oauthWorld(key), null, {
      path: `/.well-known/oauth-protected-resource${face}`,
    });
    expect([status, body]).toEqual([
      200,
      {
        resource,
        authorization_servers: [ISSUER],
        scopes_supported: OFFERED,
        bearer_methods_supported: ["header"],
        resource_name: "Umpire",
        resource_documentation: `${AUDIENCE}/docs`,
      },
    ]);
  });
});

describe("without an issuer nothing of it is there", () => {
  it.each(["GET", "POST", "HEAD"])("%s of the metadata is no path", async (method) => {
    const ask = askOf(fakeWorld());
    for (const face of ["", "/mcp"]) {
      const response = await ask({ path: `/.well-known/oauth-protected-resource${face}`, method });
      expect([response.status, response.headers.get("allow")]).toEqual([404, null]);
    }
  });

  it("a token is an unknown key, and the challenge is bare", async () => {
    const world = fakeWorld();
    const { status, challenge, body } = await answerTo(world, `Bearer ${await tokenOf(key)}`);
    expect([status, challenge, body["detail"]]).toEqual([401, "Bearer", expect.stringContaining("Send a valid key")]);
    storeKey(world, "ump_reads", { scopes: ["decisions:read"] });
    expect(await answerTo(world, "Bearer ump_reads")).toMatchObject({ status: 403, challenge: null });
  });
});

describe("for a face of its own", () => {
  const issuer = { audience: AUDIENCE, scopes: OFFERED };

  it("the challenge names the face's metadata, and all that is offered where no scope is known", () => {
    const challenge = { error: null, scopes: [] };
    expect(challengeOf({ code: "unauthenticated", challenge }, issuer, "/mcp")).toBe(
      `Bearer scope="${OFFERED.join(" ")}", resource_metadata="${METADATA}/mcp"`,
    );
  });

  it.each(["campaign_not_found", "operator_only", "human_only", "internal_error"] as const)(
    "there is none for %s",
    (code) => {
      expect(challengeOf({ code }, issuer, "/mcp")).toBeNull();
    },
  );
});
