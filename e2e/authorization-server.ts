import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair } from "jose";
import { errors, Provider } from "oidc-provider";
import { SCOPES } from "../src/core/caller.ts";
import { freePort } from "./running-umpire.ts";

/** A real authorization server (oidc-provider) on loopback, which anybody may register with and sign in to. */
export interface AuthorizationServer {
  readonly url: string;
  /** What tokens may be asked for (RFC 8707). */
  readonly resources: Set<string>;
  /** Client metadata documents by the URL that is the client's id, as the web would answer. */
  readonly documents: Map<string, object>;
  /** How often its keys were read. */
  keyReads(): number;
  /** From now on it signs with another key, and publishes no other. */
  rotate(): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function startAuthorizationServer(): Promise<AuthorizationServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const resources = new Set<string>();
  const documents = new Map<string, object>();
  let answer = await providerOf(url, { resources, documents });
  let server: Server | null = null;
  let keyReads = 0;
  const start = async (): Promise<void> => {
    const next = createServer((request, response) => {
      if (request.url === "/jwks") keyReads += 1;
      answer(request, response);
    });
    await new Promise<void>((resolve) => next.listen(port, "127.0.0.1", resolve));
    server = next;
  };
  await start();
  return {
    url,
    resources,
    documents,
    keyReads: () => keyReads,
    rotate: async () => {
      answer = await providerOf(url, { resources, documents });
    },
    start,
    async stop() {
      server?.closeAllConnections();
      await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
      server = null;
    },
  };
}

type Known = Pick<AuthorizationServer, "resources" | "documents">;

let kids = 0;

/** With a key, clients and sessions of its own. */
async function providerOf(url: string, { resources, documents }: Known) {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  kids += 1;
  const jwks = { keys: [{ ...(await exportJWK(privateKey)), kid: `key-${kids}`, alg: "ES256", use: "sig" }] };
  const getResourceServerInfo = (_: unknown, resource: string) => {
    if (!resources.has(resource)) throw new errors.InvalidTarget();
    const jwt = { sign: { alg: "ES256" } };
    return { scope: SCOPES.join(" "), audience: resource, accessTokenFormat: "jwt", accessTokenTTL: 300, jwt };
  };
  return new Provider(url, {
    jwks,
    scopes: ["openid", ...SCOPES],
    cookies: { keys: ["only for tests"] },
    responseTypes: ["code"],
    clientDefaults: { id_token_signed_response_alg: "ES256" },
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
    pkce: { required: () => true },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    fetch: async (at: string | URL) =>
      documents.has(String(at)) ? Response.json(documents.get(String(at))) : new Response(null, { status: 404 }),
    features: {
      registration: { enabled: true },
      clientIdMetadataDocument: { enabled: true, ack: "draft-02" },
      resourceIndicators: { enabled: true, getResourceServerInfo, useGrantedResource: () => true },
    },
  }).callback();
}
