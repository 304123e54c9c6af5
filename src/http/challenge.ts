import type { Failure } from "../core/failure.ts";
import type { Issuer } from "../ports-oauth.ts";

/** RFC 9728, 3.1: before the path of what is protected. */
export const METADATA_PATH = "/.well-known/oauth-protected-resource";

/** Paths of the faces that clients know as resources of their own. */
export const FACES = ["", "/mcp"] as const;

export type Face = (typeof FACES)[number];

/** Where what is asked for is. */
export const faceAt = (path: string): Face => FACES.find((face) => face === path) ?? "";

/**
 * `WWW-Authenticate` of a refusal (RFC 6750, RFC 9728), the same for every face; null where it has none. Without an issuer it names
 * no metadata: that would send a client with a key into a search for somebody who does not exist. A token that lacks a scope which tokens are
 * not given here is not challenged: another one would not have it either.
 */
export function challengeOf(
  { code, challenge }: Pick<Failure, "code" | "challenge">,
  issuer: Pick<Issuer, "audience" | "scopes"> | null,
  face: Face = "",
): string | null {
  const isUnauthenticated = code === "unauthenticated";
  if (issuer === null) return isUnauthenticated ? "Bearer" : null;
  const { error = null, scopes: needed = [] } = challenge ?? {};
  const scopes = needed.length > 0 ? needed : issuer.scopes;
  const canBeHad = scopes.every((scope) => issuer.scopes.includes(scope));
  if (!isUnauthenticated && (error === null || !canBeHad)) return null;
  const parameters = [
    ...(error === null ? [] : [`error="${error}"`]),
    ...(canBeHad ? [`scope="${scopes.join(" ")}"`] : []),
    `resource_metadata="${issuer.audience}${METADATA_PATH}${face}"`,
  ];
  return `Bearer ${parameters.join(", ")}`;
}
