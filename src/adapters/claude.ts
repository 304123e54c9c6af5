import { BaseAnthropic } from "@anthropic-ai/sdk/client";
import { NotFoundError } from "@anthropic-ai/sdk/error";
import { Messages, type MessageCreateParamsNonStreaming } from "@anthropic-ai/sdk/resources/messages";
import { Models } from "@anthropic-ai/sdk/resources/models";
import { fail, ok, type Result } from "../core/result.ts";
import { parseInstant } from "../core/time.ts";
import type { Model, ModelFailure, ModelReply, ModelRequest } from "../ports-model.ts";
import { failureOf, retryAfterMs } from "./claude-failure.ts";
import { toReply } from "./claude-reply.ts";

export interface ClaudeOptions {
  readonly apiKey: string;
  /** Stated, so that no environment variable sends the key elsewhere. */
  readonly baseUrl: string;
}

/** An answer of 50 campaigns has some 60 KB; what is larger is no answer. */
const MOST_BYTES = 2 * 1024 * 1024;

/** So long a second try may wait, and so much of the deadline must be left for it. */
const LONGEST_WAIT_MS = 2_000;
const SHORTEST_TRY_MS = 500;
const FIRST_WAIT_MS = 250;

/** Claude through the vendor's SDK: one deadline for everything, one retry at most, no exception, nothing logged. */
export function claude(options: ClaudeOptions): Model {
  return {
    async ask(request) {
      const deadline = performance.now() + request.deadlineMs;
      const first = await attempt(options, request, deadline);
      if (first.ok || first.failure.waitMs === null) return settled(first);
      const wait = Math.max(first.failure.waitMs, FIRST_WAIT_MS);
      const isInTime = performance.now() + wait + SHORTEST_TRY_MS < deadline;
      if (wait > LONGEST_WAIT_MS || !isInTime) return settled(first);
      await new Promise((resolve) => setTimeout(resolve, wait));
      return settled(await attempt(options, request, deadline));
    },

    async describe(id, deadlineMs) {
      const seen = { responded: false };
      try {
        const signal = AbortSignal.timeout(deadlineMs);
        const said = await new Models(clientOf(options, seen)).retrieve(id, undefined, { signal, timeout: deadlineMs });
        const retiresAt = typeof said.retires_at === "string" ? parseInstant(said.retires_at) : null;
        return ok({ state: STATES.find((state) => state === said.lifecycle) ?? "active", retiresAt });
      } catch (error) {
        if (error instanceof NotFoundError) return ok({ state: "unknown", retiresAt: null });
        return fail(failureOf(error, seen).reason);
      }
    },
  };
}

const STATES = ["active", "deprecated", "retired"] as const;

/** Whether an answer began: from then on the call may be charged. */
interface Seen {
  responded: boolean;
}

function clientOf({ apiKey, baseUrl }: ClaudeOptions, seen: Seen): BaseAnthropic {
  return new BaseAnthropic({
    apiKey,
    authToken: null,
    baseURL: baseUrl,
    // Retries are counted here, where the deadline is known: the SDK would sleep for whatever a server asks.
    maxRetries: 0,
    logLevel: "off",
    openTelemetry: false,
    fetch: bounded(seen),
  });
}

interface Failed extends ModelFailure {
  /** How long to wait before a second try makes sense; null: never. */
  readonly waitMs: number | null;
}

const settled = (attempted: Result<ModelReply, Failed>): Result<ModelReply, ModelFailure> =>
  attempted.ok ? attempted : fail({ reason: attempted.failure.reason, charged: attempted.failure.charged });

async function attempt(
  options: ClaudeOptions,
  request: ModelRequest,
  deadline: number,
): Promise<Result<ModelReply, Failed>> {
  const leftMs = Math.max(1, Math.floor(deadline - performance.now()));
  // A per-attempt timeout of the SDK does not bound the call; the signal does.
  const signal = AbortSignal.timeout(leftMs);
  const seen = { responded: false };
  try {
    const messages = new Messages(clientOf(options, seen));
    const answer: unknown = await messages.create(toParams(request), { signal, timeout: leftMs + 1_000 });
    return toReply(answer);
  } catch (error) {
    if (signal.aborted) return fail({ reason: "model_timeout", charged: true, waitMs: null });
    const failure = failureOf(error, seen);
    return fail({ ...failure, waitMs: retryAfterMs(error, failure) });
  }
}

function toParams(request: ModelRequest): MessageCreateParamsNonStreaming {
  const { model, system, data, schema, tools, maxTokens, thinking } = request;
  return {
    model,
    max_tokens: maxTokens,
    system: [{ type: "text", text: system, cache_control: { type: "ephemeral" } }],
    messages: [{ role: "user", content: [{ type: "text", text: data }] }],
    output_config: {
      ...(thinking !== "none" && { effort: "low" }),
      format: { type: "json_schema", schema: { ...schema } },
    },
    ...(thinking === "between_tools" && { thinking: { type: "between_tools" } }),
    ...(tools.length > 0 && {
      tools: tools.map(({ name, description, input }) => ({
        name,
        description,
        strict: true,
        input_schema: { type: "object", ...input },
      })),
    }),
  };
}

/** A fetch that reads the answer whole, so that nothing waits on it later, and gives up on one that is too large. */
const bounded =
  (seen: Seen) =>
  async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const answer = await fetch(input, init);
    seen.responded = true;
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
      size += chunk.byteLength;
      if (size > MOST_BYTES) throw new Error("The answer is too large");
      chunks.push(chunk.slice());
    }
    const { status, statusText } = answer;
    const headers = new Headers(answer.headers);
    // The body is decoded by now.
    headers.delete("content-encoding");
    headers.delete("content-length");
    return new Response(NO_BODY.has(status) ? null : new Blob(chunks), { status, statusText, headers });
  };

const NO_BODY: ReadonlySet<number> = new Set([101, 204, 205, 304]);
