import { createServer, type Server } from "node:http";
import Anthropic, { APIError } from "@anthropic-ai/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claude } from "../../src/adapters/claude.ts";
import { everyExchange, type Recorded } from "../recorded-exchanges.ts";

/** Every recorded exchange, through the real SDK and through our adapter: what it yields is what was recorded. */

const exchanges = everyExchange();
let server: Server;
let url = "";
let current: Recorded | null = null;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on("end", () => {
      // The SDK asks a batch first where its results are.
      const asksWhere = current?.path.endsWith("/results") && !request.url?.endsWith("/results");
      if (asksWhere) {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify({ id: "b", processing_status: "ended", results_url: `${url}${current?.path}` }));
      } else {
        response.writeHead(current?.status ?? 500, current?.headers);
        response.end(current?.body);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});

afterAll(() => void server.close());

const sdk = () => new Anthropic({ apiKey: "k", baseURL: url, maxRetries: 0, logLevel: "off" });
const QUESTION = { model: "claude-haiku-5-5", max_tokens: 10, messages: [{ role: "user" as const, content: "?" }] };

async function outcomeOf(exchange: Recorded): Promise<unknown> {
  const client = sdk();
  const path = exchange.path.replace(/\?.*/, "");
  const [, id = ""] = /batches\/(\w+)/.exec(path) ?? [];
  if (exchange.isStream) return client.messages.stream(QUESTION).finalMessage();
  if (path.endsWith("/results")) return Array.fromAsync(await client.messages.batches.results(id));
  if (path.endsWith("/cancel")) return client.messages.batches.cancel(id);
  if (path.endsWith("/count_tokens")) return client.messages.countTokens(QUESTION);
  if (id !== "") return client.messages.batches.retrieve(id);
  if (path.endsWith("/batches"))
    return client.messages.batches.create({ requests: [{ custom_id: "0", params: QUESTION }] });
  return client.messages.create(QUESTION);
}

/** What the events of a stream add up to, read without the SDK. */
function endOf({ body }: Recorded) {
  const events = [...body.matchAll(/^data: ?(.*)$/gm)].map(([, data = ""]) => JSON.parse(data));
  const last = events.findLast(({ type }) => type === "message_delta");
  const { stop_reason } = last.delta;
  const { input_tokens: before } = events.find(({ type }) => type === "message_start").message.usage;
  const { output_tokens, input_tokens = before } = last.usage;
  const text = events.map(({ delta }) => (delta?.type === "text_delta" ? delta.text : "")).join("");
  return { text, stop_reason, usage: { input_tokens, output_tokens } };
}

const isMessage = ({ path, status, isStream, method }: Recorded): boolean =>
  method === "POST" && status === 200 && !isStream && /^\/v1\/messages(?:\?|$)/.test(path);

const request = {
  model: "claude-haiku-5-5",
  system: "s",
  data: "{}",
  schema: { type: "object" },
  tools: [],
  maxTokens: 10,
  thinking: "default",
  deadlineMs: 5_000,
} as const;

const named = (of: (exchange: Recorded) => boolean) =>
  exchanges.filter(of).map((exchange) => [exchange.name, exchange] as const);

const CLASSES: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  404: "NotFoundError",
  429: "RateLimitError",
  529: "OverloadedError",
};

const isError = ({ status }: Recorded) => status >= 400;

describe("recorded exchanges", () => {
  it("are all here", () => {
    expect(exchanges).toHaveLength(72);
    expect(exchanges.filter(({ isStream }) => isStream)).toHaveLength(12);
    expect(exchanges.filter(isError)).toHaveLength(14);
  });

  it.each(named(isError))("%s, through the SDK, is its error", async (_, exchange) => {
    current = exchange;
    const error = await outcomeOf(exchange).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ status: exchange.status, name: CLASSES[exchange.status] });
  });

  it.each(named((one) => !isError(one) && !one.isStream))(
    "%s, through the SDK, is what was recorded",
    async (_, exchange) => {
      current = exchange;
      const isLines = exchange.path.endsWith("/results");
      const body = isLines
        ? exchange.body
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line))
        : JSON.parse(exchange.body);
      expect(await outcomeOf(exchange)).toMatchObject(body);
    },
  );

  it.each(named(({ isStream }) => isStream))("%s, through the SDK, ends as its events do", async (_, exchange) => {
    current = exchange;
    const { text, stop_reason, usage } = endOf(exchange);
    // Safe because that is what a stream of messages ends in.
    const message = (await outcomeOf(exchange)) as Anthropic.Message;
    expect(message).toMatchObject({ stop_reason, usage });
    expect(message.content.map((block) => (block.type === "text" ? block.text : "")).join("")).toBe(text);
  });

  it.each(named(isMessage))("%s, through the adapter", async (_, exchange) => {
    current = exchange;
    const { content, stop_reason, usage } = JSON.parse(exchange.body);
    const answered = await claude({ apiKey: "k", baseUrl: url }).ask(request);
    const stops: Readonly<Record<string, string>> = {
      end_turn: "end",
      tool_use: "tools",
      max_tokens: "truncated",
      refusal: "refused",
    };
    const blocks: readonly { type: string; text?: string; name?: string; input?: unknown }[] = content;
    expect(answered).toEqual({
      ok: true,
      value: {
        texts: blocks.flatMap(({ type, text }) => (type === "text" ? [text] : [])),
        toolCalls: blocks.flatMap(({ type, name, input }) => (type === "tool_use" ? [{ name, input }] : [])),
        stop: stops[stop_reason] ?? "other",
        tokens: {
          input: usage.input_tokens,
          output: usage.output_tokens,
          cacheWrite: usage.cache_creation_input_tokens ?? 0,
          cacheRead: usage.cache_read_input_tokens ?? 0,
        },
      },
    });
  });

  const REASONS: Readonly<Record<number, string>> = {
    400: "model_error",
    401: "model_refused_key",
    404: "model_error",
    429: "model_rate_limited",
    529: "model_overloaded",
  };

  it.each(named(isError))("%s, through the adapter, is a failure that costs nothing", async (_, exchange) => {
    current = exchange;
    const answered = await claude({ apiKey: "k", baseUrl: url }).ask(request);
    expect(answered).toEqual({ ok: false, failure: { reason: REASONS[exchange.status], charged: false } });
  });
});
