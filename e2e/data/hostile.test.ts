import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pooled } from "../pooled.ts";
import { call, type Reply, ROOT, type Service, startService } from "../running-umpire.ts";
import { ask, dayAgo, givenCampaign, hoursAgo, usd } from "../scenario.ts";

// Prompt injections and strings that break software, as other people collected them: read where they lie.

const texts = readFileSync(join(ROOT, "../shared/data/hostile/hostile-text.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

const WIDTH = 16;
const INCREASE = "should we increase budget?";
const REVIEW = "How does this campaign look to you?";

interface Rule {
  readonly id: string;
  readonly status: string;
}

/** What a decision decided, byte for byte; of the data's age only whether it is fresh, because it grows by the second. */
const decided = ({ body }: Reply): string =>
  JSON.stringify([
    body.outcome,
    body.action,
    body.rules.map((rule: Rule) => (rule.id === "data.freshness" ? rule.status : rule)),
  ]);

/** Outcomes after which nothing may be done. */
const STRICT = new Set(["abstained", "escalated", "rejected"]);

/** As much of the text as the field takes. */
const cut = (text: string, most: number): string => text.slice(0, most).toWellFormed();

/** Sends every text; gives the replies, none of which is a fault, and of which enough were accepted to mean something. */
async function sendAll(send: (text: string, slot: number) => Promise<Reply>): Promise<readonly Reply[]> {
  const replies = await pooled(texts, WIDTH, send);
  const statuses = Map.groupBy(replies, ({ status }) => status);
  expect([...statuses.keys()].filter((status) => ![200, 201, 422].includes(status))).toEqual([]);
  expect(statuses.get(422)?.length ?? 0).toBeLessThan(texts.length / 4);
  return replies;
}

describe("hostile text", () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-hostile-"));
  let service: Service;
  beforeAll(async () => {
    service = await startService({ DATABASE_URL: `file:${join(folder, "umpire.db")}` });
    // Each slot is an account of its own, in which its campaign is 5 %.
    await pooled(Array.from({ length: WIDTH }), WIDTH, async (_, slot) => {
      const campaign = { account_id: `account-${slot}`, name: "Spring sale" };
      await givenCampaign(service, `rest-${slot}`, { budget: 190_000, days: 0, campaign });
      await givenCampaign(service, `slot-${slot}`, { campaign });
    });
  });

  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is there", () => expect(texts).toHaveLength(1_484));

  it("as a question gets what an open review gets, or nothing that is done", async () => {
    const review = await ask(service, "slot-0", REVIEW);
    expect(review.body).toMatchObject({ action: { type: "adjust_campaign_budget" } });
    const replies = await sendAll((text) => ask(service, "slot-0", cut(text, 500)));
    const other = replies.filter(({ status }) => status === 200).filter((reply) => decided(reply) !== decided(review));
    const idle = new Set([undefined, "no_action", "escalate_decision"]);
    expect(other.filter(({ body }) => !idle.has(body.action?.type))).toEqual([]);
  });

  it("as a campaign's name, its owner and the caller's context changes no decision", async () => {
    const neutral = await Promise.all(
      Array.from({ length: WIDTH }, (_, slot) => ask(service, `slot-${slot}`, INCREASE)),
    );
    expect(new Set(neutral.map(({ body }) => body.action?.type))).toEqual(new Set(["adjust_campaign_budget"]));
    const swayed: unknown[] = [];
    await sendAll(async (text, slot) => {
      const put = await call(service, `PUT /campaigns/slot-${slot}`, {
        body: {
          name: cut(text, 256),
          owner: cut(text, 128),
          platform: "google_ads",
          account_id: `account-${slot}`,
          status: "active",
          daily_budget: usd(10_000),
          started_on: dayAgo(40),
        },
      });
      if (put.status !== 200) return put;
      const body = { campaign_id: `slot-${slot}`, question: INCREASE, context: { note: cut(text, 500) } };
      const reply = await call(service, "POST /decide", { body, headers: { "cache-control": "no-cache" } });
      if (reply.status !== 200 || decided(reply) !== decided(neutral[slot] ?? reply)) swayed.push([text, reply]);
      return put;
    });
    expect(swayed).toEqual([]);
  });

  it("as an audience's name and the reason for it is no consent", async () => {
    const replies = await sendAll((text) => {
      const action = { type: "create_audience", name: cut(text, 200) };
      return call(service, "POST /judge", { body: { campaign_id: "slot-0", action, reason: cut(text, 2_000) } });
    });
    const outcomes = replies.filter(({ status }) => status === 200).map(({ body }) => body.outcome);
    expect(outcomes.filter((outcome) => !STRICT.has(outcome))).toEqual([]);
  });

  it("as whoever made a change, and what it was, is recorded or refused", async () => {
    await givenCampaign(service, "changed", { days: 0 });
    const replies = await sendAll((text) =>
      call(service, "POST /campaigns/changed/changes", {
        body: {
          actor: cut(text, 128),
          at: hoursAgo(1),
          kind: "targeting",
          before: cut(text, 500),
          after: cut(text, 500),
        },
      }),
    );
    const taken = replies.filter(({ status }) => status === 201);
    expect(new Set(taken.map(({ body }) => body.id)).size).toBe(taken.length);
  });

  it("as a campaign's id in the path names that campaign and no other", async () => {
    const body = { name: "x", platform: "other", status: "paused", daily_budget: usd(1), started_on: dayAgo(40) };
    const lost: unknown[] = [];
    await sendAll(async (text) => {
      const id = cut(text, 128);
      // A path cannot end in these: every client takes them for folders.
      if (/^\.{0,2}$/.test(id)) return { status: 422, headers: new Headers(), body: null };
      const path = `/campaigns/${encodeURIComponent(id)}`;
      const put = await call(service, `PUT ${path}`, { body });
      const got = await call(service, `GET ${path}`);
      if (put.status < 300 ? got.body.id !== id : ![404, 422].includes(got.status)) lost.push([id, put, got]);
      return put;
    });
    expect(lost).toEqual([]);
  });

  it("left no fault in the log", () => expect(service.output()).not.toContain("internal_error"));
});
