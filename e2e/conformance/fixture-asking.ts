import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  createRequestStateCodec,
  inputRequired,
  type InputRequests,
  inputResponse,
  MissingRequiredClientCapabilityError,
  type RequestStateCodec,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { NOTHING, textOf } from "./fixture-plain.ts";
import type { FixtureTool } from "./fixture.ts";

/** Tools of the conformance suite that ask their client for something first: by an answer that says so (2026-07-28), never by a request of their own. */

interface State {
  readonly round: number;
}

let codec: RequestStateCodec<State> | undefined;

/** Not at the start: workerd makes no keys there. */
export const stateCodec = (): RequestStateCodec<State> =>
  (codec ??= createRequestStateCodec<State>({ key: "only for the conformance suite, 32 bytes", ttlSeconds: 600 }));

const elicit = (
  message: string,
  field: string,
  property: { type: "string" } | { type: "boolean" } = { type: "string" },
) =>
  inputRequired.elicit({
    message,
    requestedSchema: { type: "object", properties: { [field]: property }, required: [field] },
  });

const sample = (text: string, maxTokens = 100) =>
  inputRequired.createMessage({ messages: [{ role: "user", content: { type: "text", text } }], maxTokens });

/** Null: it was not answered, or refused. */
const accepted = (ctx: ServerContext, key: string) => acceptedContent(ctx.mcpReq.inputResponses, key) ?? null;

const answered = (ctx: ServerContext, key: string): boolean =>
  inputResponse(ctx.mcpReq.inputResponses, key).kind !== "missing";

/** Asks until every one of its requests is answered. */
const asking = (
  name: string,
  requests: InputRequests,
  { ends, keepsState = false }: { readonly ends: (ctx: ServerContext) => string; readonly keepsState?: boolean },
): FixtureTool => ({
  name,
  description: `Asks its client for ${Object.keys(requests).join(" and ")}.`,
  inputSchema: NOTHING,
  async call(_, ctx) {
    const isAnswered = Object.entries(requests).every(([key, { method }]) =>
      method === "elicitation/create" ? accepted(ctx, key) !== null : answered(ctx, key),
    );
    const state = ctx.mcpReq.requestState<State>();
    if (isAnswered && (!keepsState || state)) return textOf(ends(ctx));
    if (!keepsState) return inputRequired({ inputRequests: requests });
    return inputRequired({ inputRequests: requests, requestState: await stateCodec().mint({ round: 1 }, ctx) });
  },
});

const declared = ({ mcpReq }: ServerContext): object => {
  // Safe because the SDK's type of the envelope has lost its members, and it has checked them.
  const envelope = (mcpReq.envelope ?? {}) as Readonly<Record<string, object | undefined>>;
  return envelope[CLIENT_CAPABILITIES_META_KEY] ?? {};
};

const byCapability: FixtureTool = {
  name: "test_input_required_result_capabilities",
  description: "Asks only for what its client can give.",
  inputSchema: NOTHING,
  async call(_, ctx) {
    const can = declared(ctx);
    return inputRequired({
      inputRequests: {
        ...("elicitation" in can && { user_name: elicit("What is your name?", "name") }),
        ...("sampling" in can && { greeting: sample("Generate a greeting") }),
        ...("roots" in can && { client_roots: inputRequired.listRoots() }),
      },
    });
  },
};

const multiRound: FixtureTool = {
  name: "test_input_required_result_multi_round",
  description: "Asks twice.",
  inputSchema: NOTHING,
  async call(_, ctx) {
    const round = ctx.mcpReq.requestState<State>()?.round ?? 0;
    const ask = async (next: number, inputRequests: InputRequests) =>
      inputRequired({ inputRequests, requestState: await stateCodec().mint({ round: next }, ctx) });
    if (round === 2 && accepted(ctx, "step2")) return textOf("Both steps are done.");
    if (round >= 1 && accepted(ctx, "step1"))
      return ask(2, { step2: elicit("Step 2: What is your favorite color?", "color") });
    return ask(1, { step1: elicit("Step 1: What is your name?", "name") });
  },
};

const needing: FixtureTool = {
  name: "test_missing_capability",
  description: "Needs a client that samples.",
  inputSchema: NOTHING,
  call(_, ctx) {
    if ("sampling" in declared(ctx)) return textOf("It can.");
    throw new MissingRequiredClientCapabilityError({ requiredCapabilities: { sampling: {} } });
  },
};

const confirm = { confirm: elicit("Please confirm", "ok", { type: "boolean" }) };
const name = { user_name: elicit("What is your name?", "name") };

/** Their scenarios want a request from the server while the call runs, for which the 2025 eras need a session. There is none here. */
const pushing: readonly FixtureTool[] = [
  asking("test_sampling", { answer: sample("Say something") }, { ends: () => "LLM response" }),
  ...["test_elicitation", "test_elicitation_sep1034_defaults", "test_elicitation_sep1330_enums"].map((called) =>
    asking(called, name, { ends: () => "User response" }),
  ),
];

export const askingTools: readonly FixtureTool[] = [
  asking("test_input_required_result_elicitation", name, {
    ends: (ctx) => `Hello, ${String(accepted(ctx, "user_name")?.["name"])}!`,
  }),
  asking(
    "test_input_required_result_sampling",
    { capital_question: sample("What is the capital of France?") },
    {
      ends: (ctx) => JSON.stringify(ctx.mcpReq.inputResponses?.["capital_question"]),
    },
  ),
  asking(
    "test_input_required_result_list_roots",
    { client_roots: inputRequired.listRoots() },
    {
      ends: (ctx) => JSON.stringify(ctx.mcpReq.inputResponses?.["client_roots"]),
    },
  ),
  asking("test_input_required_result_request_state", confirm, { ends: () => "state-ok", keepsState: true }),
  asking("test_input_required_result_tampered_state", confirm, { ends: () => "state-ok", keepsState: true }),
  asking(
    "test_input_required_result_multiple_inputs",
    { ...name, greeting: sample("Generate a greeting", 50), client_roots: inputRequired.listRoots() },
    { ends: () => "All three came.", keepsState: true },
  ),
  asking("test_streaming_elicitation", name, { ends: () => "Done." }),
  ...pushing,
  byCapability,
  multiRound,
  needing,
];

const CONTEXT = { user_context: elicit("What context should the prompt use?", "context") };

export const promptThatAsks = {
  name: "test_input_required_result_prompt",
  description: "A prompt that asks for its context.",
  arguments: [],
  get(ctx: ServerContext) {
    const given = accepted(ctx, "user_context");
    if (!given) return inputRequired({ inputRequests: CONTEXT });
    return {
      messages: [
        {
          role: "user" as const,
          content: { type: "text" as const, text: `In the context: ${String(given["context"])}` },
        },
      ],
    };
  },
} as const;
