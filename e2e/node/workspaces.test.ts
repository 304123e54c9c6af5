import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { call, type Reply, type Service, startService } from "../running-umpire.ts";
import { dayAgo, hoursAgo, usd } from "../scenario.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-workspaces-"));
const CANARY = "canary-7f3a";
const AS_OF = hoursAgo(1);

/** Half of a conversation with one workspace's key; the same ids whoever has it, and in all that can be said, `word`. */
function workload(word: string): readonly (readonly [string, unknown])[] {
  const campaign = (daily: number) => ({
    name: `Campaign ${word}`,
    owner: word,
    platform: "google_ads",
    account_id: "acc-1",
    status: "active",
    daily_budget: usd(daily),
    started_on: dayAgo(40),
  });
  const strong = { impressions: 30_000, clicks: 500, conversions: 30, spend: 9_900, revenue: 150_000 };
  const days = Array.from({ length: 14 }, (_, index) => ({ date: dayAgo(14 - index), ...strong }));
  const decide = (question: string) =>
    ["POST /decide", { campaign_id: "1", question, context: { note: word } }] as const;
  return [
    ["PUT /campaigns/rest", campaign(190_000)],
    ["PUT /campaigns/1", campaign(10_000)],
    ["POST /campaigns/1/metrics", { source: "google_ads", as_of: AS_OF, currency: "USD", days }],
    decide("should we increase budget?"),
    decide("should we increase budget?"),
    decide(`What about ${word.length} things?`),
    ["POST /judge", { campaign_id: "1", action: { type: "pause_campaign" }, reason: `Because of ${word}.` }],
    ["POST /campaigns/1/changes", { actor: word, at: AS_OF, kind: "audience", before: null, after: word }],
    decide("should we pause this campaign?"),
    ["GET /campaigns", undefined],
    ["GET /campaigns/1", undefined],
    ["GET /decisions?campaign_id=1", undefined],
    ["GET /keys", undefined],
    ["GET /policy", undefined],
    ["GET /policy/versions", undefined],
    ["GET /campaigns/other", undefined],
    ["DELETE /keys/key_none", undefined],
  ];
}

const services: Service[] = [];

async function aService(file: string): Promise<Service> {
  const service = await startService({ DATABASE_URL: `file:${folder}/${file}.db` });
  services.push(service);
  return service;
}

afterAll(async () => {
  await Promise.all(services.map((service) => service.stop()));
  rmSync(folder, { recursive: true, force: true });
});

/** A workspace of its own, and how to send one of its calls. */
async function aWorkspace(service: Service, name: string) {
  const scopes = [
    "decisions:write",
    "decisions:read",
    "campaigns:write",
    "campaigns:read",
    "policy:read",
    "keys:admin",
  ];
  const { body } = await call(service, "POST /keys", {
    body: { name: `agent-${name}`, kind: "service", scopes, workspace: name },
  });
  const send = ([request, sent]: readonly [string, unknown]) =>
    call({ url: service.url, key: body.key }, request, { body: sent });
  return { send };
}

/** An answer without what differs between two runs of one program: ids, moments, ages, and hashes over them. */
const timeless = ({ status, body }: Reply): unknown =>
  JSON.parse(
    JSON.stringify([status, body], (name, value) => (FLEETING.has(name) ? typeof value : ageless(value)))
      .replaceAll(/\b(apr|dec|exe|key|ent|chg|req)_[0-9A-Z]{26}\b/g, "$1_…")
      .replaceAll(/(?:\d+ (?:d|h|min|s) )+(old|ago)\b/g, "so long $1")
      .replaceAll(/\bis [\d.]+ hours? old\b/g, "is so old")
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "a moment"),
  );

const FLEETING = new Set([
  "receipt",
  "leaf_hash",
  "commitment",
  "salt",
  "evidence_digest",
  "data_freshness",
  "data_freshness_hours",
  "freshness_s",
  "prefix",
  "age_s",
]);

/** A rule that measures in seconds tells an age that grows while the test runs. */
const ageless = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "unit" in value && value.unit === "seconds" && "status" in value
    ? value.status
    : value;

describe("two workspaces that use the same ids", () => {
  it("answer each as if it were alone, and never with a word of the other", async () => {
    const [quiet, busy] = await Promise.all([aService("quiet"), aService("busy")]);
    const alone = await aWorkspace(quiet, "a");
    const a = await aWorkspace(busy, "a");
    const b = await aWorkspace(busy, `b-${CANARY}`);

    const [expected, met]: [unknown[], Reply[]] = [[], []];
    const theirs = workload(CANARY);
    for (const [index, mine] of workload("mine").entries()) {
      expected.push(timeless(await alone.send(mine)));
      const [reply] = await Promise.all([a.send(mine), b.send(theirs[index] ?? mine), b.send(theirs[0] ?? mine)]);
      met.push(reply);
    }
    expect(met.map(timeless)).toEqual(expected);
    expect(met.map(({ status }) => status)).not.toContain(500);
    expect(JSON.stringify(met.map(({ body, headers }) => [body, [...headers]]))).not.toContain(CANARY);

    const lines = busy
      .output()
      .split("\n")
      .filter((line) => line.includes("agent-a"));
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.filter((line) => line.includes(CANARY))).toEqual([]);
    expect(busy.output()).toContain(CANARY);
  });
});
