import { beforeAll, describe, expect, it } from "vitest";
import { SCOPES } from "../core/caller.ts";
import { NOW } from "../testing/asked.ts";
import { readWith, TERMS, whyWith } from "../testing/reading-tokens.ts";
import { AUDIENCE, aTokenKey, seconds, type TokenKey } from "../testing/tokens.ts";

let key: TokenKey;

beforeAll(async () => {
  key = await aTokenKey("one");
});

describe("a good access token", () => {
  it("grants what the issuer, the operator and we all know of", async () => {
    const scope = "openid decisions:read campaigns:read policy:write nonsense __proto__";
    expect(await readWith(key, await key.sign({ scope }))).toEqual({
      ok: true,
      value: {
        workspace: "acme",
        client: "assistant",
        subject: "alice@example.com",
        scopes: ["decisions:read", "campaigns:read"],
      },
    });
  });

  it.each(["EdDSA", "ES256", "RS256"])("may be signed with %s", async (alg) => {
    const signer = await aTokenKey(alg, alg);
    expect(await whyWith(key, await signer.sign(), { keys: [signer.jwk] })).toBe("let in");
  });

  it.each([
    ["another way to write its type", {}, { typ: "application/at+jwt" }],
    ["a type in capitals", {}, { typ: "AT+JWT" }],
    ["many audiences", { aud: ["https://other.example.com", AUDIENCE] }, {}],
    ["the MCP endpoint as its audience", { aud: `${AUDIENCE}/mcp` }, {}],
    ["a slash behind the audience", { aud: `${AUDIENCE}/` }, {}],
    ["an end 29 seconds ago", { exp: seconds(NOW) - 29 }, {}],
    ["a beginning in 30 seconds", { nbf: seconds(NOW) + 30 }, {}],
    ["an age of a day", { iat: seconds(NOW) - 86_400 }, {}],
    ["no key id, where there is one key of its kind", {}, { kid: null }],
    ["keys of its own that nobody looks at", {}, { jku: "https://evil.example.com", x5u: "https://evil.example.com" }],
    ["a client as `azp`", { client_id: null, azp: "assistant" }, {}],
  ])("may have %s", async (_, claims, header) => {
    expect(await whyWith(key, await key.sign(claims, header))).toBe("let in");
  });

  it.each([
    [{ scope: null, scp: "decisions:read" }, ["decisions:read"]],
    [{ scope: null, scp: ["decisions:read", 7, null] }, ["decisions:read"]],
    [{ scope: "decisions:read", scp: "decisions:write" }, ["decisions:read"]],
    [{ scope: "" }, []],
    [{ scope: null }, []],
    [{ scope: SCOPES.join(" ") }, TERMS.scopes],
    [{ scope: "decisions:readdecisions:write DECISIONS:READ" }, []],
    [{ scope: { "decisions:read": true } }, []],
  ])("of %o grants %o", async (claims, scopes) => {
    expect(await readWith(key, await key.sign(claims))).toMatchObject({ value: { scopes } });
  });

  it("is the same caller in every spelling", async () => {
    const token = await key.sign();
    // The last character of 64 bytes has four bits that mean nothing.
    const spelled = token.replace(/.$/, (last) => ALPHABET[(ALPHABET.indexOf(last) & 48) | 5] ?? "");
    expect(spelled).not.toBe(token);
    expect(await readWith(key, spelled)).toEqual(await readWith(key, token));
  });

  it("names its workspace, where the operator says in which claim", async () => {
    const terms = { terms: { workspace: { claim: "tenant" } } };
    expect(await readWith(key, await key.sign({ tenant: "beta" }), terms)).toMatchObject({
      value: { workspace: "beta" },
    });
    for (const tenant of [null, "", "Beta", "a/b", 7, ["beta"], "x".repeat(64), "__proto__"])
      expect(await whyWith(key, await key.sign({ tenant }), terms)).toBe("it does not say which workspace it is for");
  });
});

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

describe("with an issuer that writes no type", () => {
  const terms = { terms: { takesPlainJwt: true } };

  it.each([{ typ: "JWT" }, { typ: null }, { typ: "at+jwt" }])("a token with %o is taken", async (header) => {
    expect(await whyWith(key, await key.sign({}, header), terms)).toBe("let in");
  });

  it.each([{ typ: "id+jwt" }, { typ: "logout+jwt" }, { typ: "dpop+jwt" }])("one with %o is not", async (header) => {
    expect(await whyWith(key, await key.sign({}, header), terms)).toMatch(/no access token/);
  });

  it("one without scopes is not: it may be an ID token", async () => {
    expect(await whyWith(key, await key.sign({ scope: null }, { typ: "JWT" }), terms)).toMatch(/may be an ID token/);
  });
});
