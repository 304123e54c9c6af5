// Generated from openapi/openapi.json (sha256 a55d59270a10fa477a6a5ddd0583e01b4906ec91589516551ed76c1cac1e9137): npm run generate
import type { Pages } from "./pages.ts";
import type { components, operations } from "./schema.gen.ts";
import type { CallOptions } from "./settings.ts";

type Schemas = components["schemas"];

/** The state that the call changes must be named. */
type Matching = CallOptions & { readonly ifMatch: string };

type Query<N extends keyof operations> = NonNullable<operations[N]["parameters"]["query"]>;

/** The JSON of a good answer. */
type Answer<N extends keyof operations> = {
  [S in keyof operations[N]["responses"]]: S extends 200 | 201 | 202
    ? operations[N]["responses"][S] extends { content: { "application/json": infer T } }
      ? T
      : never
    : never;
}[keyof operations[N]["responses"]];

/** `b`: has a body · `q`: a query · `p`: pages · `l`: lines · `t`: text · `y`: bytes. */
export const OPERATIONS = {
  decide: ["POST", "/decide", "b"],
  decideBatch: ["POST", "/decide/batch", "b"],
  getOperation: ["GET", "/operations/{id}", ""],
  cancelOperation: ["POST", "/operations/{id}/cancel", ""],
  judge: ["POST", "/judge", "b"],
  previewDecision: ["POST", "/decisions/preview", "b"],
  listQuestionTypes: ["GET", "/question-types", ""],
  listDecisions: ["GET", "/decisions", "qp"],
  getDecision: ["GET", "/decisions/{id}", ""],
  explainDecision: ["GET", "/decisions/{id}/explanation", ""],
  reportOutcome: ["POST", "/decisions/{id}/outcome", "b"],
  giveFeedback: ["POST", "/decisions/{id}/feedback", "b"],
  shadowReport: ["GET", "/shadow-report", "q"],
  listApprovals: ["GET", "/approvals", "qp"],
  getApproval: ["GET", "/approvals/{id}", ""],
  approveApproval: ["POST", "/approvals/{id}/approve", "b"],
  rejectApproval: ["POST", "/approvals/{id}/reject", "b"],
  editApproval: ["POST", "/approvals/{id}/edit", "b"],
  delegateApproval: ["POST", "/approvals/{id}/delegate", "b"],
  executeDecision: ["POST", "/decisions/{id}/execute", "b"],
  undoDecision: ["POST", "/decisions/{id}/undo", "b"],
  getExecution: ["GET", "/executions/{id}", ""],
  executeBatch: ["POST", "/executions", "b"],
  getExecutionBatch: ["GET", "/execution-batches/{id}", ""],
  undoExecutionBatch: ["POST", "/execution-batches/{id}/undo", "b"],
  putCampaign: ["PUT", "/campaigns/{id}", "b"],
  getCampaign: ["GET", "/campaigns/{id}", ""],
  putMetrics: ["POST", "/campaigns/{id}/metrics", "b"],
  addChanges: ["POST", "/campaigns/{id}/changes", "b"],
  importCampaigns: ["POST", "/campaigns/import", "bq"],
  listCampaigns: ["GET", "/campaigns", "qp"],
  placeHold: ["POST", "/campaigns/{id}/holds", "b"],
  listHolds: ["GET", "/campaigns/{id}/holds", ""],
  releaseHold: ["POST", "/campaigns/{id}/release-hold", "b"],
  takeLease: ["POST", "/campaigns/{id}/lease", "b"],
  releaseLease: ["POST", "/campaigns/{id}/release-lease", "b"],
  getPolicy: ["GET", "/policy", ""],
  putPolicy: ["PUT", "/policy", "b"],
  listPolicyVersions: ["GET", "/policy/versions", "qp"],
  listPrompts: ["GET", "/prompts", "qp"],
  createPrompt: ["POST", "/prompts", "b"],
  getPrompt: ["GET", "/prompts/{id}", ""],
  evaluatePrompt: ["POST", "/prompts/{id}/evaluations", "b"],
  publishPrompt: ["POST", "/prompts/{id}/publish", "b"],
  withdrawPrompt: ["POST", "/prompts/{id}/withdraw", ""],
  getUsage: ["GET", "/usage", "q"],
  listAgents: ["GET", "/agents", ""],
  getAutonomy: ["GET", "/autonomy", "q"],
  grantLevel3: ["POST", "/autonomy/level3", "b"],
  demoteAgent: ["POST", "/autonomy/demote", "b"],
  clearMute: ["POST", "/agents/{id}/clear-mute", "b"],
  engageKillSwitch: ["POST", "/kill-switches", "b"],
  listKillSwitches: ["GET", "/kill-switches", ""],
  releaseKillSwitch: ["POST", "/kill-switches/{id}/release", "b"],
  createWebhook: ["POST", "/webhooks", "b"],
  listWebhooks: ["GET", "/webhooks", ""],
  getWebhook: ["GET", "/webhooks/{id}", ""],
  rotateWebhook: ["POST", "/webhooks/{id}/rotate", "b"],
  replayWebhook: ["POST", "/webhooks/{id}/replay", "b"],
  disableWebhook: ["POST", "/webhooks/{id}/disable", "b"],
  enableWebhook: ["POST", "/webhooks/{id}/enable", "b"],
  getCheckpoint: ["GET", "/audit/checkpoint", "qt"],
  getDecisionProof: ["GET", "/audit/decisions/{id}/proof", "t"],
  listRecords: ["GET", "/audit/records", "qp"],
  getRecord: ["GET", "/audit/records/{sequence}", ""],
  exportSubject: ["POST", "/subjects/{id}/export", "b"],
  eraseSubject: ["POST", "/subjects/{id}/erase", ""],
  optOutSubject: ["POST", "/subjects/{id}/opt-out", "b"],
  exportLog: ["GET", "/audit/export", "ql"],
  getEvidencePack: ["GET", "/audit/evidence-pack", "qy"],
  getTile: ["GET", "/audit/tile/{level}/{index}", "y"],
  getEntryBundle: ["GET", "/audit/tile/entries/{index}", "y"],
  whoami: ["GET", "/whoami", ""],
  createKey: ["POST", "/keys", "b"],
  listKeys: ["GET", "/keys", "qp"],
  revokeKey: ["DELETE", "/keys/{id}", ""],
  createBackup: ["POST", "/backups", ""],
  health: ["GET", "/healthz", ""],
  wellKnown: ["GET", "/.well-known/umpire", ""],
  protectedResource: ["GET", "/.well-known/oauth-protected-resource", ""],
  protectedResourceMcp: ["GET", "/.well-known/oauth-protected-resource/mcp", ""],
  readiness: ["GET", "/readyz", ""],
} as const satisfies Readonly<Record<string, readonly [method: string, path: string, shape: string]>>;

export type OperationName = keyof typeof OPERATIONS;

/** Every operation of the contract. */
export interface Operations {
  /** Ask a question about a campaign. `POST /decide` */
  decide(body: Schemas["DecideRequest"], options?: CallOptions): Promise<Schemas["Decision"]>;
  /** Ask about many campaigns at once. `POST /decide/batch` */
  decideBatch(body: Schemas["DecideBatchRequest"], options?: CallOptions): Promise<Schemas["BatchAnswer"]>;
  /** How far an operation has come. `GET /operations/{id}` */
  getOperation(id: string | number, options?: CallOptions): Promise<Schemas["Operation"]>;
  /** Begin no more of an operation. `POST /operations/{id}/cancel` */
  cancelOperation(id: string | number, options?: CallOptions): Promise<Schemas["Operation"]>;
  /** Put an action before the rules. `POST /judge` */
  judge(body: Schemas["JudgeRequest"], options?: CallOptions): Promise<Schemas["Decision"]>;
  /** See what a decision would say, without making it. `POST /decisions/preview` */
  previewDecision(body: Schemas["PreviewRequest"], options?: CallOptions): Promise<Schemas["DecisionPreview"]>;
  /** What can be asked. `GET /question-types` */
  listQuestionTypes(options?: CallOptions): Promise<Answer<"list_question_types">>;
  /** List decisions, newest first. `GET /decisions` */
  listDecisions(query?: Query<"list_decisions">, options?: CallOptions): Pages<Answer<"list_decisions">>;
  /** Read a decision as it was answered. `GET /decisions/{id}` */
  getDecision(id: string | number, options?: CallOptions): Promise<Schemas["DecisionNow"]>;
  /** Explain a decision, and what would flip it. `GET /decisions/{id}/explanation` */
  explainDecision(id: string | number, options?: CallOptions): Promise<Schemas["Explanation"]>;
  /** Report what came of a decision. `POST /decisions/{id}/outcome` */
  reportOutcome(id: string | number, body: Schemas["OutcomeBody"], options?: CallOptions): Promise<Schemas["MeasuredOutcome"]>;
  /** Agree or disagree with a decision. `POST /decisions/{id}/feedback` */
  giveFeedback(id: string | number, body: Schemas["FeedbackBody"], options?: CallOptions): Promise<Schemas["Feedback"]>;
  /** What shadow decisions would have done, asked and cost. `GET /shadow-report` */
  shadowReport(query?: Query<"shadow_report">, options?: CallOptions): Promise<Schemas["ShadowReport"]>;
  /** List approvals, newest first. `GET /approvals` */
  listApprovals(query?: Query<"list_approvals">, options?: CallOptions): Pages<Answer<"list_approvals">>;
  /** Read what waits for a person. `GET /approvals/{id}` */
  getApproval(id: string | number, options?: CallOptions): Promise<Schemas["Approval"]>;
  /** Say yes to an action. `POST /approvals/{id}/approve` */
  approveApproval(id: string | number, body: Schemas["ApprovalAnswer"], options: Matching): Promise<Schemas["Approval"]>;
  /** Say no to an action. `POST /approvals/{id}/reject` */
  rejectApproval(id: string | number, body: Schemas["ApprovalAnswer"], options: Matching): Promise<Schemas["Approval"]>;
  /** Put another action in its place. `POST /approvals/{id}/edit` */
  editApproval(id: string | number, body: Schemas["ApprovalEdit"], options: Matching): Promise<Schemas["Decision"]>;
  /** Let somebody else answer. `POST /approvals/{id}/delegate` */
  delegateApproval(id: string | number, body: Schemas["ApprovalDelegation"], options: Matching): Promise<Schemas["Approval"]>;
  /** Carry a decision out. `POST /decisions/{id}/execute` */
  executeDecision(id: string | number, body?: Schemas["ExecuteRequest"], options?: CallOptions): Promise<Schemas["Execution"]>;
  /** Take back what was done. `POST /decisions/{id}/undo` */
  undoDecision(id: string | number, body?: Schemas["UndoRequest"], options?: CallOptions): Promise<Schemas["Undo"]>;
  /** Read how far an execution came. `GET /executions/{id}` */
  getExecution(id: string | number, options?: CallOptions): Promise<Schemas["Execution"]>;
  /** Carry several decisions out as one unit. `POST /executions` */
  executeBatch(body: Schemas["ExecutionBatchRequest"], options?: CallOptions): Promise<Schemas["ExecutionBatch"]>;
  /** Read how far a batch came. `GET /execution-batches/{id}` */
  getExecutionBatch(id: string | number, options?: CallOptions): Promise<Schemas["ExecutionBatch"]>;
  /** Take a whole batch back. `POST /execution-batches/{id}/undo` */
  undoExecutionBatch(id: string | number, body?: Schemas["UndoRequest"], options?: CallOptions): Promise<Schemas["UndoBatch"]>;
  /** Store a campaign. `PUT /campaigns/{id}` */
  putCampaign(id: string | number, body: Schemas["CampaignBody"], options?: CallOptions): Promise<Schemas["Campaign"]>;
  /** Read a campaign with its metrics. `GET /campaigns/{id}` */
  getCampaign(id: string | number, options?: CallOptions): Promise<Schemas["CampaignReport"]>;
  /** Report a campaign's metrics by day. `POST /campaigns/{id}/metrics` */
  putMetrics(id: string | number, body: Schemas["MetricsBody"], options?: CallOptions): Promise<Schemas["MetricsReport"]>;
  /** Report what somebody changed. `POST /campaigns/{id}/changes` */
  addChanges(id: string | number, body: Schemas["ChangeBody"], options?: CallOptions): Promise<Schemas["Change"]>;
  /** Import campaigns and metrics from NDJSON or CSV. `POST /campaigns/import` */
  importCampaigns(query: Query<"import_campaigns">, body: string, options?: CallOptions): Promise<Schemas["ImportReport"]>;
  /** List campaigns. `GET /campaigns` */
  listCampaigns(query?: Query<"list_campaigns">, options?: CallOptions): Pages<Answer<"list_campaigns">>;
  /** Ask the others to leave a campaign alone. `POST /campaigns/{id}/holds` */
  placeHold(id: string | number, body: Schemas["HoldRequest"], options?: CallOptions): Promise<Schemas["Hold"]>;
  /** List a campaign's holds, newest first. `GET /campaigns/{id}/holds` */
  listHolds(id: string | number, options?: CallOptions): Promise<Answer<"list_holds">>;
  /** End a hold early. `POST /campaigns/{id}/release-hold` */
  releaseHold(id: string | number, body: Schemas["HoldRelease"], options?: CallOptions): Promise<Schemas["Hold"]>;
  /** Lease a campaign for yourself. `POST /campaigns/{id}/lease` */
  takeLease(id: string | number, body: Schemas["LeaseRequest"], options?: CallOptions): Promise<Schemas["Lease"]>;
  /** Give a lease back early. `POST /campaigns/{id}/release-lease` */
  releaseLease(id: string | number, body: Schemas["LeaseRelease"], options?: CallOptions): Promise<Schemas["Lease"]>;
  /** Read the policy in force. `GET /policy` */
  getPolicy(options?: CallOptions): Promise<Schemas["Policy"]>;
  /** Publish a policy. `PUT /policy` */
  putPolicy(body: Schemas["PolicyDocument"], options: Matching): Promise<Schemas["Policy"]>;
  /** List the policy's versions, newest first. `GET /policy/versions` */
  listPolicyVersions(query?: Query<"list_policy_versions">, options?: CallOptions): Pages<Answer<"list_policy_versions">>;
  /** List editions of the prompt. `GET /prompts` */
  listPrompts(query?: Query<"list_prompts">, options?: CallOptions): Pages<Answer<"list_prompts">>;
  /** Write an edition of the prompt. `POST /prompts` */
  createPrompt(body: Schemas["PromptRequest"], options?: CallOptions): Promise<Schemas["Prompt"]>;
  /** Read an edition of the prompt. `GET /prompts/{id}` */
  getPrompt(id: string | number, options?: CallOptions): Promise<Schemas["Prompt"]>;
  /** Report an evaluation of an edition. `POST /prompts/{id}/evaluations` */
  evaluatePrompt(id: string | number, body: Schemas["EvaluationRequest"], options?: CallOptions): Promise<Schemas["Evaluation"]>;
  /** Put an edition in force. `POST /prompts/{id}/publish` */
  publishPrompt(id: string | number, body: Schemas["PublishPromptRequest"], options?: CallOptions): Promise<Schemas["Prompt"]>;
  /** End an edition's candidacy. `POST /prompts/{id}/withdraw` */
  withdrawPrompt(id: string | number, options?: CallOptions): Promise<Schemas["Prompt"]>;
  /** What models cost. `GET /usage` */
  getUsage(query?: Query<"get_usage">, options?: CallOptions): Promise<Schemas["Usage"]>;
  /** List agents with their precedence and scope. `GET /agents` */
  listAgents(options?: CallOptions): Promise<Answer<"list_agents">>;
  /** See what agents have earned. `GET /autonomy` */
  getAutonomy(query?: Query<"get_autonomy">, options?: CallOptions): Promise<Schemas["Autonomy"]>;
  /** Let an agent act without approvals. `POST /autonomy/level3` */
  grantLevel3(body: Schemas["Level3Request"], options?: CallOptions): Promise<Schemas["Standing"]>;
  /** Take an agent back to level 1. `POST /autonomy/demote` */
  demoteAgent(body: Schemas["DemoteRequest"], options?: CallOptions): Promise<Schemas["Standing"]>;
  /** Listen to an agent again. `POST /agents/{id}/clear-mute` */
  clearMute(id: string | number, body: Schemas["ClearMuteRequest"], options?: CallOptions): Promise<Schemas["Mute"]>;
  /** Stop a workspace, an agent, a kind of action or an account. `POST /kill-switches` */
  engageKillSwitch(body: Schemas["KillSwitchRequest"], options?: CallOptions): Promise<Schemas["KillSwitch"]>;
  /** List kill switches, engaged ones first. `GET /kill-switches` */
  listKillSwitches(options?: CallOptions): Promise<Answer<"list_kill_switches">>;
  /** Release a kill switch. `POST /kill-switches/{id}/release` */
  releaseKillSwitch(id: string | number, body: Schemas["KillSwitchRelease"], options?: CallOptions): Promise<Schemas["KillSwitch"]>;
  /** Have events sent to you. `POST /webhooks` */
  createWebhook(body: Schemas["WebhookRequest"], options?: CallOptions): Promise<Schemas["NewWebhook"]>;
  /** List webhooks. `GET /webhooks` */
  listWebhooks(options?: CallOptions): Promise<Answer<"list_webhooks">>;
  /** See how far a webhook has come. `GET /webhooks/{id}` */
  getWebhook(id: string | number, options?: CallOptions): Promise<Schemas["WebhookNow"]>;
  /** Give a webhook a new secret. `POST /webhooks/{id}/rotate` */
  rotateWebhook(id: string | number, body?: Schemas["WebhookChange"], options?: CallOptions): Promise<Schemas["NewWebhook"]>;
  /** Send events again. `POST /webhooks/{id}/replay` */
  replayWebhook(id: string | number, body: Schemas["WebhookReplay"], options?: CallOptions): Promise<Schemas["Webhook"]>;
  /** Stop a webhook. `POST /webhooks/{id}/disable` */
  disableWebhook(id: string | number, body?: Schemas["WebhookChange"], options?: CallOptions): Promise<Schemas["Webhook"]>;
  /** Start a webhook again. `POST /webhooks/{id}/enable` */
  enableWebhook(id: string | number, body?: Schemas["WebhookChange"], options?: CallOptions): Promise<Schemas["Webhook"]>;
  /** The signed state of the log. `GET /audit/checkpoint` */
  getCheckpoint(query?: Query<"get_checkpoint">, options?: CallOptions): Promise<string>;
  /** The proof that a decision is in the log. `GET /audit/decisions/{id}/proof` */
  getDecisionProof(id: string | number, options?: CallOptions): Promise<string>;
  /** Read the ledger. `GET /audit/records` */
  listRecords(query?: Query<"list_records">, options?: CallOptions): Pages<Answer<"list_records">>;
  /** Read one entry of the ledger. `GET /audit/records/{sequence}` */
  getRecord(sequence: string | number, options?: CallOptions): Promise<Schemas["Record"]>;
  /** Read all that is kept of somebody. `POST /subjects/{id}/export` */
  exportSubject(id: string | number, body?: Schemas["SubjectExportRequest"], options?: CallOptions): Promise<Schemas["SubjectExport"]>;
  /** Erase all that is kept of somebody. `POST /subjects/{id}/erase` */
  eraseSubject(id: string | number, options?: CallOptions): Promise<Schemas["SubjectErasure"]>;
  /** Stop decisions about somebody. `POST /subjects/{id}/opt-out` */
  optOutSubject(id: string | number, body?: Schemas["OptOutRequest"], options?: CallOptions): Promise<Schemas["SubjectOptOut"]>;
  /** Export the ledger. `GET /audit/export` */
  exportLog(query?: Query<"export_log">, options?: CallOptions): AsyncGenerator<unknown, void>;
  /** An archive for an auditor. `GET /audit/evidence-pack` */
  getEvidencePack(query?: Query<"get_evidence_pack">, options?: CallOptions): Promise<Uint8Array>;
  /** Hashes of the log's tree. `GET /audit/tile/{level}/{index}` */
  getTile(level: string | number, index: string | number, options?: CallOptions): Promise<Uint8Array>;
  /** Entries of the log. `GET /audit/tile/entries/{index}` */
  getEntryBundle(index: string | number, options?: CallOptions): Promise<Uint8Array>;
  /** See whose key this is and what it may do. `GET /whoami` */
  whoami(options?: CallOptions): Promise<Schemas["Caller"]>;
  /** Make an API key. `POST /keys` */
  createKey(body: Schemas["CreateKeyRequest"], options?: CallOptions): Promise<Schemas["NewKey"]>;
  /** List the workspace's keys, newest first. `GET /keys` */
  listKeys(query?: Query<"list_keys">, options?: CallOptions): Pages<Answer<"list_keys">>;
  /** Revoke a key. `DELETE /keys/{id}` */
  revokeKey(id: string | number, options?: CallOptions): Promise<Schemas["Key"]>;
  /** Make a backup. `POST /backups` */
  createBackup(options?: CallOptions): Promise<Schemas["Backup"]>;
  /** The process answers. `GET /healthz` */
  health(options?: CallOptions): Promise<Answer<"health">>;
  /** The keys of the log. `GET /.well-known/umpire` */
  wellKnown(options?: CallOptions): Promise<Answer<"well_known">>;
  /** Whose access tokens are taken. `GET /.well-known/oauth-protected-resource` */
  protectedResource(options?: CallOptions): Promise<Answer<"protected_resource">>;
  /** Whose access tokens the MCP endpoint takes. `GET /.well-known/oauth-protected-resource/mcp` */
  protectedResourceMcp(options?: CallOptions): Promise<Answer<"protected_resource_mcp">>;
  /** The service could decide. `GET /readyz` */
  readiness(options?: CallOptions): Promise<Answer<"readiness">>;
}
