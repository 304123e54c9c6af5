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
import type { Failure } from "../core/failure.ts";
import { forbids } from "../operations/operation.ts";
import type { Face } from "./face.ts";
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

/** Who asks, and of whom tokens are had. */
type Asking = Pick<Face, "caller" | "world">;

type Missing = Failure<"scope_missing">;

/** A key sees what it may do. A token sees besides what another one could, because that is to be had. */
export const isFor = (asking: Asking, tool: Tool): boolean =>
  forbidsTool(asking.caller, tool) === null || challengeOf(asking, tool) !== null;

/** As the operation's own, in the name that the caller knows. */
export function forbidsTool(caller: Caller, { name, operation }: Tool): Missing | null {
  const forbidden = forbids(caller, operation);
  return forbidden && { ...forbidden, detail: forbidden.detail.replace(operation.name, name) };
}

/** What a token lacks and could have; null: it lacks nothing, or no token can have it here. */
export function challengeOf({ caller, world }: Asking, tool: Tool): Missing | null {
  const forbidden = forbidsTool(caller, tool);
  const canBeHad = forbidden?.challenge?.scopes.every((scope) => world.issuer?.scopes.includes(scope) ?? false);
  return canBeHad === true ? forbidden : null;
}
