import type { Scope } from "./core/caller.ts";
import type { WorkspaceId } from "./core/ids.ts";
import type { Result } from "./core/result.ts";
import type { Instant } from "./core/time.ts";

/** Who else may say who calls: an authorization server whose access tokens are taken (OAuth 2.1). */
export interface OAuthPorts {
  /** Null: callers have keys, and nothing else. */
  readonly issuer: Issuer | null;
}

export interface Issuer {
  /** Its identifier, as tokens and its own metadata have it. */
  readonly url: string;
  /** Our own resource identifier: the public origin of this service. */
  readonly audience: string;
  /** What a token may grant here, whatever it says. */
  readonly scopes: readonly Scope[];
  /** What a token (in three parts of base64url) grants now. Remembers no token and passes none on. */
  read(token: string, now: Instant): Promise<Result<Grant, TokenFailure>>;
}

/** What a verified token says, as far as the operator lets it. */
export interface Grant {
  /** Well formed; whether there is such a workspace is not known here. */
  readonly workspace: WorkspaceId;
  /** The program that holds the token. */
  readonly client: string;
  /** Who let it, by the issuer's own name: personal, so it goes no further than {@link Grant}. */
  readonly subject: string;
  readonly scopes: readonly Scope[];
}

/** `refused`: why, for whoever sent it, as the end of a sentence · `unavailable`: the keys that would verify it cannot be had now. */
export type TokenFailure =
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "unavailable"; readonly retryAfterS: number };
