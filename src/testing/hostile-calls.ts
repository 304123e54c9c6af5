import golden from "../../openapi/mcp-tools.json" with { type: "json" };
import type { RpcReply } from "./mcp.ts";

/** Calls of tools by somebody who means harm, and what no answer to them may be. */

type Json = Readonly<Record<string, unknown>>;

export interface Target {
  readonly tool: string;
  readonly argument: string;
  /** Takes text somewhere. */
  readonly takesText: boolean;
}

/** Every argument of every tool. */
export const TARGETS: readonly Target[] = golden.tools.flatMap(({ name, inputSchema }) =>
  Object.entries(inputSchema.properties).map(([argument, schema]) => ({
    tool: name,
    argument,
    takesText: /"type":"string"/.test(JSON.stringify(schema)),
  })),
);

/** Arguments with which the tool does something, so that what is wrong about a call is what was put into it. */
const PLAIN: Json = {
  campaign_id: "123",
  decision_id: "dec_00000000000000000000000001",
  approval_id: "apr_00000000000000000000000001",
  batch_id: "opn_00000000000000000000000001",
  sequence: 0,
  question: "should we increase budget?",
  reason: "Limited by budget.",
  action: { type: "adjust_campaign_budget", new_daily_budget: { amount: 11_000, currency: "USD" } },
  items: [{ campaign_id: "123" }],
  ttl: "PT1H",
  blocks: ["pause"],
  windows: { before: { from: "2026-11-01", to: "2026-11-08" }, after: { from: "2026-11-08", to: "2026-11-15" } },
  measurements: [{ metric: "conversions", before: 1, after: 2 }],
};

/** A call of the tool with `value` in the place of one of its arguments. */
export function callWith({ tool, argument }: Target, value: unknown) {
  const required = golden.tools.find(({ name }) => name === tool)?.inputSchema.required ?? [];
  const args = Object.fromEntries(required.map((name) => [name, PLAIN[name]]));
  return { method: "tools/call", params: { name: tool, arguments: { ...args, [argument]: value } } };
}

/** Text where the argument holds it: an object or a list of texts has it inside. */
export function textIn({ argument }: Target, text: string): unknown {
  if (argument === "items") return [{ campaign_id: "123", question: text }, { campaign_id: text }];
  if (argument === "action") return { type: "create_audience", name: text, consent: true };
  if (argument === "context") return { [text]: text, note: text };
  if (argument === "blocks") return [text];
  if (argument === "measurements") return [{ metric: text, before: 1, after: 2 }];
  if (argument === "windows") return { before: { from: text, to: text }, after: { from: text, to: text } };
  return text;
}

/** Of hidden characters only those that text and emoji use: `src/mcp/visible.ts` says which. */
const HIDDEN = /(?!\t|\n|\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsIn(member)]);
}

/** What is wrong with an answer, whatever was asked; none: it is an answer. */
export function offencesOf({ status, last, messages }: RpcReply): readonly string[] {
  const { error, result } = Object(last);
  const said = textsIn(messages);
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(messages.length === 0 ? ["no answer"] : []),
    ...(Object(error).code === -32_603 ? ["an internal error of the protocol"] : []),
    ...(Object(result).isError && said.some((text) => text.includes("code: internal_error"))
      ? ["an internal error"]
      : []),
    ...(said.some((text) => HIDDEN.test(text)) ? ["hidden characters"] : []),
    ...(said.some((text) => !text.isWellFormed()) ? ["half a character"] : []),
  ];
}
