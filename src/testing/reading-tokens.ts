import { createLocalJWKSet, type JWK } from "jose";
import { issuerOf, type IssuerTerms } from "../adapters/issuer.ts";
import { NOW } from "./asked.ts";
import { AUDIENCE, ISSUER, type TokenKey } from "./tokens.ts";

/** An issuer that publishes a key, and what is read of its tokens. */

export const TERMS: IssuerTerms = {
  issuer: ISSUER,
  audience: AUDIENCE,
  workspace: { name: "acme" },
  scopes: ["decisions:write", "decisions:read", "campaigns:read"],
  takesPlainJwt: false,
};

interface Given {
  readonly terms?: Partial<IssuerTerms>;
  /** Published besides. */
  readonly keys?: readonly JWK[];
}

export const readWith = (key: TokenKey, token: string, { terms = {}, keys = [] }: Given = {}) =>
  issuerOf({ ...TERMS, ...terms }, createLocalJWKSet({ keys: [key.jwk, ...keys] })).read(token, NOW);

/** Why it was refused, or `let in`. */
export async function whyWith(key: TokenKey, token: string, given: Given = {}): Promise<string> {
  const answer = await readWith(key, token, given);
  if (answer.ok) return "let in";
  return answer.failure.kind === "refused" ? answer.failure.why : answer.failure.kind;
}
