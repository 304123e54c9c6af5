import type { IncomingHttpHeaders } from "node:http";

/** A request as it came over the wire. */
export interface StubRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  // oxlint-disable-next-line typescript/no-explicit-any -- whatever a client sends
  readonly body: any;
  readonly arrivedMs: number;
}

const FORBIDDEN_KEYWORDS = ["minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems"];

/** What the API would refuse with 400, or what must not be done with it; empty for a sound request. */
export function violationsOf({ headers, body }: StubRequest): readonly string[] {
  const system = body?.system;
  const message = body?.messages?.[0];
  const format = body?.output_config?.format;
  const tools: readonly Record<string, unknown>[] = body?.tools ?? [];
  const text: unknown = message?.content?.[0]?.text;
  const checks: readonly (readonly [boolean, string])[] = [
    [/^Bearer \S+$/.test(headers.authorization ?? ""), "authorization must be a bearer key"],
    [/^\d{4}-\d{2}-\d{2}$/.test(String(headers["anthropic-version"] ?? "")), "anthropic-version is missing"],
    [["temperature", "top_p", "top_k"].every((name) => !(name in (body ?? {}))), "sampling parameters are gone"],
    [!["any", "tool"].includes(body?.tool_choice?.type), "tool_choice may not force a tool"],
    [body?.messages?.length === 1 && message?.role === "user", "one user message, and no prefill"],
    [
      message?.content?.length === 1 && typeof text === "string" && isJson(text),
      "the user message is one JSON document",
    ],
    [system?.length === 1 && system[0].type === "text", "system is one text block"],
    [system?.[0]?.cache_control?.type === "ephemeral", "the system prefix is marked for the cache"],
    [Number.isInteger(body?.max_tokens) && body.max_tokens >= 1, "max_tokens is a count"],
    [format?.type === "json_schema" && isClosed(format.schema), "every object of the schema is closed"],
    [
      !FORBIDDEN_KEYWORDS.some((word) => JSON.stringify(format?.schema ?? {}).includes(`"${word}":`)),
      "the schema has ranges",
    ],
    [tools.length <= 20 && tools.every((tool) => tool["strict"] === true), "tools are strict, 20 at most"],
    [tools.length === 0 || roundsLeft(text) > 0, "the last round has no tools"],
  ];
  return checks.flatMap(([holds, what]) => (holds ? [] : [what]));
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

const roundsLeft = (text: unknown): number =>
  typeof text === "string" && isJson(text) ? Number(JSON.parse(text).rounds_left ?? 0) : 0;

/** Whether every object schema in it forbids other members. */
function isClosed(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return true;
  if (Array.isArray(schema)) return schema.every(isClosed);
  const open =
    "type" in schema &&
    schema.type === "object" &&
    !("additionalProperties" in schema && schema.additionalProperties === false);
  return !open && Object.values(schema).every(isClosed);
}
