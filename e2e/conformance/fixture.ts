import {
  type CallToolResult,
  type InputRequiredResult,
  McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { askingTools, promptThatAsks, stateCodec } from "./fixture-asking.ts";
import { PIXEL, plainTools } from "./fixture-plain.ts";

/**
 * What the conformance suite needs to find behind an endpoint: its tools, resources and prompts by their well-known names. They stand behind the
 * product's own mount, so that what is tested is the product's road of a request, and not its tools.
 */

export interface FixtureTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: { readonly type: "object"; readonly [keyword: string]: unknown };
  call(
    args: Readonly<Record<string, unknown>>,
    ctx: ServerContext,
  ): Promise<CallToolResult | InputRequiredResult> | CallToolResult;
}

const TOOLS: readonly FixtureTool[] = [...plainTools, ...askingTools];

const RESOURCES = [
  {
    uri: "test://static-text",
    name: "text",
    description: "A text.",
    mimeType: "text/plain",
    text: "This is the content of the static text resource.",
  },
  { uri: "test://static-binary", name: "binary", description: "A picture.", mimeType: "image/png", blob: PIXEL },
] as const;

const TEMPLATE = /^test:\/\/template\/([^/]+)\/data$/;

function read(uri: string) {
  const known = RESOURCES.find((resource) => resource.uri === uri);
  if (known) return { contents: [known] };
  const id = TEMPLATE.exec(uri)?.[1];
  if (id === undefined) throw new ResourceNotFoundError(uri);
  const text = JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` });
  return { contents: [{ uri, mimeType: "application/json", text }] };
}

const say = (text: string) => ({ role: "user" as const, content: { type: "text" as const, text } });

const argument = (name: string) => ({ name, description: `The argument ${name}.`, required: true });

type Args = Readonly<Record<string, string>>;

const PROMPTS = [
  {
    name: "test_simple_prompt",
    description: "A prompt.",
    arguments: [],
    messages: () => [say("This is a simple prompt for testing.")],
  },
  {
    name: "test_prompt_with_arguments",
    description: "A prompt with arguments.",
    arguments: [argument("arg1"), argument("arg2")],
    messages: ({ arg1, arg2 }: Args) => [say(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)],
  },
  {
    name: "test_prompt_with_embedded_resource",
    description: "A prompt with a resource in it.",
    arguments: [argument("resourceUri")],
    messages: ({ resourceUri = "" }: Args) => [
      {
        role: "user" as const,
        content: {
          type: "resource" as const,
          resource: { uri: resourceUri, mimeType: "text/plain", text: "Embedded resource content for testing." },
        },
      },
      say("Please process the embedded resource above."),
    ],
  },
  {
    name: "test_prompt_with_image",
    description: "A prompt with a picture.",
    arguments: [],
    messages: () => [
      { role: "user" as const, content: { type: "image" as const, data: PIXEL, mimeType: "image/png" } },
      say("Please analyze the image above."),
    ],
  },
] as const;

const unknown = (what: string): ProtocolError => new ProtocolError(ProtocolErrorCode.InvalidParams, `No ${what}.`);

const CAPABILITIES = {
  tools: { listChanged: false },
  resources: { listChanged: false, subscribe: true },
  prompts: { listChanged: false },
  completions: {},
  logging: {},
} as const;

const LISTED = { ttlMs: 60_000, cacheScope: "private" } as const;

/** In the place of `serverFor`. */
export function fixtureServer(): McpServer {
  const mcp = new McpServer(
    { name: "umpire-conformance-fixture", version: "0.0.0" },
    {
      capabilities: CAPABILITIES,
      cacheHints: {
        "tools/list": LISTED,
        "prompts/list": LISTED,
        "resources/list": LISTED,
        "resources/templates/list": LISTED,
        "resources/read": LISTED,
        "server/discover": LISTED,
      },
      requestState: { verify: (state, ctx) => stateCodec().verify(state, ctx) },
    },
  );
  const { server } = mcp;
  server.setRequestHandler("tools/list", () => ({
    tools: TOOLS.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })),
  }));
  server.setRequestHandler("tools/call", ({ params }, ctx) => {
    const tool = TOOLS.find(({ name }) => name === params.name);
    if (!tool) throw unknown("such tool");
    return tool.call(params.arguments ?? {}, ctx);
  });
  server.setRequestHandler("resources/list", () => ({
    resources: RESOURCES.map(({ uri, name, description, mimeType }) => ({ uri, name, description, mimeType })),
  }));
  server.setRequestHandler("resources/templates/list", () => ({
    resourceTemplates: [
      {
        uriTemplate: "test://template/{id}/data",
        name: "template",
        description: "Data by id.",
        mimeType: "application/json",
      },
    ],
  }));
  server.setRequestHandler("resources/read", ({ params }) => read(params.uri));
  server.setRequestHandler("resources/subscribe", () => ({}));
  server.setRequestHandler("resources/unsubscribe", () => ({}));
  server.setRequestHandler("prompts/list", () => ({
    prompts: [...PROMPTS, promptThatAsks].map(({ name, description, arguments: args }) => ({
      name,
      description,
      arguments: [...args],
    })),
  }));
  server.setRequestHandler("prompts/get", ({ params }, ctx) => {
    if (params.name === promptThatAsks.name) return promptThatAsks.get(ctx);
    const prompt = PROMPTS.find(({ name }) => name === params.name);
    if (!prompt) throw unknown("such prompt");
    return { messages: prompt.messages(params.arguments ?? {}) };
  });
  server.setRequestHandler("completion/complete", ({ params }) => ({
    completion: {
      values: ["paris", "park", "party"].filter((one) => one.startsWith(params.argument.value)),
      hasMore: false,
    },
  }));
  return mcp;
}
