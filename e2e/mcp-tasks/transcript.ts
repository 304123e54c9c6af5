import type { Called, McpClient } from "../mcp-clients.ts";

/** A task that somebody gives an assistant, and how it is done: call for call, each made of what the ones before have told. */
export interface Task {
  /** In the words of whoever asks. */
  readonly ask: string;
  readonly steps: readonly Step[];
  /** Parts that a right answer has, from what was told; each must be in the text of the answers, as a model reads it. */
  readonly answer: (told: readonly Told[]) => readonly string[];
}

// oxlint-disable-next-line typescript/no-explicit-any -- what came over the wire
export type Told = any;

export interface Step {
  readonly tool: string;
  readonly args: (told: readonly Told[]) => Readonly<Record<string, unknown>>;
}

export interface Done {
  readonly ask: string;
  /** Names of the tools, in order. */
  readonly calls: readonly string[];
  /** Of what the tools answered; see {@link tokensIn}. */
  readonly tokens: number;
  /** Parts of the answer that are not in what was told. None: the task is solved. */
  readonly missing: readonly string[];
  /** Calls that were refused, in their words. */
  readonly refused: readonly string[];
}

/**
 * Tokens of a text, at least: bytes of UTF-8 over 2.5. Whose model reads it is not known, and Claude's tokenizer is not published. That of GPT-4o (o200k_base) finds
 * 3.2 bytes in a token of these answers, so this is a quarter more than it would count.
 */
export const tokensIn = (text: string): number => Math.ceil(Buffer.byteLength(text) / 2.5);

/** All that a model reads of a call: its text, which holds the structured form. */
const textOf = ({ content }: Called): string => content.map(({ text = "" }) => text).join("\n");

export async function done(client: McpClient, { ask, steps, answer }: Task): Promise<Done> {
  const told: Told[] = [];
  const texts: string[] = [];
  const refused: string[] = [];
  for (const { tool, args } of steps) {
    const called = await client.call(tool, args(told));
    texts.push(textOf(called));
    if (called.isError) refused.push(`${tool}: ${textOf(called)}`);
    told.push(called.structuredContent ?? {});
  }
  const read = texts.join("\n");
  return {
    ask,
    calls: steps.map(({ tool }) => tool),
    tokens: tokensIn(read),
    missing: answer(told).filter((part) => !read.includes(part)),
    refused,
  };
}
