import type { Env } from "./config.ts";
import { NEVER_FOR_ASSISTANTS, type Scope, SCOPES } from "./core/caller.ts";
import { WORKSPACE_NAME } from "./core/ids.ts";
import { fail, ok, type Result } from "./core/result.ts";
import { isTrustedUrl } from "./core/trusted-url.ts";

/** The part of the environment about an authorization server whose tokens are taken. */
export interface OAuthConfig {
  /** As tokens have it in `iss`, to the letter. */
  readonly issuer: string;
  /** The public origin of this service, without a slash at the end. */
  readonly audience: string;
  /** Null: as the issuer's metadata says. */
  readonly jwks: string | null;
  /** The workspace of every token, or the claim that names it. */
  readonly workspace: { readonly name: string } | { readonly claim: string };
  readonly scopes: readonly Scope[];
  /** Whether a token may say in its header that it is any JWT. */
  readonly takesPlainJwt: boolean;
}

/** To read and to ask. What an assistant may never have is refused whoever lists it. */
const USUAL_SCOPES: readonly Scope[] = [
  "decisions:write",
  "decisions:read",
  "campaigns:read",
  "approvals:read",
  "policy:read",
];

const NAMES = ["AUDIENCE", "JWKS", "WORKSPACE", "WORKSPACE_CLAIM", "SCOPES", "TYP"] as const;

type Name = "ISSUER" | (typeof NAMES)[number];

/** Null without an issuer: then nothing of OAuth exists. */
export function oauthOf(env: Env): Result<OAuthConfig | null, readonly string[]> {
  const value = (name: Name): string | null => env[`UMPIRE_OAUTH_${name}`]?.trim() || null;
  const issuer = value("ISSUER");
  if (issuer === null) {
    const alone = NAMES.filter((name) => value(name) !== null);
    if (alone.length === 0) return ok(null);
    return fail(alone.map((name) => `UMPIRE_OAUTH_${name} must be left out where UMPIRE_OAUTH_ISSUER is not set.`));
  }
  const failures: string[] = [];
  const check = (name: Name, holds: boolean, must: string) => {
    if (!holds) failures.push(`UMPIRE_OAUTH_${name} must be ${must}.`);
  };
  check("ISSUER", isTrustedUrl(issuer), `the issuer identifier of an authorization server: ${URL_FORM}`);
  const audience = (value("AUDIENCE") ?? (env["UMPIRE_PUBLIC_URL"]?.trim() || null))?.replace(/\/$/, "") ?? null;
  check("AUDIENCE", audience !== null && isOrigin(audience), AUDIENCE_FORM);
  const jwks = value("JWKS");
  check("JWKS", jwks === null || isTrustedUrl(jwks), `the URL of the issuer's keys: ${URL_FORM}`);
  const [name, claim] = [value("WORKSPACE"), value("WORKSPACE_CLAIM")];
  check(
    "WORKSPACE",
    (name === null) !== (claim === null),
    "set to the workspace that tokens are for, or else UMPIRE_OAUTH_WORKSPACE_CLAIM to the claim that names it: one of both",
  );
  check("WORKSPACE", name === null || WORKSPACE_NAME.test(name), "1 to 63 lower-case letters, digits and hyphens");
  check("WORKSPACE_CLAIM", claim === null || /^[\x21-\x7e]{1,128}$/.test(claim), "the name of a claim, without spaces");
  const scopes = scopesOf(value("SCOPES"));
  check("SCOPES", scopes !== null, SCOPES_FORM);
  const typ = value("TYP") ?? "at+jwt";
  check("TYP", typ === "at+jwt" || typ === "JWT", "at+jwt (RFC 9068), or JWT where the issuer writes nothing better");
  const workspace = name === null ? claim && { claim } : { name };
  if (failures.length > 0 || audience === null || scopes === null || !workspace) return fail(failures);
  return ok({ issuer, audience, jwks, workspace, scopes, takesPlainJwt: typ === "JWT" });
}

const URL_FORM = "an https: URL without a user, a query or a fragment (http: only on loopback)";

const AUDIENCE_FORM =
  "set to the public URL of this service, such as https://umpire.example.com, without a path (http: only on loopback); tokens are for it, or for it with /mcp";

const SCOPES_FORM = `scopes that tokens may grant, with commas or spaces, and none of ${NEVER_FOR_ASSISTANTS.join(", ")}, which no assistant may have`;

const isOrigin = (text: string): boolean => isTrustedUrl(text) && new URL(text).origin === text;

/** Null for what is unknown, or not for assistants. */
function scopesOf(text: string | null): readonly Scope[] | null {
  if (text === null) return USUAL_SCOPES;
  const named = new Set(text.split(/[\s,]+/).filter(Boolean));
  const scopes = SCOPES.filter((scope) => named.has(scope) && !NEVER_FOR_ASSISTANTS.includes(scope));
  return scopes.length === named.size && named.size > 0 ? scopes : null;
}
