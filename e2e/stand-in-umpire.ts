import { createServer, type IncomingHttpHeaders } from "node:http";
import { once } from "node:events";

/** An Umpire that says what a test wants said, for what a real one says seldom or never: each outcome, words of tomorrow, bad days. */
export interface StandIn {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** The next answers, one for each call; the last one stays. */
  answer(...next: readonly Said[]): void;
  close(): void;
}

export interface Asked {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
}

export async function startStandIn(): Promise<StandIn> {
  let script: readonly Said[] = [];
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    const [said = { status: 500, body: {} }, ...rest] = script;
    if (rest.length > 0) script = rest;
    request.resume().once("end", () => {
      response.writeHead(said.status ?? 200, { "content-type": "application/json", ...said.headers });
      response.end(JSON.stringify(said.body));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("It listens nowhere.");
  const answer = (...next: readonly Said[]) => {
    script = next;
    asked.length = 0;
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${address.port}`, asked, answer, close };
}

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** As much of a decision as a CRM reads. */
export const aDecision = (over: object = {}): object => ({
  id: "dec_1",
  agent_id: "crm",
  campaign_id: "c-1",
  mode: "live",
  outcome: "authorized",
  answer: "Raise it.",
  action: { type: "adjust_campaign_budget", new_daily_budget: { amount: 8_800, currency: "USD" } },
  expires_at: inHours(6),
  retry_at: null,
  approval: null,
  current: { approval: null, executions: [] },
  ...over,
});

const request = (expiresInHours: number) => ({
  id: "apr_1",
  decision_id: "dec_1",
  expires_at: inHours(expiresInHours),
});

/** Decisions, and whether they let a CRM act; with the outcome as it should reach a workflow. */
export const DECISIONS: readonly (readonly [what: string, over: object, mayAct: boolean, outcome: string])[] = [
  ["authorized", {}, true, "authorized"],
  ["authorized, too late", { expires_at: inHours(-1) }, false, "authorized"],
  ["authorized, without an end", { expires_at: null }, false, "authorized"],
  ["authorized, in shadow mode", { mode: "shadow" }, false, "authorized"],
  ["authorized, without an action", { action: null }, false, "authorized"],
  ["recommended", { outcome: "recommended" }, false, "recommended"],
  ["pending_approval", { outcome: "pending_approval", approval: request(24) }, false, "pending_approval"],
  ["escalated", { outcome: "escalated" }, false, "escalated"],
  ["rejected", { outcome: "rejected" }, false, "rejected"],
  ["deferred", { outcome: "deferred", action: null, retry_at: inHours(2) }, false, "deferred"],
  ["no_action", { outcome: "no_action", action: { type: "no_action" } }, false, "no_action"],
  ["abstained", { outcome: "abstained", action: null }, false, "abstained"],
  ["a word of tomorrow", { outcome: "celebrated" }, false, "escalated"],
  ["no word", { outcome: undefined }, false, "escalated"],
  ...["approved", "pending", "rejected", "expired", "superseded"].map(
    (status) =>
      [
        `pending_approval, by now ${status}`,
        {
          outcome: "pending_approval",
          approval: request(24),
          current: { approval: { id: "apr_1", status }, executions: [] },
        },
        status === "approved",
        "pending_approval",
      ] as const,
  ),
  [
    "approved, but long ago",
    { outcome: "escalated", approval: request(-1), current: { approval: { id: "apr_1", status: "approved" } } },
    false,
    "escalated",
  ],
];
