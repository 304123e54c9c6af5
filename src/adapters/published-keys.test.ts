import { createServer, type ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aTokenKey } from "../testing/tokens.ts";
import { publishedKeys } from "./published-keys.ts";

/** What is at each path; a function answers by itself. */
const site = new Map<string, object | string | ((response: ServerResponse) => void)>();
const asked: string[] = [];
const server = createServer(({ url = "" }, response) => {
  asked.push(url);
  const found = site.get(url);
  if (typeof found === "function") return found(response);
  response.writeHead(found === undefined ? 404 : 200);
  return response.end(typeof found === "string" ? found : JSON.stringify(found ?? {}));
});
let url = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  asked.length = 0;
  site.clear();
  site.set("/keys", { keys: [(await aTokenKey("one")).jwk] });
});

const found = async (place: { readonly issuer: string; readonly jwks: string | null }): Promise<string> =>
  publishedKeys(place)
    .then((set) => set({ alg: "ES256", kid: "one" }))
    .then(
      () => "found",
      (error: Error) => error.message,
    );

const metadata = (over: object = {}) => ({ issuer: url, jwks_uri: `${url}/keys`, ...over });

describe("an issuer's keys", () => {
  it("are where the configuration says, and nothing else is asked", async () => {
    expect([await found({ issuer: "https://id.example.com", jwks: `${url}/keys` }), asked]).toEqual([
      "found",
      ["/keys"],
    ]);
  });

  it.each([
    ["RFC 8414", "", "/.well-known/oauth-authorization-server", 2],
    ["RFC 8414, of an issuer with a path", "/tenant", "/.well-known/oauth-authorization-server/tenant", 2],
    ["RFC 8414, of one that ends with a slash", "/", "/.well-known/oauth-authorization-server", 2],
    ["OpenID Connect", "", "/.well-known/openid-configuration", 3],
    ["OpenID Connect, of an issuer with a path", "/tenant/", "/tenant/.well-known/openid-configuration", 3],
  ])("are found by %s", async (_, path, at, requests) => {
    const issuer = `${url}${path}`;
    site.set(at, metadata({ issuer }));
    expect([await found({ issuer, jwks: null }), asked.length]).toEqual(["found", requests]);
  });

  it.each([
    ["another issuer in the metadata", { issuer: "https://evil.example.com" }, /calls itself "https:\/\/evil/],
    ["no issuer in the metadata", { issuer: undefined }, /calls itself/],
    ["no place for the keys", { jwks_uri: undefined }, /names no https: URL/],
    ["keys over plain http elsewhere", { jwks_uri: "http://id.example.com/keys" }, /names no https: URL/],
    ["keys in a file", { jwks_uri: "file:///etc/passwd" }, /names no https: URL/],
    ["keys that are not there", { jwks_uri: undefined }, /names no https: URL/],
  ])("are not taken with %s", async (_, over, why) => {
    site.set("/.well-known/oauth-authorization-server", metadata(over));
    expect(await found({ issuer: url, jwks: null })).toMatch(why);
  });

  it.each<[string, object | string | ((response: ServerResponse) => void), RegExp]>([
    ["are elsewhere", (response) => response.writeHead(302, { location: "/keys" }).end(), /answered 302/],
    ["answer with an error", (response) => response.writeHead(500).end(), /answered 500/],
    ["are no JSON", "<html>", /JSON/],
    ["are no object", "7", /no JSON object/],
    ["are no set", { keys: "one" }, /no set of keys/],
    ["never end", (response) => endless(response), /more than an issuer has to say/],
    ["break off", (response) => void response.writeHead(200).write("{", () => response.destroy()), /./],
  ])("are not taken that %s", async (_, answer, why) => {
    site.set("/broken", answer);
    const said = await found({ issuer: url, jwks: `${url}/broken` });
    expect(said).not.toBe("found");
    expect(said).toMatch(why);
    expect(asked).toEqual(["/broken"]);
  });

  it("are not waited for without end", async () => {
    site.set("/silent", () => undefined);
    expect(await found({ issuer: url, jwks: `${url}/silent` })).toMatch(/timeout/);
  });
});

function endless(response: ServerResponse): void {
  response.writeHead(200);
  const more = (): void => {
    while (!response.destroyed && response.write("x".repeat(65_536)));
  };
  response.on("drain", more);
  more();
}
