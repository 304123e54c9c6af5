import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "@anthropic-ai/sdk/error";
import type { ModelFailure } from "../ports-model.ts";

/** What the SDK threw → why there is no answer. Its message is dropped: it may quote what was sent. */
export function failureOf(error: unknown, { responded }: { readonly responded: boolean }): ModelFailure {
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError)
    return { reason: "model_timeout", charged: true };
  // It answered with success, and then what it sent could not be read.
  if (responded && (error instanceof APIConnectionError || !(error instanceof APIError)))
    return { reason: "model_unreadable", charged: true };
  if (!(error instanceof APIError) || error.status === undefined)
    return { reason: "model_unreachable", charged: false };
  return { reason: reasonOf(error), charged: false };
}

function reasonOf({ status, errorCode }: APIError): ModelFailure["reason"] {
  if (status === 429) return SPEND_LIMIT.test(errorCode ?? "") ? "model_spend_limit" : "model_rate_limited";
  if (status === 402) return "model_spend_limit";
  if (status === 401 || status === 403) return "model_refused_key";
  return status === 529 ? "model_overloaded" : "model_error";
}

/** Limits that no waiting of seconds lifts. */
const SPEND_LIMIT = /spend_limit|ramp_limit/;

/** Milliseconds after which a second try makes sense; null: it does not. */
export function retryAfterMs(error: unknown, { reason }: ModelFailure): number | null {
  if (reason === "model_unreachable") return 0;
  if (!(error instanceof APIError) || error.status === undefined) return null;
  if (error.headers?.get("x-should-retry") === "false") return null;
  const asked = seconds(error.headers?.get("retry-after") ?? null);
  // Without being told when, a rate limit of the account is not over in a second.
  if (reason === "model_rate_limited") return asked;
  return reason === "model_overloaded" || (error.status >= 500 && reason === "model_error") ? (asked ?? 0) : null;
}

const seconds = (text: string | null): number | null =>
  text !== null && /^\d{1,6}(?:\.\d+)?$/.test(text) ? Number(text) * 1_000 : null;
