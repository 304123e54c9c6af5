import { batchSummary, briefBatch, briefBatchSchema } from "../contract/brief/batch.ts";
import { briefDecision, briefDecisionSchema, decisionSummary } from "../contract/brief/decision.ts";
import { briefExplanation, briefExplanationSchema, explanationSummary } from "../contract/brief/explanation.ts";
import {
  briefDecisions,
  briefDecisionsSchema,
  briefQuestionTypes,
  briefQuestionTypesSchema,
  decisionsSummary,
  questionTypesSummary,
} from "../contract/brief/lists.ts";
import { briefPreview, briefPreviewSchema, previewSummary } from "../contract/brief/preview.ts";
import { decide } from "../operations/decide.ts";
import { decideBatch } from "../operations/decide-batch.ts";
import { explainDecision } from "../operations/explain-decision.ts";
import { getDecision } from "../operations/get-decision.ts";
import { getOperation } from "../operations/get-operation.ts";
import { judge } from "../operations/judge.ts";
import { listDecisions } from "../operations/list-decisions.ts";
import { listQuestionTypes } from "../operations/list-question-types.ts";
import { previewDecision } from "../operations/preview-decision.ts";
import { DECIDES, defineTool, READS } from "./tool.ts";

const OF_DECISION = { id: "decision_id" };

export const listQuestionTypesTool = defineTool({
  name: "list_question_types",
  title: "What can be asked",
  description:
    "The kinds of question that decide and preview_decision understand: a wording for each, whether its answer may authorize an action, what it may propose and which data it needs. Of use before the first question, or after an answer said that the question was not understood.",
  hints: READS,
  operation: listQuestionTypes,
  view: briefQuestionTypesSchema,
  brief: briefQuestionTypes,
  summary: questionTypesSummary,
});

export const decideTool = defineTool({
  name: "decide",
  title: "Decide a question about a campaign",
  description:
    "Asks a question about one campaign and records the answer: an outcome, the action with its amounts, the reason with its evidence, what objects, and the smallest change that would flip it. Only `authorized` means that it may be done; `pending_approval` opens an approval, which a person answers elsewhere; the other outcomes say why not. An authorized action is carried out by the service where get_policy says that executions start automatically, and otherwise by a program or person with that right: no tool here does it. preview_decision gives the same answer without recording anything.",
  hints: DECIDES,
  operation: decide,
  omits: ["subject", "fencing_token"],
  view: briefDecisionSchema,
  brief: briefDecision,
  summary: decisionSummary,
});

export const judgeActionTool = defineTool({
  name: "judge_action",
  title: "Put an action before the rules",
  description:
    "Proposes one concrete action for a campaign (a new daily budget in minor units such as cents, a pause, a resume, an audience) with a reason, and records what the rules make of it. Numbers in the reason are checked against the evidence. For an action that somebody already has in mind; for an open question there is decide. An authorized action is carried out by the service where get_policy says that executions start automatically, and otherwise by a program or person with that right: no tool here does it. preview_decision takes the same action without recording it.",
  hints: DECIDES,
  operation: judge,
  // A stop over all rules is a person's own act, in their own client.
  omits: ["subject", "fencing_token", "emergency"],
  view: briefDecisionSchema,
  brief: briefDecision,
  summary: decisionSummary,
});

export const previewDecisionTool = defineTool({
  name: "preview_decision",
  title: "Preview a decision, recording nothing",
  description:
    "What decide (with `question`) or judge_action (with `action` and `reason`) would say now, on the same facts, rules and autonomy. Nothing is recorded, nobody is asked and no model is called. `alternatives` are the other amounts and actions, each with what its outcome would be. Of use to compare amounts, to find out what may be done, or to answer somebody who only wants to know.",
  hints: READS,
  operation: previewDecision,
  words: {
    question:
      "In plain English, up to 500 characters: as decide would be asked. Either this, or `action` and `reason`.",
    reason: "With `action`: why. A number in it that has a unit is checked against the evidence.",
  },
  view: briefPreviewSchema,
  brief: briefPreview,
  summary: previewSummary,
});

export const getDecisionTool = defineTool({
  name: "get_decision",
  title: "Read a decision",
  description:
    "A recorded decision by its id (dec_…), in short. `detail: full` adds the whole record: every rule and every piece of evidence, about 5,000 tokens. explain_decision says why it came out as it did and what has become of it.",
  hints: READS,
  operation: getDecision,
  names: OF_DECISION,
  offersFull: true,
  view: briefDecisionSchema,
  brief: briefDecision,
  summary: decisionSummary,
});

export const explainDecisionTool = defineTool({
  name: "explain_decision",
  title: "Explain a decision and what would flip it",
  description:
    "Why a recorded decision came out as it did: which rules decided, how near the others were, who reasoned, which evidence was cited, the smallest changes that would flip it, and what has become of it (approval, executions, measured outcomes, feedback). Made of the record alone, so it says the same each time.",
  hints: READS,
  operation: explainDecision,
  names: OF_DECISION,
  offersFull: true,
  view: briefExplanationSchema,
  brief: briefExplanation,
  summary: explanationSummary,
});

export const listDecisionsTool = defineTool({
  name: "list_decisions",
  title: "List decisions",
  description:
    "Recorded decisions, newest first, each with its outcome and one sentence. The filters narrow each other: campaign, outcome, agent, and a time (`from` inclusive, `to` exclusive). For a digest of a period, or to find an id.",
  hints: READS,
  operation: listDecisions,
  words: {
    campaign_id: "Only those about this campaign, by its id.",
    agent_id: "Only those that this agent asked for: the name of a key, as `agent_id` of a decision has it.",
    outcome: "Only those with this outcome.",
  },
  defaults: { limit: 20 },
  view: briefDecisionsSchema,
  brief: briefDecisions,
  summary: decisionsSummary,
});

export const startDecisionBatchTool = defineTool({
  name: "start_decision_batch",
  title: "Decide about many campaigns",
  description:
    "Asks the same question (or one of its own for each) about up to 1,000 campaigns; each gets a recorded decision of its own, as decide would give it. It answers at once with a batch_id for get_decision_batch; with `wait: true`, for up to 50 campaigns, it answers when all are decided, with a sentence for each. What the batch would move altogether is held to the limits, too. An item that fails fails alone.",
  hints: DECIDES,
  operation: decideBatch,
  words: {
    items:
      "One for each campaign, by its id from list_campaigns; a question of its own takes the place of the common one.",
    question: "What is asked about every campaign that has no question of its own.",
    max_cost_micros:
      "The most that models may cost for the whole batch, in millionths of a US dollar: 10000 is one cent; 0: no model is asked.",
  },
  mostWaited: 50,
  view: briefBatchSchema,
  brief: briefBatch,
  summary: batchSummary,
});

export const getDecisionBatchTool = defineTool({
  name: "get_decision_batch",
  title: "Read a batch of decisions",
  description:
    "How far a batch of start_decision_batch has come, and the outcome of each item that has ended, those that ask for something first. `status` is `succeeded` when all have ended, whatever came out; until then it is `queued` or `running`, and a later call tells more. get_decision has what was decided.",
  hints: READS,
  operation: getOperation,
  names: { id: "batch_id" },
  view: briefBatchSchema,
  brief: briefBatch,
  summary: batchSummary,
});
