import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type StubRequest, violationsOf } from "./checks.ts";
import { judged, type StubDocument, wantsToRead } from "./judgement.ts";
import { meter, tokensIn } from "./meter.ts";

/** Our stand-in of the Messages API on loopback: hand-written replies, and a judge of every request. */
export interface ClaudeStub {
  readonly url: string;
  readonly requests: readonly StubRequest[];
  /** What was wrong with requests. */
  readonly violations: readonly string[];
  /** Distinct system prefixes, and distinct schemas, byte for byte. */
  readonly systems: ReadonlySet<string>;
  readonly schemas: ReadonlySet<string>;
  /** How to answer from now on; undefined: by its own judgement. */
  script(next: Script): void;
  close(): Promise<void>;
}

/** A way to answer. It may end the response, or never. */
export type Behaviour = (exchange: Exchange) => void | Promise<void>;

export interface Exchange {
  readonly request: StubRequest;
  readonly response: ServerResponse;
  /** The document that the model was given. */
  readonly document: StubDocument;
  /** Ends the response with a message of the API around these content blocks. */
  readonly reply: (content: readonly object[], over?: object) => void;
  /** The same with its own judgement. */
  readonly judge: () => void;
}

export type Script = (request: StubRequest, index: number) => Behaviour | undefined;

interface StubOptions {
  readonly port?: number;
  /** Before every answer. */
  readonly latencyMs?: number;
  readonly onRequest?: (request: StubRequest) => void;
  /** For the prompt cache. */
  readonly now?: () => number;
}

export async function startClaudeStub({
  port = 0,
  latencyMs = 0,
  onRequest,
  now = Date.now,
}: StubOptions = {}): Promise<ClaudeStub> {
  const requests: StubRequest[] = [];
  const violations: string[] = [];
  const systems = new Set<string>();
  const schemas = new Set<string>();
  const usageOf = meter(now);
  let script: Script = ownJudgement;

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await received(incoming);
    if (request.path.startsWith("/v1/models/")) return json(response, 200, modelOf(request.path));
    if (request.path === "/v1/messages/count_tokens")
      return json(response, 200, { input_tokens: tokensIn(JSON.stringify(request.body)) });
    if (request.path !== "/v1/messages")
      return json(response, 404, problem("not_found_error", "There is no such path."));
    const index = requests.push(request) - 1;
    onRequest?.(request);
    const wrong = violationsOf(request);
    violations.push(...wrong);
    if (wrong.length > 0) return json(response, 400, problem("invalid_request_error", wrong.join("; ")));
    systems.add(JSON.stringify(request.body.system));
    schemas.add(JSON.stringify(request.body.output_config.format.schema));
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
    const document: StubDocument = JSON.parse(request.body.messages[0].content[0].text);
    const reply: Exchange["reply"] = (content, over = {}) => {
      const usage = usageOf(request.body, JSON.stringify(content));
      json(response, 200, { ...messageOf(request, content), usage, ...over });
    };
    const judge = () => byJudgement(document, reply);
    await (script(request, index) ?? (({ judge: own }) => own()))({ request, response, document, reply, judge });
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => {
      violations.push(`the stand-in failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    requests,
    violations,
    systems,
    schemas,
    script(next) {
      script = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const ownJudgement: Script = () => undefined;

function byJudgement(document: StubDocument, reply: Exchange["reply"]): void {
  const reader = wantsToRead(document);
  if (!reader) return reply([text({ answers: document.campaigns.map(judged) })]);
  const input = { campaign: reader.campaign };
  return reply([{ type: "tool_use", id: "toolu_1", name: "get_recent_changes", input }], { stop_reason: "tool_use" });
}

export const text = (content: unknown): object => ({
  type: "text",
  text: typeof content === "string" ? content : JSON.stringify(content),
});

async function received(incoming: IncomingMessage): Promise<StubRequest> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  const sent = Buffer.concat(parts).toString("utf8");
  const { url = "/", headers } = incoming;
  return { path: url, headers, body: sent === "" ? null : JSON.parse(sent), arrivedMs: performance.now() };
}

let made = 0;

const messageOf = ({ body }: StubRequest, content: readonly object[]) => ({
  id: `msg_stub_${(made += 1)}`,
  type: "message",
  role: "assistant",
  model: body.model,
  content,
  stop_reason: "end_turn",
  stop_sequence: null,
});

const modelOf = (path: string) => ({
  type: "model",
  id: path.slice("/v1/models/".length),
  display_name: "The stand-in",
  created_at: "2026-01-01T00:00:00Z",
  lifecycle: "active",
  deprecated_at: null,
  retires_at: null,
  line: null,
  capabilities: null,
  max_input_tokens: 1_000_000,
  max_tokens: 64_000,
});

export const problem = (type: string, message: string, details: object | null = null) => ({
  type: "error",
  error: { type, message, details },
  request_id: "req_stub",
});

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", "request-id": "req_stub", ...headers });
  response.end(JSON.stringify(body));
}
