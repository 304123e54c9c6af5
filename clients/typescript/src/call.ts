import { UnexpectedAnswer } from "./failure.ts";
import { valuesOf } from "./lines.ts";
import { OPERATIONS, type OperationName } from "./operations.gen.ts";
import { settled } from "./outcome.ts";
import { pagesOf } from "./pages.ts";
import { open, type Outgoing, parsed, send } from "./send.ts";
import type { CallOptions, Settings } from "./settings.ts";

/** Carries out an operation of the table: its path's parameters, its query, its body, and the options of the call, in this order. */
export function callOperation(settings: Settings, name: OperationName, args: readonly unknown[]): unknown {
  const [method, template, shape] = OPERATIONS[name];
  const rest = [...args];
  const path = template.replace(/\{(\w+)\}/g, (_, parameter: string) => segment(parameter, rest.shift()));
  const query = shape.includes("q") ? rest.shift() : undefined;
  const body = shape.includes("b") ? (rest.shift() ?? {}) : undefined;
  // Safe because the generated signatures say what each argument is.
  const options = (rest.shift() ?? {}) as CallOptions;
  const called = (given: object): Outgoing =>
    outgoingOf(settings, { method, path: path + queryOf(given), body }, options);
  const asked = (query ?? {}) as Readonly<Record<string, unknown>>;
  if (shape.includes("p"))
    return pagesOf((cursor) => send(settings, called({ ...asked, ...cursor }), options, readJson));
  if (shape.includes("l")) return linesOf(settings, called(asked), options, null);
  return send(
    settings,
    called(asked),
    options,
    shape.includes("y") ? readBytes : shape.includes("t") ? readText : readJson,
  );
}

/** The lines of an answer, asked for when somebody begins to read them. */
export async function* linesOf(
  settings: Settings,
  outgoing: Outgoing,
  options: CallOptions,
  isEnd: ((value: unknown) => boolean) | null,
): AsyncGenerator<unknown, void> {
  yield* valuesOf(await open(settings, outgoing, options), isEnd);
}

interface Asked {
  readonly method: string;
  readonly path: string;
  /** Text goes as it is. */
  readonly body: unknown;
}

export function outgoingOf(settings: Settings, { method, path, body }: Asked, options: CallOptions): Outgoing {
  const traceparent = options.traceparent ?? settings.traceparent?.();
  const isText = typeof body === "string";
  return {
    method,
    path,
    headers: {
      authorization: `Bearer ${settings.key}`,
      accept: "application/json",
      ...(body !== undefined && {
        "content-type": isText ? (options.contentType ?? "application/x-ndjson") : "application/json",
      }),
      ...(method !== "GET" && { "idempotency-key": options.idempotencyKey ?? crypto.randomUUID() }),
      ...(options.ifMatch !== undefined && { "if-match": options.ifMatch }),
      ...(options.noCache && { "cache-control": "no-cache" }),
      ...(traceparent !== undefined && { traceparent }),
    },
    body: body === undefined || isText ? body : JSON.stringify(body),
  };
}

/** `.` and `..` would lead somewhere else, and nothing would be another path. */
function segment(parameter: string, value: unknown): string {
  const text = String(value ?? "");
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`${parameter} must be an id, not ${JSON.stringify(value)}`);
  return encodeURIComponent(text);
}

function queryOf(given: object): string {
  const fields = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const text = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}

export async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  const value = parsed(text);
  if (typeof value !== "object" || value === null)
    throw new UnexpectedAnswer(response.status, `no JSON: ${text.slice(0, 200)}`);
  return settled(value);
}

const readText = (response: Response): Promise<string> => response.text();

const readBytes = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer());
