import type { Caller, Scope } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import type { Digest } from "../core/ids.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { World } from "../ports.ts";
import type { Grant, Issuer } from "../ports-oauth.ts";

/** A compact JWS. No key is of this form but, perhaps, the operator's, which is compared before. */
export const looksLikeToken = (presented: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(presented);

type Worlds = Pick<World, "clock" | "policies" | "secrets" | "subjects"> & { readonly issuer: Issuer };

/** Who asks with a token: an assistant, whatever it says. What it is refused for is told: it is the sender's own. */
export async function byToken(
  world: Worlds,
  token: string,
  scopes: readonly Scope[],
): Promise<Result<Caller, Failure<"unauthenticated" | "issuer_unavailable">>> {
  const { issuer, clock, policies } = world;
  const read = await issuer.read(token, clock.now());
  if (read.ok)
    return (await policies.exists(read.value.workspace))
      ? ok(callerOf(world, read.value))
      : fail(refused("it is for no workspace of this service", scopes));
  if (read.failure.kind === "refused") return fail(refused(read.failure.why, scopes));
  return fail({ code: "issuer_unavailable", detail: UNAVAILABLE, retryAfterS: read.failure.retryAfterS });
}

const refused = (why: string, scopes: readonly Scope[]): Failure<"unauthenticated"> => ({
  code: "unauthenticated",
  detail: `The access token was refused: ${why}. Ask the authorization server for another one.`,
  challenge: { error: "invalid_token", scopes },
});

const UNAVAILABLE =
  "The keys that would verify the access token cannot be read from the authorization server just now. Nothing was done; repeat the call in a moment.";

/**
 * The client is the agent, since it is what earns autonomy and what is stopped; who let it stands in the record only under a secret name
 * (docs/privacy.md). An assistant never approves: a token proves that somebody let a program act, not that somebody is there.
 */
function callerOf({ issuer, secrets, subjects }: Worlds, { workspace, client, subject, scopes }: Grant): Caller {
  const grant = subjects.idOf(workspace, JSON.stringify(["oauth", issuer.url, client, subject]));
  return {
    workspace,
    keyId: `key_oauth_${grant.slice("sub_".length)}`,
    agent: agentOf(client, secrets.hash),
    kind: "assistant",
    scopes,
    operator: false,
    byToken: true,
  };
}

/** `oauth:` and its id, which fits where names of agents go (64 characters): of a longer or an unreadable one, a digest. */
const agentOf = (client: string, hash: (text: string) => Digest): string =>
  READABLE.test(client) ? `oauth:${client}` : `oauth:${hash(client).slice(0, "sha256:".length + 40)}`;

const READABLE = /^(?!sha256:)[\x21-\x7e]{1,58}$/;
