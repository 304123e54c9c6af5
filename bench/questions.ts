import type { Order } from "./load.ts";
import { loaded, type Server } from "./servers.ts";

/** What is asked in a benchmark: one request each, the same every time. */
export interface Case {
  readonly name: string;
  readonly server: Server;
  readonly order: Omit<Order, "connections" | "seconds" | "port">;
}

/** 210 bytes, as a decision's question with its surroundings has them. */
const ECHO = JSON.stringify({
  campaign_id: "autumn-sale-search",
  question: "should we increase budget?",
  mode: "live",
  context: {
    quarter_goal: "acquisition",
    asked_for: "weekly review",
    region: "north",
    priority: 2,
    note: "none so far",
  },
});

const CAMPAIGN = "autumn-sale-search";
const questionAbout = (campaign_id: string) => JSON.stringify({ campaign_id, question: "should we increase budget?" });

/** Within the free band: 10 % more. */
const PROPOSAL = JSON.stringify({
  campaign_id: CAMPAIGN,
  action: { type: "adjust_campaign_budget", new_daily_budget: { amount: 8_800, currency: "USD" } },
  reason: "Limited by budget all week.",
});

const echoed = (name: string, server: Server, headers: Order["headers"]): Case => ({
  name,
  server,
  order: { path: "/echo", headers, body: ECHO, expected: '"asked_for":"weekly review"' },
});

export const echo = (server: Server): Case => echoed("bare Hono echo", server, {});

export const floor = (server: Server): Case =>
  echoed("promises alone", server, { authorization: "Bearer umk_not_a_key_but_as_long_as_one_0123456789" });

const bearer = ({ key }: Server) => ({ authorization: `Bearer ${key}` });

export const cacheHit = (server: Server, campaign = CAMPAIGN): Case => ({
  name: "recorded cache hit",
  server,
  order: {
    path: "/decide",
    headers: bearer(server),
    body: questionAbout(campaign),
    expected: '"cache":{"status":"hit"',
  },
});

export const freshDecision = (server: Server, campaign = CAMPAIGN): Case => ({
  name: "fresh decision",
  server,
  order: {
    path: "/decide",
    headers: { ...bearer(server), "cache-control": "no-cache" },
    body: questionAbout(campaign),
    expected: '"cache":{"status":"bypass"',
  },
});

export const judged = (server: Server): Case => ({
  name: "POST /judge",
  server,
  order: { path: "/judge", headers: bearer(server), body: PROPOSAL, expected: '"usage":{"reasoner":"caller"' },
});

/** Asks once, so that there is something in the cache; all 32 at once would each find it empty. */
export const prime = ({ server, order }: Case) =>
  loaded({ ...order, port: server.port, connections: 1, seconds: 0, expected: "" });
