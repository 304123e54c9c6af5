import { z } from "zod";
import type { Failure } from "../core/failure.ts";
import type { Face } from "./face.ts";
import { addressed } from "./resources.ts";
import type { Tool } from "./tool.ts";
import { challengeOf, toolNamed } from "./tools.ts";

const callSchema = z.object({ method: z.literal("tools/call"), params: z.object({ name: z.string() }) });
const readSchema = z.object({ method: z.literal("resources/read"), params: z.object({ uri: z.string() }) });

/**
 * What a token has to be asked for again with, before anything of the request is done: the first scope that a message of it lacks
 * and that the authorization server could give. Null: the request goes on, and what it lacks is said in its answer.
 */
export function lackingFor(face: Face, body: unknown): Failure<"scope_missing"> | null {
  if (face.caller.byToken !== true) return null;
  const messages: readonly unknown[] = Array.isArray(body) ? body : [body];
  for (const message of messages) {
    const tool = toolOf(message);
    const missing = tool ? challengeOf(face, tool) : null;
    if (missing) return missing;
  }
  return null;
}

function toolOf(message: unknown): Tool | undefined {
  const call = callSchema.safeParse(message);
  if (call.success) return toolNamed(call.data.params.name);
  const read = readSchema.safeParse(message);
  return read.success ? addressed(read.data.params.uri)?.tool : undefined;
}
