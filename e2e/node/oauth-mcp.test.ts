import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assistantHost, METADATA } from "../assistant-host.ts";
import { type AuthorizationServer, startAuthorizationServer } from "../authorization-server.ts";
import { HOSTS } from "../mcp-hosts.ts";
import { type Service, startService } from "../running-umpire.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";

/** The MCP endpoint beside a real authorization server: both SDKs find it, send a person there, and come back for a scope that they lack. */

const folder = mkdtempSync(join(tmpdir(), "umpire-oauth-mcp-"));
const DOCUMENT = "https://assistant.example.com/client.json";

let issuer: AuthorizationServer;
let service: Service;

beforeAll(async () => {
  issuer = await startAuthorizationServer();
  service = await startService((url) => ({
    DATABASE_URL: `file:${folder}/umpire.db`,
    UMPIRE_OAUTH_ISSUER: issuer.url,
    UMPIRE_OAUTH_AUDIENCE: url,
    UMPIRE_OAUTH_WORKSPACE: "default",
    UMPIRE_OAUTH_SCOPES: "decisions:write decisions:read campaigns:read holds:write",
  }));
  issuer.resources.add(`${service.url}/mcp`);
  issuer.documents.set(DOCUMENT, { ...METADATA, client_id: DOCUMENT });
  await givenAccount(service);
  await givenCampaign(service, "123");
});

afterAll(async () => {
  await service?.stop();
  await issuer?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const endpoint = () => new URL("/mcp", service.url);

describe.each(HOSTS)("with %s, a host", (_, open) => {
  it("is sent to sign in, sees what a token may do, and asks", async () => {
    const host = assistantHost();
    const mcp = open(endpoint(), host);
    await expect(mcp.connect()).rejects.toThrow(/nauthorized/);
    await mcp.finish(await host.agree("ivy"));
    await mcp.connect();
    expect(await mcp.tools()).toContain("decide");
    expect(await mcp.tools()).not.toContain("list_approvals");
    const told = await mcp.call("decide", { campaign_id: "123", question: "should we increase budget?" });
    expect(told.structuredContent).toMatchObject({ agent_id: `oauth:${host.clientId()}`, outcome: expect.any(String) });
    await mcp.close();
  });

  it("whose token lacks a scope is sent for it by the tool that needs it, and keeps what it had", async () => {
    const host = assistantHost(DOCUMENT);
    const at = `${service.url}/.well-known/oauth-protected-resource/mcp`;
    const challenge = `Bearer scope="campaigns:read", resource_metadata="${at}"`;
    const refusal = new Response(null, { headers: { "www-authenticate": challenge } });
    expect((await host.authorize(endpoint().href, refusal, "judy")).scope).toBe("campaigns:read");
    const mcp = open(endpoint(), host);
    await mcp.connect();
    expect((await mcp.call("list_campaigns")).structuredContent.campaigns).toHaveLength(2);
    const args = { campaign_id: "123", ttl: "PT1M", blocks: ["pause"], reason: "x" };
    await expect(mcp.call("place_hold", args)).rejects.toThrow(/nauthorized/);
    const asked = new Set(host.sent.at(-1)?.searchParams.get("scope")?.split(" "));
    expect(asked).toEqual(new Set(["campaigns:read", "holds:write"]));
    await mcp.finish(await host.agree("judy"));
    expect((await mcp.call("place_hold", args)).structuredContent).toMatchObject({ campaign_id: "123" });
    expect((await mcp.call("list_campaigns")).isError ?? false).toBe(false);
    const refused = await mcp.call("search_audit_records");
    expect([refused.isError, refused.content[0]?.text]).toEqual([true, expect.stringContaining("audit:read")]);
    await mcp.close();
  });
});
