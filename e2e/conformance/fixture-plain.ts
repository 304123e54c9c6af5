import type { CallToolResult } from "@modelcontextprotocol/server";
import type { FixtureTool } from "./fixture.ts";

/** Tools of the conformance suite that only answer. */

/** No more than the beginning of a picture and of a sound: nobody looks or listens. */
export const PIXEL = btoa("\u0089PNG\r\n\u001A\n");
const SILENCE = btoa("RIFF\u0004\0\0\0WAVE");

export const NOTHING = { type: "object" } as const;

export const textOf = (text: string): CallToolResult => ({ content: [{ type: "text", text }] });

const image = { type: "image", data: PIXEL, mimeType: "image/png" } as const;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const answering = (name: string, result: CallToolResult): FixtureTool => ({
  name,
  description: `Answers as ${name} does.`,
  inputSchema: NOTHING,
  call: () => result,
});

const logging: FixtureTool = {
  name: "test_tool_with_logging",
  description: "Logs as it goes.",
  inputSchema: NOTHING,
  async call(_, { mcpReq }) {
    for (const line of ["Tool execution started", "Tool processing data", "Tool execution completed"]) {
      await mcpReq.log("info", line);
      await pause(20);
    }
    return textOf("Logged.");
  },
};

const progressing: FixtureTool = {
  name: "test_tool_with_progress",
  description: "Tells how far it is.",
  inputSchema: NOTHING,
  async call(_, { mcpReq }) {
    const { _meta: meta } = mcpReq;
    const progressToken = meta?.progressToken;
    for (const progress of [0, 50, 100]) {
      if (progressToken !== undefined)
        await mcpReq.notify({ method: "notifications/progress", params: { progressToken, progress, total: 100 } });
      await pause(20);
    }
    return textOf("Done.");
  },
};

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  $defs: {
    address: {
      $anchor: "addressDef",
      type: "object",
      properties: { street: { type: "string" }, city: { type: "string" } },
    },
  },
  properties: {
    name: { type: "string" },
    address: { $ref: "#/$defs/address" },
    contactMethod: { type: "string", enum: ["phone", "email"] },
    phone: { type: "string" },
    email: { type: "string" },
  },
  allOf: [{ anyOf: [{ required: ["phone"] }, { required: ["email"] }] }],
  if: { properties: { contactMethod: { const: "phone" } }, required: ["contactMethod"] },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: { required: ["phone"] },
  else: { required: ["email"] },
  additionalProperties: false,
} as const;

export const plainTools: readonly FixtureTool[] = [
  answering("test_simple_text", textOf("This is a simple text response for testing.")),
  answering("test_image_content", { content: [image] }),
  answering("test_audio_content", { content: [{ type: "audio", data: SILENCE, mimeType: "audio/wav" }] }),
  answering("test_embedded_resource", {
    content: [
      {
        type: "resource",
        resource: {
          uri: "test://embedded-resource",
          mimeType: "text/plain",
          text: "This is an embedded resource content.",
        },
      },
    ],
  }),
  answering("test_multiple_content_types", {
    content: [
      { type: "text", text: "Multiple content types test:" },
      image,
      {
        type: "resource",
        resource: {
          uri: "test://mixed-content-resource",
          mimeType: "application/json",
          text: '{"test":"data","value":123}',
        },
      },
    ],
  }),
  answering("test_error_handling", {
    isError: true,
    content: [{ type: "text", text: "This tool intentionally returns an error for testing" }],
  }),
  logging,
  { ...logging, name: "test_logging_tool" },
  progressing,
  { ...answering("json_schema_2020_12_tool", textOf("Taken.")), inputSchema: schema },
];
