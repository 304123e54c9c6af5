import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./running-umpire.ts";

/** Exchanges with the Messages API as other people recorded them, read where they lie. */
export interface Recorded {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As it came over the wire. */
  readonly body: string;
  readonly isStream: boolean;
}

const FOLDER = join(ROOT, "../shared/data/messages-api");

const read = (...path: readonly string[]): string => readFileSync(join(FOLDER, ...path), "utf8");

// Headers of a transfer that is not repeated here.
const DROPPED = new Set(["content-encoding", "transfer-encoding", "content-length", "connection"]);

interface Response {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

function recorded(
  name: string,
  { method, path }: { readonly method: string; readonly path: string },
  response: Response,
): Recorded {
  const { status, body } = response;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const isStream = /^(?:event|data):/.test(text);
  const kept = Object.entries(response.headers ?? {}).filter(([header]) => !DROPPED.has(header.toLowerCase()));
  const type = isStream ? "text/event-stream" : "application/json";
  return {
    name,
    method,
    path,
    status,
    headers: { "content-type": type, ...Object.fromEntries(kept) },
    body: text,
    isStream,
  };
}

const MESSAGES = { method: "POST", path: "/v1/messages" };

/** Cassettes: whole exchanges. */
const cassettes = (): readonly Recorded[] =>
  readdirSync(join(FOLDER, "norm")).flatMap((file) =>
    JSON.parse(read("norm", file)).interactions.map(
      ({ request, response }: { request: { method: string; path: string }; response: Response }, place: number) =>
        recorded(`${file}#${place}`, request, response),
    ),
  );

/** Fixtures of two SDKs: bodies of messages, whole or in events. */
const fixtures = (): readonly Recorded[] =>
  readdirSync(join(FOLDER, "raw")).flatMap((file): readonly Recorded[] => {
    const text = read("raw", file);
    if (/\.(?:sse|txt)$/.test(file)) return [recorded(file, MESSAGES, { status: 200, body: toEvents(text) })];
    const parsed = JSON.parse(text);
    if (!Array.isArray(parsed)) return [recorded(file, MESSAGES, { status: 200, body: parsed })];
    return parsed.map((one: { path: string; method: string; status: number; response: unknown }, place) =>
      recorded(`${file}#${place}`, { method: one.method, path: one.path }, { status: one.status, body: one.response }),
    );
  });

/** Some keep only the data of each event, a line each. */
const toEvents = (text: string): string =>
  text.startsWith("{")
    ? text
        .trim()
        .split("\n")
        .map((line) => `event: ${JSON.parse(line).type}\ndata: ${line}\n\n`)
        .join("")
    : text;

const errors = (): readonly Recorded[] =>
  read("errors.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ id, ...response }: Response & { id: string }) =>
      recorded(id, MESSAGES, { ...response, body: response.body ?? {} }),
    );

export const everyExchange = (): readonly Recorded[] => [...cassettes(), ...fixtures(), ...errors()];
