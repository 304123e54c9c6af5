import type { AnswerNote } from "./send.ts";

/** What {@link createUmpire} is given. */
export interface UmpireOptions {
  /** Where the service is: `https://umpire.example.com`. */
  readonly url: string;
  /** `ump_…`. */
  readonly key: string;
  /** For a whole call with its repeats; of lines: the longest silence. Default 60,000; Infinity: none. */
  readonly timeoutMs?: number;
  /** Repeats after the first try, of what is safe to repeat. Default 2. */
  readonly maxRetries?: number;
  /** A longer `Retry-After` is not waited for: the problem comes at once. Default 60. */
  readonly maxRetryAfterS?: number;
  /** The first pause where the service names none; it doubles from then on. Default 500. */
  readonly backoffMs?: number;
  /** Instead of the platform's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** Asked before each call: the `traceparent` (W3C Trace Context) of what the caller is doing. */
  readonly traceparent?: () => string | undefined;
  /** Told of each answer, also of those that are repeated. */
  readonly onAnswer?: (answer: AnswerNote) => void;
}

export interface Settings {
  readonly url: string;
  readonly key: string;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly maxRetryAfterS: number;
  readonly backoffMs: number;
  readonly fetch: typeof globalThis.fetch;
  readonly traceparent: (() => string | undefined) | undefined;
  readonly onAnswer: ((answer: AnswerNote) => void) | undefined;
}

/** What any call can be given, last. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly maxRetries?: number | undefined;
  /** Of what is no read; one is made up where there is none. The same key never does a thing twice. */
  readonly idempotencyKey?: string | undefined;
  /** The `ETag` of the state that the call changes, or `*`. */
  readonly ifMatch?: string | undefined;
  /** Reason anew, whatever is kept. */
  readonly noCache?: boolean | undefined;
  readonly traceparent?: string | undefined;
  /** Told of each answer: its fields, an `ETag` among them. */
  readonly onAnswer?: ((answer: AnswerNote) => void) | undefined;
  /** Of an import: `application/x-ndjson` (the default) or `text/csv`. */
  readonly contentType?: string | undefined;
}

/** Fails at once where a call could only fail later. */
export function settingsOf({ url, key, ...given }: UmpireOptions): Settings {
  if (!/^https?:\/\/[^/?#]+[^?#]*$/.test(url)) throw new TypeError(`url must be an http or https URL, not ${url}`);
  // What a header cannot hold would be refused with the key in the message.
  if (!/^[\x21-\x7e]+$/.test(key)) throw new TypeError("key must be one word of visible ASCII characters");
  return {
    url: url.replace(/\/+$/, ""),
    key,
    timeoutMs: given.timeoutMs ?? 60_000,
    maxRetries: given.maxRetries ?? 2,
    maxRetryAfterS: given.maxRetryAfterS ?? 60,
    backoffMs: given.backoffMs ?? 500,
    // Workers want it to be called on its own, and tests replace it later.
    fetch: given.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    traceparent: given.traceparent,
    onAnswer: given.onAnswer,
  };
}
