import { errors, type JWSHeaderParameters, jwtVerify, type JWTPayload } from "jose";
import { type Scope, SCOPES } from "../core/caller.ts";
import { WORKSPACE_NAME, type WorkspaceId } from "../core/ids.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Grant, Issuer, TokenFailure } from "../ports-oauth.ts";
import { type FindKey, KeysUnavailable } from "./issuer-keys.ts";
import { NO_ACCESS_TOKEN, whyOfClaim, whyOfCode } from "./token-refusals.ts";

export interface IssuerTerms {
  readonly issuer: string;
  readonly audience: string;
  readonly workspace: { readonly name: string } | { readonly claim: string };
  readonly scopes: readonly Scope[];
  readonly takesPlainJwt: boolean;
}

const CHECKS = {
  algorithms: ["EdDSA", "ES256", "RS256"],
  requiredClaims: ["exp", "sub"],
  /** In seconds, whatever `exp` says: nothing here can revoke a token before it ends. */
  maxTokenAge: 86_400,
  /** In seconds: of our clock against the issuer's. */
  clockTolerance: 30,
};

/** An authorization server whose JWT access tokens (RFC 9068) are taken. No token's text is kept: one token has several spellings. */
export function issuerOf(terms: IssuerTerms, find: FindKey): Issuer {
  const { issuer, audience, scopes } = terms;
  const keyOf: FindKey = async (header) => {
    const why = refusedHeader(header, terms);
    if (why !== null) throw new Refused(why);
    return find(header);
  };
  // With a slash behind it is the same origin as clients write it; with /mcp it is what hosts call the MCP endpoint.
  const audiences = [audience, `${audience}/`, `${audience}/mcp`];
  return {
    url: issuer,
    audience,
    scopes,
    async read(token, now) {
      const options = { ...CHECKS, issuer, audience: audiences, currentDate: new Date(now) };
      const verified = await jwtVerify(token, keyOf, options).then(({ payload }) => ok(payload), refusal);
      return verified.ok ? grantOf(verified.value, terms) : verified;
    },
  };
}

/** What is wrong with a token, as the end of a sentence. */
class Refused extends Error {
  override readonly name = "Refused";
}

const PLAIN = new Set<string | undefined>(["jwt", undefined]);

/** Before any key is looked for. Keys that the token itself brings (`jwk`, `jku`, `x5c`) are never looked at. */
function refusedHeader({ typ, crit }: JWSHeaderParameters, { takesPlainJwt }: IssuerTerms): string | null {
  if (crit !== undefined) return "its header asks for what is not known here (crit)";
  const type = typ?.toLowerCase().replace(/^application\//, "");
  return type === "at+jwt" || (takesPlainJwt && PLAIN.has(type)) ? null : NO_ACCESS_TOKEN;
}

/** Only of a verified token. */
function grantOf(payload: JWTPayload, { workspace, scopes, takesPlainJwt }: IssuerTerms): Result<Grant, TokenFailure> {
  const { sub } = payload;
  if (!isName(sub)) return refused(whyOfClaim("sub"));
  const client = payload["client_id"] ?? payload["azp"];
  if (!isName(client)) return refused("it does not say which client it was given to (client_id)");
  const granted = grantedBy(payload);
  // Without a type in its header, this is what tells it from an ID token, which is for another audience too.
  if (takesPlainJwt && granted === null) return refused("it grants no scope, so it may be an ID token");
  const name = "name" in workspace ? workspace.name : payload[workspace.claim];
  if (typeof name !== "string" || !WORKSPACE_NAME.test(name))
    return refused("it does not say which workspace it is for");
  return ok({
    // Safe because the operator's configuration says that this names the workspace, and it is formed like one.
    workspace: name as WorkspaceId,
    client,
    subject: sub,
    scopes: SCOPES.filter((scope) => scopes.includes(scope) && granted?.has(scope)),
  });
}

const isName = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= MOST_NAME && value.isWellFormed();

const MOST_NAME = 512;

/** `scope` of RFC 9068, or what some issuers write instead; null for neither. */
function grantedBy({ scope, scp }: JWTPayload): ReadonlySet<unknown> | null {
  const said = scope ?? scp;
  if (typeof said === "string") return new Set(said.split(" "));
  return Array.isArray(said) ? new Set(said) : null;
}

const refused = (why: string) => fail({ kind: "refused", why } as const);

/** Whatever verification stumbles over, nobody is let in: a key of the issuer that the runtime will not use is a refusal too. */
function refusal(error: unknown): Result<never, TokenFailure> {
  if (error instanceof KeysUnavailable) return fail({ kind: "unavailable", retryAfterS: 1 });
  if (error instanceof Refused) return refused(error.message);
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired)
    return refused(whyOfClaim(error.claim));
  return refused(whyOfCode(error instanceof errors.JOSEError ? error.code : errors.JWKSInvalid.code));
}
