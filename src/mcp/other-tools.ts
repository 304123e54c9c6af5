import {
  approvalsSummary,
  approvalSummary,
  briefApproval,
  briefApprovals,
  briefApprovalSchema,
  briefApprovalsSchema,
} from "../contract/brief/approval.ts";
import {
  briefCampaign,
  briefCampaigns,
  briefCampaignSchema,
  briefCampaignsSchema,
  campaignsSummary,
  campaignSummary,
} from "../contract/brief/campaign.ts";
import { callerSummary } from "../contract/brief/lists.ts";
import { briefPolicy, briefPolicySchema, policySummary } from "../contract/brief/policy.ts";
import {
  briefRecord,
  briefRecords,
  briefRecordSchema,
  briefRecordsSchema,
  recordsSummary,
  recordSummary,
} from "../contract/brief/record.ts";
import { callerSchema } from "../contract/caller.ts";
import { outcomeLine } from "../contract/brief/explanation.ts";
import { outcomeViewSchema } from "../contract/outcome.ts";
import { holdSchema } from "../contract/treaty.ts";
import { getApproval } from "../operations/get-approval.ts";
import { getCampaign } from "../operations/get-campaign.ts";
import { getPolicy } from "../operations/get-policy.ts";
import { getRecord } from "../operations/get-record.ts";
import { listApprovals } from "../operations/list-approvals.ts";
import { listCampaigns } from "../operations/list-campaigns.ts";
import { listRecords } from "../operations/list-records.ts";
import { placeHold } from "../operations/place-hold.ts";
import { reportOutcome } from "../operations/report-outcome.ts";
import { whoami } from "../operations/whoami.ts";
import { ADDS, defineTool, READS } from "./tool.ts";

export const whoamiTool = defineTool({
  name: "whoami",
  title: "Whose key this is",
  description:
    "The workspace, the agent's name and kind, and the scopes of the key that these tools act with. What a key may not do, it has no tool for.",
  hints: READS,
  operation: whoami,
  view: callerSchema,
  brief: (view) => view,
  summary: callerSummary,
});

export const listCampaignsTool = defineTool({
  name: "list_campaigns",
  title: "List campaigns with their last week",
  description:
    "Campaigns in order of id, each with its status, daily budget and the last 7 full days against the targets that it is held to. For an overview, or to find an id; get_campaign has more of one.",
  hints: READS,
  operation: listCampaigns,
  omits: ["metrics"],
  presets: { metrics: "true" },
  defaults: { limit: 25 },
  view: briefCampaignsSchema,
  brief: briefCampaigns,
  summary: campaignsSummary,
});

export const getCampaignTool = defineTool({
  name: "get_campaign",
  title: "Read a campaign",
  description:
    "One campaign: settings, the last 7 full days, all it has spent, days that nobody reported and how old the data is. `detail: full` adds the last 14 days one by one.",
  hints: READS,
  operation: getCampaign,
  names: { id: "campaign_id" },
  offersFull: true,
  view: briefCampaignSchema,
  brief: briefCampaign,
  summary: campaignSummary,
});

export const getPolicyTool = defineTool({
  name: "get_policy",
  title: "Read the policy in force",
  description:
    "The main limits that hold for every decision in this workspace, in sentences. `detail: full` adds the whole document with amounts by currency, about 2,000 tokens.",
  hints: READS,
  operation: getPolicy,
  offersFull: true,
  view: briefPolicySchema,
  brief: briefPolicy,
  summary: policySummary,
});

export const listApprovalsTool = defineTool({
  name: "list_approvals",
  title: "List what waits for a person",
  description:
    "Approvals, newest first: what a person is asked, what would change, whose turn it is and until when. `status: pending` are those that wait; `assignee` narrows to one person. No tool answers an approval: a person does, with a key of their own, in the REST API at `link` (there is no page to open in a browser yet).",
  hints: READS,
  operation: listApprovals,
  words: {
    status: "Only those of this status.",
    assignee: "Only those whose turn it is, by name; `me` is the name of this key.",
    campaign_id: "Only those about this campaign, by its id.",
  },
  defaults: { limit: 20 },
  view: briefApprovalsSchema,
  brief: briefApprovals,
  summary: approvalsSummary,
});

export const getApprovalTool = defineTool({
  name: "get_approval",
  title: "Read what a person must decide",
  description:
    "One approval with all that its person is to see: the question, the reason that was given, what would change, which rules ask for a person, and the votes so far. No tool answers it: a person does, with a key of their own, in the REST API at `link` (there is no page to open in a browser yet).",
  hints: READS,
  operation: getApproval,
  names: { id: "approval_id" },
  view: briefApprovalSchema,
  brief: briefApproval,
  summary: approvalSummary,
});

export const placeHoldTool = defineTool({
  name: "place_hold",
  title: "Ask others to leave a campaign alone",
  description:
    "For a while (`ttl`, an ISO 8601 duration from PT1M to P7D) what the hold blocks is deferred on that campaign for every agent that does not stand above this one. It ends by itself, and no tool ends it sooner. It makes no change to the campaign.",
  hints: ADDS,
  operation: placeHold,
  words: {
    ttl: "How long, as an ISO 8601 duration from PT1M to P7D: PT2H is two hours, P1D a day.",
    blocks: "What the others should leave alone.",
    reason: "Why, for the people and agents who meet it, up to 500 characters.",
  },
  names: { id: "campaign_id" },
  view: holdSchema,
  brief: (view) => view,
  summary: ({ id, campaign_id, blocks, expires_at }) =>
    `Hold ${id} on ${campaign_id} until ${expires_at}.\nIt blocks ${blocks.join(", ")}.`,
});

export const reportOutcomeTool = defineTool({
  name: "report_outcome",
  title: "Report what came of a decision",
  description:
    "Sums of metrics over whole days before a decision and after it (`to` is exclusive, money in minor units). Whether it went better is computed, not told. The result is evidence in the next decision on the campaign.",
  hints: ADDS,
  operation: reportOutcome,
  words: {
    windows: "The days before the decision and those after it that the sums are of.",
    measurements: "For each metric its sum over either window; spend and revenue in minor units (cents).",
    note: "Whatever else is worth knowing, up to 1,000 characters.",
  },
  names: { id: "decision_id" },
  view: outcomeViewSchema,
  brief: (view) => view,
  summary: (view) => `${outcomeLine(view)}.\nRecorded as ${view.id}.`,
});

export const searchAuditRecordsTool = defineTool({
  name: "search_audit_records",
  title: "Search the ledger",
  description:
    "Entries of the append-only ledger (who did what, and when), newest first, by kind, agent, campaign and time. A page may be short, even empty, and still have a next_cursor: then older entries were not looked through yet.",
  hints: READS,
  operation: listRecords,
  words: {
    cursor: "For the next page: `next_cursor` of the page before.",
    kind: "Only entries of this kind.",
    agent: "Only what this agent did: the name of a key.",
    campaign_id: "Only entries about this campaign, by its id.",
  },
  defaults: { limit: 20, order: "newest" },
  view: briefRecordsSchema,
  brief: briefRecords,
  summary: recordsSummary,
});

export const getAuditRecordTool = defineTool({
  name: "get_audit_record",
  title: "Read one entry of the ledger",
  description:
    "The entry at a sequence, with its leaf hash and what was recorded. `detail: full` adds the very bytes that were hashed, however long they are.",
  hints: READS,
  operation: getRecord,
  words: { sequence: "Its place, from 0 on without a gap, as search_audit_records and decisions have it." },
  offersFull: true,
  view: briefRecordSchema,
  brief: briefRecord,
  summary: recordSummary,
});
