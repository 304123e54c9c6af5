import { isObject } from "./message.ts";

const MOST_OF_AN_ANSWER = 32 * 1024 * 1024;

/** Messages of an answer over HTTP, as they come: a JSON body, events of a stream, or what a refusal says, as the error of each of its requests. */
export async function* messagesIn(response: Response, requests: ReadonlySet<string | number>): AsyncGenerator<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("text/event-stream")) yield* eventsOf(response);
  else if (response.status === 202) await response.body?.cancel();
  else yield* wholeOf(response, requests);
}

async function* wholeOf(response: Response, requests: ReadonlySet<string | number>): AsyncGenerator<unknown> {
  const said = parsed(await textOf(response));
  const isOurs = Array.isArray(said) || (isObject(said) && said["jsonrpc"] === "2.0" && said["id"] !== null);
  if (isOurs) yield said;
  else for (const id of requests) yield { jsonrpc: "2.0", id, error: errorOf(response, said) };
}

/** Of a refusal before there was a request: an error without an id, or a problem (RFC 9457). */
function errorOf({ status, headers }: Response, said: unknown): { readonly code: number; readonly message: string } {
  const { error, detail } = Object(said);
  const { code, message } = Object(error);
  if (typeof code === "number" && typeof message === "string") return { code, message };
  const when = headers.get("retry-after");
  const text =
    typeof detail === "string"
      ? detail
      : `The service answered ${status}: it is no Umpire, or something stands before it.`;
  return { code: -32_000, message: `${text}${when === null ? "" : ` Retry after ${when} s.`}` };
}

/** Of Server-Sent Events: the data of each, which is one message. */
async function* eventsOf(response: Response): AsyncGenerator<unknown> {
  let begun = "";
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    begun += text.replaceAll("\r", "");
    const events = begun.split("\n\n");
    begun = events.pop() ?? "";
    if (begun.length > MOST_OF_AN_ANSWER) throw new Error("an event without end");
    for (const event of events) {
      const message = parsed(dataOf(event));
      if (message !== null) yield message;
    }
  }
}

const dataOf = (event: string): string =>
  event
    .split("\n")
    .flatMap((line) => (line.startsWith("data:") ? [line.slice("data:".length)] : []))
    .join("\n");

async function textOf(response: Response): Promise<string> {
  let text = "";
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    if (text.length > MOST_OF_AN_ANSWER) throw new Error("an answer without end");
  }
  return text;
}

/** Null: no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
