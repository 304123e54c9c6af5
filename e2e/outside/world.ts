import { createPrompt, mistakenOnce, post, putPolicy, RESULTS, reviewed, TRACK } from "../change-makers.ts";
import { changing, done, type Hooks } from "../changing.ts";
import { call } from "../running-umpire.ts";
import { ask, dayAgo } from "../scenario.ts";
import { HOOK_PORT, type Subject } from "./house.ts";
import { EACH, type Part, type Seeds, times } from "./seeds.ts";
import { approvals, executions } from "./world-approvals.ts";

/** Nobody listens there. */
const HOOKS: Hooks = { port: HOOK_PORT, answer: () => {}, close: () => {} };

/** An agent earns level 2 by one review, and hardly loses it. */
const EASY = { first_reviews: 1, promote_at_bp: 1_000, demote_below_bp: 0, demote_over: 50 };

const decisions: Part = async ({ admin }) => {
  const { id } = (await done(ask(admin, "123", "should we pause this campaign?"))).body;
  const batch = await post(admin, "/decide/batch", { items: [{ campaign_id: "123" }] }, { prefer: "respond-async" });
  const outcome = {
    windows: { before: { from: dayAgo(7), to: dayAgo(0) }, after: { from: dayAgo(0), to: dayAgo(-1) } },
    measurements: [{ metric: "conversions", before: 30, after: 34 }],
  };
  return {
    ids: { operations: [batch.body.id] },
    calls: { "POST /decisions/{id}/outcome": [{ path: { id }, body: outcome }] },
  };
};

/** Holds and leases of campaigns that approvals wait for; both are released with what the answer gave. */
const campaigns: Part = async ({ admin }) => {
  const hold = { ttl: "P1D", blocks: ["increase_budget"], reason: "A drill." };
  const [holds, leases] = [
    await times(EACH, async (index) => (await post(admin, `/campaigns/reject-${index}/holds`, hold)).body),
    await times(EACH, async (index) => (await post(admin, `/campaigns/reject-${index}/lease`, { ttl: "PT1H" })).body),
  ];
  return {
    ids: { campaigns: ["123", "approve-0"] },
    calls: {
      "POST /campaigns/{id}/release-hold": holds.map(({ id, campaign_id }) => ({
        path: { id: campaign_id },
        body: { hold_id: id },
      })),
      "POST /campaigns/{id}/release-lease": leases.map(({ campaign_id, fencing_token }) => ({
        path: { id: campaign_id },
        body: { fencing_token },
      })),
    },
  };
};

/** A program at level 2, beside the one that asks: what is said of it leaves alone what waits for a person. */
const agents: Part = async (there) => {
  await putPolicy(there, EASY);
  const night = { name: "night", kind: "service", scopes: ["decisions:write", "decisions:read"] };
  const { key } = (await post(there.admin, "/keys", night)).body;
  const other = { ...there, crm: { ...there.crm, key } };
  await reviewed("approve")(other);
  await reviewed("approve")(other);
  await mistakenOnce(other);
  await mistakenOnce(other);
  const { document } = (await done(call(there.admin, "GET /policy"))).body;
  return {
    calls: {
      // As it is: no new version, under which what waits would be stale.
      "PUT /policy": [{ headers: { "If-Match": "*" }, body: document }],
      "POST /autonomy/level3": [{ body: TRACK }],
      "POST /autonomy/demote": [{ body: { ...TRACK, agent: night.name, reason: "A drill." } }],
      "POST /agents/{id}/clear-mute": [{ path: { id: night.name }, body: { campaign_id: "123" } }],
    },
  };
};

const prompts: Part = async (there) => {
  await createPrompt(there);
  const [id = "", digest] = [there.left.get("prompt"), there.left.get("digest")];
  return {
    ids: { prompts: [id] },
    calls: {
      "POST /prompts/{id}/evaluations": [{ path: { id }, body: { digest, model: "stand-in", results: RESULTS } }],
    },
  };
};

const rest: Part = async ({ admin }) => {
  const hook = { url: `http://127.0.0.1:${HOOK_PORT}/` };
  const webhook = await post(admin, "/webhooks", hook);
  const keys = await times(EACH, async (index) => {
    const body = { name: `spare-${index}`, kind: "service", scopes: ["audit:read"] };
    return (await post(admin, "/keys", body)).body.id as string;
  });
  const stops = await times(EACH, async (index) => {
    const body = { target: "agent", name: `nobody-${index}`, reason: "A drill." };
    return (await post(admin, "/kill-switches", body)).body.id as string;
  });
  return {
    ids: { webhooks: [webhook.body.id], keys, "kill-switches": stops },
    calls: {
      "POST /webhooks": [{ body: hook }],
      "GET /audit/tile/{level}/{index}": [{ path: { level: "0", index: "000.p/1" } }],
      "GET /audit/tile/entries/{index}": [{ path: { index: "000.p/1" } }],
    },
  };
};

/** The policy first: what was decided under another one is stale. */
const PARTS: readonly Part[] = [agents, approvals, executions, decisions, campaigns, prompts, rest];

/** Makes it, over HTTP; an agent, two people and a spare key besides the run's own. */
export async function worldIn({ url, key }: Subject): Promise<Seeds> {
  // The run's own key is the operator's, which no list has and nothing revokes.
  const { scopes } = (await done(call({ url, key }, "GET /whoami"))).body;
  await post({ url, key }, "/keys", { name: "first", kind: "human", scopes });
  const there = await changing({ url, key }, HOOKS);
  const parts: Partial<Seeds>[] = [];
  for (const part of PARTS) parts.push(await part(there));
  return {
    ids: Object.assign({}, ...parts.map(({ ids }) => ids)),
    calls: Object.assign({}, ...parts.map(({ calls }) => calls)),
  };
}
