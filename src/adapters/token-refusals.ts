/** Why a token was refused, as the end of "The access token was refused: …". In our own words, and nothing of the token in them. */

type Refusals = Readonly<Record<string, string>>;

export const NO_ACCESS_TOKEN = "its typ is not at+jwt, so it is no access token (RFC 9068)";

const CLAIMS: Refusals = {
  iss: "it is of another issuer",
  aud: "it is not meant for this service (aud)",
  exp: "it has expired, or does not say when it does (exp)",
  nbf: "it is not good yet (nbf)",
  iat: "it is older than a day, of the future, or does not say of when it is (iat)",
  sub: "it does not say who let it (sub)",
};

/** By jose's code. */
const CODES: Refusals = {
  ERR_JOSE_ALG_NOT_ALLOWED: "it is not signed with EdDSA, ES256 or RS256",
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: "its signature does not verify",
  ERR_JWKS_NO_MATCHING_KEY: "its issuer publishes no key that it could be signed with",
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: "it does not say which of the issuer's keys it is signed with (kid)",
  ERR_JWKS_INVALID: "the key of its issuer that it names cannot be used",
};

/** By the claim that is wrong. */
export const whyOfClaim = (claim: string): string => CLAIMS[claim] ?? "one of its claims is wrong";

export const whyOfCode = (code: string): string => CODES[code] ?? "it is no signed JWT";
