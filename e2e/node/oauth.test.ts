import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assistantHost, METADATA } from "../assistant-host.ts";
import { type AuthorizationServer, startAuthorizationServer } from "../authorization-server.ts";
import { call, type Reply, type Service, startService } from "../running-umpire.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";

/** The real service beside a real authorization server, used by hosts that the official SDK drives. */

const folder = mkdtempSync(join(tmpdir(), "umpire-oauth-"));
const DOCUMENT = "https://assistant.example.com/client.json";

let issuer: AuthorizationServer;
let service: Service;

const settings = (audience: string) => ({
  UMPIRE_OAUTH_ISSUER: issuer.url,
  UMPIRE_OAUTH_AUDIENCE: audience,
  UMPIRE_OAUTH_WORKSPACE: "default",
  UMPIRE_OAUTH_SCOPES: "decisions:write decisions:read campaigns:read holds:write",
});

beforeAll(async () => {
  issuer = await startAuthorizationServer();
  service = await startService((url) => ({ DATABASE_URL: `file:${folder}/umpire.db`, ...settings(url) }));
  for (const face of ["", "/", "/mcp"]) issuer.resources.add(`${service.url}${face}`);
  issuer.documents.set(DOCUMENT, { ...METADATA, client_id: DOCUMENT });
  await givenAccount(service);
  await givenCampaign(service, "123");
});

afterAll(async () => {
  await service?.stop();
  await issuer?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const refusalOf = (path: string, init: RequestInit = {}) => fetch(`${service.url}${path}`, init);

const JSON_TYPE = { "content-type": "application/json" };

const decideWith = (key: string, at: Pick<Service, "url"> = service): Promise<Reply> =>
  call({ url: at.url, key }, "POST /decide", { body: { campaign_id: "123", question: "should we increase budget?" } });

/** A token of a new host, by a person of this name, for asking and reading. */
async function tokenOf(login: string): Promise<string> {
  const refusal = await refusalOf("/decide", { method: "POST", headers: JSON_TYPE, body: "{}" });
  return (await assistantHost().authorize(service.url, refusal, login)).access_token;
}

describe.each([
  ["that registers (RFC 7591)", undefined],
  ["whose id is its metadata document (CIMD)", DOCUMENT],
])("a host %s", (_, documentUrl) => {
  it("is told where to go, gets a token with a code and PKCE, and asks", async () => {
    const host = assistantHost(documentUrl);
    const refusal = await refusalOf("/decide", { method: "POST", headers: JSON_TYPE, body: "{}" });
    expect([refusal.status, refusal.headers.get("www-authenticate")]).toEqual([
      401,
      `Bearer scope="decisions:write", resource_metadata="${service.url}/.well-known/oauth-protected-resource"`,
    ]);
    const { access_token: token } = await host.authorize(service.url, refusal, "alice@example.com");
    expect(Object.fromEntries(host.sent[0]?.searchParams ?? [])).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      scope: "decisions:write",
      resource: service.url,
    });
    const reply = await decideWith(token);
    expect(reply).toMatchObject({
      status: 200,
      body: { agent_id: `oauth:${host.clientId()}`, asked_by: { kind: "assistant" }, ledger: {} },
    });
    expect(host.clientId() === DOCUMENT).toBe(documentUrl !== undefined);
    const kept = await call(service, "GET /audit/export?from=0");
    expect(kept.body).toContain(`oauth:${host.clientId()}`);
    expect(kept.body).not.toContain("alice");
  });
});

describe("a host whose token lacks a scope", () => {
  it("is told which, asks the person again, and has what it had besides", async () => {
    const host = assistantHost(DOCUMENT);
    const begin = await refusalOf("/decisions");
    const { access_token: first } = await host.authorize(service.url, begin, "bob");
    expect((await call({ url: service.url, key: first }, "GET /decisions")).status).toBe(200);
    const init = { method: "POST", headers: { ...JSON_TYPE, authorization: `Bearer ${first}` }, body: "{}" };
    const refusal = await refusalOf("/decide", init);
    expect([refusal.status, refusal.headers.get("www-authenticate")]).toEqual([
      403,
      `Bearer error="insufficient_scope", scope="decisions:write decisions:read", resource_metadata="${service.url}/.well-known/oauth-protected-resource"`,
    ]);
    const { access_token: second } = await host.authorize(service.url, refusal, "bob");
    expect((await decideWith(second)).status).toBe(200);
    expect((await call({ url: service.url, key: second }, "GET /decisions")).status).toBe(200);
  });

  it("is not sent for one that no token can have here", async () => {
    const token = await tokenOf("carol");
    const reply = await call({ url: service.url, key: token }, "GET /keys");
    expect([reply.status, reply.headers.get("www-authenticate")]).toEqual([403, null]);
  });
});

describe("the metadata", () => {
  it.each(["", "/mcp"])("of the resource%s name the issuer, whose own they lead to", async (face) => {
    const { body } = await call(service, `GET /.well-known/oauth-protected-resource${face}`);
    expect(body).toMatchObject({ resource: `${service.url}${face}`, authorization_servers: [issuer.url] });
    const metadata = await fetch(`${body.authorization_servers[0]}/.well-known/oauth-authorization-server`);
    expect(await metadata.json()).toMatchObject({ issuer: issuer.url, jwks_uri: `${issuer.url}/jwks` });
  });

  it("of the MCP endpoint get a token for it, which is one for the service", async () => {
    const at = `${service.url}/.well-known/oauth-protected-resource/mcp`;
    const refusal = new Response(null, { headers: { "www-authenticate": `Bearer resource_metadata="${at}"` } });
    const host = assistantHost();
    const { access_token: token } = await host.authorize(`${service.url}/mcp`, refusal, "dora");
    const { resource, scope } = Object.fromEntries(host.sent[0]?.searchParams ?? []);
    expect([resource, scope]).toEqual([
      `${service.url}/mcp`,
      "decisions:write decisions:read campaigns:read holds:write",
    ]);
    expect((await decideWith(token)).status).toBe(200);
  });
});

describe("what is no access token", () => {
  it("is refused: an ID token, which the same issuer signed", async () => {
    const host = assistantHost();
    const at = `${service.url}/.well-known/oauth-protected-resource`;
    const challenge = `Bearer scope="openid decisions:read", resource_metadata="${at}"`;
    const refusal = new Response(null, { headers: { "www-authenticate": challenge } });
    const { access_token, id_token } = await host.authorize(service.url, refusal, "erin");
    expect((await call({ url: service.url, key: access_token }, "GET /decisions")).status).toBe(200);
    const reply = await call({ url: service.url, key: String(id_token) }, "GET /decisions");
    expect([reply.status, reply.body.detail]).toEqual([401, expect.stringContaining("no access token")]);
  });
});

describe("when the issuer", () => {
  it("signs with another key, the new one is found at once, and the old one verifies nothing", async () => {
    const before = await tokenOf("frank");
    expect((await decideWith(before)).status).toBe(200);
    const reads = issuer.keyReads();
    await issuer.rotate();
    const after = await tokenOf("frank");
    const replies = await Promise.all(Array.from({ length: 8 }, () => decideWith(after)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(issuer.keyReads()).toBe(reads + 1);
    const old = await decideWith(before);
    expect([old.status, old.body.detail]).toEqual([401, expect.stringContaining("publishes no key")]);
    expect(issuer.keyReads()).toBe(reads + 1);
  });

  it("is down, tokens go on where its keys are known; elsewhere they wait and keys do not", async () => {
    const token = await tokenOf("grace");
    expect((await decideWith(token)).status).toBe(200);
    await issuer.stop();
    const late = await startService({ DATABASE_URL: `file:${folder}/late.db`, ...settings(service.url) });
    try {
      expect((await decideWith(token)).status).toBe(200);
      const reply = await call({ url: late.url, key: token }, "GET /decisions");
      expect([reply.status, reply.body.code, reply.headers.get("retry-after")]).toEqual([
        503,
        "issuer_unavailable",
        "1",
      ]);
      expect((await call(late, "GET /decisions")).status).toBe(200);
      expect(late.output()).toContain('"event":"issuer_unavailable"');
      expect(late.output()).not.toContain(token);
      await issuer.start();
      expect(await settled(() => decideWith(token, late))).toBe(404);
    } finally {
      await late.stop();
    }
  });
});

/** The first status that is not 503, within ten tries half a second apart. */
async function settled(ask: () => Promise<Reply>): Promise<number> {
  for (let tries = 0; tries < 10; tries += 1) {
    const { status } = await ask();
    if (status !== 503) return status;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return 503;
}

it("has printed no token and nobody's name", async () => {
  const token = await tokenOf("heidi@example.com");
  await decideWith(token);
  await decideWith(`${token}x`);
  expect(service.output()).not.toContain(token.split(".")[1]);
  expect(service.output()).not.toContain("heidi");
});
