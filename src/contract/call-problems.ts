import type { ProblemKind } from "./problem-kind.ts";

/** Problems with the call itself: its form, its key, how often it comes, and what it depends on. */
export const CALL_PROBLEMS = {
  malformed_body: {
    status: 400,
    title: "The body cannot be read",
    remedy: "caller",
    page: "The body is not one JSON value in UTF-8: it is empty, cut short, begins with a byte order mark, names a member twice, or nests deeper than 32 levels. Nothing was done. Send it again as well-formed JSON (RFC 8259).",
  },
  invalid_request: {
    status: 422,
    title: "The request is not valid",
    remedy: "caller",
    page: "The request could be read, but some of its fields cannot be accepted. `errors` names each of them by JSON Pointer (RFC 6901) into the body, or as `query/…` and `path/…`, and says what it must be. Unknown fields are refused, so that a misspelt limit never passes in silence. Nothing was done.",
  },
  currency_mismatch: {
    status: 422,
    title: "The currencies differ",
    remedy: "caller",
    page: "An amount is in another currency than the campaign that it is about. Umpire never converts money: a rate of today would make a limit of yesterday mean something else. Send the amount in the campaign's own currency.",
  },
  unauthenticated: {
    status: 401,
    title: "A valid key is needed",
    remedy: "caller",
    page: "The call carried no key, or one that is malformed, unknown, revoked or expired; which of them is not told. Send `Authorization: Bearer ump_…` with a key that an administrator made with `POST /keys`. A revoked key stops working at once. Where the service has an authorization server, an access token of it will do too: `WWW-Authenticate` names the page that says where to get one, and `detail` says why one was refused.",
  },
  rate_limited: {
    status: 429,
    title: "Too many calls",
    remedy: "wait",
    page: "The key, or its workspace, has called as often as it may in a while. `RateLimit-Policy` tells each quota (`q` calls in `w` seconds), `RateLimit` what is left of it (`r`) and in how many seconds all of it is back (`t`). Nothing was done, and the refused call was not counted. Wait for `Retry-After` seconds; room comes back evenly, not all at once. Whoever runs the service sets the quotas.",
  },
  scope_missing: {
    status: 403,
    title: "The key lacks a scope",
    remedy: "operator",
    page: "The key is valid but may not do this. `detail` names the scope that is missing. A key's scopes never change: ask an administrator for a key that has it. A key can only be given scopes that its maker has. An access token can be asked for again with the scopes that `WWW-Authenticate` names; where it names none, tokens are not given this one here.",
  },
  operator_only: {
    status: 403,
    title: "Only the operator may do this",
    remedy: "operator",
    page: "Opening another workspace is reserved to the operator of the service (`UMPIRE_ADMIN_KEY`, or the first key that the service made). Leave the field out to stay in your own workspace.",
  },
  human_only: {
    status: 403,
    title: "Only a person may do this",
    remedy: "operator",
    page: "The key is of kind `service` or `assistant`. An emergency stop, and making or revoking a key of kind `human`, need a person's own key: a program that could act as a person, or shut people out, would make every approval worthless. Nothing was done. Ask a person, or leave the field out.",
  },
  route_not_found: {
    status: 404,
    title: "No such path",
    remedy: "caller",
    page: "Nothing is served at this path. Paths have no trailing slash and no version prefix. `/docs` and `/openapi.json` list all of them.",
  },
  method_not_allowed: {
    status: 405,
    title: "The path has no such method",
    remedy: "caller",
    page: "The path exists, with other methods: the `Allow` field of the answer names them.",
  },
  precondition_failed: {
    status: 412,
    title: "It has changed since you read it",
    remedy: "caller",
    page: "`If-Match` does not name the current state: somebody changed it after you read it. Nothing was changed by this call. Read it again, look at what changed, make your change on top of it and send the new `ETag`.",
  },
  precondition_required: {
    status: 428,
    title: "If-Match is needed",
    remedy: "caller",
    page: "This call replaces something whole, so it must say what it replaces: send the `ETag` of the state that you read in `If-Match`, or `*` to replace whatever is there. Without it, two people who edit at once would undo each other unseen.",
  },
  idempotency_key_malformed: {
    status: 400,
    title: "The Idempotency-Key cannot be used",
    remedy: "caller",
    page: 'The field `Idempotency-Key` is sent once and holds 1 to 255 visible ASCII characters, in double quotes (`"8e03978e-40d5-43dd-bc93-6894a57f9324"`, a string of RFC 9651, in which spaces are allowed too) or without them, then with no comma, quote or backslash. Nothing was done. A new random UUID for each thing that you want done serves well.',
  },
  idempotency_key_reused: {
    status: 422,
    title: "The Idempotency-Key was used for something else",
    remedy: "caller",
    page: "The same caller sent the same `Idempotency-Key` to this path before, with another body, path or query. Nothing was done by this call. A key names one thing that you want done: repeat the call as it was, or take a new key for a new thing. Other fields of the request (`If-Match`, `Prefer`) do not count.",
  },
  idempotency_in_progress: {
    status: 409,
    title: "The same call is still running",
    remedy: "wait",
    page: "A call with this `Idempotency-Key` is under way, perhaps the one whose answer you did not wait for. Nothing was done by this one. Send it again after `Retry-After`: it is answered what the first came to. Should whoever works on it have died, another takes it over after ten seconds.",
  },
  idempotency_reply_gone: {
    status: 410,
    title: "It was done, and the answer is gone",
    remedy: "caller",
    page: "The call was made before under this `Idempotency-Key` and is not made again, but its answer is not kept any more: it held a secret and is older than an hour, somebody's texts were erased since, or whoever worked on it died before it was known. Nothing was done by this call. Read the state (`GET /audit/records` tells what was recorded); a lost secret is replaced by a new one.",
  },
  body_too_large: {
    status: 413,
    title: "The body is too large",
    remedy: "caller",
    page: "The body is larger than this path takes: 64 KiB for JSON, 256 KiB for a campaign's metrics, 64 MiB for an import; or what would be recorded of it is larger than 65,535 bytes, which is what an entry of the log holds. `detail` names the limit. Nothing was done. Send it in parts.",
  },
  unsupported_media_type: {
    status: 415,
    title: "The media type is not supported",
    remedy: "caller",
    page: "The body is of a kind that this path does not read. Bodies are `application/json` in UTF-8, without a content coding; an import is one of the types that its description names.",
  },
  ledger_unavailable: {
    status: 503,
    title: "The record is not available",
    remedy: "wait",
    page: "Umpire acknowledges nothing whose record was not confirmed, and this was not confirmed, although it was tried twice. It may or may not have been recorded: read the state (the campaign, the policy, the list of keys or decisions) before you send it again, after `Retry-After` seconds. A question may be asked again in any case: a second answer is a decision of its own. If it lasts, `/readyz` says so to whoever watches the service.",
  },
  database_unavailable: {
    status: 503,
    title: "The database cannot be reached",
    remedy: "wait",
    page: "What the answer depends on could not be read just now, so none is given. Nothing was done. Repeat the call after `Retry-After`; if it stays so, `/readyz` and the service's log say more to those who run it.",
  },
  issuer_unavailable: {
    status: 503,
    title: "The authorization server cannot be reached",
    remedy: "wait",
    page: "An access token was sent, and the keys that would verify it could not be read from the authorization server just now. So nobody knows whether it is good, and nothing was done. Repeat the call after `Retry-After`. API keys work all the same.",
  },
  internal_error: {
    status: 500,
    title: "Umpire has a fault",
    remedy: "operator",
    page: "Something happened that should not be possible. The service wrote down what it was under the `request_id` of the answer; give that to whoever runs the service. Read the state before you repeat a call that changes something.",
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
