import { linesOf } from "./lines.ts";
import { errorLine, isObject, type Message, messageOf, modernFields, requestsIn } from "./message.ts";
import type { RelayTerms } from "./relay-terms.ts";
import { messagesIn } from "./replies.ts";

/** The largest message that the service takes, and its largest answer. */
const MOST_SENT = 1024 * 1024;

/** More at once wait their turn: a client that asks without end must not fill the memory. */
const MOST_AT_ONCE = 32;

const MOST_STREAMS = 8;

const REFUSED = -32_000;
const UNPARSABLE = -32_700;

interface Relay {
  readonly terms: RelayTerms;
  readonly write: (line: string) => void;
  /** What the service said to `initialize`; later messages of the 2025 eras name it. */
  version: string | null;
  /** Ends a request's way, by its id. */
  readonly under: Map<string | number, AbortController>;
}

/**
 * Messages in lines → the service → its messages in lines, of either era, each as it is. Resolves when the input has ended and all was answered; streams
 * that wait for changes end with the input. Every request gets one answer: ours, where the service gives none.
 */
export async function relay(
  terms: RelayTerms,
  input: AsyncIterable<Uint8Array | string>,
  write: (line: string) => void,
): Promise<void> {
  const state: Relay = { terms, write, version: null, under: new Map() };
  const waiting = new Set<Promise<void>>();
  const streams = new Set<AbortController>();
  for await (const line of linesOf(input, MOST_SENT)) {
    const messages = "text" in line ? parse(line.text) : null;
    if (!("text" in line) || messages === null) {
      write(errorLine(null, "text" in line ? UNPARSABLE : REFUSED, "text" in line ? NO_MESSAGE : TOO_LONG));
    } else if (isStream(messages)) {
      listen(state, streams, { text: line.text, messages });
    } else if (!cancelled(state, messages)) {
      const carried = carry(state, { text: line.text, messages, abort: new AbortController() });
      waiting.add(carried);
      void carried.then(() => waiting.delete(carried));
      // Before anything else is sent: what follows names the version that is agreed on here.
      if (messages.some(({ method }) => method === "initialize")) await carried;
      if (waiting.size >= MOST_AT_ONCE) await Promise.race(waiting);
    }
  }
  for (const stream of streams) stream.abort();
  await Promise.all(waiting);
}

const NO_MESSAGE = "A line is one JSON-RPC message, or an array of them; this one is not.";
const TOO_LONG = `A message has at most ${MOST_SENT.toLocaleString("en")} characters; this one was passed over.`;

const isStream = (messages: readonly Message[]): boolean =>
  messages.some(({ method }) => method === "subscriptions/listen");

/** Goes on until it is cancelled, or the input ends. */
function listen(state: Relay, streams: Set<AbortController>, { text, messages }: Omit<Carried, "abort">): void {
  const abort = new AbortController();
  if (streams.size >= MOST_STREAMS) {
    const message = `At most ${MOST_STREAMS} streams wait for changes at once, of which there are none to come.`;
    for (const id of requestsIn(messages)) state.write(errorLine(id, REFUSED, message));
    return;
  }
  streams.add(abort);
  void carry(state, { text, messages, abort }).then(() => streams.delete(abort));
}

function parse(text: string): readonly Message[] | null {
  try {
    const value: unknown = JSON.parse(text);
    const messages = (Array.isArray(value) ? value : [value]).map(messageOf);
    return messages.length > 0 && messages.every((message) => message !== null) ? messages : null;
  } catch {
    return null;
  }
}

/** Without sessions the service cannot know which request is meant: its connection is closed instead. */
function cancelled({ under }: Relay, [first, ...more]: readonly Message[]): boolean {
  if (first?.method !== "notifications/cancelled" || more.length > 0) return false;
  const { requestId } = first.params;
  if (typeof requestId === "string" || typeof requestId === "number") under.get(requestId)?.abort();
  return true;
}

interface Carried {
  readonly text: string;
  readonly messages: readonly Message[];
  readonly abort: AbortController;
}

/** Never rejects. */
async function carry(state: Relay, { text, messages, abort }: Carried): Promise<void> {
  const unanswered = new Set(requestsIn(messages));
  for (const id of unanswered) state.under.set(id, abort);
  const giveUp = (message: string): void => {
    for (const id of unanswered) state.write(errorLine(id, REFUSED, message));
  };
  try {
    const response = await sent(state, { text, messages, abort });
    for await (const message of messagesIn(response, unanswered)) {
      const [first] = Array.isArray(message) ? message : [message];
      if (messages.some(({ method }) => method === "initialize")) state.version = versionIn(first) ?? state.version;
      for (const one of Array.isArray(message) ? message : [message]) if (isAnswer(one)) unanswered.delete(one.id);
      state.write(JSON.stringify(message));
    }
    giveUp(
      "The service ended its answer before it was whole. Whether anything was done is not known here: look before it is asked again.",
    );
  } catch (error) {
    // Whoever cancelled waits for nothing.
    if (!abort.signal.aborted) giveUp(sentenceOf(state.terms.url, error));
  } finally {
    for (const id of requestsIn(messages)) state.under.delete(id);
  }
}

const isAnswer = (message: unknown): message is { readonly id: string | number } =>
  isObject(message) && ("result" in message || "error" in message);

function versionIn(answer: unknown): string | null {
  const result = isObject(answer) ? answer["result"] : undefined;
  const version = isObject(result) ? result["protocolVersion"] : undefined;
  return typeof version === "string" ? version : null;
}

function sent({ terms: { url, key }, version }: Relay, { text, messages, abort }: Carried): Promise<Response> {
  const [first] = messages;
  const modern = first && messages.length === 1 ? modernFields(first) : null;
  return fetch(url, {
    method: "POST",
    headers: {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...(modern ?? (version !== null && { "mcp-protocol-version": version })),
    },
    body: text,
    // To nobody else with the key.
    redirect: "manual",
    signal: abort.signal,
  });
}

/** Nothing of the request is in it. */
function sentenceOf({ origin }: URL, error: unknown): string {
  const { cause } = Object(error);
  const code: unknown = Object(cause).code;
  return `${origin} cannot be reached${typeof code === "string" ? ` (${code})` : ""}. Whether the call was carried out is not known here; reading again is safe.`;
}
