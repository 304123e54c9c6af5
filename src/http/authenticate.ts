import { type Caller, type Scope, SCOPES } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import { DEFAULT_WORKSPACE, type Digest } from "../core/ids.ts";
import type { ApiKey } from "../core/ledger.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../ports.ts";
import { byToken, looksLikeToken } from "./by-token.ts";

export interface Credential {
  /** The request's `Authorization` field. */
  readonly authorization: string | undefined;
  /** Of `UMPIRE_ADMIN_KEY`; null when there is none. */
  readonly operatorKeyHash: Digest | null;
  /** What the call will need, where that is known before: a challenge tells it. */
  readonly scope?: Scope | null;
}

/** Longer than any key: as long as a token may be. */
const BEARER = /^bearer +([\x21-\x7e]{1,8192})$/i;
const MOST_KEY = 512;

type Worlds = Pick<World, "keys" | "secrets" | "clock" | "issuer" | "policies" | "subjects">;

/**
 * Who asks. Every refusal of a key reads the same, so that nobody can find out which keys exist. Never cached: a revoked key stops at once.
 * A token is told apart by its form, and only where there is an issuer.
 */
export async function authenticate(
  world: Worlds,
  { authorization, operatorKeyHash, scope = null }: Credential,
): Promise<Result<Caller, Failure<"unauthenticated" | "issuer_unavailable">>> {
  const { keys, secrets, clock, issuer } = world;
  const scopes = scope === null ? [] : [scope];
  const refusal = unauthenticated(authorization === undefined ? null : "invalid_token", scopes);
  const presented = BEARER.exec(authorization ?? "")?.[1];
  if (presented === undefined) return fail(refusal);
  const hash = secrets.hash(presented);
  if (hash === operatorKeyHash) return ok(OPERATOR);
  if (issuer && looksLikeToken(presented)) return byToken({ ...world, issuer }, presented, scopes);
  if (presented.length > MOST_KEY) return fail(refusal);
  const key = await keys.find(hash);
  return key && isLive(key, clock.now()) ? ok(toCaller(key)) : fail(refusal);
}

const isLive = ({ revokedAt, expiresAt }: ApiKey, now: Instant): boolean =>
  revokedAt === null && (expiresAt === null || now < expiresAt);

const toCaller = ({ workspace, id, name, kind, scopes, operator }: ApiKey): Caller => ({
  workspace,
  keyId: id,
  agent: name,
  kind,
  scopes,
  operator,
});

const OPERATOR: Caller = {
  workspace: DEFAULT_WORKSPACE,
  keyId: "key_operator",
  agent: "admin",
  kind: "human",
  scopes: SCOPES,
  operator: true,
};

const unauthenticated = (error: "invalid_token" | null, scopes: readonly Scope[]): Failure<"unauthenticated"> => ({
  code: "unauthenticated",
  detail: "Send a valid key: Authorization: Bearer ump_…. An administrator makes one with POST /keys.",
  challenge: { error, scopes },
});
