import {
  decideTool,
  explainDecisionTool,
  getDecisionBatchTool,
  getDecisionTool,
  judgeActionTool,
  listDecisionsTool,
  listQuestionTypesTool,
  previewDecisionTool,
  startDecisionBatchTool,
} from "./decision-tools.ts";
import {
  getApprovalTool,
  getAuditRecordTool,
  getCampaignTool,
  getPolicyTool,
  listApprovalsTool,
  listCampaignsTool,
  placeHoldTool,
  reportOutcomeTool,
  searchAuditRecordsTool,
  whoamiTool,
} from "./other-tools.ts";
import type { Caller } from "../core/caller.ts";
import { forbids } from "../operations/operation.ts";
import type { Tool } from "./tool.ts";

/** Every tool, in the order in which they are listed. None answers an approval, and none changes a limit. */
export const TOOLS: readonly Tool[] = [
  whoamiTool,
  listQuestionTypesTool,
  listCampaignsTool,
  getCampaignTool,
  previewDecisionTool,
  decideTool,
  judgeActionTool,
  startDecisionBatchTool,
  getDecisionBatchTool,
  listDecisionsTool,
  getDecisionTool,
  explainDecisionTool,
  listApprovalsTool,
  getApprovalTool,
  placeHoldTool,
  reportOutcomeTool,
  getPolicyTool,
  searchAuditRecordsTool,
  getAuditRecordTool,
];

const BY_NAME: ReadonlyMap<string, Tool> = new Map(TOOLS.map((tool) => [tool.name, tool]));

export const toolNamed = (name: string): Tool | undefined => BY_NAME.get(name);

/** A key sees what it may do. */
export const isFor = (caller: Caller, { operation }: Pick<Tool, "operation">): boolean =>
  forbids(caller, operation) === null;
