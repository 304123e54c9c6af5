import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";
import { NOW } from "./asked.ts";

/** An authorization server's keys, and tokens as it would write them. */

export const ISSUER = "https://id.example.com";
export const AUDIENCE = "https://umpire.example.com";

export const seconds = (at: number): number => Math.floor(at / 1_000);

export interface TokenKey {
  readonly kid: string;
  readonly alg: string;
  /** As it is published. */
  readonly jwk: JWK;
  /** Of these claims over those of a good token; a null takes one away. Fields of the header likewise. */
  sign(claims?: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>): Promise<string>;
}

export const goodClaims = (): JWTPayload => ({
  iss: ISSUER,
  aud: AUDIENCE,
  sub: "alice@example.com",
  client_id: "assistant",
  scope: "decisions:read decisions:write",
  jti: "1",
  iat: seconds(NOW) - 60,
  exp: seconds(NOW) + 300,
});

export async function aTokenKey(kid: string, alg = "ES256"): Promise<TokenKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return {
    kid,
    alg,
    jwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" },
    sign: (claims = {}, header = {}) =>
      new SignJWT(without({ ...goodClaims(), ...claims }))
        .setProtectedHeader({ alg, ...without({ typ: "at+jwt", kid, ...header }) })
        .sign(privateKey),
  };
}

const without = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));

/** A token put together by hand, of parts that no library would sign. */
export const compact = (header: object, payload: object, signature = ""): string =>
  [JSON.stringify(header), JSON.stringify(payload), signature].map(base64url).join(".");

export const base64url = (text: string | Uint8Array): string => Buffer.from(text).toString("base64url");
