import { setTimeout as wait } from "node:timers/promises";
import { BUILT_IN } from "../src/prompts/built-in.ts";
import { digestOf, type Who } from "./change-log.ts";
import { type Changing, done } from "./changing.ts";
import { call, type Reply } from "./running-umpire.ts";
import { ask, givenCampaign, proposeBudget, usd } from "./scenario.ts";

/** How each change is made; for the table of `every-change.ts`. */

export const post = (
  who: Who,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> => done(call(who, `POST ${path}`, { headers, ...(body !== undefined && { body }) }));

export async function putPolicy({ maria }: Changing, autonomy: object): Promise<void> {
  const { document } = (await done(call(maria, "GET /policy"))).body;
  const body = { ...document, autonomy: { ...document.autonomy, ...autonomy } };
  await done(call(maria, "PUT /policy", { body, headers: { "if-match": "*" } }));
}

const EDITION = {
  role: "You judge with care.",
  context: "The priority is {{priority}}.",
  safety: [{ rule: "budget.floor", says: "Not below {{budget_floor}}." }],
  output: "Choose one.",
};

export const RESULTS = [...Array(80).keys()].map((place) => ({
  id: `case-${place}`,
  type: ["correctness", "safety", "consistency", "regression"][place % 4],
  passes: 1,
  tries: 1,
}));

export async function createPrompt({ maria, left }: Changing): Promise<void> {
  const { id, digest } = (await post(maria, "/prompts", EDITION)).body;
  left.set("prompt", id).set("digest", digest);
}

export const onPrompt =
  (verb: string, body?: (there: Changing) => object) =>
  (there: Changing): Promise<Reply> =>
    post(there.maria, `/prompts/${there.left.get("prompt")}/${verb}`, body?.(there));

export const OURS = digestOf({ id: BUILT_IN.id, digest: BUILT_IN.digest, share_bp: 10_000 });

export const onHook =
  (verb: string, body: object = {}) =>
  ({ maria, left }: Changing): Promise<Reply> =>
    post(maria, `/webhooks/${left.get("hook")}/${verb}`, body);

export async function createHook({ maria, hooks, left }: Changing): Promise<void> {
  left.set("hook", (await post(maria, "/webhooks", { url: `http://127.0.0.1:${hooks.port}/` })).body.id);
}

export async function hookGone(there: Changing): Promise<void> {
  there.hooks.answer(410);
  await done(ask(there.crm, "123", "should we pause this campaign?"));
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await call(there.maria, `GET /webhooks/${there.left.get("hook")}`)).body.disabled_at !== null) return;
    await wait(50);
  }
  throw new Error("The webhook was not ended");
}

let asked = 0;

/** The program asks for a change that needs a person, another each time, and Maria answers. */
export const reviewed =
  (verdict: "approve" | "reject") =>
  async ({ maria, crm }: Changing): Promise<void> => {
    const { task_id } = (await done(proposeBudget(crm, "123", 12_000 + asked))).body;
    asked += 1;
    const { etag, action_digest } = (await done(call(maria, `GET /approvals/${task_id}`))).body;
    await post(maria, `/approvals/${task_id}/${verdict}`, { action_digest }, { "if-match": etag });
  };

export const TRACK = { agent: "crm", action_type: "adjust_campaign_budget", account_id: "acc-1" };
export const LEVEL_1 = digestOf({ ...TRACK, major: 1, level: 1, level3_asked_by: null });

/** Its data say 6 %. */
async function mistaken({ crm }: Changing, campaign_id: string): Promise<void> {
  const action = { type: "adjust_campaign_budget", new_daily_budget: usd(11_000 + asked) };
  asked += 1;
  await post(crm, "/judge", { campaign_id, action, reason: "The conversion rate is 5 %." });
}

export const mistakenOnce = (there: Changing): Promise<void> => mistaken(there, "123");

export async function mistakenElsewhere(there: Changing): Promise<void> {
  await givenCampaign(there.admin, "124");
  await mistaken(there, "124");
}

export async function released({ maria }: Changing): Promise<void> {
  const [{ id }] = (await done(call(maria, "GET /kill-switches"))).body.data;
  await post(maria, `/kill-switches/${id}/release`, { reason: "Looked at." });
}
