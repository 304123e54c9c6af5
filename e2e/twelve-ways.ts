import { expect } from "vitest";
import { type Shape, givenAccount, givenCampaign, proposeBudget } from "./scenario.ts";
import { call, type Reply, type Service } from "./running-umpire.ts";

/** What the twelve ways need: people and programs in a workspace of their own, and the channels that answers come through. */

export type Who = Pick<Service, "url" | "key">;

/** An approval as a person sees it. */
export interface Seen {
  readonly id: string;
  readonly etag: string;
  readonly action_digest: string;
  readonly decision_id: string;
  readonly status: string;
}

/** Whether the answer counted, and if not, the code of the problem. */
export interface Outcome {
  readonly counted: boolean;
  readonly code: string | null;
}

/** A way for a person's answer to come in. Each new one joins {@link CHANNELS}; all twelve ways are then tried on it. */
export interface Channel {
  readonly name: string;
  see(who: Who, id: string): Promise<Seen>;
  /** `seen` is what the person was shown, or what somebody made up. */
  answer(who: Who, verdict: "approve" | "reject", seen: Seen): Promise<Outcome>;
  edit(who: Who, seen: Seen, amount: number): Promise<Outcome>;
  /** What is no clear yes in this channel: nothing, half an answer, a yes in words. */
  readonly doubts: readonly ((who: Who, seen: Seen) => Promise<Outcome>)[];
  /** A yes without the proof that it is to this very action and by this very person. */
  readonly unsigned: readonly ((who: Who, seen: Seen) => Promise<Outcome>)[];
  /** A yes that says by itself who gives it. */
  readonly forged: readonly ((who: Who, seen: Seen) => Promise<Outcome>)[];
}

const outcomeOf = ({ status, body }: Reply): Outcome => ({
  counted: status < 300,
  code: status < 300 ? null : body.code,
});

const post = async (who: Who, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  outcomeOf(await call(who, `POST ${path}`, { body, headers }));

const approving =
  (over: (seen: Seen) => { body?: unknown; headers?: Readonly<Record<string, string>> }) => (who: Who, seen: Seen) => {
    const { body = { action_digest: seen.action_digest }, headers = { "if-match": seen.etag } } = over(seen);
    return post(who, `/approvals/${seen.id}/approve`, body, headers);
  };

const REST: Channel = {
  name: "REST",
  see: async (who, id) => (await call(who, `GET /approvals/${id}`)).body,
  answer: (who, verdict, { id, etag, action_digest }) =>
    post(who, `/approvals/${id}/${verdict}`, { action_digest }, { "if-match": etag }),
  edit: (who, { id, etag, action_digest }, amount) => {
    const action = { type: "adjust_campaign_budget", new_daily_budget: { amount, currency: "USD" } };
    return post(who, `/approvals/${id}/edit`, { action_digest, action }, { "if-match": etag });
  },
  doubts: [
    approving(() => ({ body: {} })),
    approving(() => ({ body: "" })),
    approving(() => ({ body: { comment: "Yes, I think so." } })),
    approving(() => ({ body: { approved: "maybe" } })),
    approving(({ action_digest }) => ({ body: { action_digest, verdict: "reject" } })),
    approving(({ action_digest }) => ({ body: [{ action_digest }] })),
  ],
  unsigned: [
    approving(() => ({ headers: {} })),
    approving(() => ({ headers: { "if-match": '"0"' } })),
    approving(() => ({ headers: { "if-match": 'W/"1"' } })),
    approving(() => ({ body: { action_digest: "" } })),
    approving(() => ({ body: { action_digest: `sha256:${"0".repeat(64)}` } })),
    ({ url }, seen) => approving(() => ({}))({ url, key: "" }, seen),
  ],
  forged: [
    approving(({ action_digest }) => ({ body: { action_digest, agent_id: "maria" } })),
    approving(({ action_digest }) => ({ body: { action_digest, by: { kind: "human" } } })),
    approving(({ etag }) => ({ headers: { "if-match": etag, "x-forwarded-user": "maria", "x-agent": "maria" } })),
  ],
};

export const YES: Outcome = { counted: true, code: null };
export const no = (code: string): Outcome => ({ counted: false, code });

/** A person looks at it and agrees. */
export const agreed = async (channel: Channel, who: Who, id: string): Promise<Outcome> =>
  channel.answer(who, "approve", await channel.see(who, id));

/** One line for each channel. */
export const CHANNELS: readonly Channel[] = [REST];

/** A workspace with whoever the twelve ways need. */
export interface Scene {
  readonly admin: Who;
  readonly agent: Who;
  readonly assistant: Who;
  /** A program that was given every scope that a program can have. */
  readonly program: Who;
  readonly maria: Who;
  readonly otto: Who;
}

const AGENT_SCOPES = ["decisions:write", "decisions:read", "approvals:read", "executions:write"];

export async function newScene(service: Service, workspace: string): Promise<Scene> {
  const made = async (name: string, kind: string, scopes: readonly string[]): Promise<Who> => {
    const { status, body } = await call(service, "POST /keys", { body: { name, kind, scopes, workspace } });
    if (status !== 201) throw new Error(`No key ${name}: ${JSON.stringify(body)}`);
    return { url: service.url, key: body.key };
  };
  const people = [...AGENT_SCOPES, "approvals:resolve"];
  const admin = await made("chief", "human", [
    ...people,
    "campaigns:write",
    "policy:read",
    "policy:write",
    "keys:admin",
  ]);
  await givenAccount(admin);
  return {
    admin,
    agent: await made("crm-prod", "service", AGENT_SCOPES),
    assistant: await made("claude", "assistant", AGENT_SCOPES),
    program: await made("robot", "service", [...people, "campaigns:write"]),
    maria: await made("maria", "human", people),
    otto: await made("otto", "human", people),
  };
}

/** The same people and programs, of a service that started anew. */
export const movedTo = (url: string, { admin, agent, assistant, program, maria, otto }: Scene): Scene => ({
  admin: { ...admin, url },
  agent: { ...agent, url },
  assistant: { ...assistant, url },
  program: { ...program, url },
  maria: { ...maria, url },
  otto: { ...otto, url },
});

/** The agent asks for 20 % more on a campaign, which needs a person. */
export async function asked({ admin, agent }: Scene, campaignId: string, amount = 12_000, shape: Shape = {}) {
  await givenCampaign(admin, campaignId, shape);
  const { body } = await proposeBudget(agent, campaignId, amount);
  if (body.task_id === null || body.task_id === undefined) throw new Error(`Nobody is asked: ${JSON.stringify(body)}`);
  // Safe because the answer is a decision, whose ids are texts.
  return { decisionId: body.id as string, approvalId: body.task_id as string };
}

/** The same, as a person sees it. */
export async function shown(here: Scene, channel: Channel) {
  const ids = await asked(here, "123");
  return { here, ...ids, seen: await channel.see(here.maria, ids.approvalId) };
}

export const execute = (who: Who, decisionId: string, body: object = {}): Promise<Reply> =>
  call(who, `POST /decisions/${decisionId}/execute`, { body });

/** Ids of every execution of the decision. */
export async function executionsOf(who: Who, decisionId: string): Promise<readonly string[]> {
  const { body } = await call(who, `GET /decisions/${decisionId}`);
  return body.current.executions.map(({ id }: { id: string }) => id);
}

/** Nothing runs, nothing ran, nothing can be made to run. */
export async function expectNothingRuns({ agent, maria }: Scene, decisionId: string): Promise<void> {
  for (const who of [agent, maria])
    expect(await execute(who, decisionId)).toMatchObject({ status: 409, body: { code: "not_executable" } });
  expect(await executionsOf(agent, decisionId)).toEqual([]);
}

/** Publishes the policy with something else in it. */
export async function changePolicy({ admin }: Scene, change: (document: Policy) => object): Promise<void> {
  const read = await call(admin, "GET /policy");
  const body = { ...read.body.document, ...change(read.body.document) };
  const put = await call(admin, "PUT /policy", { body, headers: { "if-match": read.headers.get("etag") ?? "" } });
  if (put.status !== 200) throw new Error(`No policy: ${JSON.stringify(put.body)}`);
}

type Policy = Readonly<Record<"budget" | "execution" | "approvals", object>>;
