/** How the operations are grouped, for readers. */
export const TAGS = [
  { name: "Decisions", description: "Ask, judge, read back." },
  { name: "Approvals", description: "What waits for a person." },
  { name: "Executions", description: "What is done about decisions, and taken back." },
  { name: "Campaigns", description: "What the answers rest on: campaigns, their metrics, who changed what." },
  { name: "Policy", description: "The limits that no answer can pass." },
  { name: "Agents", description: "What agents have earned, and what stops them." },
  { name: "Webhooks", description: "What happened, sent to you." },
  { name: "Audit", description: "The record, and the proof of it." },
  { name: "Subjects", description: "Whom data is about: what is kept of them, and its end." },
  { name: "Keys", description: "Who may do what." },
  { name: "Operation", description: "For those who run the service." },
  { name: "Service", description: "Open to all: nobody's data is behind it." },
];

const TAG_BY_PREFIX: Readonly<Record<string, string>> = {
  decide: "Decisions",
  operations: "Decisions",
  judge: "Decisions",
  decisions: "Decisions",
  "shadow-report": "Decisions",
  approvals: "Approvals",
  executions: "Executions",
  "execution-batches": "Executions",
  campaigns: "Campaigns",
  policy: "Policy",
  prompts: "Policy",
  usage: "Policy",
  agents: "Agents",
  autonomy: "Agents",
  "kill-switches": "Agents",
  webhooks: "Webhooks",
  audit: "Audit",
  subjects: "Subjects",
  keys: "Keys",
  backups: "Operation",
  whoami: "Keys",
  "question-types": "Decisions",
};

export function tagOf(path: string): string {
  const tag = TAG_BY_PREFIX[path.split("/")[1] ?? ""];
  if (tag === undefined) throw new Error(`Give ${path} a tag in scripts/tags.ts`);
  return tag;
}

export const INTRODUCTION = [
  "Models propose. Umpire rules. Ask a question about a campaign and get one decision: grounded in evidence that it cites, held inside limits that nothing can override, and recorded before it is answered.",
  "Send your key as `Authorization: Bearer ump_…`. The HTTP status says whether the call worked; `outcome` says what was decided: a refused action is a 200. Treat an outcome that you do not know as `escalated`.",
  "Assistants find the verbs of most use to them as tools at `/mcp` (MCP, revisions 2025-03-26 to 2026-07-28), with the same keys, scopes and records.",
  'Amounts are integer minor units (cents for USD) with their currency, instants are RFC 3339, durations ISO 8601. Requests are strict: an unknown field is refused with its name. Answers are open: new fields may be added. Lists are `{object: "list", data, next_cursor}`. Problems are RFC 9457.',
].join("\n\n");
