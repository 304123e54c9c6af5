import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import { faultOf } from "../http/send-fault.ts";
import type { Face } from "./face.ts";
import { promptNamed } from "./prompts.ts";
import { COMPLETING, TEMPLATES, type Template } from "./resources.ts";
import { isFor } from "./tools.ts";

/** The protocol's own limit. */
const MOST_VALUES = 100;

interface Asked {
  readonly ref:
    | { readonly type: "ref/prompt"; readonly name: string }
    | { readonly type: "ref/resource"; readonly uri: string };
  readonly argument: { readonly name: string; readonly value: string };
}

/** Ids of the workspace that begin as the value does, as far as the key may list them. */
export async function completionsOf(face: Face, { ref, argument }: Asked) {
  const complete =
    ref.type === "ref/prompt" ? ofPrompt(ref.name, argument.name) : ofTemplate(face, ref.uri, argument.name);
  try {
    const ids = complete ? await complete(face) : [];
    const found = ids.filter((id) => id.startsWith(argument.value));
    const values = found.slice(0, MOST_VALUES);
    return { completion: { values, total: found.length, hasMore: found.length > values.length } };
  } catch (thrown) {
    const failure = faultOf(face, thrown instanceof Error ? thrown : new Error(String(thrown)));
    throw new ProtocolError(ProtocolErrorCode.InternalError, failure.detail);
  }
}

function ofPrompt(name: string, argument: string): Template["complete"] | undefined {
  const prompt = promptNamed(name);
  if (!prompt) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "There is no prompt of this name.");
  return COMPLETING[argument];
}

function ofTemplate(face: Face, uri: string, variable: string): Template["complete"] | undefined {
  const template = TEMPLATES.find(({ uriTemplate }) => uriTemplate === uri);
  if (!template)
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, "There is no resource template of this address.");
  return template.variable === variable && isFor(face, template.tool) ? template.complete : undefined;
}
