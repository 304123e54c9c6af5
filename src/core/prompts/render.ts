import type { PolicyDocument } from "../policy.ts";
import type { Sections } from "./edition.ts";
import { filled } from "./variables.ts";

/**
 * What a model is told before it is asked: the same bytes for the same edition and policy, so that the vendor may keep them.
 * Nothing of a campaign, a question or a caller is ever in it.
 */
export function systemPrompt({ role, context, safety, output }: Sections, document: PolicyDocument): string {
  const parts = [
    ["Role", role],
    ["Business context", context],
    ["Safety", safety.map(({ says }) => `- ${says}`).join("\n")],
    ["Output", output],
  ];
  return parts.map(([title = "", text = ""]) => `# ${title}\n\n${filled(text, document)}`).join("\n\n");
}
