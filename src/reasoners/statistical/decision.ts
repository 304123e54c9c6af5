import type { Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import { alternativesOf, type Choice } from "./choose.ts";
import { confidenceOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import type { Move } from "./move.ts";
import { obstacleText } from "./obstacles.ts";
import { criteriaText } from "./phrases.ts";
import { reflectionText } from "./reflection-text.ts";
import { REASONS } from "./reasons.ts";
import { choiceRows, telling, type Telling } from "./telling.ts";

/** An answer that is an action, with its reason. */
export function decision(asked: Asked, assessment: Assessment, choice: Choice): Draft {
  const told = telling(asked, assessment, choiceRows(asked, assessment, choice));
  return {
    rows: told.rows,
    // What a rate of return rests on is missing: that is no reason to leave it as it is, only none to do more.
    action:
      choice.chosen.move === "none" && choice.refused?.obstacle === "profit_unknown"
        ? null
        : choice.chosen.judged.action,
    finding: findingOf(choice),
    reason: `${ownReason(told, choice)}${insteadText(told, choice)}${reflectionText(told)}`,
    confidence: confidenceOf(choice),
    alternatives: alternativesOf(choice),
  };
}

/** A plain no would hide that something else should be done. */
const findingOf = ({ chosen, refused, better }: Choice): string | null =>
  chosen.move === "none" && refused && better
    ? `No: ${lowered(REFUSED[refused.move])}. The evidence speaks for another answer: ${NAMED[better.move]}.`
    : null;

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

const ownReason = (told: Telling, { chosen, refused }: Choice): string =>
  chosen.move === "none" && refused
    ? `${REFUSED[refused.move]}: ${obstacleText(told, refused)}`
    : REASONS[chosen.move](told);

/** What the evidence speaks for, where the question was about something else. */
function insteadText({ assessment, cite, currency }: Telling, { better, refused }: Choice): string {
  if (!better) return "";
  const isTold = better.move !== "pause" || refused?.obstacle === "criteria_hold";
  const grounds = isTold ? "" : `, with ${criteriaText(assessment, cite, currency)}`;
  return ` The evidence speaks for another answer: ${NAMED[better.move]}${grounds}.`;
}

const REFUSED: Readonly<Record<Move, string>> = {
  pause: "Do not pause it",
  resume: "Do not resume it",
  increase: "Do not raise the budget",
  decrease: "Do not lower the budget",
  none: "Leave it as it is",
  person: "Do not hand it over",
};

/** What a move is called in "the evidence speaks for …". */
export const NAMED: Readonly<Record<Move, string>> = {
  pause: "pause it",
  resume: "resume it",
  increase: "raise its budget",
  decrease: "lower its budget",
  none: "leave it as it is",
  person: "let a person decide",
};
