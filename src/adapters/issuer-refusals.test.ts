import { createHmac, createPublicKey, generateKeyPairSync } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { NOW } from "../testing/asked.ts";
import { whyWith } from "../testing/reading-tokens.ts";
import {
  AUDIENCE,
  aTokenKey,
  base64url,
  compact,
  goodClaims,
  ISSUER,
  seconds,
  type TokenKey,
} from "../testing/tokens.ts";

let key: TokenKey;
let other: TokenKey;

beforeAll(async () => {
  key = await aTokenKey("one");
  other = await aTokenKey("other");
});

const WRONG_CLAIMS = [
  ["another issuer", { iss: "https://evil.example.com" }, /another issuer/],
  ["a slash more on its issuer", { iss: `${ISSUER}/` }, /another issuer/],
  ["no issuer", { iss: null }, /another issuer/],
  ["many issuers", { iss: [ISSUER] }, /another issuer/],
  ["another audience", { aud: "https://other.example.com" }, /not meant for this service/],
  ["an audience that begins like ours", { aud: `${AUDIENCE}.evil.example.com` }, /not meant/],
  ["an audience within ours", { aud: `${AUDIENCE}/mcp/other` }, /not meant/],
  ["no audience", { aud: null }, /not meant/],
  ["an audience of no text", { aud: { 0: AUDIENCE } }, /not meant/],
  ["an end 30 seconds ago", { exp: seconds(NOW) - 30 }, /expired/],
  ["no end", { exp: null }, /expired/],
  ["an end in words", { exp: "tomorrow" }, /expired/],
  ["a beginning in 31 seconds", { nbf: seconds(NOW) + 31 }, /not good yet/],
  ["an age of more than a day", { iat: seconds(NOW) - 86_431 }, /older than a day/],
  ["no age", { iat: null }, /older than a day/],
  ["a day in the future", { iat: seconds(NOW) + 31 }, /of the future/],
  ["no subject", { sub: null }, /who let it/],
  ["an empty subject", { sub: "" }, /who let it/],
  ["a subject of no text", { sub: 7 }, /who let it/],
  ["a subject of 513 characters", { sub: "x".repeat(513) }, /who let it/],
  ["no client", { client_id: null }, /which client/],
  ["an empty client", { client_id: "" }, /which client/],
  ["a client of no text", { client_id: ["assistant"] }, /which client/],
] as const;

const WRONG_HEADERS = [
  ["the type of an ID token", { typ: "JWT" }, /no access token/],
  ["no type", { typ: null }, /no access token/],
  ["a type beside ours", { typ: "at+jwt+x" }, /no access token/],
  ["an unknown key", { kid: "unknown" }, /no key that it could be signed with/],
  ["a key id that is a path", { kid: "../../../../dev/null" }, /no key that it/],
  ["a key id that is SQL", { kid: "one' OR '1'='1" }, /no key that it/],
  ["the id of another key", { kid: "other" }, /no key that it/],
] as const;

describe("a token is refused that has", () => {
  it.each(WRONG_CLAIMS)("%s", async (_, claims, why) => {
    expect(await whyWith(key, await key.sign(claims))).toMatch(why);
  });

  it.each(WRONG_HEADERS)("%s", async (_, header, why) => {
    expect(await whyWith(key, await key.sign({}, header))).toMatch(why);
  });

  it("a critical extension, known to the library or not", async () => {
    for (const crit of [["b64"], ["x"], [], "b64"])
      expect(
        await whyWith(key, compact({ alg: "ES256", typ: "at+jwt", kid: "one", b64: true, crit }, goodClaims(), "x")),
      ).toMatch(/crit|no signed JWT/);
  });

  it.each(["none", "None", "NONE", "", "HS256", "HS512", "ES384", "PS256", "RS1", "dir"])(
    "the algorithm %o",
    async (alg) => {
      const token = compact({ alg, typ: "at+jwt", kid: "one" }, goodClaims(), "signature");
      expect(await whyWith(key, token)).toMatch(/not signed with EdDSA, ES256 or RS256|no signed JWT/);
    },
  );

  it("HMAC under the public key, in any form of it", async () => {
    const signer = await aTokenKey("rsa", "RS256");
    const pem = String(createPublicKey({ key: signer.jwk, format: "jwk" }).export({ type: "spki", format: "pem" }));
    const input = compact({ alg: "HS256", typ: "at+jwt", kid: "rsa" }, goodClaims()).replace(/\.$/, "");
    for (const secret of [pem, pem.trim(), JSON.stringify(signer.jwk), signer.jwk.n ?? ""]) {
      const token = `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
      expect(await whyWith(key, token, { keys: [signer.jwk] })).toMatch(/not signed with/);
    }
  });

  it("a key of its own in its header", async () => {
    const token = await other.sign({}, { jwk: other.jwk, jku: "https://evil.example.com/keys", kid: "one" });
    expect(await whyWith(key, token)).toBe("its signature does not verify");
  });

  it("another's signature, another's claims, or nothing in one of its parts", async () => {
    const [[h = "", p = "", s = ""], [, theirs = ""]] = [
      (await key.sign()).split("."),
      (await key.sign({ sub: "b" })).split("."),
    ];
    for (const token of [`${h}.${theirs}.${s}`, `${h}.${p}.${base64url("x".repeat(64))}`, `${h}.${p}.${s.slice(2)}`])
      expect(await whyWith(key, token)).toMatch(/signature does not verify/);
    for (const token of [
      `${h}..${s}`,
      `.${p}.${s}`,
      `${h}.${p}.`,
      `${h}.${p}`,
      "a.b.c",
      "..",
      `${h}.${p}.${s}.${s}.${s}`,
    ])
      expect(await whyWith(key, token)).not.toBe("let in");
  });

  it.each(["[]", "7", "null", '"text"', "{", "\u0000"])("%s for its claims", async (text) => {
    const token = `${base64url('{"alg":"ES256","typ":"at+jwt","kid":"one"}')}.${base64url(text)}.${base64url("x".repeat(64))}`;
    expect(await whyWith(key, token)).not.toBe("let in");
  });

  it("no key id, where two keys could be meant", async () => {
    expect(await whyWith(key, await key.sign({}, { kid: null }), { keys: [other.jwk] })).toMatch(
      /which of the issuer's keys/,
    );
  });

  it("a key that is too short, or none at all, though the issuer publishes it", async () => {
    const weak = generateKeyPairSync("rsa", { modulusLength: 1_024 }).publicKey.export({ format: "jwk" });
    const keys = [
      { ...weak, kid: "weak", alg: "RS256" },
      { kty: "RSA", kid: "broken", n: "?", e: "AQAB" },
    ];
    for (const kid of ["weak", "broken"])
      expect(
        await whyWith(key, compact({ alg: "RS256", typ: "at+jwt", kid }, goodClaims(), "x".repeat(128)), { keys }),
      ).toMatch(/key of its issuer that it names cannot be used/);
  });
});
