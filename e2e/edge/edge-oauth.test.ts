import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { assistantHost } from "../assistant-host.ts";
import { type AuthorizationServer, startAuthorizationServer } from "../authorization-server.ts";
import { type Edge, startEdge } from "../running-edge.ts";
import { call, type Reply } from "../running-umpire.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";
import { type Sqld, startSqld } from "../sqld.ts";

/** Access tokens are verified in workerd as on Node, beside a real authorization server. */

const folder = mkdtempSync(join(tmpdir(), "umpire-edge-oauth-"));
let sqld: Sqld;
let issuer: AuthorizationServer;
let edge: Edge;

beforeAll(async () => {
  sqld = await startSqld();
  issuer = await startAuthorizationServer();
  edge = await startEdge(folder, (url) => ({
    DATABASE_URL: sqld.url,
    UMPIRE_OAUTH_ISSUER: issuer.url,
    UMPIRE_OAUTH_AUDIENCE: url,
    UMPIRE_OAUTH_WORKSPACE: "default",
  }));
  issuer.resources.add(edge.url);
  await givenAccount(edge);
  await givenCampaign(edge, "123");
});

afterAll(async () => {
  await edge?.stop();
  await issuer?.stop();
  await sqld?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const decideWith = (key: string): Promise<Reply> =>
  call({ url: edge.url, key }, "POST /decide", {
    body: { campaign_id: "123", question: "should we increase budget?" },
  });

const refusal = () => fetch(`${edge.url}/decide`, { method: "POST", body: "{}" });

it("lets a host in with a code and PKCE, many requests at once, and nobody with a forged token", async () => {
  const host = assistantHost();
  const { access_token: token } = await host.authorize(edge.url, await refusal(), "alice");
  const replies = await Promise.all(Array.from({ length: 12 }, () => decideWith(token)));
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  expect(replies[0]?.body).toMatchObject({
    agent_id: `oauth:${host.clientId()}`,
    asked_by: { kind: "assistant", key_id: expect.stringMatching(/^key_oauth_[0-9a-f]{40}$/) },
  });
  const [head, claims] = token.split(".");
  const forged = await decideWith(`${head}.${claims}.${"x".repeat(86)}`);
  expect([forged.status, forged.body.detail]).toEqual([401, expect.stringContaining("signature does not verify")]);
  expect(forged.headers.get("www-authenticate")).toMatch(/^Bearer error="invalid_token", scope="decisions:write"/);
});

it("finds the issuer's new key, says which scope is missing, and goes on with the keys that it knows", async () => {
  await issuer.rotate();
  const { access_token: token } = await assistantHost().authorize(edge.url, await refusal(), "bob");
  expect((await decideWith(token)).status).toBe(200);
  const forbidden = await call({ url: edge.url, key: token }, "GET /decisions");
  expect(forbidden.headers.get("www-authenticate")).toMatch(/error="insufficient_scope", scope="decisions:write decis/);
  await issuer.stop();
  expect((await decideWith(token)).status).toBe(200);
  expect((await call(edge, "GET /decisions")).status).toBe(200);
});
