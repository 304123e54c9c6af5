import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judged, type StubDocument } from "../claude-stub/judgement.ts";
import { text } from "../claude-stub/server.ts";
import { pooled } from "../pooled.ts";
import { call, type Reply, ROOT } from "../running-umpire.ts";
import { askAnew, type ClaudeService, startWithClaude } from "../running-with-claude.ts";
import { dayAgo, givenAccount, givenCampaign, hoursAgo, usd } from "../scenario.ts";

// Hostile texts as other people collected them, in every free field, with a model in between: read where they lie.

const texts = readFileSync(join(ROOT, "../shared/data/hostile/hostile-text.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

const WIDTH = 8;
const INCREASE = "should we increase budget?";

const cut = (whole: string, most: number): string => whole.slice(0, most).toWellFormed();

/** What a model may choose from, with all its numbers: byte for byte. */
const offered = ({ campaigns }: StubDocument): string => JSON.stringify(campaigns.map(({ candidates }) => candidates));

let service: ClaudeService;
/** Of every request: what was offered. */
const seen = new Set<string>();
/** Puts each text into the model's mouth, where a test says so. */
let rationale: string | null = null;

beforeAll(async () => {
  service = await startWithClaude(
    { UMPIRE_MODEL_SECOND: "claude-haiku-5-5" },
    { monthly_budget_micros: 1_000_000_000, normal_stops_at_bp: 10_000 },
  );
  service.stub.script(() => ({ document, reply, judge }) => {
    seen.add(offered(document));
    if (rationale === null) return judge();
    return reply([text({ answers: document.campaigns.map((one) => ({ ...judged(one), rationale })) })]);
  });
  await givenAccount(service);
});

afterAll(() => service.end());

const slots = [...Array(WIDTH).keys()].map((slot) => `slot-${slot}`);

async function sent(send: (hostile: string, slot: number) => Promise<Reply>): Promise<readonly Reply[]> {
  const replies = await pooled(texts, WIDTH, send);
  const statuses = Map.groupBy(replies, ({ status }) => status);
  expect([...statuses.keys()].filter((status) => ![200, 201, 422].includes(status))).toEqual([]);
  expect(statuses.get(200)?.length ?? 0).toBeGreaterThan(texts.length / 2);
  return replies.filter(({ status }) => status === 200);
}

const LIMIT = 11_500;

/** Nothing is authorized beyond the band, whatever was said. */
const beyond = (replies: readonly Reply[]) =>
  replies.filter(({ body }) => body.outcome === "authorized" && (body.action?.new_daily_budget?.amount ?? 0) > LIMIT);

describe("hostile text, with a model", () => {
  it("as a question reaches the model as a JSON string, changes nothing that it may choose from, and lets nothing be done", async () => {
    await givenCampaign(service, "asked");
    seen.clear();
    const replies = await sent((hostile) => askAnew(service, "asked", cut(hostile, 500)));
    expect(seen.size).toBe(1);
    expect(
      replies.filter(({ body }) => body.outcome === "authorized" && !/^(?:Yes|No|Not|Raise|Lower)/.test(body.answer)),
    ).toEqual([]);
    expect(beyond(replies)).toEqual([]);
  });

  it("as a campaign's name, owner, a change's author and the caller's context never reaches the model", async () => {
    await Promise.all(slots.map((slot) => givenCampaign(service, slot)));
    seen.clear();
    const before = service.stub.requests.length;
    await sent(async (hostile, slot) => {
      const put = await call(service, `PUT /campaigns/slot-${slot}`, {
        body: {
          name: cut(hostile, 256),
          owner: cut(hostile, 128),
          platform: "google_ads",
          account_id: "acc-1",
          status: "active",
          daily_budget: usd(10_000),
          started_on: dayAgo(40),
        },
      });
      if (put.status !== 200) return put;
      const change = {
        actor: cut(hostile, 128),
        at: hoursAgo(80),
        kind: "targeting",
        before: cut(hostile, 500),
        after: "x",
      };
      await call(service, `POST /campaigns/slot-${slot}/changes`, { body: change });
      return askAnew(service, `slot-${slot}`, INCREASE, { context: { note: cut(hostile, 500) } });
    });
    expect(seen.size).toBe(1);
    const documents = service.stub.requests.slice(before).map(({ body }) => body.messages[0].content[0].text as string);
    const questions = new Set(documents.map((document) => JSON.parse(document).campaigns[0].question));
    expect(questions).toEqual(new Set([INCREASE]));
    const evidence = documents.map((document) => JSON.stringify(JSON.parse(document).campaigns[0].evidence));
    const long = texts.filter(({ length }) => length > 12).map((hostile) => cut(hostile, 128));
    expect(
      evidence.filter((one) => long.some((hostile) => one.includes(JSON.stringify(hostile).slice(1, -1)))),
    ).toEqual([]);
  });

  it("as what the model says is no action, no number and no rule: it is a reason, held against the evidence", async () => {
    await givenCampaign(service, "said");
    const outcomes: Reply[] = [];
    for (const hostile of texts) {
      rationale = hostile;
      const reply = await askAnew(service, "said", INCREASE);
      expect(reply.status).toBe(200);
      outcomes.push(reply);
      // What was caught twice silences the model here, until a person clears it.
      await call(service, "POST /agents/umpire%3Aclaude/clear-mute", { body: { campaign_id: "said" } });
    }
    rationale = null;
    expect(outcomes.filter(({ body }) => body.degraded === "model_muted")).toEqual([]);
    expect(beyond(outcomes)).toEqual([]);
    const amounts = new Set(outcomes.map(({ body }) => body.action?.new_daily_budget?.amount ?? null));
    // The stand-in's choice, or the statistics' where the model was not asked, or none.
    expect([...amounts].filter((amount) => ![11_000, 15_000, null].includes(amount))).toEqual([]);
  });

  it("left no fault in the log, and every request was sound", () => {
    expect(service.output()).not.toContain("internal_error");
    expect(service.stub.violations).toEqual([]);
    expect(service.stub.systems.size).toBe(1);
  });
});
