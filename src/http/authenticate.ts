import { type Caller, SCOPES } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import { DEFAULT_WORKSPACE, type Digest } from "../core/ids.ts";
import type { ApiKey } from "../core/ledger.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../ports.ts";

export interface Credential {
  /** The request's `Authorization` field. */
  readonly authorization: string | undefined;
  /** Of `UMPIRE_ADMIN_KEY`; null when there is none. */
  readonly operatorKeyHash: Digest | null;
}

const BEARER = /^bearer +([\x21-\x7e]{1,512})$/i;

/** Who asks. Every refusal reads the same, so that nobody can find out which keys exist. Never cached: a revoked key stops at once. */
export async function authenticate(
  { keys, secrets, clock }: Pick<World, "keys" | "secrets" | "clock">,
  { authorization, operatorKeyHash }: Credential,
): Promise<Result<Caller, Failure<"unauthenticated">>> {
  const presented = BEARER.exec(authorization ?? "")?.[1];
  if (presented === undefined) return fail(UNAUTHENTICATED);
  const hash = secrets.hash(presented);
  if (hash === operatorKeyHash) return ok(OPERATOR);
  const key = await keys.find(hash);
  return key && isLive(key, clock.now()) ? ok(toCaller(key)) : fail(UNAUTHENTICATED);
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

const UNAUTHENTICATED: Failure<"unauthenticated"> = {
  code: "unauthenticated",
  detail: "Send a valid key: Authorization: Bearer ump_…. An administrator makes one with POST /keys.",
};
