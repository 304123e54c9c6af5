import { NEVER_FOR_ASSISTANTS, type Scope, SCOPES } from "../src/core/caller.ts";
import type { PathOperation } from "../src/http/openapi-document.ts";

/**
 * How callers say who they are. Both are bearer tokens to the document: the authorization server, where there is one, is the
 * operator's choice, so a document that is the same everywhere cannot name its addresses as `oauth2` or `openIdConnect` must.
 */
export const SECURITY_SCHEMES = {
  key: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "ump_…",
    description:
      "An API key. The names beside it in an operation are the scopes that the key must have (OpenAPI 3.1 calls them roles).",
  },
  access_token: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: `An access token (a JWT as RFC 9068 has it, verified as RFC8725 says) of the authorization server that \`/.well-known/oauth-protected-resource\` names. Where the service has none, there is nothing at that path and no token is taken. A token can have every scope but ${NEVER_FOR_ASSISTANTS.join(", ")}.`,
  },
} as const;

const OF_TOKENS: ReadonlySet<Scope> = new Set(SCOPES.filter((scope) => !NEVER_FOR_ASSISTANTS.includes(scope)));

/** Any of them will do. Null: whoever is known may. */
export function securityOf(scope: Scope | null): PathOperation["security"] {
  const roles = scope === null ? [] : [scope];
  const byToken = scope === null || OF_TOKENS.has(scope);
  return [{ key: roles }, ...(byToken ? [{ access_token: roles }] : [])];
}
