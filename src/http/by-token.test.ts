import { beforeAll, describe, expect, it } from "vitest";
import { REGISTRY } from "../operations/registry.ts";
import { storeKey } from "../testing/a-key.ts";
import { NOW, workspaceOf } from "../testing/asked.ts";
import { validAsk } from "../testing/http.ts";
import { answerTo, oauthWorld, tokenOf } from "../testing/oauth-world.ts";
import { aTokenKey, seconds, type TokenKey } from "../testing/tokens.ts";

let key: TokenKey;

beforeAll(async () => {
  key = await aTokenKey("one");
});

describe("a token", () => {
  it("asks as an assistant under the name of its client, and whoever let it is in no record in the clear", async () => {
    const world = oauthWorld(key);
    const token = await tokenOf(key);
    const { status, body } = await answerTo(world, `Bearer ${token}`);
    expect([status, body]).toMatchObject([
      200,
      {
        agent_id: "oauth:assistant",
        asked_by: { kind: "assistant", key_id: expect.stringMatching(/^key_oauth_[0-9a-f]{40}$/) },
      },
    ]);
    const stored = JSON.stringify([world.memory.of(workspaceOf("acme")).lines, world.logged]);
    expect(stored).toContain("oauth:assistant");
    expect(stored).not.toContain("alice");
    expect(stored).not.toContain(token.split(".")[2]);
  });

  it("has one name for each person and client, however often it is renewed", async () => {
    const world = oauthWorld(key);
    const ids = [];
    for (const claims of [{}, { jti: "2", exp: seconds(NOW) + 900 }, { sub: "bob" }, { client_id: "other" }])
      ids.push((await answerTo(world, `Bearer ${await tokenOf(key, claims)}`)).body["asked_by"]);
    expect(ids[1]).toEqual(ids[0]);
    expect(new Set(ids.map((id) => JSON.stringify(id))).size).toBe(3);
  });

  it.each([
    ["assistant", "oauth:assistant"],
    ["https://assistant.example.com/oauth/client.json", "oauth:https://assistant.example.com/oauth/client.json"],
    ["x".repeat(58), `oauth:${"x".repeat(58)}`],
    ["x".repeat(59), expect.stringMatching(/^oauth:sha256:[0-9a-f]{40}$/)],
    ["two words", expect.stringMatching(/^oauth:sha256:[0-9a-f]{40}$/)],
    ["sha256:0", expect.stringMatching(/^oauth:sha256:[0-9a-f]{40}$/)],
    ["é\u202e", expect.stringMatching(/^oauth:sha256:[0-9a-f]{40}$/)],
  ])("of the client %o is the agent %o", async (client_id, agent) => {
    expect((await answerTo(oauthWorld(key), `Bearer ${await tokenOf(key, { client_id })}`)).body).toMatchObject({
      agent_id: agent,
    });
  });

  it("may be longer than a key, up to 8,192 characters", async () => {
    const token = await tokenOf(key, { groups: "x".repeat(5_600) });
    expect([token.length > 7_500, (await answerTo(oauthWorld(key), `Bearer ${token}`)).status]).toEqual([true, 200]);
  });

  it("never answers an approval nor changes the policy, whatever it says", async () => {
    const scope = "approvals:resolve policy:write keys:admin decisions:read";
    for (const operation of REGISTRY.filter(({ scope: needed }) => scope.includes(String(needed)))) {
      const { status } = await answerTo(
        oauthWorld(key),
        `Bearer ${await tokenOf(key, { scope })}`,
        validAsk(operation),
      );
      expect([operation.name, status === 403]).toEqual([operation.name, operation.scope !== "decisions:read"]);
    }
  });

  it("is of no other workspace than it says, and of none that there is not", async () => {
    const world = oauthWorld(key);
    for (const workspace of ["other", "default"]) {
      const { status, body } = await answerTo(world, `Bearer ${await tokenOf(key, { workspace })}`);
      expect([status, body["detail"]]).toEqual([401, expect.stringContaining("for no workspace of this service")]);
    }
    expect(await world.policies.exists(workspaceOf("other"))).toBe(false);
  });

  it("is of an agent that a person can stop by its name", async () => {
    const world = oauthWorld(key);
    storeKey(world, "ump_person", { kind: "human", name: "owner" });
    const body = JSON.stringify({ target: "agent", name: "oauth:assistant", reason: "It asks too much." });
    const headers = { "content-type": "application/json" };
    const stop = { method: "POST", path: "/kill-switches", headers, body };
    expect((await answerTo(world, "Bearer ump_person", stop)).status).toBe(201);
    const pause = { campaign_id: "123", action: { type: "pause_campaign" }, reason: "It converts badly." };
    const judge = { ...stop, path: "/judge", body: JSON.stringify(pause) };
    const stopped = async (client_id: string) => {
      const { body: decision } = await answerTo(world, `Bearer ${await tokenOf(key, { client_id })}`, judge);
      return JSON.stringify(decision["rules"]).includes("stopped the agent");
    };
    expect([await stopped("assistant"), await stopped("another")]).toEqual([true, false]);
  });
});
