import { addChanges } from "./add-changes.ts";
import { getCheckpoint, getDecisionProof } from "./audit.ts";
import { approveApproval } from "./approve-approval.ts";
import { demoteAgent, grantLevel3 } from "./change-level.ts";
import { clearMute } from "./clear-mute.ts";
import { createBackup } from "./create-backup.ts";
import { createKey } from "./create-key.ts";
import { createWebhook } from "./create-webhook.ts";
import { decide } from "./decide.ts";
import { decideBatch } from "./decide-batch.ts";
import { delegateApproval } from "./delegate-approval.ts";
import { disableWebhook } from "./disable-webhook.ts";
import { editApproval } from "./edit-approval.ts";
import { enableWebhook } from "./enable-webhook.ts";
import { engageKillSwitch } from "./engage-kill-switch.ts";
import { executeBatch } from "./execute-batch.ts";
import { executeDecision } from "./execute-decision.ts";
import { explainDecision } from "./explain-decision.ts";
import { getEvidencePack } from "./evidence-pack.ts";
import { exportLog } from "./export-log.ts";
import { getApproval } from "./get-approval.ts";
import { getAutonomy } from "./get-autonomy.ts";
import { getBatch } from "./get-batch.ts";
import { getCampaign } from "./get-campaign.ts";
import { getDecision } from "./get-decision.ts";
import { getExecution } from "./get-execution.ts";
import { cancelOperation, getOperation } from "./get-operation.ts";
import { getPolicy } from "./get-policy.ts";
import { getRecord } from "./get-record.ts";
import { getUsage } from "./get-usage.ts";
import { getWebhook } from "./get-webhook.ts";
import { giveFeedback } from "./give-feedback.ts";
import { importCampaigns } from "./import-campaigns.ts";
import { judge } from "./judge.ts";
import { listAgents } from "./list-agents.ts";
import { listApprovals } from "./list-approvals.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { listDecisions } from "./list-decisions.ts";
import { listHolds } from "./list-holds.ts";
import { listKeys } from "./list-keys.ts";
import { listKillSwitches } from "./list-kill-switches.ts";
import { listQuestionTypes } from "./list-question-types.ts";
import { listPolicyVersions } from "./list-policy-versions.ts";
import { listRecords } from "./list-records.ts";
import { listWebhooks } from "./list-webhooks.ts";
import type { Operation } from "./operation.ts";
import { previewDecision } from "./preview-decision.ts";
import { placeHold } from "./place-hold.ts";
import { createPrompt, getPrompt, listPrompts } from "./prompts.ts";
import { evaluatePrompt, publishPrompt, withdrawPrompt } from "./publish-prompt.ts";
import { putCampaign } from "./put-campaign.ts";
import { putMetrics } from "./put-metrics.ts";
import { putPolicy } from "./put-policy.ts";
import { rejectApproval } from "./reject-approval.ts";
import { releaseHold } from "./release-hold.ts";
import { releaseKillSwitch } from "./release-kill-switch.ts";
import { releaseLease } from "./release-lease.ts";
import { replayWebhook } from "./replay-webhook.ts";
import { getBundle, getTile } from "./read-tiles.ts";
import { reportOutcome } from "./report-outcome.ts";
import { revokeKey } from "./revoke-key.ts";
import { rotateWebhook } from "./rotate-webhook.ts";
import { shadowReport } from "./shadow-report.ts";
import { eraseSubject, exportSubject, optOutSubject } from "./subjects.ts";
import { takeLease } from "./take-lease.ts";
import { undoBatch } from "./undo-batch.ts";
import { undoDecision } from "./undo-decision.ts";
import { whoami } from "./whoami.ts";

/** Every verb, in the order in which people read about them. Each face loops over this list. */
export const REGISTRY: readonly Operation[] = [
  decide,
  decideBatch,
  getOperation,
  cancelOperation,
  judge,
  previewDecision,
  listQuestionTypes,
  listDecisions,
  getDecision,
  explainDecision,
  reportOutcome,
  giveFeedback,
  shadowReport,
  listApprovals,
  getApproval,
  approveApproval,
  rejectApproval,
  editApproval,
  delegateApproval,
  executeDecision,
  undoDecision,
  getExecution,
  executeBatch,
  getBatch,
  undoBatch,
  putCampaign,
  putMetrics,
  addChanges,
  importCampaigns,
  listCampaigns,
  getCampaign,
  placeHold,
  listHolds,
  releaseHold,
  takeLease,
  releaseLease,
  getPolicy,
  putPolicy,
  listPolicyVersions,
  listPrompts,
  getPrompt,
  createPrompt,
  evaluatePrompt,
  publishPrompt,
  withdrawPrompt,
  getUsage,
  listAgents,
  getAutonomy,
  grantLevel3,
  demoteAgent,
  clearMute,
  engageKillSwitch,
  listKillSwitches,
  releaseKillSwitch,
  createWebhook,
  listWebhooks,
  getWebhook,
  rotateWebhook,
  replayWebhook,
  disableWebhook,
  enableWebhook,
  getCheckpoint,
  getDecisionProof,
  listRecords,
  getRecord,
  exportSubject,
  eraseSubject,
  optOutSubject,
  exportLog,
  getEvidencePack,
  getTile,
  getBundle,
  whoami,
  createKey,
  listKeys,
  revokeKey,
  createBackup,
];
