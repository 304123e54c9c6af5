import { SCOPES } from "../core/caller.ts";
import { DAY_MS, formatInstant, HOUR_MS, type Instant } from "../core/time.ts";

/** A workspace with people and an agent, over HTTP, in memory or in a process, for a call of each operation that writes. */

/** Who asks; `operator` is of another workspace. */
export type As = "operator" | "admin" | "agent" | "maria" | "otto";

export interface Sent {
  /** A text goes as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** How a request gets to a service: `POST /decide`, with a key. */
export type Door = (key: string, request: string, sent: Sent) => Promise<Told>;

export interface House {
  readonly workspace: string;
  readonly keys: Readonly<Record<As, string>>;
  readonly now: Instant;
  send(as: As, request: string, sent?: Sent): Promise<Told>;
  /** The answer as JSON; throws what went wrong. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what came over the wire
  ask(as: As, request: string, body?: unknown, headers?: Sent["headers"]): Promise<any>;
}

/** A new workspace in which campaign `123` is 5 % of its account, on the clock of the service. */
export async function openHouse(door: Door, operator: string, { workspace, now }: Given): Promise<House> {
  const keys: Record<As, string> = { operator, admin: "", agent: "", maria: "", otto: "" };
  const send: House["send"] = (as, request, sent = {}) => door(keys[as], request, sent);
  const ask: House["ask"] = async (as, request, body, headers) => {
    const { status, text } = await send(as, request, { body, ...(headers && { headers }) });
    if (status >= 300) throw new Error(`${request}: ${status} ${text}`);
    return JSON.parse(text);
  };
  for (const name of ["admin", "agent", "maria", "otto"] as const) {
    const kind = name === "agent" ? "service" : "human";
    keys[name] = (await ask("operator", "POST /keys", { name, kind, scopes: SCOPES, workspace })).key;
  }
  const house = { workspace, keys, now, send, ask };
  await putCampaign(house, "rest", 190_000);
  await putCampaign(house, "123", 10_000);
  await ask("admin", "POST /campaigns/123/metrics", metricsOf(now));
  return house;
}

interface Given {
  readonly workspace: string;
  readonly now: Instant;
}

export const dayBefore = (now: Instant, days: number): string => formatInstant(now - days * DAY_MS).slice(0, 10);

const STRONG = { impressions: 30_000, clicks: 500, conversions: 30, spend: 9_900, revenue: 150_000 };

export const metricsOf = (now: Instant) => ({
  source: "google_ads",
  as_of: formatInstant(now - HOUR_MS),
  currency: "USD",
  days: Array.from({ length: 14 }, (_, index) => ({ date: dayBefore(now, 14 - index), ...STRONG })),
});

export const campaignBody = (now: Instant, amount: number) => ({
  name: "Winter boots, Maria's list",
  platform: "google_ads",
  account_id: "acc-1",
  status: "active",
  daily_budget: { amount, currency: "USD" },
  started_on: dayBefore(now, 40),
});

const putCampaign = ({ ask, now }: Pick<House, "ask" | "now">, id: string, amount: number) =>
  ask("admin", `PUT /campaigns/${id}`, campaignBody(now, amount));

export const budgetAction = (amount: number) => ({
  type: "adjust_campaign_budget",
  new_daily_budget: { amount, currency: "USD" },
});

/** The body of `POST /judge` for another budget of campaign `123`. */
export const proposal = (amount: number, reason = "Limited by budget.") => ({
  campaign_id: "123",
  action: budgetAction(amount),
  reason,
});

/** An approval that an agent's request for 20 % more opens, as a person sees it. */
export async function anApproval({ ask }: House) {
  const { task_id } = await ask("agent", "POST /judge", proposal(12_000));
  return ask("maria", `GET /approvals/${task_id}`);
}

/** What a person decided, and had carried out. */
export async function anExecution({ ask }: House): Promise<{ readonly id: string }> {
  const decision = await ask("maria", "POST /judge", proposal(11_000));
  await ask("maria", `POST /decisions/${decision.id}/execute`, {});
  return decision;
}
