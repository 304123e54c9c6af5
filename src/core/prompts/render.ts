import type { PolicyDocument } from "../policy.ts";
import type { Sections } from "./edition.ts";

export function systemPrompt({ role, context, safety, output }: Sections, _document: PolicyDocument): string {
  return [role, context, safety.map(({ says }) => `- ${says}`).join("\n"), output].join("\n\n");
}
