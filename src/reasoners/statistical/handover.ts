import type { Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import type { Draft } from "./draft.ts";
import { telling } from "./telling.ts";

const LONGEST_VERB = 24;

/** A verb outside the closed set is a person's matter. Of the question only the verb is repeated, and only its letters. */
export function handover(asked: Asked, assessment: Assessment): Draft {
  const { intent } = asked.question;
  const verb = intent.kind === "unsupported" ? intent.verb.replaceAll(/[^\p{L}]/gu, "").slice(0, LONGEST_VERB) : "";
  const asks = verb === "" ? "The question asks for something" : `The question asks to "${verb}", which is`;
  return {
    rows: telling(asked, assessment, []).rows,
    action: { type: "escalate_decision" },
    finding: null,
    reason: `${asks} outside what can be decided here (pause, resume, change a budget, create or exclude an audience), so a person must decide.`,
    confidence: null,
    alternatives: [{ type: "no_action" }],
  };
}
