import { post } from "../change-makers.ts";
import { type Changing, done } from "../changing.ts";
import { call } from "../running-umpire.ts";
import { givenCampaign, proposeBudget, usd } from "../scenario.ts";
import { EACH, type Part, type SeedCall, times } from "./seeds.ts";

/** What waits for a person, what they agreed to, and what was carried out. */

interface Waiting {
  readonly id: string;
  readonly etag: string;
  readonly action_digest: string;
  readonly decision_id: string;
}

/** A change that waits for a person, on a campaign of its own. */
async function waiting({ admin, crm, maria }: Changing, campaign: string): Promise<Waiting> {
  await givenCampaign(admin, campaign);
  const { task_id } = (await done(proposeBudget(crm, campaign, 12_000))).body;
  return (await done(call(maria, `GET /approvals/${task_id}`))).body;
}

const answer = ({ id, etag, action_digest }: Waiting, more: object = {}): SeedCall => ({
  path: { id },
  headers: { "If-Match": etag },
  body: { action_digest, ...more },
});

const EDIT = { action: { type: "adjust_campaign_budget", new_daily_budget: usd(11_500) } };

export const approvals: Part = async (there) => {
  // Level 2 first: what was asked for at level 1 would be stale from then on.
  await times(2, (index) => agreed(there, `first-${index}`));
  const open = (verb: string) => times(EACH, (index) => waiting(there, `${verb}-${index}`));
  const [approve, reject, edit, delegate] = [
    await open("approve"),
    await open("reject"),
    await open("edit"),
    await open("delegate"),
  ];
  return {
    ids: { approvals: [...approve, ...reject, ...edit, ...delegate].map(({ id }) => id) },
    calls: {
      "POST /approvals/{id}/approve": approve.map((one) => answer(one)),
      "POST /approvals/{id}/reject": reject.map((one) => answer(one)),
      "POST /approvals/{id}/edit": edit.map((one) => answer(one, EDIT)),
      "POST /approvals/{id}/delegate": delegate.map((one) => answer(one, { to: "otto" })),
    },
  };
};

/** A decision that may be carried out. */
async function agreed(there: Changing, campaign: string): Promise<string> {
  const { id, etag, action_digest, decision_id } = await waiting(there, campaign);
  await post(there.maria, `/approvals/${id}/approve`, { action_digest }, { "if-match": etag });
  return decision_id;
}

const ofDecision = (id: string): SeedCall => ({ path: { id }, body: {} });

export const executions: Part = async (there) => {
  const { admin } = there;
  const [alone, together, carriedOut] = [
    await times(EACH, (index) => agreed(there, `execute-${index}`)),
    await times(EACH, (index) => agreed(there, `batch-${index}`)),
    await times(EACH, (index) => agreed(there, `undo-${index}`)),
  ];
  const begun = await times(EACH, async (index) => post(admin, `/decisions/${carriedOut[index]}/execute`, {}));
  const batch = await post(admin, "/executions", { decision_ids: together.slice(0, 2) });
  return {
    ids: {
      decisions: [...alone, ...carriedOut],
      executions: begun.map(({ body }) => body.id),
      "execution-batches": [batch.body.id],
    },
    calls: {
      "POST /decisions/{id}/execute": alone.map(ofDecision),
      "POST /decisions/{id}/undo": carriedOut.map(ofDecision),
      "POST /executions": together.slice(2).map((id) => ({ body: { decision_ids: [id] } })),
      "POST /execution-batches/{id}/undo": [ofDecision(batch.body.id)],
    },
  };
};
