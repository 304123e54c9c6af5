import { QUESTION_TYPES } from "../contract/question-types.ts";
import { listApprovals } from "../operations/list-approvals.ts";
import { listCampaigns } from "../operations/list-campaigns.ts";
import { listDecisions } from "../operations/list-decisions.ts";
import { type Operation, perform } from "../operations/operation.ts";
import { getDecisionTool, listQuestionTypesTool } from "./decision-tools.ts";
import type { Face } from "./face.ts";
import { getApprovalTool, getCampaignTool, getPolicyTool } from "./other-tools.ts";
import type { Tool } from "./tool.ts";

/** What can be read by address is what a tool tells: a host may show tools only. */
export interface Template {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly uriTemplate: string;
  /** The variable of the template. */
  readonly variable: string;
  readonly tool: Tool;
  /** The tool's argument that the variable is; null: it picks one of what the tool lists. */
  readonly argument: string | null;
  complete(face: Face): Promise<readonly string[]>;
}

const MOST_PAGES = 5;

/** Ids that a list has, first of all its first pages. Throws what a list throws. */
async function idsOf(face: Face, operation: Operation, query: object): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const input = {
      params: {},
      query: { limit: 200, cursor, ...query },
      body: undefined,
      ifMatch: null,
      noCache: false,
    };
    const answered = await perform(face.world, face.caller, { operation, input });
    if (!answered.ok) return ids;
    // Safe because the three operations below answer lists of things with an id.
    const { data, next_cursor } = answered.value.view as Listed;
    ids.push(...data.map(({ id }) => id));
    if (next_cursor === null) return ids;
    cursor = next_cursor;
  }
  return ids;
}

interface Listed {
  readonly data: readonly { readonly id: string }[];
  readonly next_cursor: string | null;
}

export const TEMPLATES: readonly Template[] = [
  {
    name: "decision",
    title: "A decision",
    description: "A recorded decision in short, as get_decision tells it.",
    uriTemplate: "umpire://decisions/{id}",
    variable: "id",
    tool: getDecisionTool,
    argument: "decision_id",
    complete: (face) => idsOf(face, listDecisions, {}),
  },
  {
    name: "campaign",
    title: "A campaign",
    description: "A campaign with its last 7 full days, as get_campaign tells it.",
    uriTemplate: "umpire://campaigns/{id}",
    variable: "id",
    tool: getCampaignTool,
    argument: "campaign_id",
    complete: (face) => idsOf(face, listCampaigns, {}),
  },
  {
    name: "approval",
    title: "An approval",
    description: "What a person must decide and where, as get_approval tells it.",
    uriTemplate: "umpire://approvals/{id}",
    variable: "id",
    tool: getApprovalTool,
    argument: "approval_id",
    complete: (face) => idsOf(face, listApprovals, { status: "pending" }),
  },
  {
    name: "question-type",
    title: "A kind of question",
    description: "One kind of question that decide understands, as list_question_types tells it.",
    uriTemplate: "umpire://question-types/{type}",
    variable: "type",
    tool: listQuestionTypesTool,
    argument: null,
    complete: async () => QUESTION_TYPES.map(({ type }) => type),
  },
];

/** With an address of its own. */
export const POLICY = {
  uri: "umpire://policy",
  name: "policy",
  title: "The policy in force",
  description: "The main limits of the workspace, as get_policy tells them.",
  tool: getPolicyTool,
} as const;

/** What completes an id wherever one is an argument. */
export const COMPLETING: Readonly<Record<string, Template["complete"]>> = {
  decision_id: (face) => idsOf(face, listDecisions, {}),
  campaign_id: (face) => idsOf(face, listCampaigns, {}),
};

export interface Addressed {
  readonly tool: Tool;
  readonly args: Readonly<Record<string, unknown>>;
  /** Of a list, the one that is meant. */
  readonly type: string | null;
}

/** What an address names; null when it is none of ours. Ids are percent-encoded in it. */
export function addressed(uri: string): Addressed | null {
  if (uri === POLICY.uri) return { tool: POLICY.tool, args: {}, type: null };
  for (const { uriTemplate, tool, argument } of TEMPLATES) {
    const [start = ""] = uriTemplate.split("{");
    const rest = uri.startsWith(start) ? decoded(uri.slice(start.length)) : null;
    if (rest === null || rest === "") continue;
    return argument === null ? { tool, args: {}, type: rest } : { tool, args: { [argument]: rest }, type: null };
  }
  return null;
}

function decoded(text: string): string | null {
  if (/[/?#]/.test(text)) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
