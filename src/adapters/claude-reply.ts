import type { Tokens } from "../core/models/prices.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { ModelFailure, ModelReply } from "../ports-model.ts";

type Read = Result<ModelReply, ModelFailure & { readonly waitMs: null }>;

/** What came back, whatever it is → a reply, read by hand: an SDK's types say nothing of what a server really sends. */
export function toReply(answer: unknown): Read {
  if (!isObject(answer) || !Array.isArray(answer["content"]))
    return fail({ reason: "model_unreadable", charged: true, waitMs: null });
  const blocks: readonly unknown[] = answer["content"];
  const texts = blocks.filter(isObject).flatMap(({ type, text }) => (type === "text" && isText(text) ? [text] : []));
  const toolCalls = blocks
    .filter(isObject)
    .flatMap(({ type, name, input }) => (type === "tool_use" && isText(name) ? [{ name, input }] : []));
  return ok({ texts, toolCalls, stop: stopOf(answer["stop_reason"]), tokens: tokensOf(answer["usage"]) });
}

function stopOf(reason: unknown): ModelReply["stop"] {
  if (reason === "end_turn" || reason === "stop_sequence") return "end";
  if (reason === "tool_use") return "tools";
  if (reason === "max_tokens" || reason === "model_context_window_exceeded") return "truncated";
  return reason === "refusal" ? "refused" : "other";
}

/** More than any call of ours could have: a usage that says so is not one. */
const MOST_TOKENS = 10_000_000;

/** Null when the counts are missing or cannot be true. */
function tokensOf(usage: unknown): Tokens | null {
  if (!isObject(usage)) return null;
  const input = usage["input_tokens"];
  const output = usage["output_tokens"];
  const cacheWrite = usage["cache_creation_input_tokens"] ?? 0;
  const cacheRead = usage["cache_read_input_tokens"] ?? 0;
  if (!isCount(input) || !isCount(output) || !isCount(cacheWrite) || !isCount(cacheRead)) return null;
  return { input, output, cacheWrite, cacheRead };
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= MOST_TOKENS;

const isText = (value: unknown): value is string => typeof value === "string";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
