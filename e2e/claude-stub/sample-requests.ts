/** Requests to try the stand-in with: a sound one, and every way to spoil it. */

export const campaign = (over: object = {}) => ({
  campaign: "C1",
  question: "should we increase budget?",
  asks: "consider increase_budget",
  candidates: [
    { choice: 0, action: "no_action", outcome: "no_action" },
    { choice: 1, action: "pause", outcome: "authorized" },
    { choice: 2, action: "increase_budget", outcome: "rejected" },
    { choice: 3, action: "increase_budget", outcome: "authorized" },
    { choice: 4, action: "decrease_budget", outcome: "authorized" },
  ],
  evidence: rows({ conversion_rate: 0.0412 }),
  ...over,
});

export const rows = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([metric, value], place) => ({ id: `ev_${place + 1}`, metric, value }));

export const SCHEMA = {
  type: "object",
  properties: { answers: { type: "array", items: { type: "string" } } },
  additionalProperties: false,
};

export const asking = (document: unknown = { campaigns: [campaign()] }) => ({
  model: "claude-haiku-5-5",
  max_tokens: 100,
  system: [{ type: "text", text: "You judge. ".repeat(200), cache_control: { type: "ephemeral" } }],
  messages: [{ role: "user", content: [{ type: "text", text: JSON.stringify(document) }] }],
  output_config: { format: { type: "json_schema", schema: SCHEMA } },
});

export const TOOL = {
  name: "get_recent_changes",
  strict: true,
  input_schema: { type: "object", additionalProperties: false },
};

export const SYSTEM = asking().system[0];
const [USER] = asking().messages;
export const withSchema = (schema: object) => ({ output_config: { format: { type: "json_schema", schema } } });

export const VIOLATIONS: readonly (readonly [string, object, RegExp])[] = [
  ["a temperature", { temperature: 1 }, /sampling/],
  ["a top_p", { top_p: 1 }, /sampling/],
  ["a top_k", { top_k: 1 }, /sampling/],
  ["a forced tool", { tool_choice: { type: "tool", name: "x" } }, /force/],
  ["any tool forced", { tool_choice: { type: "any" } }, /force/],
  ["a prefill", { messages: [USER, { role: "assistant", content: "{" }] }, /prefill/],
  ["content that is no JSON", { messages: [{ role: "user", content: [{ type: "text", text: "hi" }] }] }, /JSON/],
  ["two system blocks", { system: [SYSTEM, SYSTEM] }, /one text block/],
  ["a system that is not cached", { system: [{ type: "text", text: "s" }] }, /cache/],
  ["no room for an answer", { max_tokens: 0 }, /max_tokens/],
  ["no schema", { output_config: {} }, /closed/],
  ["an open schema", withSchema({ type: "object", properties: {} }), /closed/],
  ...["minimum", "maximum", "minLength", "maxLength", "pattern", "maxItems"].map(
    (word) => [`a schema with ${word}`, withSchema({ ...SCHEMA, properties: { a: { [word]: 1 } } }), /ranges/] as const,
  ),
  ["a tool that is not strict", { tools: [{ ...TOOL, strict: false }] }, /strict/],
  ["21 tools", { tools: Array.from({ length: 21 }, () => TOOL) }, /20 at most/],
  ["tools in the last round", { tools: [TOOL] }, /last round/],
];
