import { createUmpire, type Decision, Problem, verify } from "@umpire/client";

/**
 * `UMPIRE_URL=http://127.0.0.1:8787 UMPIRE_KEY=ump_… node examples/decide.ts`, with a key of an administrator: asks about a campaign,
 * has a second person approve what needs one, asks about many at once, and verifies what it was told.
 */

const url = process.env["UMPIRE_URL"] ?? "http://127.0.0.1:8787";
const umpire = createUmpire({ url, key: process.env["UMPIRE_KEY"] ?? "" });
const CAMPAIGN = "autumn-sale-search";

/** What a caller does with a decision. A new outcome would not compile here, and one that the client does not know yet is `escalated`. */
function next({ outcome, answer, retry_at, approval }: Decision): string {
  switch (outcome) {
    case "authorized":
      return `act: ${answer}`;
    case "recommended":
      return `a person's call: ${answer}`;
    case "pending_approval":
      return `wait for ${approval?.id}: ${answer}`;
    case "escalated":
      return `a person first: ${answer}`;
    case "rejected":
      return `never: ${answer}`;
    case "deferred":
      return `not before ${retry_at}: ${answer}`;
    case "no_action":
    case "abstained":
      return `nothing: ${answer}`;
  }
}

const decision = await umpire.decide({ campaign_id: CAMPAIGN, question: "should we increase budget?" });
console.log(decision.outcome, "-", next(decision));

// Offline: with keys that were noted down before, from somebody else than whom the decision came from.
const keys = await umpire.wellKnown();
console.log("receipt:", (await verify(decision, keys)).ok ? "good" : "bad");

const refused = await umpire
  .decide({ campaign_id: "nobody-knows-it", question: "should we increase budget?" })
  .catch((error: unknown) => error);
if (refused instanceof Problem) console.log("problem:", refused.code, refused.remedy);

// A step of 20 % needs a person, and nobody answers their own request.
const { daily_budget } = await umpire.getCampaign(CAMPAIGN);
const action = {
  type: "adjust_campaign_budget",
  new_daily_budget: { ...daily_budget, amount: Math.round(daily_budget.amount * 1.2) },
} as const;
const asked = await umpire.judge({ campaign_id: CAMPAIGN, action, reason: "It sells well." });
console.log(asked.outcome, "-", next(asked));
if (asked.approval?.id) {
  const approval = umpire.approval(asked.approval.id);
  const [answered] = await Promise.all([approval.wait({ pollMs: 200, timeoutMs: 20_000 }), approve(asked.approval.id)]);
  console.log("approval:", answered.status);
}

for await (const line of umpire.decideEach({ items: [{ campaign_id: CAMPAIGN }, { campaign_id: "nobody-knows-it" }] }))
  if (line.object === "batch_result") console.log(line.campaign_id, line.decision?.outcome ?? line.failure?.code);
  else console.log(`${line.decided} decided, ${line.failed} failed`);

const batch = await umpire.beginBatch({ items: [{ campaign_id: CAMPAIGN }] });
console.log("operation:", (await batch.wait({ pollMs: 200, timeoutMs: 20_000 })).status);

let count = 0;
for await (const one of umpire.listDecisions({ limit: 2, campaign_id: CAMPAIGN }))
  count += one.object === "decision" ? 1 : 0;
console.log("decisions:", count);

/** The second person, with a key of their own. */
async function approve(id: string): Promise<void> {
  const scopes = ["approvals:read", "approvals:resolve"] as const;
  const made = await umpire.createKey({ name: "maria", kind: "human", scopes: [...scopes] });
  const maria = createUmpire({ url, key: made.key });
  const { action_digest, etag } = await maria.getApproval(id);
  await maria.approveApproval(id, { action_digest, comment: "Agreed for this week." }, { ifMatch: etag });
}
