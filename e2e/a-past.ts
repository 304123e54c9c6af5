import type { Who } from "./change-log.ts";
import { call, type Service, startService } from "./running-umpire.ts";
import { ask, givenAccount, givenCampaign, proposeBudget } from "./scenario.ts";
import { agreed, CHANNELS } from "./twelve-ways.ts";

/** A service with a past: what came before a stretch of time, in its two halves, and after it. */
export interface Past {
  readonly service: Service;
  readonly maria: Who;
  /** Of another workspace. */
  readonly eve: Who;
  /** The log's public key. */
  readonly key: string;
  readonly from: string;
  readonly middle: string;
  readonly to: string;
  /** The decision whose approval Maria gave. */
  readonly decisionId: string;
}

/** What somebody wrote in their own words. */
export const WROTE = "The owner is Jane Roe of Elm Street.";
/** Entries of the stretch, and of its first half. */
export const ENTRIES = 8;
export const FIRST_HALF = 4;

const SCOPES = [
  "decisions:write",
  "decisions:read",
  "campaigns:write",
  "approvals:read",
  "approvals:resolve",
  "switches:write",
  "policy:read",
  "policy:write",
  "audit:read",
];

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A moment that lies between what was done before and after. */
async function between(): Promise<string> {
  await pause();
  const moment = new Date().toISOString();
  await pause();
  return moment;
}

async function keyFor(service: Service, name: string, kind: string, workspace?: string): Promise<Who> {
  const body = { name, kind, scopes: SCOPES, ...(workspace !== undefined && { workspace }) };
  return { url: service.url, key: (await call(service, "POST /keys", { body })).body.key };
}

async function putPolicy(who: Who, over: object): Promise<void> {
  const { document } = (await call(who, "GET /policy")).body;
  await call(who, "PUT /policy", { body: { ...document, ...over }, headers: { "if-match": "*" } });
}

export async function aPast(folder: string): Promise<Past> {
  const service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
  const maria = await keyFor(service, "maria", "human");
  const eve = await keyFor(service, "eve-of-othercorp", "human", "othercorp");
  await givenAccount(eve);
  await givenCampaign(eve, "othercorp-campaign");
  await ask(eve, "othercorp-campaign", "should we increase budget?");
  await givenAccount(service);
  for (const id of ["a", "b"]) await givenCampaign(service, id);
  await putPolicy(maria, { mode: "shadow" });
  await putPolicy(maria, { mode: "live" });
  await ask(service, "a", "should we increase budget?");

  const from = await between();
  await ask(service, "a", `should we increase budget? ${WROTE}`);
  const agent = await keyFor(service, "crm", "service");
  const { id: decisionId, task_id } = (await proposeBudget(agent, "a", 12_000)).body;
  for (const channel of CHANNELS.slice(0, 1)) await agreed(channel, maria, task_id);

  const middle = await between();
  const engaged = await call(maria, "POST /kill-switches", { body: { target: "workspace", reason: WROTE } });
  await call(maria, `POST /kill-switches/${engaged.body.id}/release`, { body: { reason: WROTE } });
  await putPolicy(maria, { cache: { ttl: "PT1H", rate_step_bp: 1_000, volume_step_bp: 2_500 } });
  await ask(service, "b", "should we pause this campaign?");

  const to = await between();
  await ask(service, "b", "should we increase budget?");
  const key = (await call(service, "GET /.well-known/umpire")).body.log_public_key;
  return { service, maria, eve, key, from, middle, to, decisionId };
}

export const stretchOf = (from: string, to: string): string => new URLSearchParams({ from, to }).toString();
