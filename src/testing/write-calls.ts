import { BUILT_IN } from "../prompts/built-in.ts";
import { DAY_MS, formatInstant } from "../core/time.ts";
import {
  anApproval,
  anExecution,
  type As,
  budgetAction,
  campaignBody,
  dayBefore,
  type House,
  metricsOf,
  proposal,
  type Sent,
} from "./every-write.ts";

/** A call that is answered with success and has an effect. */
export interface WriteCall extends Sent {
  readonly as: As;
  readonly request: string;
}

/** What they leave is no entry of a ledger: e2e/node/backup-running.test.ts has them under a key. */
export const BESIDE_THE_LEDGER: ReadonlySet<string> = new Set(["create_backup"]);

/** By operation: sets up what it needs in a house of its own, and gives the call. */
export const WRITE_CALLS: Readonly<Record<string, (house: House) => WriteCall | Promise<WriteCall>>> = {
  decide: () => post("agent", "/decide", { campaign_id: "123", question: "should we increase budget?" }),
  decide_batch: () => post("agent", "/decide/batch", { items: [{ campaign_id: "123" }, { campaign_id: "rest" }] }),
  async cancel_operation({ ask }) {
    const items = Array.from({ length: 900 }, (_, index) => ({ campaign_id: `none-${index}` }));
    const { id } = await ask("agent", "POST /decide/batch", { items }, { prefer: "respond-async" });
    return { as: "agent", request: `POST /operations/${id}/cancel` };
  },
  judge: () => post("agent", "/judge", proposal(11_000)),
  async report_outcome({ ask, now }) {
    const { id } = await ask("agent", "POST /judge", proposal(11_000));
    const [before, today, after] = [dayBefore(now, 7), dayBefore(now, 0), dayBefore(now, -1)];
    return post("agent", `/decisions/${id}/outcome`, {
      windows: { before: { from: before, to: today }, after: { from: today, to: after } },
      measurements: [{ metric: "conversions", before: 30, after: 34 }],
      note: "Maria says that it went well.",
    });
  },
  async give_feedback({ ask }) {
    const { id } = await ask("agent", "POST /judge", proposal(11_000));
    return post("maria", `/decisions/${id}/feedback`, { rating: "disagree", why: "Maria's holiday." });
  },
  approve_approval: (house) => answering(house, "approve", { comment: "Maria agrees." }),
  reject_approval: (house) => answering(house, "reject", { comment: "Maria does not." }),
  edit_approval: (house) => answering(house, "edit", { action: budgetAction(11_000) }),
  delegate_approval: (house) => answering(house, "delegate", { to: "otto" }),
  async execute_decision({ ask }) {
    const { id } = await ask("maria", "POST /judge", proposal(11_000));
    return post("maria", `/decisions/${id}/execute`, {});
  },
  undo_decision: async (house) => post("maria", `/decisions/${(await anExecution(house)).id}/undo`, {}),
  async execute_batch({ ask }) {
    const { id } = await ask("maria", "POST /judge", proposal(11_000));
    return post("maria", "/executions", { decision_ids: [id] });
  },
  async undo_execution_batch({ ask }) {
    const { id } = await ask("maria", "POST /judge", proposal(11_000));
    const batch = await ask("maria", "POST /executions", { decision_ids: [id] });
    return post("maria", `/execution-batches/${batch.id}/undo`, {});
  },
  put_campaign: ({ now }) => ({ as: "admin", request: "PUT /campaigns/new", body: campaignBody(now, 5_000) }),
  put_metrics: ({ now }) => post("admin", "/campaigns/123/metrics", metricsOf(now)),
  add_changes: ({ now }) =>
    post("admin", "/campaigns/123/changes", {
      at: formatInstant(now - DAY_MS),
      actor: "maria",
      kind: "status",
      before: "paused",
      after: "active",
    }),
  import_campaigns: ({ now }) => ({
    as: "admin",
    request: "POST /campaigns/import",
    body: `${JSON.stringify({ id: "in", ...campaignBody(now, 5_000) })}\n`,
    headers: { "content-type": "application/x-ndjson" },
  }),
  place_hold: () =>
    post("agent", "/campaigns/123/holds", { ttl: "PT2H", blocks: ["everything"], reason: "Maria asks." }),
  async release_hold({ ask }) {
    const body = { ttl: "PT2H", blocks: ["everything"], reason: "Maria asks." };
    const { id } = await ask("agent", "POST /campaigns/123/holds", body);
    return post("agent", "/campaigns/123/release-hold", { hold_id: id });
  },
  take_lease: () => post("agent", "/campaigns/123/lease", { ttl: "PT5M" }),
  async release_lease({ ask }) {
    const { fencing_token } = await ask("agent", "POST /campaigns/123/lease", { ttl: "PT5M" });
    return post("agent", "/campaigns/123/release-lease", { fencing_token });
  },
  async put_policy({ ask }) {
    const { document } = await ask("admin", "GET /policy");
    return { as: "admin", request: "PUT /policy", body: { ...document, mode: "shadow" }, headers: ANY };
  },
  create_prompt: () => post("admin", "/prompts", sections()),
  async evaluate_prompt({ ask }) {
    const { id, digest } = await ask("admin", "POST /prompts", sections());
    const results = [{ id: "safety-001", type: "safety", passes: 1, tries: 1 }];
    return post("admin", `/prompts/${id}/evaluations`, { digest, model: "stand-in", results });
  },
  publish_prompt: () => post("admin", `/prompts/${BUILT_IN.id}/publish`, { label: "candidate", share_bp: 1_000 }),
  async withdraw_prompt({ ask }) {
    await ask("admin", `POST /prompts/${BUILT_IN.id}/publish`, { label: "candidate", share_bp: 1_000 });
    return { as: "admin", request: `POST /prompts/${BUILT_IN.id}/withdraw` };
  },
  async grant_level3(house) {
    await earnedLevel2(house);
    return post("admin", "/autonomy/level3", TRACK);
  },
  async demote_agent(house) {
    await earnedLevel2(house);
    return post("admin", "/autonomy/demote", { ...TRACK, reason: "Maria says so." });
  },
  async clear_mute({ ask }) {
    const wrong = proposal(11_000, "The conversion rate is 44 %.");
    for (let mistakes = 0; mistakes < 2; mistakes += 1) await ask("agent", "POST /judge", wrong);
    return post("maria", "/agents/agent/clear-mute", { campaign_id: "123" });
  },
  engage_kill_switch: () => post("maria", "/kill-switches", { target: "workspace", reason: "Maria's panic." }),
  async release_kill_switch({ ask }) {
    const { id } = await ask("maria", "POST /kill-switches", { target: "agent", name: "agent", reason: "Panic." });
    return post("maria", `/kill-switches/${id}/release`, { reason: "It was corrected." });
  },
  create_webhook: () => post("admin", "/webhooks", { url: "https://127.0.0.1:9/umpire" }),
  rotate_webhook: (house) => ofWebhook(house, "rotate", {}),
  replay_webhook: (house) => ofWebhook(house, "replay", { from_sequence: 0 }),
  disable_webhook: (house) => ofWebhook(house, "disable", {}),
  enable_webhook: (house) => ofWebhook(house, "enable", {}),
  export_subject: () => post("admin", "/subjects/campaign%3A123/export", { limit: 20 }),
  erase_subject: () => ({ as: "admin", request: "POST /subjects/campaign%3A123/erase" }),
  opt_out_subject: () => post("admin", "/subjects/maria/opt-out", { opted_out: true }),
  create_key: () => post("admin", "/keys", { name: "crm", kind: "service", scopes: ["decisions:read"] }),
  async revoke_key({ ask }) {
    const { id } = await ask("admin", "POST /keys", { name: "crm", kind: "service", scopes: ["decisions:read"] });
    return { as: "admin", request: `DELETE /keys/${id}` };
  },
};

const post = (as: As, path: string, body: unknown): WriteCall => ({ as, request: `POST ${path}`, body });

const ANY = { "if-match": "*" };

const TRACK = { agent: "agent", action_type: "adjust_campaign_budget", account_id: "acc-1" };

const sections = () => {
  const { role, context, safety, output } = BUILT_IN;
  return { role: `${role} Be brief.`, context, safety, output };
};

async function answering(house: House, verb: string, more: object): Promise<WriteCall> {
  const { id, etag, action_digest } = await anApproval(house);
  return { ...post("maria", `/approvals/${id}/${verb}`, { action_digest, ...more }), headers: { "if-match": etag } };
}

async function ofWebhook({ ask }: House, verb: string, body: object): Promise<WriteCall> {
  const { id } = await ask("admin", "POST /webhooks", { url: "https://127.0.0.1:9/umpire" });
  return post("admin", `/webhooks/${id}/${verb}`, body);
}

/** Under a policy in which one clean review earns it. */
async function earnedLevel2(house: House): Promise<void> {
  const { ask } = house;
  const { document } = await ask("admin", "GET /policy");
  const autonomy = { ...document.autonomy, first_reviews: 1, promote_at_bp: 1 };
  await ask("admin", "PUT /policy", { ...document, autonomy }, ANY);
  const { id, etag, action_digest } = await anApproval(house);
  await ask("maria", `POST /approvals/${id}/approve`, { action_digest }, { "if-match": etag });
}
