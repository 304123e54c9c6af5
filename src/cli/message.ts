/** A message of JSON-RPC, as far as whoever carries it has to know it. */
export interface Message {
  readonly id?: string | number;
  readonly method?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function messageOf(value: unknown): Message | null {
  if (!isObject(value)) return null;
  const { id, method, params } = value;
  return {
    ...((typeof id === "string" || typeof id === "number") && { id }),
    ...(typeof method === "string" && { method }),
    params: isObject(params) ? params : {},
  };
}

/** Ids of the requests in a line: one, or several of a batch. Each wants an answer. */
export const requestsIn = (messages: readonly Message[]): readonly (string | number)[] =>
  messages.flatMap(({ id, method }) => (id !== undefined && method !== undefined ? [id] : []));

const VERSION = "io.modelcontextprotocol/protocolVersion";

/** Of a message of 2026-07-28 or later: what its header fields must repeat. Null for earlier ones. */
export function modernFields({ method, params }: Message): Readonly<Record<string, string>> | null {
  const { _meta: meta } = params;
  const version = isObject(meta) ? meta[VERSION] : undefined;
  if (typeof version !== "string" || method === undefined) return null;
  const name = method === "resources/read" ? params["uri"] : params["name"];
  const isNamed = NAMING.has(method) && typeof name === "string";
  return {
    "mcp-protocol-version": fieldOf(version),
    "mcp-method": fieldOf(method),
    ...(isNamed && { "mcp-name": fieldOf(name) }),
  };
}

const NAMING: ReadonlySet<string> = new Set(["tools/call", "prompts/get", "resources/read"]);

/** What no header field can carry goes in base64, as the protocol has it. */
function fieldOf(text: string): string {
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text) && !text.startsWith("=?base64?")) return text;
  return `=?base64?${Buffer.from(text.toWellFormed()).toString("base64")}?=`;
}

export const errorLine = (id: string | number | null, code: number, message: string): string =>
  JSON.stringify({ jsonrpc: "2.0", id, error: { code, message } });
